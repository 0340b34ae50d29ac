import type { Statistic } from '../domain/statistics/statistic.ts';
import type { CountedColumns } from './counted-columns.ts';
import { wholeSample } from './samples.ts';

/** Recommendations whose own words state a deadline; n is the number of recommendations. */
export function countWithDeadline(columns: CountedColumns): Statistic {
  return {
    value: columns.recommendations.filter((recommendation) => recommendation.deadline !== '').length,
    n: columns.recommendations.length,
    unit: 'recommendations',
    sample: wholeSample(columns),
    countingRule:
      'A deadline is counted where the words of the recommendation state one; dates in action plans are not.',
    note: '',
  };
}
