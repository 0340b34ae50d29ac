import type { Browser, Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** What is asked of the server and not answered yet, by page; the feed, which never ends, aside. */
const asked = new WeakMap<Page, Set<Request>>();

/** Opens a window whose complaints, a line each with their address, are added to `complaints`. */
export async function openWatchedPage(browser: Browser, complaints: string[], width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 860 } });
  // For a machine that has much else to do; what is there does not wait.
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  const waiting = new Set<Request>();
  asked.set(page, waiting);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') waiting.add(request);
  });
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  return page;
}

/** Waits until everything that the page asked for is there and drawn. */
export async function settle(page: Page): Promise<void> {
  const waiting = asked.get(page) ?? new Set<Request>();
  do {
    await expect.poll(() => waiting.size, { timeout: 60_000 }).toBe(0);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  } while (waiting.size > 0);
}
