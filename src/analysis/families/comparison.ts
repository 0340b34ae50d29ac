import { mark, type RecommendationIndex } from './recommendation-index.ts';

export interface Comparison {
  /** 0 nothing in common, 1 the same request. */
  readonly similarity: number;
  /** Share of what both ask that one asks to be and the other asks not to be, 0 to 1; descriptions and conditions have no say. */
  readonly opposition: number;
}

/**
 * How much what only one says counts against what both say. The smaller rest is taken for a swap of one thing for another:
 * in the same frame of words it is meant, in other words it may be only wording. The larger rest is an addition.
 */
const rest = { swap: 0.2, swapInFrame: 3, addition: 0.3 };
const otherDeed = 0.8;
const asked = mark.main | mark.result;
/** Share of what is common that must stand in what is asked, before its direction alone decides. */
const leastShare = 0.15;

/**
 * Compares recommendation a of one index with b of the same or of one that was read against it.
 *
 * @param enough below this similarity a figure a little too high will do
 */
export function compareRequests(
  one: RecommendationIndex,
  a: number,
  other: RecommendationIndex,
  b: number,
  enough = 0,
): Comparison {
  let [i, j] = [one.starts[a] ?? 0, other.starts[b] ?? 0];
  const [endA, endB] = [one.starts[a + 1] ?? 0, other.starts[b + 1] ?? 0];
  let [common, commonA, commonB] = [0, 0, 0];
  let [main, opposedMain, result, opposedResult] = [0, 0, 0, 0];
  while (i < endA && j < endB) {
    const [keyA = 0, keyB = 0] = [one.keys[i], other.keys[j]];
    if (keyA < keyB) i++;
    else if (keyB < keyA) j++;
    else {
      const [weightA = 0, weightB = 0] = [one.weights[i], other.weights[j]];
      common += (weightA + weightB) / 2;
      commonA += weightA;
      commonB += weightB;
      const [markA = 0, markB = 0] = [one.marks[i], other.marks[j]];
      const against = disagree(markA, markB) ? (weightA + weightB) / 2 : 0;
      if ((markA & markB & mark.main) !== 0) {
        main += (weightA + weightB) / 2;
        opposedMain += against;
      } else if ((markA & asked) !== 0 && (markB & asked) !== 0) {
        result += (weightA + weightB) / 2;
        opposedResult += against;
      }
      i++;
      j++;
    }
  }
  if (common === 0) return { similarity: 0, opposition: 0 };
  const restA = (one.totals[a] ?? 0) - commonA;
  const restB = (other.totals[b] ?? 0) - commonB;
  const base = common + rest.swap * Math.min(restA, restB) + rest.addition * Math.max(restA, restB);
  const [deedsA = 0, deedsB = 0] = [one.deeds[a], other.deeds[b]];
  const deeds = deedsA !== 0 && deedsB !== 0 && (deedsA & deedsB) === 0 ? otherDeed : 1;
  // The frame can only lower it: what is too unlike already is not looked at further.
  const frame = (deeds * common) / base < enough ? 0 : sharedFrame(one, a, other, b);
  return {
    similarity: (deeds * common) / (base + rest.swapInFrame * frame * Math.min(restA, restB)),
    opposition: Math.max(
      main < leastShare * common ? 0 : opposedMain / main,
      result < leastShare * common ? 0 : opposedResult / result,
    ),
  };
}

function disagree(a: number, b: number): boolean {
  if (((a ^ b) & mark.against) === 0) return false;
  const [against, other] = (a & mark.against) !== 0 ? [a, b] : [b, a];
  return !((against & mark.lessened) !== 0 && (other & mark.faced) !== 0);
}

/** Share of pairs of neighbouring words, whichever comes first, that both have: 1 the same words in the same places. */
function sharedFrame(one: RecommendationIndex, a: number, other: RecommendationIndex, b: number): number {
  let [i, j] = [one.pairStarts[a] ?? 0, other.pairStarts[b] ?? 0];
  const [endA, endB] = [one.pairStarts[a + 1] ?? 0, other.pairStarts[b + 1] ?? 0];
  const pairs = endA - i + endB - j;
  let shared = 0;
  while (i < endA && j < endB) {
    const [pairA = 0, pairB = 0] = [one.pairs[i], other.pairs[j]];
    if (pairA === pairB) shared++;
    if (pairA <= pairB) i++;
    if (pairB <= pairA) j++;
  }
  return pairs === 0 ? 0 : (2 * shared) / pairs;
}

/** From this similarity on two recommendations are proposed as the same request. */
export const sameRequest = 0.64;
/** From this share on what one asks for the other asks not to be. */
const oppositeRequest = 0.3;

/** Whether the two ask for opposite things. */
export const isOpposite = (comparison: Comparison): boolean => comparison.opposition >= oppositeRequest;
