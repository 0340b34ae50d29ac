import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heed } from './heed.ts';
import { findFaults, launchBrowser } from './report-page.ts';
import { type ServedHeed, serveHeed } from './served-heed.ts';
import { soon } from './served-rooms.ts';
import { openWatchedPage, settle } from './watched-page.ts';

let folder = '';
let server: ServedHeed;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
const get = async (path: string): Promise<any> => (await fetch(`${server.address}${path}`)).json();
const open = (path: string) => page.goto(`${server.address}${path}`);
const count = async (): Promise<number> => {
  const said = (await page.locator('.list-bar h1').textContent()) ?? '';
  return Number(said.replace(/[^0-9]/g, ''));
};
const key = (name: string) => page.keyboard.press(name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-rooms-'));
  // The invented examples as reports that nobody has coded: everything in them is suggested.
  expect(heed('demo', '--no-serve', '--out', join(folder, 'demo')).code).toBe(0);
  const workspace = join(folder, 'rooms.heed');
  const ran = heed('analyse', join(folder, 'demo', 'reports'), '--workspace', workspace, '--out', join(folder, 'out'));
  expect(ran.code).toBe(0);
  server = await serveHeed(workspace);
  browser = await launchBrowser();
  page = await openWatchedPage(browser, complaints);
});
afterAll(async () => {
  await browser?.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the Study room', () => {
  it('shows the corpus; what it counts is behind its doors', async () => {
    await open('/');
    await page.locator('.big-number').first().waitFor();
    expect(page.url()).toBe(`${server.address}/study`);
    expect(await page.locator('.big-number strong').allTextContents()).toEqual(
      expect.arrayContaining(['20', '932', '46.6']),
    );
    const doors = await page
      .locator('main a[href^="/recommendations?"]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('data-count')]));
    const counted = doors.filter(([, said]) => said !== null);
    expect(counted.length).toBeGreaterThan(20);
    for (const [href, said] of counted) {
      const { total } = await get(`/api${href}`);
      expect([href, total]).toEqual([href, Number(said)]);
    }
  });

  it('opens the list from a bar, and comes back to where it was', async () => {
    const bar = page.locator('a.door[data-count]').first();
    const said = Number(await bar.getAttribute('data-count'));
    await bar.click();
    await page.locator('.rows li').first().waitFor();
    expect(await count()).toBe(said);
    await page.goBack();
    await page.locator('.big-number').first().waitFor();
  });

  it('puts the tour away for good, and brings it back from the palette', async () => {
    await page.getByRole('button', { name: 'Put away' }).click();
    await page.locator('.tour').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.big-number').first().waitFor();
    expect(await page.locator('.tour').count()).toBe(0);
    await key('Control+k');
    await page.keyboard.type('tour');
    await page.locator('.choice[data-focused]').waitFor();
    await key('Enter');
    await page.locator('.tour').waitFor();
  });
});

describe('the Recommendations room', () => {
  it('narrows by a facet, opens one beside the list, and the back button undoes both in turn', async () => {
    await open('/recommendations');
    await page.locator('.rows li').first().waitFor();
    expect(await count()).toBe(932);
    const facet = page.locator('.facet-values label', { hasText: 'Police' }).first();
    const said = Number((await facet.locator('.number').textContent())?.replace(/[^0-9]/g, ''));
    await facet.click();
    await soon(count).toBe(said);
    const narrowed = page.url();
    expect(new URL(narrowed).searchParams.get('agency')).not.toBeNull();
    await page.locator('.row-link').nth(2).click();
    await page.locator('.side-panel .panel-words').waitFor();
    const opened = page.url();
    await page.reload();
    await page.locator('.side-panel .panel-words').waitFor();
    expect(page.url()).toBe(opened);
    expect(await count()).toBe(said);
    await page.goBack();
    await page.locator('.side-panel').waitFor({ state: 'detached' });
    expect(page.url()).toBe(narrowed);
    await page.goBack();
    await soon(count).toBe(932);
  });

  it('codes, accepts, dismisses and undoes by keyboard alone, over a reload', async () => {
    await open('/recommendations?judged=suggested');
    await page.locator('.rows li').first().waitFor();
    const { items } = await get('/api/recommendations?judged=suggested&limit=3');
    const [, second] = items;
    const codings = async () =>
      // biome-ignore lint/suspicious/noExplicitAny: one list of many shapes
      (await get(`/api/recommendations/${second.id}`)).lists.flatMap(({ list, codings }: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above
        codings.map(({ code, applies }: any) => `${list} ${code} ${applies}`),
      );
    await key('j');
    await key('o');
    await page.locator('.side-panel h2').waitFor();
    await soon(() => page.url()).toContain(second.id);
    await page.locator('.panel-content[aria-busy="false"] .code-list').first().waitFor();
    const marked = page.locator('.code-list li[data-marked] .chip');
    const first = await marked.getAttribute('title');
    await key('a');
    await soon(async () => (await codings()).length).toBe(1);
    await soon(() => marked.getAttribute('title')).not.toBe(first);
    await key('x');
    await soon(async () => (await codings()).length).toBe(2);
    expect((await codings())[1]).toMatch(/false$/);
    await key('c');
    await page.locator('.choice-field input').waitFor();
    await page.keyboard.type('chronolog');
    await page.locator('.choice[data-focused]').waitFor();
    await key('Enter');
    await soon(async () => (await codings()).length).toBe(3);
    await page.reload();
    await page.locator('.foot button', { hasText: 'Undo: Code 1 recommendation' }).waitFor();
    for (const left of [2, 1, 0]) {
      await key('u');
      await soon(async () => (await codings()).length).toBe(left);
    }
    await key('Shift+U');
    await soon(async () => (await codings()).length).toBe(1);
    await key('u');
    await soon(async () => (await codings()).length).toBe(0);
  });

  it('searches the words, marks what was found, and passes over the letters when going back', async () => {
    await open('/recommendations');
    await page.locator('.rows li').first().waitFor();
    await key('/');
    await page.keyboard.type('police offic', { delay: 30 });
    const { total } = await get('/api/recommendations?q=police+offic');
    expect(total).toBeGreaterThan(0);
    await soon(count).toBe(total);
    expect((await page.locator('.row-words mark').first().textContent())?.toLowerCase()).toMatch(/^police|^offic/);
    await key('Escape');
    await page.goBack();
    await soon(count).toBe(932);
  });

  it('codes many at once as one change, which one undo takes back', async () => {
    await open('/recommendations?agency=police');
    await page.locator('.rows li').first().waitFor();
    await page.locator('.facet-values label', { hasText: 'Police' }).first().waitFor();
    const total = await count();
    await key('s');
    await page.getByRole('button', { name: `Choose all ${total}` }).click();
    await page.getByText(`${total} chosen`).waitFor();
    const before = (await get('/api/workspace')).counts.codings;
    await key('c');
    await page.locator('.choice-field input').waitFor();
    await page.keyboard.type('refresher');
    await page.locator('.choice[data-focused]').waitFor();
    await key('Enter');
    await soon(async () => (await get('/api/workspace')).counts.codings).toBe(before + total);
    await page.locator('.foot button', { hasText: `Code ${total} recommendations` }).waitFor();
    await key('u');
    await page.locator('.foot button', { hasText: 'Do again: ' }).waitFor();
  });

  it('keeps a view under a name, and exports exactly what is shown', async () => {
    await open('/recommendations?q=police&sort=length&direction=down');
    await page.locator('.rows li').first().waitFor();
    const total = await count();
    await page.getByText('Views', { exact: true }).click();
    await page.getByLabel('Name of this view').fill('Police, longest first');
    await key('Enter');
    await page.locator('.drop-down a', { hasText: 'Police, longest first' }).waitFor();
    await page.getByText('Views', { exact: true }).click();
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.drop-down a', { hasText: 'CSV' }).click(),
    ]);
    const rows: Record<string, string>[] = parse(await readFile(await download.path(), 'utf8'), {
      columns: true,
      bom: true,
    });
    expect(rows).toHaveLength(total);
    const { items } = await get(`/api/recommendations?q=police&sort=length&direction=down&limit=500`);
    expect(rows.map((row) => row.Id)).toEqual(items.map(({ id }: { id: string }) => id));
    await open('/study');
    await page.locator('main h1').waitFor();
    await key('Control+k');
    await page.keyboard.type('longest');
    await page.locator('.choice[data-focused]').waitFor();
    await key('Enter');
    await soon(count).toBe(total);
  });
});

