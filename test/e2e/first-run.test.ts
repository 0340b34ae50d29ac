import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFaults, launchBrowser } from './report-page.ts';
import { type ServedHeed, serveHeed } from './served-heed.ts';
import { soon } from './served-rooms.ts';
import { openWatchedPage } from './watched-page.ts';

const genre = fileURLToPath(new URL('../fixtures/genre/', import.meta.url));
const mrsDunnock = join(genre, 'safeguarding-adult-review-mrs-dunnock.pdf');
const childT = join(genre, 'serious-case-review-child-t-2009.pdf');

let folder = '';
let broken = '';
let browser: Browser;
let page: Page;
let served: ServedHeed;
let workspaces = 0;
let complaints: string[] = [];

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
const get = async (path: string): Promise<any> => (await fetch(`${served.address}${path}`)).json();
const panel = () => page.locator('.side-panel');
const outcomeOf = (name: string) => panel().locator('.import-files li', { hasText: name });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-first-run-'));
  broken = join(folder, 'torn-in-half.pdf');
  writeFileSync(broken, '%PDF-1.7\nonly the head of a file arrived');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each begins with a workspace that nobody has used. */
beforeEach(async () => {
  complaints = [];
  workspaces++;
  served = await serveHeed(join(folder, `empty-${workspaces}.heed`));
  page = await openWatchedPage(browser, complaints);
  await page.goto(served.address);
  await page.getByText('This workspace is empty').waitFor();
});
afterEach(async () => {
  await page.close();
  await served.end();
  expect(complaints).toEqual([]);
});

/** Drops files on the window as a script holds them: with their names and without a folder. */
async function dropFiles(paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), content: (await readFile(path)).toString('base64') })),
  );
  const held = await page.evaluateHandle(`(() => {
    const held = new DataTransfer();
    for (const { name, content } of ${JSON.stringify(files)}) {
      held.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
    }
    return held;
  })()`);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: held });
  await page.locator('.drop-here').waitFor();
  await page.dispatchEvent('main', 'dragover', { dataTransfer: held });
  await page.dispatchEvent('main', 'drop', { dataTransfer: held });
  await page.locator('.drop-here').waitFor({ state: 'detached' });
}

/** Drags what lies on the disk over the window and lets it go, as the browser itself does: folders stay folders. */
async function dragFromDisk(paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  }
  await devtools.detach();
}

const readThem = () => page.getByRole('button', { name: /^Read (it|them)$/ }).click();
const referencesOf = async (): Promise<string[]> => {
  const { reviews } = await get('/api/reviews');
  return reviews.map(({ reference, reports }: { reference: string; reports: number }) => `${reference}: ${reports}`);
};

