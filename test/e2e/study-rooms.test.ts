import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { findFaults } from './report-page.ts';
import { soon as eventually, makeExampleStudy, serveRooms } from './served-rooms.ts';

const served = serveRooms(makeExampleStudy);
const { get } = served;
let page: Page;
beforeEach(() => {
  page = served.page;
});

const open = async (path: string): Promise<void> => {
  await page.goto(served.address + path);
};
/** Undoes by key, and waits until nothing of the kind is offered again. */
const undo = async (label: RegExp): Promise<void> => {
  await page.locator('.foot').getByText(label).first().waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('u');
};
/** Follows the first recommendation of the side panel to its page. */
const followDoor = async (): Promise<void> => {
  const line = page.locator('.side-panel .behind-line').first();
  const to = await line.getAttribute('href');
  await line.click();
  await eventually(() => page.url()).toContain('/reader/');
  expect(page.url()).toContain(to ?? 'nowhere');
};

const rooms = [
  ['/tables', 'table.figures tbody tr'],
  ['/tables/reports-by-theme', 'table.figures tbody tr'],
  ['/match', '.match-cell a'],
  ['/match/quadrants', '.cut-handle'],
  ['/appraisal', '.appraised-line'],
  ['/families', '.family'],
  ['/codebook', '.theme-line'],
  ['/codebook/versions', '.name-version'],
  ['/report', '.report-sections input'],
  ['/agreement', '.room p'],
  ['/plans', '.room li'],
] as const;

describe('the rooms', () => {
  it.each(rooms)('%s opens without faults that axe can find, and fits a narrow screen', async (path, shown) => {
    await open(path);
    await page.locator(shown).first().waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator(shown).first().waitFor();
    const [wide, narrow] = await page.evaluate<[number, number]>(
      `[Math.max(document.documentElement.scrollWidth, document.querySelector('main').scrollWidth), innerWidth]`,
    );
    expect(wide).toBeLessThanOrEqual(narrow);
  });
});

describe('Tables', () => {
  it('shows Table 1 with the study’s own margin beside it', async () => {
    await open('/tables/review-by-agency');
    const foot = page.locator('tfoot tr');
    await foot.first().waitFor();
    const [own, theirs] = [
      await foot.nth(0).locator('td').allInnerTexts(),
      await foot.nth(1).locator('td').allInnerTexts(),
    ];
    expect(own).toEqual(theirs);
    expect(own[0]).toBe('932');
  });

  it('leads from a cell to its recommendations, to the page, and back', async () => {
    await open('/tables/theme-by-agency');
    const cell = page.locator('tbody td:not(.margin) a.door').first();
    const said = await cell.textContent();
    await cell.click();
    await page.locator('.side-panel h2', { hasText: new RegExp(`^${said} recommendation`) }).waitFor();
    await followDoor();
    await page.goBack();
    await page.locator('.side-panel h2', { hasText: new RegExp(`^${said} recommendation`) }).waitFor();
    await page.goBack();
    await eventually(() => page.locator('.side-panel').count()).toBe(0);
  });

  it('sorts, keeps whose codes count in the address, and hands out what is shown', async () => {
    await open('/tables/means-by-agency?counting=confirmed');
    await page.getByRole('link', { name: 'Total' }).click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    expect(page.url()).toContain('counting=confirmed');
    const rows = await page.locator('tbody tr').all();
    const shown = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    const totals = shown.map(([, total]) => Number(total));
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .replace('\uFEFF', '')
      .split('\r\n');
    expect(lines[1]).toContain(shown[0]?.slice(1).join(','));
    expect(lines.some((line) => line.includes('Counting rule'))).toBe(true);
  });
});

