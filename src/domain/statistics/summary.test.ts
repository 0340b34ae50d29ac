import { describe, expect, it } from 'vitest';
import { summarise } from './summary.ts';

describe('summarise', () => {
  it('gives the figures of its example', () => {
    expect(summarise([10, 94, 46, 47])).toEqual({ total: 197, mean: 49.25, median: 46.5, minimum: 10, maximum: 94 });
  });

  it('takes the one in the middle of an odd number of counts', () => {
    expect(summarise([9, 1, 2])).toMatchObject({ median: 2, mean: 4 });
  });

  it('says nothing of an empty list', () => {
    expect(summarise([])).toBeNull();
  });
});
