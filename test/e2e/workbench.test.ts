import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateExamples } from '../../examples/generate.ts';
import { findFaults, launchBrowser } from './report-page.ts';
import { type ServedHeed, serveHeed } from './served-heed.ts';
import { soon as eventually } from './served-rooms.ts';
import { openWatchedPage, settle } from './watched-page.ts';

let folder = '';
let heed: ServedHeed;
let browser: Browser;
let page: Page;
/** What the browser complained of. */
const complaints: string[] = [];

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
const get = async (path: string): Promise<any> => (await fetch(`${heed.address}${path}`)).json();
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const openPage = (width = 1280): Promise<Page> => openWatchedPage(browser, complaints, width);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-workbench-'));
  await generateExamples(join(folder, 'reports'), { seed: 2011 });
  heed = await serveHeed(join(folder, 'day.heed'));
  browser = await launchBrowser();
  page = await openPage();
});
afterAll(async () => {
  await browser?.close();
  await heed?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The id of the invented overview report that is a PDF. */
const pdfReport = async (): Promise<string> => {
  const { reviews } = await get('/api/reviews');
  for (const { id } of reviews) {
    const { reports } = await get(`/api/reviews/${id}`);
    const found = reports.find((one: { file: string; original: boolean }) => one.file.endsWith('.pdf') && one.original);
    if (found) return found.id;
  }
  throw new Error('no PDF was read');
};

describe('a day at the workbench, in a real browser', () => {
  it('begins with an empty workspace that invites, and reads what is brought', async () => {
    await page.goto(heed.address);
    await page.getByText('Drop review reports anywhere').waitFor();
    const review = join(folder, 'reports', 'review-02-young-person-b');
    const files = readdirSync(review).flatMap((name) => (name.endsWith('.pdf') ? [join(review, name)] : []));
    expect(files).toHaveLength(1);
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.getByText('All done.').waitFor({ timeout: 120_000 });
    await eventually(async () => (await get('/api/workspace')).counts.recommendations).toBe(43);
  });

  it('accepts and mends what was extracted, by keyboard, beside the printed page', async () => {
    const report = await pdfReport();
    const { recommendations } = await get(`/api/reports/${report}`);
    const [first, second, third] = recommendations;
    await page.goto(`${heed.address}/reader/${report}?recommendation=${first.id}`);
    await page.locator('.box.is-here').first().waitFor();
    await page.locator('.seg.is-here').first().waitFor();
    const ink = `(() => {
      const canvas = document.querySelector('.box.is-here')?.parentElement.querySelector('canvas');
      if (!canvas || canvas.width === 0) return 0;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 128) dark++;
      return dark;
    })()`;
    await eventually(() => page.evaluate<number>(ink)).toBeGreaterThan(2000);

    await press('a');
    const state = async (id: string) => (await get(`/api/recommendations/${id}`)).state;
    await eventually(() => state(first.id)).toBe('accepted');
    await press('j');
    await eventually(() => page.url()).toContain(second.id);
    await page.locator('.side-panel h2', { hasText: second.number }).waitFor();
    await press('m', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'm');
    const words = async () => (await get(`/api/recommendations/${second.id}`)).text as string;
    await eventually(words).not.toBe(second.text);
    expect(second.text.startsWith(await words())).toBe(true);
    expect(second.text.slice((await words()).length).match(/[\p{L}\p{N}’'-]+/gu)).toHaveLength(3);
    await press('j');
    await page.locator('.side-panel h2', { hasText: third.number }).waitFor();
    await page.getByRole('button', { name: 'Reject' }).waitFor();
    await press('x');
    await eventually(() => state(third.id)).toBe('rejected');
    expect((await get('/api/workspace')).counts.recommendations).toBe(42);
  });

  it('codes words by keyboard alone, and takes that back after a reload', async () => {
    const report = await pdfReport();
    await page.locator('.text-sheet [data-marks]').first().waitFor();
    await press('s', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'c');
    await page.locator('.choice-field input').waitFor();
    await page.keyboard.type('supervis');
    await page.locator('.choice[data-focused]').waitFor();
    await press('Enter');
    const codings = async () => (await get(`/api/reports/${report}`)).codings;
    await eventually(async () => (await codings()).length).toBe(1);
    const [coding] = await codings();
    expect(coding.name.toLowerCase()).toContain('supervis');
    const { sheets } = await get(`/api/reports/${report}/text?from=${coding.place.page}&to=${coding.place.page}`);
    const block = sheets[0].blocks.find(
      (one: { start: number; end: number }) => one.start <= coding.place.start && coding.place.end <= one.end,
    );
    const coded = block.text.slice(coding.place.start - block.start, coding.place.end - block.start);
    expect(coded.match(/[\p{L}\p{N}’'-]+/gu)).toHaveLength(4);
    await page.locator('.stripe-coding').first().waitFor();

    await page.reload();
    await page.locator('.foot button', { hasText: coding.name }).waitFor();
    await press('u');
    await eventually(async () => (await codings()).length).toBe(0);
    await press('Shift+U');
    await eventually(async () => (await codings()).length).toBe(1);
  });

  it('makes a theme while coding, where none fits, over words that are coded already', async () => {
    const report = await pdfReport();
    await page.locator('.text-sheet [data-marks]').first().waitFor();
    await press('s', 'ArrowRight', 'c');
    await page.locator('.choice-field input').waitFor();
    await page.keyboard.type('Curtains drawn at noon');
    await press('Enter');
    const codings = async (): Promise<{ name: string }[]> => (await get(`/api/reports/${report}`)).codings;
    await eventually(async () => (await codings()).map(({ name }) => name)).toContain('Curtains drawn at noon');
    expect(await codings()).toHaveLength(2);
    await eventually(() => page.locator('.stripe-coding').count()).toBe(2);
    await press('Escape');
  });

  it('takes what the extractor missed', async () => {
    const report = await pdfReport();
    const before = (await get(`/api/reports/${report}`)).recommendations.length;
    await page.goto(`${heed.address}/reader/${report}?page=2`);
    await page.locator('[data-sheet="2"] .block').first().waitFor();
    await press('s', '.', 't');
    await eventually(async () => (await get(`/api/reports/${report}`)).recommendations.length).toBe(before + 1);
    await press('u');
    await eventually(async () => (await get(`/api/reports/${report}`)).recommendations.length).toBe(before);
  });

  it('goes from a cell of a matrix down to the printed page, and back', async () => {
    await page.goto(`${heed.address}/tables`);
    const door = page.locator('main table td a').first();
    await door.waitFor();
    const table = page.url();
    await door.click();
    await page.locator('.side-panel').waitFor();
    const opened = page.url();
    expect(opened).not.toBe(table);
    await page.locator('.side-panel a[href^="/reader/"]').first().click();
    await page.locator('.seg.is-here').first().waitFor();
    await page.goBack();
    await eventually(() => page.url()).toBe(opened);
    await page.goBack();
    await eventually(() => page.url()).toBe(table);
  });

  it('tells when the server is gone, and loses nothing that was done or typed', async () => {
    const report = await pdfReport();
    const { recommendations } = await get(`/api/reports/${report}`);
    const open = recommendations.find((one: { state: string }) => one.state === 'suggested');
    await page.goto(`${heed.address}/reader/${report}?recommendation=${open.id}`);
    await page.getByRole('button', { name: 'Accept' }).first().waitFor();
    const { port } = new URL(heed.address);
    await heed.kill();
    await page.getByText('Heed does not answer.').first().waitFor();
    await press('a');
    await page.locator('.memos textarea').fill('Ask the author what was meant.');
    heed = await serveHeed(join(folder, 'day.heed'), Number(port));
    await page.getByText('Heed does not answer.').first().waitFor({ state: 'detached' });
    await eventually(async () => (await get(`/api/recommendations/${open.id}`)).state).toBe('accepted');
    expect(await page.locator('.memos textarea').inputValue()).toBe('Ask the author what was meant.');
    await page.reload();
    await page.locator('.memos textarea').waitFor();
    expect(await page.locator('.memos textarea').inputValue()).toBe('Ask the author what was meant.');
    // A dead server is the one thing that a browser may complain of.
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !/ERR_|Failed to (?:load|fetch)/.test(one)));
  });

  it('has no fault that axe finds in any room, light or dark, and fits a narrow window', async () => {
    const report = await pdfReport();
    await page.goto(`${heed.address}/study`);
    await page.locator('nav a[href="/reader"]').first().waitFor();
    const links = await page
      .locator('nav a[href^="/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const rooms = [...new Set(links.filter((link) => link !== null)), `/reader/${report}`];
    expect(rooms.length).toBeGreaterThan(4);
    const faults: string[] = [];
    for (const room of rooms) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${heed.address}${room}`);
        await page.locator('main :is(h1, h2)').first().waitFor();
        await settle(page);
        for (const fault of await findFaults(page)) faults.push(`${room} ${colorScheme}: ${fault}`);
      }
    }
    const narrow = await openPage(390);
    for (const room of rooms) {
      await narrow.goto(`${heed.address}${room}`);
      await narrow.locator('main :is(h1, h2)').first().waitFor();
      const wide = await narrow.evaluate('document.documentElement.scrollWidth');
      expect([room, wide]).toEqual([room, 390]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await narrow.emulateMedia({ colorScheme });
        await settle(narrow);
        for (const fault of await findFaults(narrow)) faults.push(`${room} ${colorScheme}, narrow: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
    await narrow.close();
  });

  it('left the browser nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
