import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, shareOf } from './share.ts';

const about = { unit: 'reviews', sample: { id: 's', description: 'd', reviews: 20 }, countingRule: 'r' };

describe('a share with its interval', () => {
  it('is as published for 5 of 20, and for none of 10', () => {
    const interval = intervalOf(5, 20);
    expect([interval?.low.toFixed(3), interval?.high.toFixed(3)]).toEqual(['0.112', '0.469']);
    expect(intervalOf(0, 10)?.low).toBe(0);
    expect(intervalOf(0, 10)?.high.toFixed(3)).toBe('0.278');
  });

  it('has words instead of a figure when there is nothing to share out', () => {
    expect(shareOf(0, 0, about)).toMatchObject({ value: null, interval: null, note: expect.stringMatching(/\w/) });
  });

  it('holds its share and narrows with the sample', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (a, b) => {
        const [count, n] = [Math.min(a, b), b];
        const small = intervalOf(count, n);
        const large = intervalOf(count * 10, n * 10);
        if (small === null || large === null) throw new Error('n is above 0');
        expect(small.low).toBeLessThanOrEqual(count / n + 1e-12);
        expect(small.high).toBeGreaterThanOrEqual(count / n - 1e-12);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
      }),
    );
  });
});
