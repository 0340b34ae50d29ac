import { intervalOf } from './share.ts';

/** The difference of two shares, the first less the second, with its 95 % interval; all from -1 to 1. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference between two independent shares with its 95 % interval, from the score intervals of each: it holds for small
 * samples and shares near 0 and 1 (Newcombe, R. G. 1998, Statistics in Medicine 17, 873-890, method 10). Null when there
 * is nothing to take a share of in one of them.
 *
 * @example
 * differenceOf({ count: 56, n: 70 }, { count: 48, n: 80 }); // { value: 0.2, low: 0.0524, high: 0.3339 } after rounding
 */
export function differenceOf(
  first: { readonly count: number; readonly n: number },
  second: { readonly count: number; readonly n: number },
): Difference | null {
  const [one, two] = [intervalOf(first.count, first.n), intervalOf(second.count, second.n)];
  if (one === null || two === null) return null;
  const [p, q] = [first.count / first.n, second.count / second.n];
  const value = p - q;
  return {
    value,
    low: Math.max(-1, value - Math.hypot(p - one.low, two.high - q)),
    high: Math.min(1, value + Math.hypot(one.high - p, q - two.low)),
  };
}