describe('Match', () => {
  it('is walked by arrow keys from cell to cell, and opened from where they lead', async () => {
    await open('/match');
    await page.locator('.match-cell a').first().waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('t');
    const at = () =>
      page.evaluate<[number, number]>(`(() => {
        const cell = document.activeElement?.closest('td, th');
        return cell ? [cell.parentElement.sectionRowIndex, cell.cellIndex] : [-1, -1];
      })()`);
    expect(await at()).toEqual([0, 1]);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await at()).toEqual([1, 2]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toEqual([0, 2]);
    await page.keyboard.press('Enter');
    await page.locator('.side-panel').waitFor();
    expect(page.url()).toContain('cell=');
  });

  it('keeps why a theme rightly leads to no recommendation, and takes it back', async () => {
    await open('/match');
    await page.locator('.match-case a').first().click();
    await page
      .getByLabel('Rightly without a recommendation, because')
      .fill('The service had changed before the review.');
    await page.getByRole('button', { name: 'Keep the reason' }).click();
    await page.locator('.match-cell a', { hasText: '‡' }).first().waitFor();
    const reasons = async () => {
      const { rows } = await get('/api/match');
      return rows.flatMap(({ cells }: { cells: { observation: { noRecommendation: string } | null }[] }) =>
        cells.flatMap(({ observation }) => observation?.noRecommendation || []),
      );
    };
    await eventually(reasons).toEqual(['The service had changed before the review.']);
    await undo(/Say why there is no recommendation/);
    await eventually(reasons).toEqual([]);
  });

  it('moves a cut point by keys and by dragging, keeps it, and undoes it', async () => {
    await open('/match/quadrants');
    const cuts = async () => (await get('/api/match')).quadrant.cuts;
    const before = await cuts();
    const handle = page.getByRole('slider', { name: 'Frequent from so many reviews' });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await eventually(cuts).toEqual({ ...before, cases: before.cases + 2 });
    await undo(/Move the cut points/);
    await eventually(cuts).toEqual(before);
    const box = await page.getByRole('slider', { name: 'Many recommendations from' }).boundingBox();
    if (box === null) throw new Error('the line is not shown');
    await page.mouse.move(box.x + box.width / 2, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => (await cuts()).recommendations).toBeGreaterThan(before.recommendations);
    await undo(/Move the cut points/);
    await eventually(cuts).toEqual(before);
  });
});

