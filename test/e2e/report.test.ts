import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { uncoded } from '../../src/domain/snapshot/snapshot.ts';
import { renderHtmlReport } from '../../src/reporting/html/render-html-report.ts';
import { type InventedCorpus, inventCorpus, inventedScheme, inventRows } from '../golden/report-corpus.ts';
import { inventHostileCorpus } from '../golden/report-hostile.ts';
import { findFaults, launchBrowser, openEveryDoor } from './report-page.ts';

const software = 'heed 0.0.0';

let folder = '';
let browser: Browser;
let problems: string[] = [];

async function writeReport(name: string, { snapshot, documents }: InventedCorpus): Promise<string> {
  const html = await renderHtmlReport({
    findings: analyse(snapshot, { software }),
    snapshot,
    pages: { documentOf: async (report) => documents.get(report) ?? null },
    failures: [
      {
        code: 'encrypted',
        file: 'locked.pdf',
        page: 0,
        message: 'The file “locked.pdf” is locked with a password.',
        advice: 'Save a copy without the password and give Heed that one.',
      },
    ],
    software,
  });
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  return pathToFileURL(path).href;
}

/** Opens a report and keeps everything that a clean one never does: errors, and requests for anything but itself. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url.split('#')[0] && !request.url().startsWith('data:'))
      problems.push(request.url());
  });
  await page.goto(url);
  return page;
}

const panelCount = (page: Page): Promise<string | null> => page.locator('#panel .panel-head strong').textContent();

let study = '';
const rows = inventRows(12, 5, 3);
const corpus = inventCorpus(rows, inventedScheme, 3);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heed-report-'));
  browser = await launchBrowser();
  study = await writeReport('study', corpus);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const seen = problems;
  problems = [];
  expect(seen).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the HTML report', () => {
  it('opens behind every figure exactly as many recommendations as the figure says', async () => {
    const page = await open(study);
    const wrong = await page.evaluate<{ bad: string[]; doors: number }>(openEveryDoor);
    expect(wrong.bad).toEqual([]);
    expect(wrong.doors).toBeGreaterThan(100);
  });

  it('opens a cell beside the table, keeps the place, closes with Esc, and goes back and forward', async () => {
    const page = await open(study);
    const door = page.locator('#table-review-by-agency-single tbody a.door').nth(14);
    await door.scrollIntoViewIfNeeded();
    const count = await door.textContent();
    const before = await door.evaluate((node) => node.getBoundingClientRect().top);
    await door.focus();
    await page.keyboard.press('Enter');
    await page.locator('#panel').waitFor();
    expect(await panelCount(page)).toContain(`${count} recommendation`);
    expect(Math.abs((await door.evaluate((node) => node.getBoundingClientRect().top)) - before)).toBeLessThan(40);
    expect(await page.evaluate('document.activeElement.id')).toBe('panel-title');
    const address = page.url();
    expect(address).toContain('#list?review=');
    await page.keyboard.press('Escape');
    await page.locator('#panel').waitFor({ state: 'hidden' });
    expect(page.url()).not.toContain('#');
    expect(await door.evaluate((node) => node.matches(':focus'))).toBe(true);
    await page.goBack();
    await page.locator('#panel').waitFor();
    const again = await open(address);
    expect(await panelCount(again)).toContain(`${count} recommendation`);
  });

  it('shows the printed page with the words of the recommendation highlighted', async () => {
    const page = await open(study);
    const printed = corpus.snapshot.recommendations.find(
      (item) => item.page > 0 && item.restates === null && item.pages.length === 1,
    );
    if (printed === undefined) throw new Error('The invented corpus has no recommendation on one page');
    await page.goto(`${study}#page?review=${printed.review}&id=${printed.id}`);
    await page.locator('svg.sheet rect.highlight').first().waitFor();
    const seen = await page.locator('svg.sheet text.meant').allTextContents();
    expect(seen.join(' ').replace(/^\d+\. /, '')).toBe(printed.text);
    const line = await page.locator('svg.sheet text.meant').first().boundingBox();
    const box = await page.locator('svg.sheet rect.highlight').first().boundingBox();
    if (line === null || box === null) throw new Error('Nothing is highlighted');
    const covers = box.y < line.y + line.height && box.y + box.height > line.y && box.width > 100;
    expect(covers).toBe(true);
    await page.getByText('Back to').click();
    await page.locator('#panel .item').first().waitFor();
  });

  it('shows the words around a recommendation where the format has no pages', async () => {
    const page = await open(study);
    const flowing = corpus.snapshot.recommendations.find((item) => item.page === 0 && item.restates === null);
    if (flowing === undefined) throw new Error('The invented corpus has no document without pages');
    await page.goto(`${study}#page?id=${flowing.id}`);
    await page.locator('.flowing mark').first().waitFor();
    expect(await page.locator('.flowing mark').allTextContents()).toEqual([flowing.text]);
    expect(await page.locator('.flowing p').count()).toBeGreaterThan(1);
  });

  it('finds words, moves with j and k, and opens with Enter', async () => {
    const page = await open(study);
    await page.keyboard.press('/');
    await page.keyboard.type('newly qualified');
    const wanted = corpus.snapshot.recommendations.filter(
      (item) => item.restates === null && item.text.includes('newly qualified'),
    ).length;
    await page.locator('#search-count', { hasText: new RegExp(`^${wanted} `) }).waitFor();
    // What was typed so far may give as many: the marks tell when the whole of it was looked for.
    await page
      .locator('#search-list mark', { hasText: /^newly qualified$/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.locator('#panel .reasons').waitFor();
    const first = await page.locator('#panel-title').textContent();
    await page.keyboard.press('j');
    await page
      .locator('#panel-title')
      .filter({ hasNotText: first ?? '' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
  });

  it('changes the counting rule and the order of the table', async () => {
    const page = await open(study);
    await page.locator('button[data-rule="multi"]').click();
    expect(await page.locator('#table-review-by-agency-multi').isVisible()).toBe(true);
    expect(await page.locator('#table-review-by-agency-single').isVisible()).toBe(false);
    await page.locator('select[data-order]').selectOption('total');
    const cells = page.locator('#table-review-by-agency-multi tbody td:last-child');
    const totals = (await cells.allTextContents()).map(Number);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'has no fault that axe can find and does not run over the edge: %s, %i wide',
    async (colorScheme, width) => {
      const page = await open(study, { colorScheme, viewport: { width, height: 844 } });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await findFaults(page)).toEqual([]);
      await page.goto(`${study}#list?review=review-1`);
      await page.locator('#panel .item').first().waitFor();
      expect(await findFaults(page)).toEqual([]);
      await page.locator('#panel .to-page').first().click();
      await page.locator('#panel .sheet').waitFor();
      expect(await findFaults(page)).toEqual([]);
    },
  );

  it('lets nothing in a report act, and shows it as it stands', async () => {
    const page = await open(await writeReport('hostile', inventHostileCorpus()));
    for (const address of [
      '#list',
      '#list?rule=multi&agency=care',
      '#page?id=review-1-1',
      '#page?id=%22%3E%3Cimg%20src%3Dx%3E',
    ]) {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
      await page.locator('#panel-title').waitFor();
    }
    await page.evaluate(`location.hash = '#list'`);
    await page.locator('#panel .item').first().waitFor();
    expect(await page.locator('#panel .item').first().textContent()).toContain(
      '</script><script>window.broken = 1</script>',
    );
    expect(await page.locator('main img, #panel img').count()).toBe(0);
    expect(await page.evaluate(`'broken' in window`)).toBe(false);
  });

  it('has words for an empty corpus and for one review', async () => {
    const empty = {
      snapshot: { hash: '', scheme: inventedScheme, reviews: [], reports: [], recommendations: [], ...uncoded },
      documents: new Map(),
    };
    const page = await open(await writeReport('empty', empty));
    expect(await page.locator('main').textContent()).toContain('No report was read');
    const one = await open(await writeReport('one', inventCorpus([{ reference: 'A', counts: [1, 0, 0, 0, 0] }])));
    expect(await one.locator('#in-brief').textContent()).toContain('1 review makes 1 recommendation');
    for (const opened of [page, one])
      expect(await opened.locator('main').textContent()).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  it('prints the matrix on a landscape page and the rest upright', async () => {
    const page = await open(study);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      (box) => Number(box[1]) > Number(box[2]),
    );
    expect(boxes.filter((landscape) => landscape).length).toBe(1);
    expect(boxes.length).toBeGreaterThan(3);
  });
});
