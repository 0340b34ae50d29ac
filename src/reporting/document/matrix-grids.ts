import type { ReviewByAgency, ReviewByAgencyMulti } from '../../analysis/findings.ts';
import { sayMany } from '../wording.ts';
import type { Block, GridBlock, GridCell, GridColumn } from './report-document.ts';

const plain = (value: number): GridCell => ({ value });

function gridOf(
  table: ReviewByAgency | ReviewByAgencyMulti,
  about: { id: string; titles: ReadonlyMap<string, string>; margins: readonly string[]; name: string },
  marginsOf: (row: { total: number; mentions?: number }) => readonly number[],
): GridBlock {
  const columns: GridColumn[] = [
    ...table.columns.map((label) => ({ label })),
    ...about.margins.map((label) => ({ label, margin: true })),
  ];
  return {
    kind: 'grid',
    id: about.id,
    title: `${about.name} (${sayMany(table.sample.reviews, 'review')}, ${sayMany(table.total, 'recommendation')})`,
    note: table.state,
    basis: {
      sample: `${sayMany(table.sample.reviews, 'review')}: ${table.sample.description}`,
      unit: table.unit,
      countingRule: table.countingRule,
    },
    corner: 'Review',
    columns,
    rows: table.rows.map((row) => {
      const title = about.titles.get(row.reviewId) ?? '';
      return {
        label: row.review,
        ...(title === '' || title === row.review ? {} : { second: title }),
        cells: [...row.counts, ...marginsOf(row)].map(plain),
      };
    }),
    totals: { label: 'Total', cells: [...table.totals, ...marginsOf(table)].map(plain) },
    shading: 'heat',
  };
}

/** The review x agency matrix as two grids, one a counting rule: what paper and workbooks print. */
export function layOutMatrix(
  matrix: Extract<Block, { kind: 'matrix' }>,
): readonly [single: GridBlock, multi: GridBlock] {
  const { id, single, multi, titles } = matrix;
  return [
    gridOf(single, { id: `${id}-single`, titles, margins: ['Total'], name: single.title }, ({ total }) => [total]),
    gridOf(
      multi,
      {
        id: `${id}-multi`,
        titles,
        margins: ['Sum of mentions', 'Recommendations'],
        name: `${multi.title}: every agency`,
      },
      ({ total, mentions }) => [mentions ?? 0, total],
    ),
  ];
}