describe('the Reviews room', () => {
  it('judges the themes of a case by keyboard, and keeps why one rightly leads to nothing', async () => {
    await open('/reviews');
    await page.locator('.review-table tbody tr').first().waitFor();
    await page.locator('.review-table tbody th a').first().click();
    await page.locator('.case-theme').first().waitFor();
    const id = new URL(page.url()).pathname.split('/')[2];
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
    const themes = async (): Promise<any[]> =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (await get(`/api/reviews/${id}`)).observations.filter(({ about }: any) => about === 'case-theme');
    const [first, second] = await themes();
    await key('a');
    await soon(async () => (await themes()).find((one) => one.id === first.id)?.state).toBe('accepted');
    await key('x');
    await soon(async () => (await themes()).find((one) => one.id === second.id)?.state).toBe('rejected');
    await key('u');
    await soon(async () => (await themes()).find((one) => one.id === second.id)?.state).toBe('suggested');
    const none = (await themes()).find(({ met, state }) => met === 0 && state === 'suggested');
    // The field of this theme, not that of the one that was pointed at before.
    const theme = page.locator('.case-theme', { hasText: none.name });
    await theme.click();
    await theme.getByLabel('Why it rightly leads to no recommendation').fill('The service closed in 2010.');
    await page.getByRole('button', { name: 'Rightly none' }).click();
    await soon(async () => (await themes()).find((one) => one.id === none.id)?.noRecommendation).toBe(
      'The service closed in 2010.',
    );
  });

  it('changes an attribute in place', async () => {
    const id = new URL(page.url()).pathname.split('/')[2];
    await page.getByLabel('Year', { exact: true }).fill('2007');
    await key('Enter');
    await soon(async () => (await get(`/api/reviews/${id}`)).review.attributes.year).toBe(2007);
  });
});

