import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeExampleStudy, serveRooms, soon } from './served-rooms.ts';

const served = serveRooms(makeExampleStudy);
const { get } = served;
let page: Page;
beforeEach(() => {
  page = served.page;
});
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
});
