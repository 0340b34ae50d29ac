import type { Sample } from '../domain/statistics/statistic.ts';
import { summarise } from '../domain/statistics/summary.ts';
import type { SummaryStatistics } from './findings.ts';

/** Total, mean, median and range of `values`, each a statistic with its n; without values each is null and says why. */
export function summariseAs(
  values: readonly number[],
  about: { readonly unit: string; readonly sample: Sample; readonly countingRule: string; readonly whenEmpty: string },
): SummaryStatistics {
  const summary = summarise(values);
  const statistic = (value: number | undefined, unit: string) => ({
    value: value ?? null,
    n: values.length,
    unit,
    sample: about.sample,
    countingRule: about.countingRule,
    note: summary === null ? about.whenEmpty : '',
  });
  return {
    total: { ...statistic(summary?.total, about.unit), value: summary?.total ?? 0 },
    mean: statistic(summary?.mean, about.unit),
    median: statistic(summary?.median, about.unit),
    minimum: statistic(summary?.minimum, about.unit),
    maximum: statistic(summary?.maximum, about.unit),
  };
}
