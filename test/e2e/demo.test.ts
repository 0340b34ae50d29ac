import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure3, figure3Cuts } from '../../examples/published/figure-3.ts';
import { columnKeys, columnNames, table1 } from '../../examples/published/table-1.ts';
import { table2 } from '../../examples/published/table-2.ts';
import { table3Totals } from '../../examples/published/table-3.ts';
import type { Findings } from '../../src/analysis/findings.ts';
import { findExcelFaults } from '../golden/excel-rules.ts';
import { findWordFaults } from '../golden/word-rules.ts';
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
let findings: Findings;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-demo-'));
  const ran = heed('demo', '--no-serve', '--out', folder);
  expect(ran.errors).not.toContain('NOT READ');
  expect(ran.code).toBe(0);
  findings = JSON.parse(readFileSync(join(folder, 'study', 'findings.json'), 'utf8'));
  table = findings.tables.reviewByAgency;
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
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    } finally {
      await browser.close();
    }
  }, 180_000);
});

describe('the demo writes the report for every reader', () => {
  it('as HTML, Word, Excel, figures and tables', () => {
    const study = join(folder, 'study');
    for (const name of ['report.docx', 'report.xlsx']) {
      expect(readFileSync(join(study, name)).subarray(0, 2).toString()).toBe('PK');
    }
    expect(findWordFaults(readFileSync(join(study, 'report.docx')))).toEqual([]);
    expect(findExcelFaults(readFileSync(join(study, 'report.xlsx')))).toEqual([]);
    const figures = readdirSync(join(study, 'figures'));
    expect(figures).toContain('figure-reviews.svg');
    for (const name of figures) expect(readFileSync(join(study, 'figures', name), 'utf8')).toMatch(/^<svg /);
    expect(readdirSync(join(study, 'csv'))).toContain('recommendations.csv');
  });
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

describe('the demo: planted codes confirmed, the study’s other tables out', () => {
  it('equals Table 2 in all of its counts', () => {
    const rows = findings.tables.reportsByTheme?.rows ?? [];
    const counted = Object.keys(table2).map((theme) => [theme, rows.find(({ id }) => id === theme)?.reports]);
    expect(Object.fromEntries(counted)).toEqual(table2);
    expect(findings.tables.reportsByTheme?.maximum).toBe(20);
  });

  it('equals the totals of Table 3, and puts every case and theme in one of four states', () => {
    const match = findings.tables.caseMatch;
    if (match === undefined) throw new Error('no match');
    const counted = Object.keys(table3Totals).map((theme) => {
      const total = match.totals.find(({ id }) => id === theme);
      return [theme, { inCase: total?.cases, inRecommendations: total?.met }];
    });
    expect(Object.fromEntries(counted)).toEqual(table3Totals);
    expect(match.rows).toHaveLength(20);
    expect([...new Set(match.rows.map(({ ageBand }) => ageBand))]).toEqual([
      'Age < 1',
      'Age 1–5',
      'Age 6–10',
      'Age 11 +',
    ]);
  });

  it('places the themes of Figure 3 as the study does', () => {
    const { points, cuts } = findings.study?.quadrant ?? { points: [], cuts: null };
    const placed = Object.keys(figure3).map((theme) => [theme, points.find(({ id }) => id === theme)?.quadrant]);
    expect(Object.fromEntries(placed)).toEqual(figure3);
    expect(cuts).toEqual({ cases: figure3Cuts.frequentFrom, recommendations: figure3Cuts.manyFrom });
  });

  it('gives the numbers that the text prints: samples, totals, means by outcome, agencies', () => {
    const { statistics, samples, agencies } = findings;
    const { total, mean, minimum, maximum } = statistics.recommendationsPerReview;
    expect([total.value, Math.round(mean.value ?? 0), minimum.value, maximum.value]).toEqual([932, 47, 10, 94]);
    expect(samples.map(({ reviews }) => reviews)).toEqual([20, 20, 20, 5]);
    const outcomes = statistics.byOutcome.map(({ group, reviews, statistics: { mean } }) => [
      group,
      reviews,
      Math.round(mean.value ?? 0),
    ]);
    expect(outcomes).toEqual([
      ['death', 10, 55],
      ['serious-injury', 10, 38],
    ]);
    const counts = agencies.map(({ recommendations }) => recommendations.value);
    for (const printed of [179, 161, 92, 85]) expect(counts).toContain(printed);
  });

  it('writes them as CSV, too', () => {
    const csv = readFileSync(join(folder, 'study', 'csv', 'reports-by-theme.csv'), 'utf8');
    for (const [theme, reports] of Object.entries(table2)) {
      expect(csv).toMatch(new RegExp(`^${theme},.*,${reports},20,\\d+\\r?$`, 'm'));
    }
    expect(readFileSync(join(folder, 'study', 'csv', 'case-match.csv'), 'utf8').split('\n').length).toBeGreaterThan(20);
  });

  it('says which codes a person confirmed and which are only suggested', () => {
    const { codes, coders } = findings.study ?? { codes: null, coders: [] };
    expect(coders).toEqual(['Example coder']);
    expect(codes?.confirmed).toBeGreaterThan(2000);
    expect(codes?.description).toMatch(/suggested, not yet confirmed .* together with .* that a person confirmed/);
  });
});
