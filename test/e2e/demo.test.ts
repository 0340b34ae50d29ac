import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnKeys, columnNames, table1 } from '../../examples/published/table-1.ts';
import { heed } from './heed.ts';
import { findFaults, launchBrowser, openEveryDoor } from './report-page.ts';

/** Table 1 as somebody else took it from the print; here where the shared reference material is. */
const reference = join(process.env.HEED_SHARED ?? '../shared', 'study', 'tables.json');

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly review: string; readonly counts: readonly number[]; readonly total: number }[];
  readonly totals: readonly number[];
  readonly total: number;
}

let folder = '';
let table: Table;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-demo-'));
  const ran = heed('demo', '--no-serve', '--out', folder);
  expect(ran.errors).not.toContain('NOT READ');
  expect(ran.code).toBe(0);
  table = JSON.parse(readFileSync(join(folder, 'study', 'findings.json'), 'utf8')).tables.reviewByAgency;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the report of the demo', () => {
  it('opens behind every figure as many recommendations as it says, and has no fault that axe finds', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(pathToFileURL(join(folder, 'study', 'report.html')).href);
      expect(await findFaults(page)).toEqual([]);
      const { bad, doors } = await page.evaluate<{ bad: string[]; doors: number }>(openEveryDoor);
      expect(bad).toEqual([]);
      expect(doors).toBeGreaterThan(1000);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 180_000);
});

describe('the demo: documents in, the study’s Table 1 out', () => {
  it('equals the published counts in all 320 cells and every margin', () => {
    expect(table.columns).toEqual(columnKeys.map((key) => columnNames[key]));
    expect(table.rows.map(({ review, counts, total }) => ({ review, counts, total }))).toEqual(
      table1.map(({ review, counts }) => ({
        review: String(review),
        counts: [...counts],
        total: counts.reduce((sum, count) => sum + count, 0),
      })),
    );
    expect(table.total).toBe(932);
    expect(table.rows.flatMap((row) => row.counts)).toHaveLength(320);
  });

  it('equals them as the reference material has them, too', () => {
    if (!existsSync(reference)) {
      console.log(`not compared: ${reference} is not here (set HEED_SHARED)`);
      return;
    }
    const printed = JSON.parse(readFileSync(reference, 'utf8')).table1;
    expect(table.rows.map((row) => row.counts)).toEqual(printed.rows.map((row: { counts: number[] }) => row.counts));
    expect(table.rows.map((row) => row.total)).toEqual(printed.rows.map((row: { total: number }) => row.total));
    expect(table.totals).toEqual(printed.columnTotals);
    expect(table.total).toBe(printed.grandTotal);
  });
});
