import type { Statistic } from './statistic.ts';

/** A count of n, with its share. `value` is the share, from 0 to 1; null when n is 0. */
export interface Share extends Statistic {
  readonly count: number;
  /** Within which the share would lie in 95 of 100 such samples (Wilson 1927); null when n is 0. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Standard normal deviate of a two-sided 95 % interval. */
const z = 1.959964;

/**
 * The share of `count` in `n` with its 95 % score interval, which holds for small samples and shares near 0 and 1 too
 * (Wilson, E. B. 1927, Journal of the American Statistical Association 22, 209-212).
 *
 * @example
 * intervalOf(5, 20); // { low: 0.112, high: 0.469 } after rounding
 */
export function intervalOf(count: number, n: number): { readonly low: number; readonly high: number } | null {
  if (n === 0) return null;
  const share = count / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** A share with what it is about. Without anything to share out it has no value and says so. */
export function shareOf(count: number, n: number, about: Pick<Statistic, 'unit' | 'sample' | 'countingRule'>): Share {
  const { unit, sample, countingRule } = about;
  const value = n === 0 ? null : count / n;
  const note = n === 0 ? 'There is nothing to take a share of.' : '';
  return { count, n, value, interval: intervalOf(count, n), unit, sample, countingRule, note };
}
