import { forEachCandidate } from './candidates.ts';
import { type Comparison, compareRequests, isOpposite, sameRequest } from './comparison.ts';
import {
  type AlikePair,
  addressOthers,
  describePair,
  type RepetitionKind,
  type TellingWords,
  tellingWords,
} from './pair.ts';
import { indexRecommendations, type RecommendationIndex, type StatedRecommendation } from './recommendation-index.ts';
import { gatherAroundCentres, type Likeness } from './star.ts';

/** Recommendations that seem to ask for the same; a proposal, which a person accepts or not. */
export interface FamilyProposal {
  /** The member that all others are like. */
  readonly centre: string;
  /** The centre first, the others by similarity. */
  readonly members: readonly string[];
  /** The centre with each other member. */
  readonly pairs: readonly AlikePair[];
  /** Kinds of repetition that occur between any two members. */
  readonly kinds: readonly RepetitionKind[];
}

export interface FamilyFindings {
  /** Largest first. No recommendation is in two. */
  readonly families: readonly FamilyProposal[];
  /** Pairs that speak of the same and ask for opposite things: never a family. */
  readonly opposed: readonly AlikePair[];
}

/** Letters and digits of a text alone: texts with one string are the same words. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byId = (a: StatedRecommendation, b: StatedRecommendation): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Proposes families among recommendations: groups in which every member asks for what the centre asks for, in whatever
 * words, order or year and of whatever body; what asks for the opposite is listed apart. Texts that are the same words are
 * compared once. The order of the recommendations does not matter; ids must be distinct.
 */
export function findFamilies(recommendations: readonly StatedRecommendation[]): FamilyFindings {
  const sorted = recommendations.toSorted(byId);
  const copies = new Map<string, StatedRecommendation[]>();
  for (const item of sorted) {
    const words = plain(item.text);
    if (words === '') continue;
    const known = copies.get(words);
    if (known) known.push(item);
    else copies.set(words, [item]);
  }
  const groups = [...copies.values()];
  const index = indexRecommendations(groups.flatMap(([first]) => first ?? []));
  const likenesses: Likeness[] = [];
  const against: (Likeness & { readonly comparison: Comparison })[] = [];
  forEachCandidate(index, (a, b) => {
    const comparison = compareRequests(index, a, index, b, sameRequest);
    if (comparison.similarity < sameRequest) return;
    if (isOpposite(comparison)) against.push({ a, b, similarity: comparison.similarity, comparison });
    else likenesses.push({ a, b, similarity: comparison.similarity });
  });
  const read = new WordsOnce(index);
  const families = gatherAroundCentres(
    groups.map((group) => group.length),
    likenesses,
  )
    .map((star) => propose(index, groups, star, read))
    .sort((a, b) => b.members.length - a.members.length || (a.centre < b.centre ? -1 : 1));
  const opposed = against
    .sort((a, b) => b.similarity - a.similarity || a.a - b.a || a.b - b.b)
    .flatMap(({ a, b, comparison }) => {
      const [first, again] = [index.items[a], index.items[b]];
      return first && again ? [describePair(first, again, comparison, read.of(a), read.of(b))] : [];
    });
  return { families, opposed };
}

/** The telling words of each recommendation, read when first asked for. */
class WordsOnce {
  readonly #index: RecommendationIndex;
  readonly #read = new Map<number, TellingWords>();
  constructor(index: RecommendationIndex) {
    this.#index = index;
  }
  of(item: number): TellingWords {
    const known = this.#read.get(item);
    if (known) return known;
    const words = tellingWords(this.#index, this.#index.items[item]?.text ?? '');
    this.#read.set(item, words);
    return words;
  }
}

function propose(
  index: RecommendationIndex,
  groups: readonly (readonly StatedRecommendation[])[],
  star: readonly number[],
  read: WordsOnce,
): FamilyProposal {
  const [centreGroup = 0] = star;
  const [centre] = groups[centreGroup] ?? [];
  if (centre === undefined) throw new Error('a family without a centre');
  const pairs = star
    .flatMap((group) => {
      const comparison: Comparison =
        group === centreGroup ? { similarity: 1, opposition: 0 } : compareRequests(index, centreGroup, index, group);
      return (groups[group] ?? [])
        .filter((item) => item !== centre)
        .map((item) => describePair(centre, item, comparison, read.of(centreGroup), read.of(group)));
    })
    .sort((a, b) => b.similarity - a.similarity || (a.again < b.again ? -1 : 1));
  return {
    centre: centre.id,
    members: [centre.id, ...pairs.map((pair) => pair.again)],
    pairs,
    kinds: kindsAmong(star.flatMap((group) => groups[group] ?? [])),
  };
}

/** Kinds of repetition that occur between any two of these. */
export function kindsAmong(members: readonly StatedRecommendation[]): RepetitionKind[] {
  const reviews = new Set(members.map((member) => member.review));
  const years = new Set(members.flatMap((member) => member.year ?? []));
  const addressed = [...new Map(members.map(({ agencies }) => [agencies.join('\n').toLowerCase(), agencies])).values()];
  const kinds: RepetitionKind[] = [];
  if (reviews.size < members.length) kinds.push('within-review');
  if (addressed.some((one, at) => addressed.some((other, next) => next > at && addressOthers(one, other))))
    kinds.push('across-agencies');
  if (reviews.size > 1) kinds.push('across-reviews');
  if (reviews.size > 1 && years.size > 1) kinds.push('across-years');
  return kinds;
}
