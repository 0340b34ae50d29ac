import type { Statistic } from '../domain/statistics/statistic.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { SummaryStatistics } from './findings.ts';
import { wholeSample } from './samples.ts';
import { summariseAs } from './summary-statistics.ts';

const rule = 'Lettered, numbered or bulleted children of a recommendation, as the report prints them.';

/** Parts per recommendation: total, mean, median, range. A recommendation without parts counts as 0. */
export function describeParts(columns: CountedColumns): SummaryStatistics {
  return summariseAs(
    columns.recommendations.map((recommendation) => recommendation.parts.length),
    {
      unit: 'parts',
      sample: wholeSample(columns),
      countingRule: rule,
      whenEmpty: 'There is no recommendation to look at.',
    },
  );
}

/** Recommendations with at least one part; n is the number of recommendations. */
export function countWithParts(columns: CountedColumns): Statistic {
  return {
    value: columns.recommendations.filter((recommendation) => recommendation.parts.length > 0).length,
    n: columns.recommendations.length,
    unit: 'recommendations',
    sample: wholeSample(columns),
    countingRule: rule,
    note: '',
  };
}
