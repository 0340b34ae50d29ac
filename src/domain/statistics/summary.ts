/** Where a list of counts lies. All in the unit of the counts. */
export interface Summary {
  readonly total: number;
  readonly mean: number;
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Total, mean, median (mean of the two in the middle when their number is even), minimum and maximum of a list of
 * finite numbers; null for an empty list, because nothing lies nowhere.
 *
 * @example
 * summarise([10, 94, 46, 47]); // { total: 197, mean: 49.25, median: 46.5, minimum: 10, maximum: 94 }
 */
export function summarise(values: readonly number[]): Summary | null {
  const sorted = [...values].sort((a, b) => a - b);
  const minimum = sorted[0];
  const maximum = sorted.at(-1);
  if (minimum === undefined || maximum === undefined) return null;
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? minimum;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? minimum;
  return { total, mean: total / sorted.length, median: (lower + upper) / 2, minimum, maximum };
}
