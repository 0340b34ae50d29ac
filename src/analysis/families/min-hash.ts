import type { RecommendationIndex } from './recommendation-index.ts';

/** Rows that must agree in a band, and bands. 64 hashes a recommendation. */
export const banding = { rows: 2, bands: 32 } as const;
export const hashesEach = banding.rows * banding.bands;

/** A number above 0 and below 1 that only the two numbers decide. */
function drawn(key: number, round: number): number {
  let mixed = Math.imul(key ^ Math.imul(round + 1, 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x27d4eb2f);
  return (((mixed ^ (mixed >>> 15)) >>> 0) + 0.5) / 4_294_967_296;
}

/**
 * Weighted MinHash: for each recommendation, `hashesEach` keys, each the winner of a race that a key wins in proportion to its
 * weight. Two recommendations share a winner about as often as their weights overlap. Row after row, `hashesEach` a
 * recommendation; a recommendation without keys has its own number, so that it meets nobody.
 */
export function signaturesOf(index: RecommendationIndex): Uint32Array {
  const { items, starts, keys, weights, keyHashes } = index;
  const races = new Float32Array(keyHashes.length * hashesEach);
  for (let key = 0; key < keyHashes.length; key++)
    for (let round = 0; round < hashesEach; round++)
      races[key * hashesEach + round] = -Math.log(drawn(keyHashes[key] ?? 0, round));
  const signatures = new Uint32Array(items.length * hashesEach);
  const best = new Float32Array(hashesEach);
  for (let item = 0; item < items.length; item++) {
    best.fill(Number.POSITIVE_INFINITY);
    const row = item * hashesEach;
    for (let round = 0; round < hashesEach; round++) signatures[row + round] = item;
    for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at++) {
      const key = keys[at] ?? 0;
      const pace = 1 / Math.max(weights[at] ?? 0, 1e-6);
      const race = key * hashesEach;
      for (let round = 0; round < hashesEach; round++) {
        const time = (races[race + round] ?? 0) * pace;
        if (time < (best[round] ?? 0)) {
          best[round] = time;
          signatures[row + round] = keyHashes[key] ?? 0;
        }
      }
    }
  }
  return signatures;
}
