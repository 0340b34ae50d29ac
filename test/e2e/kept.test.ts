import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { generateExamples } from '../../examples/generate.ts';
import { heed } from './heed.ts';
import { findFaults } from './report-page.ts';
import { serveRooms, soon } from './served-rooms.ts';

const served = serveRooms(async (folder) => {
  await generateExamples(join(folder, 'reports'), { seed: 2011 });
  const few = ['review-01-baby-a', 'review-04-child-d'].map((name) => join(folder, 'reports', name));
  const workspace = join(folder, 'kept.heed');
  expect(heed('analyse', ...few, '--workspace', workspace, '--out', join(folder, 'out')).code).toBe(0);
  return workspace;
});
const { get } = served;
let page: Page;
beforeEach(() => {
  page = served.page;
});

describe('what is kept', () => {
  it('tells in the panel everything that was done to a recommendation, and takes the last back there', async () => {
    const { items } = await get('/api/recommendations?limit=4');
    const { id } = items[3];
    const done = () => page.locator('.history li');
    await page.goto(`${served.address}/recommendations?open=${id}`);
    await page.locator('.side-panel .panel-words').waitFor();
    expect(await done().count()).toBe(0);
    await page.getByRole('button', { name: 'Accept the words' }).click();
    await done().filter({ hasText: 'Accepted' }).waitFor();
    await page.locator('.memos textarea').fill('Who is meant?');
    await page.getByRole('button', { name: 'Keep the memo' }).click();
    await done().filter({ hasText: 'Who is meant?' }).waitFor();
    expect(await done().count()).toBe(2);
    expect(await done().first().locator('time').getAttribute('datetime')).toMatch(/^20/);
    expect(await done().nth(1).getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await findFaults(page)).toEqual([]);
    await done().first().getByRole('button', { name: 'Undo' }).click();
    await done().filter({ hasText: 'Memo removed' }).waitFor();
    expect((await get(`/api/recommendations/${id}`)).memos).toEqual([]);
    await done().getByRole('button', { name: 'Undo' }).click();
    await soon(async () => (await get(`/api/recommendations/${id}`)).state).toBe('suggested');
    await soon(() => done().count()).toBe(4);
    expect(await done().getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('tells in the Reader, too, what was done to the recommendation that is open', async () => {
    const { items } = await get('/api/recommendations?limit=6');
    const { id, report } = items[5];
    await page.goto(`${served.address}/reader/${report}?recommendation=${id}`);
    const panel = page.locator('.side-panel');
    await panel.getByRole('button', { name: 'Reject' }).waitFor();
    expect(await panel.locator('.history').count()).toBe(0);
    await panel.getByRole('button', { name: 'Reject' }).click();
    const line = panel.locator('.history li');
    await line.filter({ hasText: 'Rejected' }).waitFor();
    await line.getByRole('button', { name: 'Undo' }).click();
    await soon(async () => (await get(`/api/recommendations/${id}`)).state).toBe('suggested');
    await soon(() => line.count()).toBe(2);
    expect(await findFaults(page)).toEqual([]);
  });

  it.each([
    ['/tables/means-by-agency?counting=confirmed', 'Means, as confirmed', '/tables/theme-by-agency'],
    ['/match/quadrants?counting=all', 'Where they fall', '/match'],
  ])('keeps %s under a name, and goes back to it', async (shown, name, elsewhere) => {
    const views = () => page.locator('.drop-down', { hasText: 'Views' });
    await page.goto(served.address + shown);
    await views().locator('summary').click();
    await views().getByLabel('Name of this view').fill(name);
    await page.keyboard.press('Enter');
    await views().getByRole('link', { name }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.goto(served.address + elsewhere);
    await views().locator('summary').click();
    await views().getByRole('link', { name }).click();
    await soon(() => page.url()).toBe(served.address + shown);
    await page.reload();
    await views().locator('summary').click();
    expect(await views().getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
    await views()
      .getByRole('button', { name: `Remove the view ${name}` })
      .click();
    await soon(async () => (await get('/api/workspace')).views).toEqual([]);
  });
});
