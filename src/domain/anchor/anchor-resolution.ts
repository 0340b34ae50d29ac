import type { DocumentText } from '../document/document-text.ts';
import type { Anchor } from './anchor.ts';
import { contextAfter, contextBefore } from './anchor-creation.ts';
import { findExactPlaces, findLetterPlaces, findSimilarPlaces, type Place } from './quote-search.ts';
import { similarity } from './text-similarity.ts';

export type AnchorResolution =
  /** The words stand where the anchor says. */
  | { readonly state: 'exact' }
  /** The words, or nearly these, stand at `start` to `end` (UTF-16) now. `score` is 0 to 1: how sure this is. */
  | { readonly state: 'relocated'; readonly start: number; readonly end: number; readonly score: number }
  /** Gone, or in several places of which none is clearly meant. */
  | { readonly state: 'orphaned' };

interface Candidate extends Place {
  /** 0 to 1: how alike the words are. */
  readonly words: number;
  /** 0 to 1: how alike what stands around them is. */
  readonly context: number;
  /** The same for the side, before or after, that is less alike. */
  readonly weakerSide: number;
}

/** A quote at least this long says by itself what is meant; a shorter one needs its context. */
const tellingLength = 24;
/** Below this, changed words are no longer the same words. */
const leastSimilarWords = 0.75;
/** Below this, the surroundings are other surroundings: two unrelated English passages reach about 0.3. */
const leastSimilarContext = 0.5;
/** Changed words are the same recommendation only where both sides are at least so alike. */
const leastSimilarSide = 0.7;
/** How alike words are that differ in white space and punctuation only. */
const sameLetters = 0.98;
/** Two places whose scores are nearer than this are equally good. */
const margin = 0.05;
/** Candidates whose context is compared: those nearest to the old place. */
const candidateLimit = 1000;

/**
 * Finds the words of an anchor in a document that may have changed since, or been read by a later reader.
 *
 * The same words at the same place in the same file are `exact`. Otherwise the words are looked for letter by letter,
 * then without regard to white space and punctuation: the surroundings choose between several places, and the old place
 * between several with the same surroundings (the score is halved then). At last up to a quarter of the words may have
 * changed, where what stands before and after is still the same and no other place is like it: in a list of
 * recommendations that differ in a few words, the neighbour of a deleted one must not take its place. When that leaves a
 * doubt the anchor is `orphaned`: a person has to look. The time is bounded by the length of the document.
 */
export function resolveAnchor(anchor: Anchor, document: DocumentText): AnchorResolution {
  const { text } = document;
  if (text.slice(anchor.start, anchor.end) === anchor.exact && anchor.exact !== '') {
    const sameSurroundings =
      contextBefore(text, anchor.start) === anchor.prefix && contextAfter(text, anchor.end) === anchor.suffix;
    if (document.sha256 === anchor.document || sameSurroundings) return { state: 'exact' };
  }
  if (anchor.exact === '') return { state: 'orphaned' };
  const exact = nearest(findExactPlaces(anchor.exact, text), anchor).map((place) => candidate(anchor, text, place, 1));
  const found = chooseByContext(exact);
  if (found !== null) return found;
  const letters = nearest(findLetterPlaces(anchor.exact, text), anchor).map((place) =>
    candidate(anchor, text, place, text.slice(place.start, place.end) === anchor.exact ? 1 : sameLetters),
  );
  return chooseByContext(letters) ?? chooseByWords(anchor, text, letters);
}

/** The words in the surroundings that the anchor knows; null when there is no such place. */
function chooseByContext(places: readonly Candidate[]): AnchorResolution | null {
  const [best, second] = places.toSorted((a, b) => b.context - a.context);
  if (best === undefined || best.context < leastSimilarContext) return null;
  return relocated(best, second !== undefined && best.context - second.context < margin);
}

/** Weighs changed words in known surroundings against the same words in unknown ones. Only for telling quotes. */
function chooseByWords(anchor: Anchor, text: string, same: readonly Candidate[]): AnchorResolution {
  if (anchor.exact.length < tellingLength) return { state: 'orphaned' };
  const changed = findSimilarPlaces(anchor.exact, text, 1 - leastSimilarWords)
    .filter((place) => same.every((other) => place.end <= other.start || place.start >= other.end))
    .map((place) => candidate(anchor, text, place, 1 - place.errors / anchor.exact.length));
  const [inPlace] = changed.filter((place) => place.weakerSide >= leastSimilarSide);
  if (inPlace !== undefined && changed.length === 1) return relocated(inPlace, false);
  const [only] = same;
  const clear = only !== undefined && same.length === 1 && inPlace === undefined;
  return clear ? relocated(only, false) : { state: 'orphaned' };
}

/** A side on which the anchor has no context (the document began or ended there) says nothing. */
function candidate(anchor: Anchor, text: string, { start, end }: Place, words: number): Candidate {
  const before = anchor.prefix === '' ? null : similarity(anchor.prefix, contextBefore(text, start));
  const after = anchor.suffix === '' ? null : similarity(anchor.suffix, contextAfter(text, end));
  const length = anchor.prefix.length + anchor.suffix.length;
  const context =
    length === 0 ? 0 : ((before ?? 0) * anchor.prefix.length + (after ?? 0) * anchor.suffix.length) / length;
  return { start, end, words, context, weakerSide: length === 0 ? 0 : Math.min(before ?? 1, after ?? 1) };
}

/** The words weigh twice as much as what stands around them. */
const scoreOf = (candidate: Candidate): number => (2 * candidate.words + candidate.context) / 3;

function relocated(place: Candidate, oneOfSeveral: boolean): AnchorResolution {
  const score = scoreOf(place) / (oneOfSeveral ? 2 : 1);
  return { state: 'relocated', start: place.start, end: place.end, score };
}

const distance = (place: Place, anchor: Anchor): number => Math.abs(place.start - anchor.start);

/** The sort is stable: among equal contexts the nearest stays first. */
function nearest(places: Place[], anchor: Anchor): Place[] {
  return places.sort((a, b) => distance(a, anchor) - distance(b, anchor)).slice(0, candidateLimit);
}
