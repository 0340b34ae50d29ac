import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { CueMatch } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';

/** Weight of evidence to confidence, from 0 to below 1: one strong cue .63, two .86, a fair one .49. */
export const confidence = (weight: number): number => Math.round((1 - Math.exp(-weight / 3)) * 1000) / 1000;

/**
 * Evidence to the chance that an observation is right, from a floor (what its first sign alone is worth) towards a ceiling. Floors
 * and ceilings are as measured on coded recommendations (bench/suggestion.ts).
 */
export const likelihood = (weight: number, [floor, ceiling]: readonly [number, number]): number =>
  Math.round((floor + (ceiling - floor) * confidence(weight)) * 1000) / 1000;

/** Later sentences give reasons and details: what opens a text says what it is about. */
const distance = (sentence: number): number => 1 / (1 + 0.25 * Math.min(sentence, 4));

/** From which weight a cue decides: what it names counts wherever in an asking sentence it stands. */
const decisive = 4;

const placeShare = (match: CueMatch<unknown>, read: ReadText): number => {
  const share = distance(read.sentenceOf(match.at)) * read.prominence(match.at);
  return match.cue.weight >= decisive ? Math.sqrt(share) : share;
};

interface Weighed {
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Adds up what matched for one code. The same words count once, by their heaviest cue, and each further match counts half
 * as much as the one before, so that a long text doesn't outweigh a plain one.
 *
 * @param read the text: what stands in a body's name doesn't count, what stands far from an action counts less
 * @param telling weight from which a cue counts in a name too
 */
export function weigh(
  matches: readonly CueMatch<unknown>[],
  read: ReadText,
  telling = Number.POSITIVE_INFINITY,
): Weighed {
  const scored = matches
    .filter((match) => match.cue.weight >= telling || !read.inName(match.evidence))
    .map((match) => ({
      match,
      weight: match.cue.weight * placeShare(match, read),
    }))
    .sort((a, b) => b.weight - a.weight || a.match.at - b.match.at);
  const taken: { match: CueMatch<unknown>; weight: number }[] = [];
  for (const one of scored) {
    const { start, end } = one.match.evidence;
    if (taken.length === 4) break;
    if (!taken.some(({ match }) => match.evidence.start < end && start < match.evidence.end)) taken.push(one);
  }
  return {
    weight: taken.reduce((sum, { weight }, i) => sum + weight / 2 ** i, 0),
    evidence: taken.map(({ match }) => match.evidence),
  };
}

/** Matches by the code they speak for. */
export function byOwner<T>(matches: readonly CueMatch<T>[]): Map<T, CueMatch<T>[]> {
  const groups = new Map<T, CueMatch<T>[]>();
  for (const match of matches) {
    const group = groups.get(match.owner);
    if (group === undefined) groups.set(match.owner, [match]);
    else group.push(match);
  }
  return groups;
}