describe('a server that is gone', () => {
  it('is told; what waits can be taken back, and what still waits is done when it is back', async () => {
    const { items } = await get('/api/recommendations?judged=suggested&limit=1');
    const [{ id }] = items;
    const stands = async () =>
      // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are looked into
      (await get(`/api/recommendations/${id}`)).lists.flatMap(({ codings }: any) => codings).length;
    const before = await stands();
    await open(`/recommendations?judged=suggested&open=${id}`);
    await page.locator('.code-list li[data-marked]').first().waitFor();
    const { port } = new URL(server.address);
    await server.kill();
    await page.getByText('Heed does not answer.').first().waitFor();
    await key('a');
    await page.getByText('1 change waits').waitFor();
    await key('x');
    await page.getByText('2 changes wait').waitFor();
    await key('u');
    await page.getByText('1 change waits').waitFor();
    server = await serveHeed(join(folder, 'rooms.heed'), Number(port));
    await page.locator('.notice').waitFor({ state: 'detached' });
    await soon(stands).toBe(before + 1);
    // A dead server is the one thing that a browser may complain of.
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !/ERR_|Failed to (?:load|fetch)/.test(one)));
  });
});

describe('every one of these rooms', () => {
  it('has no fault that axe finds, with its panel and sheets open, light and dark', async () => {
    const { items } = await get('/api/recommendations?limit=1');
    const { reviews } = await get('/api/reviews');
    const faults: string[] = [];
    const acts: readonly [string, readonly string[]][] = [
      ['/study', []],
      ['/recommendations', []],
      [`/recommendations?open=${items[0].id}`, []],
      ['/recommendations', ['c']],
      ['/study', ['?']],
      ['/study', ['Control+k']],
      ['/reviews', []],
      [`/reviews/${reviews[0].id}`, []],
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [path, keys] of acts) {
        await open(path);
        await page.locator('main :is(.big-number, .row-words, .review-table tr, .case-theme)').first().waitFor();
        for (const name of keys) await key(name);
        await settle(page);
        for (const fault of await findFaults(page)) faults.push(`${path} ${keys} ${colorScheme}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('uses the whole of a narrow window, and nothing beside it', async () => {
    const narrow = await openWatchedPage(browser, complaints, 390);
    for (const [path, fills] of [
      ['/study', '.headline'],
      ['/recommendations', '.row'],
      ['/reviews', '.review-table'],
    ]) {
      await narrow.goto(`${server.address}${path}`);
      const box = await narrow.locator(`${fills}`).first().boundingBox();
      expect([path, (box?.width ?? 0) > 350, (box?.width ?? 0) <= 390]).toEqual([path, true, true]);
      expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
    await narrow.goto(`${server.address}/recommendations`);
    await narrow.locator('.row-link').first().click();
    await narrow.locator('.side-panel .panel-words').waitFor();
    expect((await narrow.locator('.side-panel').boundingBox())?.width).toBe(390);
    await narrow.getByRole('button', { name: 'Close' }).click();
    await narrow.getByRole('button', { name: 'Filters' }).click();
    await narrow.locator('.facet-values label').first().click();
    await narrow.getByRole('button', { name: /^Show / }).click();
    await narrow.locator('.row').first().waitFor();
    await narrow.close();
  });

  it('left the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
