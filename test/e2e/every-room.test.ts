import { describe, expect, it } from 'vitest';
import { findFaults } from './report-page.ts';
import { makeExampleStudy, serveRooms } from './served-rooms.ts';
import { settle } from './watched-page.ts';

const served = serveRooms(makeExampleStudy);

/** Addresses with what must be seen there; `$` names stand for ids of the workspace. */
const places = [
  ['/study', '.big-number'],
  ['/reviews', '.review-table tbody tr'],
  ['/reviews/$review', '.case-theme'],
  ['/reader', '.room h1, main h1'],
  ['/reader/$report?recommendation=$recommendation', '.seg.is-here'],
  ['/recommendations', '.row-words'],
  ['/recommendations?open=$recommendation', '.panel-words'],
  ['/codebook', '.theme-line'],
  ['/codebook?theme=audit', '.side-panel textarea'],
  ['/codebook/versions', '.name-version'],
  ['/tables/review-by-agency', 'tfoot td'],
  ['/tables/theme-by-means', 'tfoot td'],
  ['/tables/reports-by-theme', 'tbody td'],
  ['/match', '.match-cell a'],
  ['/match/quadrants', '.cut-handle'],
  ['/families', '.family'],
  ['/appraisal', '.appraised-line[href]'],
  ['/appraisal?at=$recommendation', '.criterion[data-here]'],
  ['/agreement', '.room p'],
  ['/plans', '.room li'],
  ['/report', '.report-sections input'],
] as const;

/** What scrolls sideways within the page, and by how much; tabs that are pushed with a finger are meant to. */
const sideways = `[...document.querySelectorAll('main, main *')]
  .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && !one.matches('.tabs'))
  .filter((one) => one.scrollWidth > one.clientWidth)
  .map((one) => one.className + ': ' + one.scrollWidth + ' in ' + one.clientWidth)`;

describe.each([
  [1280, ['dark']],
  [390, ['light', 'dark']],
] as const)('every room on the example reviews, %i wide', (width, colours) => {
  it('has no fault that axe finds', async () => {
    const { items } = await served.get('/api/recommendations?agency=police&limit=1');
    const ids: Readonly<Record<string, string>> = {
      ...{ $review: items[0].reviewId, $report: items[0].report, $recommendation: items[0].id },
    };
    const { page } = served;
    await page.setViewportSize({ width, height: 844 });
    const faults: string[] = [];
    for (const [place, shown] of places) {
      const path = place.replace(/\$[a-z]+/g, (name) => ids[name] ?? name);
      for (const colorScheme of colours) {
        await page.emulateMedia({ colorScheme });
        if (colorScheme === colours[0]) await page.goto(served.address + path);
        await page.locator(shown).first().waitFor({ timeout: 60_000 });
        await settle(page);
        for (const fault of await findFaults(page)) faults.push(`${place} ${colorScheme}: ${fault}`);
      }
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (wide > width) faults.push(`${place} is ${wide} wide`);
    }
    expect(faults).toEqual([]);
  });
});

describe('tables of twenty reviews', () => {
  it.each(['/match', '/tables/review-by-agency', '/tables/review-by-agency-named', '/tables/theme-by-agency'])(
    '%s is seen whole at 1280, every head with it',
    async (path) => {
      const { page } = served;
      await page.goto(served.address + path);
      await page.locator('.figures tbody td a').first().waitFor();
      expect(await page.evaluate<string[]>(sideways)).toEqual([]);
      const cut = `[...document.querySelectorAll('.figures thead :is(a, .sort-head)')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.textContent)`;
      expect(await page.evaluate<string[]>(cut)).toEqual([]);
    },
  );
});
