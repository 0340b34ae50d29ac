import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';

const counts = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })).map(([a, n]) => ({ count: Math.min(a, n), n }));

describe('the difference of two shares', () => {
  it.each([
    [56, 70, 48, 80, '0.2000', '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.6000', '0.1705', '0.8090'],
    [10, 10, 0, 10, '1.0000', '0.6075', '1.0000'],
  ])('is as published for %i of %i and %i of %i', (a, m, b, n, value, low, high) => {
    const found = differenceOf({ count: a, n: m }, { count: b, n });
    expect([found?.value.toFixed(4), found?.low.toFixed(4), found?.high.toFixed(4)]).toEqual([value, low, high]);
  });

  it('holds itself, turns with the order, and is nothing without a sample', () => {
    fc.assert(
      fc.property(counts, counts, (one, two) => {
        const [there, back] = [differenceOf(one, two), differenceOf(two, one)];
        if (there === null || back === null) throw new Error('n is above 0');
        expect(there.low).toBeLessThanOrEqual(there.value + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-12);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.high).toBeCloseTo(-back.low, 12);
      }),
    );
    expect(differenceOf({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull();
  });
});
