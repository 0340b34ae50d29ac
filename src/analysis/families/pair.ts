import { likeness, wordBag } from '../../domain/similarity/word-bag.ts';
import { readClauses } from './clauses.ts';
import { type Comparison, isOpposite } from './comparison.ts';
import type { RecommendationIndex, StatedRecommendation } from './recommendation-index.ts';

/**
 * Where the same is said again. `within-review`: in one review. `across-agencies`: to bodies of which none is the same.
 * `across-reviews`: in two reviews. `across-years`: in two reviews of known, different years.
 */
export type RepetitionKind = 'within-review' | 'across-agencies' | 'across-reviews' | 'across-years';
export type Difference = 'addressee' | 'wording' | 'numbers' | 'direction';

/** Two recommendations that are alike, and what a person needs to judge whether they are the same. */
export interface AlikePair {
  readonly first: string;
  readonly again: string;
  /** 0 to 1; 1 when they ask for the same in the same words. */
  readonly similarity: number;
  readonly kinds: readonly RepetitionKind[];
  /** What is not the same in the two. */
  readonly differs: readonly Difference[];
  /** In words: what both say, what only one says. */
  readonly reason: string;
}

const named = (agencies: readonly string[]): string[] => agencies.map((agency) => agency.trim().toLowerCase());

/** Whether both name bodies and none is the same. */
export function addressOthers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const own = new Set(named(a));
  return !named(b).some((agency) => own.has(agency));
}

function kindsOf(first: StatedRecommendation, again: StatedRecommendation): RepetitionKind[] {
  const kinds: RepetitionKind[] = [];
  if (first.review === again.review) kinds.push('within-review');
  if (addressOthers(first.agencies, again.agencies)) kinds.push('across-agencies');
  if (first.review !== again.review) {
    kinds.push('across-reviews');
    if (first.year !== null && again.year !== null && first.year !== again.year) kinds.push('across-years');
  }
  return kinds;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The telling words of a text with what they are compared by, the rarest first; read once for many pairs. */
export interface TellingWords {
  readonly numbers: readonly string[];
  readonly words: ReadonlyMap<string, string>;
  readonly turnedBy: readonly string[];
}

/** The words of a text by which it would be found among those of the index, the rarest first, as they stand in it. */
export function tellingWords(index: RecommendationIndex, text: string): TellingWords {
  const read = readClauses(text);
  const rarity = (key: string): number => index.rarity[index.vocabulary.get(key) ?? -1] ?? Number.POSITIVE_INFINITY;
  const words = new Map<string, string>();
  for (const { key, words: standing } of read.terms.toSorted((a, b) => rarity(b.key) - rarity(a.key)))
    if (!words.has(key) && !/^to (?:light|ensure)$/.test(key)) words.set(key, standing);
  return {
    numbers: [...read.numbers].sort(),
    words,
    turnedBy: read.clauses.flatMap((clause) => (clause.direction < 0 ? clause.turnedBy : [])),
  };
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const mostNamed = 5;

function reasonFor(
  first: TellingWords,
  again: TellingWords,
  differs: readonly Difference[],
  identical: boolean,
): string {
  if (identical) return differs.includes('addressee') ? 'The same words, to other bodies.' : 'The same words.';
  const both = [...first.words].filter(([key]) => again.words.has(key)).map(([, words]) => words);
  const onlyFirst = [...first.words].filter(([key]) => !again.words.has(key)).map(([, words]) => words);
  const onlyAgain = [...again.words].filter(([key]) => !first.words.has(key)).map(([, words]) => words);
  const parts = [`Both speak of ${quoted(both.slice(0, mostNamed))}.`];
  if (onlyFirst.length > 0) parts.push(`Only the first has ${quoted(onlyFirst.slice(0, mostNamed))}.`);
  if (onlyAgain.length > 0) parts.push(`Only the second has ${quoted(onlyAgain.slice(0, mostNamed))}.`);
  if (differs.includes('numbers'))
    parts.push(`Figures: ${first.numbers.join(', ') || 'none'} against ${again.numbers.join(', ') || 'none'}.`);
  if (differs.includes('addressee')) parts.push('They are addressed to different bodies.');
  if (differs.includes('direction')) {
    const turns = [...new Set([...first.turnedBy, ...again.turnedBy])];
    parts.push(`One asks for what the other asks against${turns.length > 0 ? ` (${quoted(turns.slice(0, 3))})` : ''}.`);
  }
  return parts.join(' ');
}

/** Describes two recommendations that were found alike. */
export function describePair(
  first: StatedRecommendation,
  again: StatedRecommendation,
  comparison: Comparison,
  firstWords: TellingWords,
  againWords: TellingWords,
): AlikePair {
  const alike = likeness(wordBag(first.text), wordBag(again.text));
  const differs: Difference[] = [];
  if (addressOthers(first.agencies, again.agencies)) differs.push('addressee');
  if (alike < 1) differs.push('wording');
  if (!sameList(firstWords.numbers, againWords.numbers)) differs.push('numbers');
  if (isOpposite(comparison)) differs.push('direction');
  return {
    first: first.id,
    again: again.id,
    similarity: Math.round(comparison.similarity * 1000) / 1000,
    kinds: kindsOf(first, again),
    differs,
    reason: reasonFor(firstWords, againWords, differs, alike === 1 && !isOpposite(comparison)),
  };
}