describe('Appraisal', () => {
  it('says a level by a number with its reason, and undoes both', async () => {
    await open('/appraisal?show=shallow');
    await page.locator('.appraised-line').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.criterion[data-here]').waitFor();
    const id = new URL(page.url()).searchParams.get('at') ?? '';
    const said = async () => {
      const { lists } = await get(`/api/recommendations/${id}`);
      const codings = lists.find(({ list }: { list: string }) => list === 'smart-owner').codings;
      return codings.map(({ code, rationale }: { code: string; rationale: string }) => `${code} ${rationale}`.trim());
    };
    expect(await said()).toEqual([]);
    // What the person says counts from the key on, however late the server's view of it comes.
    const view = `**/api/recommendations/${id}*`;
    await page.route(view, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.keyboard.press('2');
    await eventually(said).toEqual(['no']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('r');
    await page.keyboard.type('It names a service and nobody in it.');
    await page.keyboard.press('Control+Enter');
    await eventually(said).toEqual(['no It names a service and nobody in it.']);
    await page.unrouteAll({ behavior: 'wait' });
    await undo(/Names an owner/);
    await eventually(said).toEqual(['no']);
    await page.keyboard.press('u');
    await eventually(said).toEqual([]);
    await page.getByRole('link', { name: 'Open the page' }).click();
    await eventually(() => page.url()).toContain(`recommendation=${id}`);
  });
});

describe('Families', () => {
  it('accepts a family, splits another, and undoes both', async () => {
    await open('/families');
    await page.locator('.family').first().waitFor();
    const counts = async () => (await get('/api/families')).counts;
    const before = await counts();
    const first = await page.locator('.family').first().getAttribute('id');
    await page.locator('main').focus();
    await page.keyboard.press('a');
    await eventually(counts).toEqual({ ...before, open: before.open - 1, accepted: 1 });
    await eventually(() => page.locator(`#${first}`).count()).toBe(0);
    await page.keyboard.press('s');
    await page.locator('.group-choice').nth(1).getByRole('radio', { name: 'alone' }).check();
    await page.getByRole('button', { name: 'Keep these groups' }).click();
    await eventually(counts).toEqual({ open: before.open - 2, accepted: 1, split: 1 });
    await undo(/Split a family|no family/);
    await page.keyboard.press('u');
    await eventually(counts).toEqual(before);
  });
});

describe('Codebook', () => {
  it('shows what a merge would change before it is done, does it, and undoes it', async () => {
    await open('/codebook?theme=audit');
    const counts = async () => {
      const { rows } = await get('/api/table?rows=theme&columns=standing');
      const of = (theme: string) => rows.find(({ id }: { id: string }) => id === theme)?.total ?? 0;
      return { audit: of('audit'), records: of('record-keeping') };
    };
    const before = await counts();
    await page.getByText('Merge into another').click();
    await page.getByLabel('Into').selectOption('record-keeping');
    const preview = page.locator('.change-preview');
    await preview.getByText('would count elsewhere').waitFor();
    const foretold = await preview.locator('tr', { hasText: 'Record keeping' }).locator('td').allInnerTexts();
    expect(await counts()).toEqual(before);
    await preview.getByRole('button').click();
    await eventually(counts).toEqual({ audit: 0, records: Number(foretold[1]) });
    await undo(/Merge/);
    await eventually(counts).toEqual(before);
  });

  it('names a version and lays it beside what stands now', async () => {
    await open('/codebook/versions');
    await page.getByLabel('Name of this version').fill('Before the pilot');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('They are the same').waitFor();
    await open('/codebook?theme=audit');
    await page.getByLabel('Name', { exact: true }).fill('Audit and dip samples');
    await page.keyboard.press('Enter');
    await page.locator('.theme-name', { hasText: 'Audit and dip samples' }).waitFor();
    await open('/codebook/versions');
    await page.getByText('1 difference', { exact: true }).waitFor();
    expect(await page.locator('.versions tbody td').allInnerTexts()).toEqual([
      'name',
      'Audit',
      'Audit and dip samples',
    ]);
    await undo(/Rename/);
    await page.getByText('They are the same').waitFor();
  });
});

describe('Report', () => {
  it('says how far the next is and shows the last meanwhile, also when the room is opened again', async () => {
    // Counting and writing take seconds, and longer on a busy machine.
    const counted = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 120_000 });
    const look = page.frameLocator('.report-preview');
    const state = page.locator('.preview-state');
    // A report that takes its time: what is asked for is held until it is let go.
    let held = true;
    const release: (() => void)[] = [];
    await page.route(/study\/html\?.*show=&/, async (route) => {
      if (held && route.request().method() === 'HEAD') await new Promise<void>((done) => release.push(done));
      await route.continue();
    });
    // A choice that nobody looked at before: nothing is kept of it.
    await open('/report?counting=confirmed');
    await state.getByText('932 recommendations …').waitFor();
    await counted(() => release.length).toBeGreaterThan(0);
    expect(await page.locator('.preview-paper .skeleton').count()).toBe(1);
    held = false;
    for (const go of release.splice(0)) go();
    await look.locator('#match').waitFor({ timeout: 120_000 });
    await counted(() => state.textContent()).toBe('');
    held = true;
    await page.getByLabel('Do they meet the case').uncheck();
    await state.getByText('Until then, the report as it was.').waitFor();
    expect(await look.locator('#match').isVisible()).toBe(true);
    await counted(() => release.length).toBeGreaterThan(0);
    held = false;
    for (const go of release.splice(0)) go();
    await counted(() => look.locator('#match').count()).toBe(0);
    await counted(() => state.textContent()).toBe('');
    held = true;
    await page.getByRole('link', { name: 'Study' }).first().click();
    await page.locator('.big-number').first().waitFor();
    await page.goBack();
    await look.locator('#in-brief').waitFor({ timeout: 30_000 });
    await state.getByText('Until then, the report as it was.').waitFor();
    for (const go of release) go();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('says that a report could not be written, and tries again', async () => {
    // In a window of its own, which may complain of the failure.
    const failing = await page.context().browser()?.newPage();
    if (failing === undefined) throw new Error('the browser is gone');
    await failing.route(/study\/html\?/, (route) => route.fulfill({ status: 500, body: '' }));
    await failing.goto(`${served.address}/report`);
    await failing.getByText('The report could not be written.').waitFor({ timeout: 120_000 });
    await failing.unroute(/study\/html\?/);
    await failing.getByRole('button', { name: 'Try again' }).click();
    await failing.frameLocator('.report-preview').locator('#in-brief').waitFor({ timeout: 120_000 });
    await failing.close();
  });

  it('leaves out a section, in the look at it and in the files', async () => {
    await open('/report');
    const frame = page.frameLocator('.report-preview');
    await frame.locator('#match').waitFor({ timeout: 60_000 });
    await page.getByLabel('Do they meet the case').uncheck();
    await eventually(() => page.url()).toContain('without=match');
    await frame.locator('#in-brief').waitFor({ timeout: 60_000 });
    await eventually(() => frame.locator('#match').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('link', { name: 'Word' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    for (const format of ['html', 'xlsx', 'csv', 'json']) {
      const answer = await fetch(`${served.address}/api/study/${format}?without=match&counting=confirmed`);
      expect([format, answer.status]).toEqual([format, 200]);
    }
  });
});
