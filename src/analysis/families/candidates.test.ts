import { describe, expect, it } from 'vitest';
import { forEachCandidate } from './candidates.ts';
import { compareRequests, sameRequest } from './comparison.ts';
import { indexRecommendations } from './recommendation-index.ts';
import { readPlanted } from './testing/planted.ts';

describe('candidates', () => {
  it('meets nearly every pair that is alike enough, each once, and few others', () => {
    const index = indexRecommendations([...readPlanted('dev'), ...readPlanted('held-out')]);
    const size = index.items.length;
    const met = new Set<number>();
    let calls = 0;
    forEachCandidate(index, (a, b) => {
      expect(a).toBeLessThan(b);
      met.add(a * size + b);
      calls++;
    });
    expect(met.size).toBe(calls);
    let [alike, found] = [0, 0];
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++)
        if (compareRequests(index, a, index, b).similarity >= sameRequest) {
          alike++;
          if (met.has(a * size + b)) found++;
        }
    expect(alike).toBeGreaterThan(500);
    expect(found / alike).toBeGreaterThan(0.95);
    expect(calls).toBeLessThan((size * (size - 1)) / 2 / 20);
  });
});
