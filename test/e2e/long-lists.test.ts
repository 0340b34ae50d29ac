import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '../fixtures/reading/reading.ts';
import { findFaults } from './report-page.ts';
import { makeExampleStudy, serveRooms, soon } from './served-rooms.ts';

const served = serveRooms(makeExampleStudy);
const { get } = served;
let page: Page;
beforeEach(() => {
  page = served.page;
});
/** The words of printed paper, one space between them. */
const wordsOf = async (paper: Uint8Array): Promise<string> => {
  const { text } = await read(paper, 'paper.pdf');
  return text.replace(/\s+/g, ' ');
};
const atOf = () => new URL(page.url()).searchParams.get('at');

describe('lists of any length', () => {
  it('draws of all recommendations to appraise those that are seen, to the last, and walks them by keys', async () => {
    const { ids } = await get('/api/recommendations/ids');
    await page.goto(`${served.address}/appraisal`);
    await page.locator('.appraised-line[href]').first().waitFor();
    const drawn = () => page.locator('.appraised-line').count();
    expect(await drawn()).toBeLessThan(60);
    await page.locator('.appraisal-list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await soon(async () => {
      await page.locator('.appraisal-list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
      return page.locator(`.long-list > li[aria-posinset="${ids.length}"] a`).count();
    }).toBe(1);
    expect(await drawn()).toBeLessThan(60);
    await page.locator(`.long-list > li[aria-posinset="${ids.length}"] a`).click();
    await soon(atOf).toBe(ids.at(-1));
    await page.keyboard.press('k');
    await soon(atOf).toBe(ids.at(-2));
  });

  it('opens a link to a recommendation far down at its place, and goes on from there', async () => {
    const { ids } = await get('/api/recommendations/ids');
    await page.goto(`${served.address}/appraisal?at=${ids[700]}`);
    const line = page.locator('.appraised-line[aria-current]');
    await line.waitFor();
    await soon(async () => {
      const box = await line.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 860;
    }).toBe(true);
    await page.locator('.criterion[data-here]').waitFor();
    await page.keyboard.press('j');
    await soon(atOf).toBe(ids[701]);
  });

  it('walks families by keys, keeps its place when one is decided, and opens a link to one far down', async () => {
    const { families, total } = await get('/api/families?state=open&limit=200');
    const centres: string[] = families.map(({ centre }: { centre: string }) => centre);
    expect(total).toBeGreaterThan(100);
    await page.goto(`${served.address}/families`);
    const here = page.locator('.family[data-here]');
    await here.waitFor();
    expect(await page.locator('.family').count()).toBeLessThan(20);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await soon(() => here.getAttribute('id')).toBe(`family-${centres[2]}`);
    await page.keyboard.press('a');
    await soon(() => here.getAttribute('id')).toBe(`family-${centres[3]}`);
    await page.keyboard.press('u');
    await soon(() => here.getAttribute('id')).toBe(`family-${centres[2]}`);
    await page.goto(`${served.address}/families?at=${centres[90]}`);
    await soon(async () => ((await here.count()) === 1 ? here.getAttribute('id') : '')).toBe(`family-${centres[90]}`);
    await soon(async () => {
      const box = await here.boundingBox();
      return box !== null && box.y >= -1 && box.y < 400;
    }).toBe(true);
    await page.keyboard.press('k');
    await soon(() => here.getAttribute('id')).toBe(`family-${centres[89]}`);
  });

  it.each([
    ['/recommendations?agency=police', '/api/recommendations?agency=police&limit=1'],
    ['/appraisal?show=shallow', '/api/recommendations?smartMet=4&smartMet=5&strength=weaker&limit=1'],
    ['/families', '/api/families?state=open&limit=1'],
  ])(
    'prints %s to its last line by the key of the browser, and says on other paper that there is more',
    async (list, counted) => {
      const { total } = await get(counted);
      await page.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1; };');
      await page.goto(served.address + list);
      await page.locator('.rows li, .long-list li').first().waitFor();
      await page.locator('.row-words, .appraised-line[href], .member').first().waitFor();
      expect(await wordsOf(await page.pdf())).toMatch(
        new RegExp(`This paper holds \\d+ of ${total}: those that were in sight`),
      );
      expect(await page.locator('.not-whole').isVisible()).toBe(false);
      await page.keyboard.press('Control+p');
      await soon(() => page.evaluate('window.printed')).toBe(1);
      expect(await page.locator('.print-line').count()).toBe(total);
      expect(await page.locator('h1').textContent()).toContain(`${total} `);
      expect(await findFaults(page)).toEqual([]);
      expect(page.url()).not.toContain('print=now');
      await page.goBack();
      await soon(() => page.url()).toBe(served.address + list);
    },
  );

  it('leaves nothing of the list out on paper', async () => {
    const { ids } = await get('/api/recommendations/ids?agency=police');
    const last = await get(`/api/recommendations/${ids.at(-1)}`);
    await page.goto(`${served.address}/recommendations/print?agency=police`);
    await page.locator('.print-view[aria-busy="false"]').waitFor();
    const words = await wordsOf(await page.pdf());
    expect(words).toContain(`${ids.length} recommendations`);
    expect(words).toContain(last.text.slice(0, 60).replace(/\s+/g, ' '));
    expect(words).not.toContain('Back to the list');
  });

  it('prints the words of a recommendation whole, however long, and what its list was narrowed to', async () => {
    const { ids } = await get('/api/recommendations/ids?sort=length&direction=down');
    const { text } = await get(`/api/recommendations/${ids[0]}`);
    expect(text.length).toBeGreaterThan(400);
    await page.goto(`${served.address}/recommendations/print?agency=police&sort=length&direction=down`);
    await page.locator('.room-head p', { hasText: 'Agency: Police' }).waitFor();
    await page.goto(`${served.address}/recommendations/print?sort=length&direction=down`);
    expect(await page.locator('.print-line p.printed').first().textContent()).toBe(text);
    expect(await page.evaluate('window.printed')).toBeUndefined();
  });
});
