import type { MeansList } from '../domain/codebook/codebook.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { createCueMatcher } from './cue-matcher.ts';
import { evidenceAt, type ReadText } from './read-text.ts';
import type { SuggestionContext } from './suggestion.ts';

export type MeansSuggester = (read: ReadText, context: SuggestionContext) => SuggestedCode[];

/** A second or third means must carry at least this share of the weight of the first. */
const leastShare = 0.75;
const leastWeight = 1.4;
const mostMeans = 3;

/** What a change asked of government or of nobody in particular is, where no vehicle is named, and what is asked of local staff. */
const broad = 'by-service-change';
const practical = 'by-practice-requirement';
const generalShare = 0.6;
/** Weight that an action lends to the one of the two that suits whom it is asked of. */
const actionWeight = 1.5;

/** Whether an action is asked of a national body, or of nobody named by a sentence that begins with it. */
function isBroad(read: ReadText, context: SuggestionContext): boolean {
  if (context.addressees.length > 0) return context.addressees.some((addressee) => addressee.national);
  const first = read.actions.find((action) => action.main);
  return first !== undefined && first.at <= 2;
}

/** Makes the suggester of a list of means. */
export function createMeansSuggester(list: MeansList): MeansSuggester {
  const matcher = createCueMatcher(list.means.map((one) => ({ owner: one.id, cues: one.cues })));
  const order = new Map(list.means.map((one, i) => [one.id, i]));
  return (read, context) => {
    const weights = new Map(
      [...byOwner(matcher.match(read.text, read.words, read.actionPlaces))].map(([id, matches]) => {
        const { weight, evidence } = weigh(matches, read);
        return [id, { weight: id === broad || id === practical ? weight * generalShare : weight, evidence }];
      }),
    );
    const first = read.actions.find((action) => action.main);
    const general = isBroad(read, context) ? broad : practical;
    if (first !== undefined && order.has(general)) {
      const known = weights.get(general);
      const verb = evidenceAt(read, first.at);
      weights.set(general, {
        weight: (known?.weight ?? 0) + actionWeight,
        evidence: known === undefined || known.evidence.length === 0 ? verb : known.evidence,
      });
    }
    const weighed = [...weights]
      .map(([id, { weight, evidence }]) => ({ id, weight, evidence }))
      .filter(({ weight }) => weight >= leastWeight / 2)
      .sort((a, b) => b.weight - a.weight || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const best = weighed[0]?.weight ?? 0;
    return weighed
      .filter(
        ({ id, weight }, i) => i === 0 || (weight >= leastWeight && weight >= leastShare * best && id !== practical),
      )
      .slice(0, mostMeans)
      .map(({ id, weight, evidence }) => ({ id, score: confidence(weight), evidence }));
  };
}
