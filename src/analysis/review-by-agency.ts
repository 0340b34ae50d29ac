import { multiCountRule, singleCountRule } from './category-placement.ts';
import type { CountedColumns } from './counted-columns.ts';
import { countState } from './counted-state.ts';
import type { ReviewByAgency, ReviewByAgencyMulti } from './findings.ts';
import { countPerReview } from './recommendations-per-review.ts';
import { wholeSample } from './samples.ts';

const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);

/** Row-major counts, review x category. */
function crosstab(
  columns: CountedColumns,
  each: (index: number, add: (category: number) => void) => void,
): Uint32Array {
  const width = columns.categories.length;
  const cells = new Uint32Array(columns.reviews.length * width);
  for (const [index, review] of columns.review.entries()) {
    each(index, (category) => {
      const cell = review * width + category;
      cells[cell] = (cells[cell] ?? 0) + 1;
    });
  }
  return cells;
}

function marginOf(cells: Uint32Array, width: number): number[] {
  const totals = new Array<number>(width).fill(0);
  for (const [cell, count] of cells.entries()) totals[cell % width] = (totals[cell % width] ?? 0) + count;
  return totals;
}

function frame(columns: CountedColumns, countingRule: string, unit: string) {
  const { id, description, reviews } = wholeSample(columns);
  return {
    title: 'Recommendations of each review, by agency addressed',
    countingRule,
    sample: { id, description, reviews },
    unit,
    state: countState(columns).description,
    columns: columns.categories.map((category) => category.name),
    columnIds: columns.categories.map((category) => category.id),
  };
}

/**
 * Review x agency category, each recommendation in exactly one column by `singleCountRule`: rows, columns and the grand
 * total add up (Brandon et al. 2011, ch. 2, Table 1). Reviews without a recommendation keep their row.
 */
export function tabulateReviewByAgency(columns: CountedColumns): ReviewByAgency {
  const width = columns.categories.length;
  const cells = crosstab(columns, (index, add) => add(columns.category[index] ?? 0));
  return {
    ...frame(columns, singleCountRule, 'recommendations'),
    rows: columns.reviews.map((review, row) => {
      const counts = cells.subarray(row * width, (row + 1) * width);
      return { review: review.reference, reviewId: review.id, counts: [...counts], total: sum(counts) };
    }),
    totals: marginOf(cells, width),
    total: sum(cells),
  };
}

/**
 * Review x agency category, a recommendation once in every category that it addresses, by `multiCountRule`: `mentions`
 * are the sums of the cells, `total` the number of recommendations.
 */
export function tabulateReviewByAgencyMulti(columns: CountedColumns): ReviewByAgencyMulti {
  const width = columns.categories.length;
  const perReview = countPerReview(columns);
  const cells = crosstab(columns, (index, add) => {
    for (const category of columns.mention.subarray(columns.mentionStart[index], columns.mentionStart[index + 1])) {
      add(category);
    }
  });
  return {
    ...frame(columns, multiCountRule, 'mentions of an agency category'),
    rows: columns.reviews.map((review, row) => {
      const counts = cells.subarray(row * width, (row + 1) * width);
      return {
        review: review.reference,
        reviewId: review.id,
        counts: [...counts],
        mentions: sum(counts),
        total: perReview[row] ?? 0,
      };
    }),
    totals: marginOf(cells, width),
    mentions: sum(cells),
    total: columns.recommendations.length,
  };
}
