import { multiCountRule, singleCountRule } from './category-placement.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { AgencyCount } from './findings.ts';
import { tabulateReviewByAgency, tabulateReviewByAgencyMulti } from './review-by-agency.ts';
import { wholeSample } from './samples.ts';

/** Of each category: recommendations (single-count), mentions (multi-count), and reviews with any (single-count). */
export function countAgencies(columns: CountedColumns): AgencyCount[] {
  const { id, description, reviews } = wholeSample(columns);
  const sample = { id, description, reviews };
  const single = tabulateReviewByAgency(columns);
  const multi = tabulateReviewByAgencyMulti(columns);
  const confirmed = new Uint32Array(columns.categories.length);
  for (const [i, { state }] of columns.recommendations.entries()) {
    const column = columns.category[i] ?? 0;
    if (state === 'accepted') confirmed[column] = (confirmed[column] ?? 0) + 1;
  }
  return columns.categories.map((category, index) => ({
    columnId: category.id,
    name: category.name,
    recommendations: {
      value: single.totals[index] ?? 0,
      n: single.total,
      unit: 'recommendations',
      sample,
      countingRule: singleCountRule,
      note: '',
    },
    confirmed: confirmed[index] ?? 0,
    mentions: {
      value: multi.totals[index] ?? 0,
      n: multi.total,
      unit: 'recommendations that mention the category',
      sample,
      countingRule: multiCountRule,
      note: '',
    },
    reviewsWithAny: {
      value: single.rows.filter((row) => (row.counts[index] ?? 0) > 0).length,
      n: single.rows.length,
      unit: 'reviews',
      sample,
      countingRule: `Reviews with at least one recommendation in the column. ${singleCountRule}`,
      note: '',
    },
  }));
}
