/** Deviates of Student's distribution that leave 2.5 % above, for 1 to 10 degrees of freedom. */
const deviates = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622, 2.2281];
const z = 1.959964;

/** The same for any number: beyond the list an expansion about the normal deviate, right to three decimals. */
function deviateOf(freedom: number): number {
  const listed = deviates[freedom - 1];
  if (listed !== undefined) return listed;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

/**
 * The mean of counts with its 95 % interval by Student's distribution; none with fewer than two. Counts of few and very unequal
 * units lie badly by it: read it as a guide.
 *
 * @example
 * meanOf([2, 4, 6]); // { mean: 4, interval: { low: -0.968, high: 8.968 } } after rounding
 */
export function meanOf(
  values: readonly number[],
): { readonly mean: number; readonly interval: { readonly low: number; readonly high: number } | null } | null {
  const n = values.length;
  if (n === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { mean, interval: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = deviateOf(n - 1) * Math.sqrt(variance / n);
  return { mean, interval: { low: mean - half, high: mean + half } };
}
