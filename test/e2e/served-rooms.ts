import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { heed } from './heed.ts';
import { launchBrowser } from './report-page.ts';
import { type ServedHeed, serveHeed } from './served-heed.ts';
import { openWatchedPage } from './watched-page.ts';

/** A served workspace and a window on it, a new one for each test. */
export interface ServedRooms {
  readonly address: string;
  readonly page: Page;
  /** An answer of the API, of whatever shape. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
  readonly get: (path: string) => Promise<any>;
}

/** What becomes true soon, on a busy machine too. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 60_000 });

/** Makes the example study in the folder; gives its workspace. */
export function makeExampleStudy(folder: string): string {
  const made = heed('demo', '--no-serve', '--out', folder);
  expect(made.code, made.errors).toBe(0);
  expect(made.errors + made.output).toContain('932');
  return join(folder, 'study', 'workspace.heed');
}

/**
 * Serves the workspace that `make` puts into a folder of its own, for all tests of a file. A window is opened before each
 * test and closed after it; nothing that the browser complains of passes.
 */
export function serveRooms(make: (folder: string) => string | Promise<string>): ServedRooms {
  let folder = '';
  let served: ServedHeed;
  let browser: Browser;
  let page: Page;
  let complaints: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heed-rooms-'));
    served = await serveHeed(await make(folder));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    complaints = [];
    page = await openWatchedPage(browser, complaints);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  return {
    get address() {
      return served.address;
    },
    get page() {
      return page;
    },
    get: async (path) => (await fetch(`${served.address}${path}`)).json(),
  };
}
