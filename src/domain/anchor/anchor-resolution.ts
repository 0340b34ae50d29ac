import type { DocumentText } from '../document/document-text.ts';
import type { Anchor } from './anchor.ts';
import { contextAfter, contextBefore } from './anchor-creation.ts';
import { findExactPlaces, findSimilarPlaces, type Place } from './quote-search.ts';
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
}

/** A quote at least this long says by itself what is meant; a shorter one needs its context. */
const tellingLength = 24;
/** Below this, changed words are no longer the same words. */
const leastSimilarWords = 0.75;
/** Below this, the surroundings are other surroundings: two unrelated English passages reach about 0.3. */
const leastSimilarContext = 0.5;
/** Two places whose scores are nearer than this are equally good. */
const margin = 0.05;
/** Candidates whose context is compared: those nearest to the old place. */
const candidateLimit = 1000;

/**
 * Finds the words of an anchor in a document that may have changed since, or been read by a later reader.
 *
 * The same words at the same place in the same file are `exact`. Otherwise the words are looked for letter by letter,
 * then with up to a quarter of them changed; the surroundings choose between several places, and the old place between
 * several with the same surroundings (the score is halved then). When that leaves a doubt the anchor is `orphaned`: a
 * person has to look. The time is bounded by the length of the document, whatever is in it.
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
  return chooseByContext(exact) ?? chooseByWords(anchor, text, exact);
}

/** The words letter by letter in the surroundings that the anchor knows; null when there is no such place. */
function chooseByContext(exact: readonly Candidate[]): AnchorResolution | null {
  const [best, second] = exact.toSorted(byContext);
  if (best === undefined || best.context < leastSimilarContext) return null;
  return relocated(best, second !== undefined && best.context - second.context < margin);
}

/** Weighs changed words in known surroundings against the same words in unknown ones. Only for telling quotes. */
function chooseByWords(anchor: Anchor, text: string, exact: readonly Candidate[]): AnchorResolution {
  if (anchor.exact.length < tellingLength) return { state: 'orphaned' };
  const similar = findSimilarPlaces(anchor.exact, text, 1 - leastSimilarWords)
    .filter((place) => exact.every((other) => place.end <= other.start || place.start >= other.end))
    .map((place) => candidate(anchor, text, place, 1 - place.errors / anchor.exact.length))
    .filter((place) => place.words >= leastSimilarWords);
  const [best, second] = [...exact, ...similar].sort((a, b) => scoreOf(b) - scoreOf(a));
  if (best === undefined) return { state: 'orphaned' };
  const clear =
    second === undefined || (best.context >= leastSimilarContext && scoreOf(best) - scoreOf(second) >= margin);
  return clear ? relocated(best, false) : { state: 'orphaned' };
}

function candidate(anchor: Anchor, text: string, { start, end }: Place, words: number): Candidate {
  return { start, end, words, context: contextSimilarity(anchor, text, { start, end }) };
}

const byContext = (a: Candidate, b: Candidate): number => b.context - a.context;

/** The words weigh twice as much as what stands around them. */
const scoreOf = (candidate: Candidate): number => (2 * candidate.words + candidate.context) / 3;

function relocated(candidate: Candidate, oneOfSeveral: boolean): AnchorResolution {
  const score = scoreOf(candidate) / (oneOfSeveral ? 2 : 1);
  return { state: 'relocated', start: candidate.start, end: candidate.end, score };
}

const distance = (place: Place, anchor: Anchor): number => Math.abs(place.start - anchor.start);

/** The sort is stable: among equal contexts the nearest stays first. */
function nearest(places: Place[], anchor: Anchor): Place[] {
  return places.sort((a, b) => distance(a, anchor) - distance(b, anchor)).slice(0, candidateLimit);
}

/** A side on which the anchor has no context (the document began or ended there) says nothing unless it still is so. */
function contextSimilarity(anchor: Anchor, text: string, place: Place): number {
  const before = contextBefore(text, place.start);
  const after = contextAfter(text, place.end);
  const length = anchor.prefix.length + anchor.suffix.length;
  if (length === 0) return before === '' && after === '' ? 1 : 0.5;
  const prefix = similarity(anchor.prefix, before) * anchor.prefix.length;
  const suffix = similarity(anchor.suffix, after) * anchor.suffix.length;
  return (prefix + suffix) / length;
}
