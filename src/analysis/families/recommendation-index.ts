import { readRequest } from './request.ts';

/** A recommendation as families are sought among: what it says, where, when and to whom. */
export interface StatedRecommendation {
  readonly id: string;
  readonly text: string;
  readonly review: string;
  /** Year of the review; null when not known. */
  readonly year: number | null;
  /** Names of the bodies addressed. */
  readonly agencies: readonly string[];
}

/** Recommendations read once, in flat arrays, so that any two can be compared at once. */
export interface RecommendationIndex {
  readonly items: readonly StatedRecommendation[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** A hash of each key of the vocabulary, the same whatever the order of the recommendations. */
  readonly keyHashes: Uint32Array;
  /** How much each key counts: the rarer, the more. */
  readonly rarity: Float32Array;
  /** Entries of recommendation i stand at `starts[i]` up to `starts[i + 1]`, ascending by key. */
  readonly starts: Uint32Array;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** Bits of `mark`. */
  readonly marks: Uint8Array;
  readonly pairStarts: Uint32Array;
  /** Hashes of pairs of neighbouring words, whichever comes first; ascending within a recommendation. */
  readonly pairs: Uint32Array;
  /** Deeds of each recommendation, a bit a deed. */
  readonly deeds: Uint32Array;
  /** Sum of a recommendation's weights. */
  readonly totals: Float32Array;
}

export const mark = { against: 1, lessened: 2, faced: 4, main: 8, result: 16 } as const;

/** FNV-1a over UTF-16 units, with the last bits mixed. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Hashes of the distinct pairs of neighbouring words, whichever comes first, ascending. */
function pairsOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashText);
  const pairs = new Set<number>();
  for (let at = 1; at < hashes.length; at++) {
    const [a = 0, b = 0] = [hashes[at - 1], hashes[at]];
    const mixed = Math.imul(Math.min(a, b) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(Math.max(a, b), 0xc2b2ae35);
    pairs.add((mixed ^ (mixed >>> 16)) >>> 0);
  }
  return Uint32Array.from(pairs).sort();
}

/** A corpus counts as this much larger than it is, so that ten recommendations don't make every word rare or common. */
const prior = { texts: 40, holding: 2 };

const rarityOf = (texts: number, holding: number): number =>
  Math.log(1 + (texts + prior.texts) / (holding + prior.holding));

/**
 * Reads recommendations into an index. Time and memory grow with the length of the texts.
 *
 * @param corpus when given, words count as much as they do in that index, and the two can be compared with each other
 */
export function indexRecommendations(
  items: readonly StatedRecommendation[],
  corpus?: RecommendationIndex,
): RecommendationIndex {
  const vocabulary = new Map(corpus?.vocabulary);
  const holding: number[] = [];
  const starts = new Uint32Array(items.length + 1);
  const pairStarts = new Uint32Array(items.length + 1);
  const deeds = new Uint32Array(items.length);
  const keys: number[] = [];
  const shares: number[] = [];
  const marks: number[] = [];
  const pairs: number[] = [];
  const keyHashes: number[] = corpus === undefined ? [] : [...corpus.keyHashes];
  for (const [item, { text, agencies }] of items.entries()) {
    const request = readRequest(text, agencies);
    const ids = request.entries.map(({ key }) => {
      const known = vocabulary.get(key);
      const id = known ?? vocabulary.size;
      if (known === undefined) {
        vocabulary.set(key, id);
        keyHashes.push(hashText(key));
      }
      holding[id] = (holding[id] ?? 0) + 1;
      return id;
    });
    const order = ids.map((_, at) => at).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
    for (const at of order) {
      const entry = request.entries[at];
      if (entry === undefined) continue;
      keys.push(ids[at] ?? 0);
      shares.push(entry.share);
      marks.push(
        (entry.direction < 0 ? mark.against : 0) |
          (entry.lessened ? mark.lessened : 0) |
          (entry.faced ? mark.faced : 0) |
          (entry.main ? mark.main : 0) |
          (entry.result ? mark.result : 0),
      );
    }
    for (const pair of pairsOf(request.words)) pairs.push(pair);
    deeds[item] = request.deeds;
    starts[item + 1] = keys.length;
    pairStarts[item + 1] = pairs.length;
  }
  const rarity = Float32Array.from(
    keyHashes,
    (_, id) => corpus?.rarity[id] ?? rarityOf(corpus?.items.length ?? items.length, corpus ? 0 : (holding[id] ?? 0)),
  );
  const weights = Float32Array.from(shares, (share, at) => share * (rarity[keys[at] ?? 0] ?? 0));
  const totals = new Float32Array(items.length);
  for (let item = 0; item < items.length; item++)
    for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at++)
      totals[item] = (totals[item] ?? 0) + (weights[at] ?? 0);
  return {
    items,
    vocabulary,
    keyHashes: Uint32Array.from(keyHashes),
    rarity,
    starts,
    keys: Uint32Array.from(keys),
    weights,
    marks: Uint8Array.from(marks),
    pairStarts,
    pairs: Uint32Array.from(pairs),
    deeds,
    totals,
  };
}
