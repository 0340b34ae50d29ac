import { banding, hashesEach, signaturesOf } from './min-hash.ts';
import type { RecommendationIndex } from './recommendation-index.ts';

/** Hashes of the 64 that must agree before two recommendations are compared word by word. */
const leastAgreement = 15;
const leastByHalf = 5;
/** In a band where more than this many meet, each is compared only with those next to it. */
const crowd = 256;
const nextOnes = 64;

/**
 * Calls `compare(a, b)` with a < b once for each pair worth comparing: pairs that meet in a band and agree in enough
 * hashes. The order of the calls follows the order of the recommendations.
 */
export function forEachCandidate(index: RecommendationIndex, compare: (a: number, b: number) => void): void {
  const size = index.items.length;
  const signatures = signaturesOf(index);
  // A byte a hash is enough to count agreement by, and keeps what is compared small.
  const prints = new Uint8Array(signatures.length);
  for (const [at, hash] of signatures.entries()) prints[at] = hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24);
  const orders = Array.from({ length: banding.bands }, (_, band) => orderByBand(signatures, size, band));
  const seen = new Uint32Array(size);
  for (let item = 0; item < size; item++) {
    for (const { order, places, ends } of orders) {
      const place = places[item] ?? 0;
      const end = ends[place] ?? 0;
      const last = end - place > crowd ? place + nextOnes : end;
      for (let at = place + 1; at < last; at++) {
        const other = order[at] ?? 0;
        if (seen[other] === item + 1) continue;
        seen[other] = item + 1;
        if (agree(prints, item, other)) compare(item, other);
      }
    }
  }
}

/** Whether enough hashes agree; given up half-way when hardly any do. */
function agree(prints: Uint8Array, a: number, b: number): boolean {
  let agreeing = 0;
  const [rowA, rowB] = [a * hashesEach, b * hashesEach];
  const half = hashesEach / 2;
  for (let round = 0; round < half; round++) if (prints[rowA + round] === prints[rowB + round]) agreeing++;
  if (agreeing < leastByHalf) return false;
  for (let round = half; round < hashesEach; round++) if (prints[rowA + round] === prints[rowB + round]) agreeing++;
  return agreeing >= leastAgreement;
}

interface BandOrder {
  /** Recommendations so that those that meet in the band stand side by side, each group ascending. */
  readonly order: Uint32Array;
  /** Where each recommendation stands in `order`. */
  readonly places: Uint32Array;
  /** For each place, where its group ends. */
  readonly ends: Uint32Array;
}

function orderByBand(signatures: Uint32Array, size: number, band: number): BandOrder {
  const sorted = new Float64Array(size);
  const span = 2 ** 21;
  for (let item = 0; item < size; item++) {
    let hash = band;
    for (let row = 0; row < banding.rows; row++) {
      hash = Math.imul(hash ^ (signatures[item * hashesEach + band * banding.rows + row] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    sorted[item] = (hash >>> 0) * span + item;
  }
  sorted.sort();
  const order = new Uint32Array(size);
  const places = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let start = 0;
  for (let place = 0; place <= size; place++) {
    const group = Math.floor((sorted[place] ?? -1) / span);
    if (place > 0 && (place === size || group !== Math.floor((sorted[place - 1] ?? -1) / span))) {
      ends.fill(place, start, place);
      start = place;
    }
    if (place === size) break;
    const item = (sorted[place] ?? 0) % span;
    order[place] = item;
    places[item] = place;
  }
  return { order, places, ends };
}
