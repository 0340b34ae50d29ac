import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNaturally } from './natural-order.ts';

test('orders names as a person would', () => {
  const names = [
    '10',
    'Young Person K',
    '2',
    'review 010',
    'Review 9',
    '1',
    'review 10b',
    'young person B',
    'review 10',
  ];
  const ordered = [
    '1',
    '2',
    '10',
    'Review 9',
    'review 010',
    'review 10',
    'review 10b',
    'young person B',
    'Young Person K',
  ];
  expect(names.toSorted(compareNaturally)).toEqual(ordered);
});

test('is one order for any names: two that differ are never equal, and three never go round in a circle', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '0', '1', '9', ' ', 'é', '👋'), maxLength: 6 });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNaturally(a, b)) + Math.sign(compareNaturally(b, a))).toBe(0);
      expect(compareNaturally(a, b) === 0).toBe(a === b);
      if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0);
    }),
    { numRuns: 1000 },
  );
});
