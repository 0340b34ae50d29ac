import { describe, expect, it } from 'vitest';
import { meanOf } from './mean-interval.ts';

describe('a mean with its interval', () => {
  it('is as Student gives it for three and for thirteen counts', () => {
    const three = meanOf([2, 4, 6]);
    expect([three?.mean, three?.interval?.low.toFixed(3), three?.interval?.high.toFixed(3)]).toEqual([
      4,
      '-0.968',
      '8.968',
    ]);
    // Twelve degrees of freedom: 2.1788 times the standard error.
    const thirteen = meanOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(((thirteen?.interval?.high ?? 0) - 7) / Math.sqrt(182 / 12 / 13)).toBeCloseTo(2.1788, 3);
  });

  it('has no interval for one count, and nothing for none', () => {
    expect(meanOf([5])).toEqual({ mean: 5, interval: null });
    expect(meanOf([])).toBeNull();
  });
});