describe('an empty workspace, in a real browser', () => {
  it('reads reports that are dropped on it, each with its outcome, and shows the first table', async () => {
    await dropFiles([mrsDunnock, broken, childT]);
    await panel().getByText('3 files came without a folder').waitFor();
    const began = Date.now();
    await readThem();
    await panel().locator('progress').waitFor();
    await panel().getByText('Done, but 1 file could not be read.').waitFor({ timeout: 120_000 });
    await outcomeOf('torn-in-half').getByText('Not read', { exact: true }).waitFor();
    const why = (await outcomeOf('torn-in-half').locator('.import-detail').textContent()) ?? '';
    expect(why).toMatch(/PDF/);
    expect(why.match(/\./g)?.length).toBeGreaterThan(1);
    for (const name of ['mrs-dunnock', 'child-t-2009']) {
      expect(await outcomeOf(name).textContent()).toMatch(/Read\d+ recommendations/);
    }
    const { counts } = await get('/api/workspace');
    expect(counts.reports).toBe(2);
    const headline = page.locator('.headline');
    await headline.waitFor();
    expect(await headline.textContent()).toContain(String(counts.recommendations));
    await page.getByRole('link', { name: 'See who was told to do what' }).click();
    const total = page.locator('table.figures tfoot td').first();
    await total.waitFor();
    expect(await total.textContent()).toBe(String(counts.recommendations));
    // Within a minute on a quiet machine; this one may be busy.
    expect(Date.now() - began).toBeLessThan(120_000);
    expect(await findFaults(page)).toEqual([]);
  });

  it('puts loose files into one review, or into one that is there', async () => {
    await dropFiles([mrsDunnock]);
    await panel().getByText('All done.').waitFor({ timeout: 120_000 });
    await dropFiles([childT, join(genre, 'ombudsman-report-council-care-charges.html')]);
    await panel().getByLabel('All are of one new review, called').check();
    const name = panel().getByLabel('Name of the new review');
    await name.fill('Two together');
    await readThem();
    await soon(referencesOf).toEqual(['safeguarding-adult-review-mrs-dunnock: 1', 'Two together: 2']);
    await panel().getByText('All done.').waitFor();
    await dropFiles([join(genre, 'learning-review-family-brindle.html')]);
    await panel().getByText('This file came without a folder').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await panel().getByLabel('A review that is here already').check();
    await panel().getByLabel('Review', { exact: true }).selectOption('Two together');
    await readThem();
    await soon(referencesOf).toEqual(['safeguarding-adult-review-mrs-dunnock: 1', 'Two together: 3']);
    await panel().getByText('All done.').waitFor();
    await panel().getByRole('button', { name: 'Close' }).click();
    await page.getByRole('link', { name: 'Reviews', exact: false }).first().click();
    await page.locator('.review-table tbody tr').nth(1).waitFor();
    // A reference that is a file's name, and the title below it, stay within their cell.
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 860 });
      const over = `[...document.querySelectorAll('.review-table tbody th')].filter((cell) =>
        [...cell.querySelectorAll('*')].some((one) =>
          one.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1)).map((cell) => cell.textContent)`;
      expect(await page.evaluate<string[]>(over)).toEqual([]);
    }
  });

  it('takes a folder of folders from the disk, each a review', async () => {
    const county = join(folder, 'county');
    for (const [review, report] of [
      ['mrs-dunnock', mrsDunnock],
      ['child-t', childT],
    ] as const) {
      mkdirSync(join(county, review), { recursive: true });
      copyFileSync(report, join(county, review, 'overview.pdf'));
    }
    copyFileSync(broken, join(county, 'child-t', 'torn-in-half.pdf'));
    await dragFromDisk([county]);
    await panel().getByText('Done, but 1 file could not be read.').waitFor({ timeout: 120_000 });
    expect(await outcomeOf('child-t/torn-in-half').textContent()).toContain('Not read');
    expect((await referencesOf()).toSorted()).toEqual(['child-t: 1', 'mrs-dunnock: 1']);
  });

  it('says of what is no report that it was passed over', async () => {
    const picture = join(folder, 'photograph.png');
    writeFileSync(picture, 'no picture either');
    await dropFiles([picture]);
    await outcomeOf('photograph.png').getByText('No report', { exact: true }).waitFor();
    expect((await get('/api/workspace')).counts.reports).toBe(0);
    await page.getByText('This workspace is empty').waitFor();
  });

  it('opens the example, whose tour can be put away and stays away', async () => {
    await page.getByRole('button', { name: 'Open the example' }).click();
    await panel().getByText('Opening the example').waitFor();
    await panel().locator('progress').waitFor({ timeout: 60_000 });
    await panel().getByText('All done.').waitFor({ timeout: 180_000 });
    await page.locator('.headline').getByText('932').first().waitFor();
    await panel().getByRole('button', { name: 'Close' }).click();
    const tour = page.getByRole('region', { name: 'Three things to know' });
    await tour.getByText('Every figure is a door').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await tour.getByRole('button', { name: 'Put away' }).click();
    await tour.waitFor({ state: 'detached' });
    await soon(async () => (await get('/api/workspace')).settings['tour-put-away']).toBe('true');
    await page.reload();
    await page.locator('.headline').waitFor();
    expect(await tour.count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Show the tour');
    await page.keyboard.press('Enter');
    await tour.waitFor();
  });
});
