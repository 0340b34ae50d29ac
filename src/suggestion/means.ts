import type { MeansList } from '../domain/codebook/codebook.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';
import type { SuggestedCode, SuggestionContext } from './suggestion.ts';

export type MeansSuggester = (read: ReadText, context: SuggestionContext) => SuggestedCode[];

/** A second or third means must carry at least this share of the weight of the first. */
const leastShare = 0.75;
const leastWeight = 1.4;
const mostMeans = 3;

/** Means that hold only where no vehicle is named. */
const general = new Set(['by-practice-requirement', 'by-service-change']);
const generalShare = 0.6;

/** Makes the suggester of a list of means. */
export function createMeansSuggester(list: MeansList): MeansSuggester {
  const matcher = createCueMatcher(list.means.map((one) => ({ owner: one.id, cues: one.cues })));
  const order = new Map(list.means.map((one, i) => [one.id, i]));
  return (read, context) => {
    const weighed = [...byOwner(matcher.match(read.text, read.words, read.actionPlaces))]
      .map(([id, matches]) => {
        const { weight, evidence } = weigh(matches, read);
        return { id, weight: general.has(id) ? weight * generalShare : weight, evidence };
      })
      .sort((a, b) => b.weight - a.weight || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const best = weighed[0]?.weight ?? 0;
    return weighed
      .filter(
        ({ id, weight }, i) => i === 0 || (weight >= leastWeight && weight >= leastShare * best && !general.has(id)),
      )
      .slice(0, mostMeans)
      .map(({ id, weight, evidence }) => ({ id, score: confidence(weight), evidence }));
  };
}
