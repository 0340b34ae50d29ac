import { shareOf } from '../domain/statistics/share.ts';
import type { Sample } from '../domain/statistics/statistic.ts';
import type { CodedColumns } from './coded-columns.ts';
import { hasTrainingOrProcedure } from './means-used.ts';
import type { YearFindings } from './study-findings.ts';

/** The same figures for the reviews of each year, oldest first; reviews without a year are left out. */
export function compareYears(columns: CodedColumns): YearFindings[] {
  const { counted, lists } = columns;
  const years = [...new Set(counted.reviews.flatMap(({ attributes }) => attributes.year ?? []))].sort((a, b) => a - b);
  const strength = lists.strength;
  const stronger = strength.codes.findIndex(({ id }) => id === 'stronger');
  return years.map((year) => {
    const reviews = new Set(
      counted.reviews.flatMap(({ attributes }, index) => (attributes.year === year ? [index] : [])),
    );
    const members = counted.recommendations.flatMap((_, i) => (reviews.has(counted.review[i] ?? -1) ? [i] : []));
    const sample: Sample = { id: `year-${year}`, description: `reviews of ${year}`, reviews: reviews.size };
    const about = { unit: 'recommendations', sample };
    const strong = members.filter((i) =>
      strength.code.subarray(strength.start[i], strength.start[i + 1]).includes(stronger),
    );
    return {
      year,
      reviews: reviews.size,
      recommendations: members.length,
      perReview: {
        value: reviews.size === 0 ? null : members.length / reviews.size,
        n: reviews.size,
        unit: 'recommendations',
        sample,
        countingRule: 'Mean over the reviews of the year.',
        note: '',
      },
      trainingOrProcedure: shareOf(members.filter(hasTrainingOrProcedure(columns)).length, members.length, {
        ...about,
        countingRule: 'Recommendations whose means are training or procedure, among others or alone; each once.',
      }),
      stronger: shareOf(strong.length, members.length, {
        ...about,
        countingRule: 'Recommendations whose action is of the stronger tier.',
      }),
    };
  });
}
