import { sampleOf } from './code-tallies.ts';
import type { CodedColumns, CodeIndex } from './coded-columns.ts';
import type { CodeTable } from './study-findings.ts';

/** The single-count agency column of each recommendation, as an index. */
export function indexAgencies({ counted }: CodedColumns): CodeIndex {
  const many = counted.recommendations.length;
  return {
    codes: counted.categories,
    start: Uint32Array.from({ length: many + 1 }, (_, i) => i),
    code: counted.category,
    confirmed: new Uint8Array(many),
  };
}

/**
 * Any codes against any others. A cell is the number of recommendations that have both; `total` of a row is the number that
 * have its code, whatever columns they stand in, and `totals` likewise for columns: with several codes a recommendation,
 * margins are less than the sums of their cells.
 */
export function crosstabulate(
  columns: CodedColumns,
  rows: CodeIndex,
  across: CodeIndex,
  about: { readonly title: string; readonly countingRule: string },
): CodeTable {
  const [height, width] = [rows.codes.length, across.codes.length];
  const cells = new Uint32Array(height * width);
  const rowTotals = new Uint32Array(height);
  const totals = new Uint32Array(width);
  let total = 0;
  for (let i = 0; i < columns.counted.recommendations.length; i++) {
    const [from, to] = [rows.start[i] ?? 0, rows.start[i + 1] ?? 0];
    const [first, last] = [across.start[i] ?? 0, across.start[i + 1] ?? 0];
    if (to > from) total++;
    for (let at = from; at < to; at++) {
      const row = rows.code[at] ?? 0;
      rowTotals[row] = (rowTotals[row] ?? 0) + 1;
      for (let other = first; other < last; other++) {
        const cell = row * width + (across.code[other] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
    if (to > from) {
      for (let other = first; other < last; other++) {
        const column = across.code[other] ?? 0;
        totals[column] = (totals[column] ?? 0) + 1;
      }
    }
  }
  return {
    ...about,
    sample: sampleOf(columns),
    unit: 'recommendations',
    columns: across.codes.map(({ name }) => name),
    columnIds: across.codes.map(({ id }) => id),
    rows: rows.codes.map(({ id, name }, row) => ({
      id,
      name,
      counts: Array.from(cells.subarray(row * width, (row + 1) * width)),
      total: rowTotals[row] ?? 0,
    })),
    totals: Array.from(totals),
    total,
  };
}
