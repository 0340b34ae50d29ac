import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { MeansList } from '../domain/codebook/codebook.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { createMeansWeigher } from './means-weigher.ts';
import type { ReadText } from './read-text.ts';
import { countMeansOfThemes } from './samples/means-of-themes.ts';
import type { ReadSample } from './samples/read-sample.ts';
import { createLikenessMeter } from './samples/sample-likeness.ts';
import type { SuggestionContext } from './suggestion.ts';
import { joinEvidence, type ThemeOdds } from './theme-odds.ts';

export type MeansSuggester = (read: ReadText, context: SuggestionContext, field: ThemeOdds) => SuggestedCode[];

/**
 * How much cues, likeness to samples and what is usual for the themes raise the odds of a means. The last two count only as far
 * as a text is of the field that the samples are of.
 */
const raise = { cues: 1, likeness: 0.25, usual: 0.6 };
/** Share of a means that no sample has. */
const rare = 0.001;
const measure = { pairs: 0.5, verbs: true, mixed: 400 };
/** A second or third means must have at least this chance. */
const leastChance = 0.22;
/** Below this weight of cues and likeness nothing speaks for a means. */
const leastRaise = 0.4;
const mostMeans = 3;
/** Outside the field of the samples a matter for government is told by who is asked and how, not by what it is about. */
const ofStudies = 0.9;
const needsCue: ReadonlySet<string> = new Set(['by-representation-government']);

/**
 * Makes the suggester of a list of means: the likeliest, and others that are likely too. What the cues of a means weigh by
 * their place in what is asked and how like the text is to the samples of the means are added as logarithms of odds.
 */
export function createMeansSuggester(
  list: MeansList,
  rules: SuggestionRules,
  samples: readonly ReadSample[],
): MeansSuggester {
  const weightsOf = createMeansWeigher(list, rules);
  const likenessOf = createLikenessMeter(
    samples.map(({ read, means }) => ({ read, codes: means })),
    measure,
  );
  const usualOf = countMeansOfThemes(samples);

  return (read, context, field) => {
    const { ofField } = field;
    const usual = usualOf(field);
    const weights = weightsOf(read, context);
    const likeness = likenessOf(read);
    const weighed = list.means.flatMap(({ id }) => {
      const cued = raise.cues * (weights.get(id)?.weight ?? 0);
      const alike = raise.likeness * ofField * (likeness.get(id)?.score ?? 0);
      if (cued + Math.max(0, alike) < leastRaise || (cued === 0 && ofField < ofStudies && needsCue.has(id))) return [];
      const evidence = joinEvidence(weights.get(id)?.evidence ?? [], likeness.get(id)?.evidence ?? []);
      return [
        { id, odds: Math.exp(cued + alike + raise.usual * ofField ** 2 * Math.log(usual.get(id) ?? rare)), evidence },
      ];
    });
    const all = weighed.reduce((sum, { odds }) => sum + odds, 1);
    return weighed
      .sort((a, b) => b.odds - a.odds)
      .filter(({ odds, evidence }, i) => evidence.length > 0 && (i === 0 || odds / all >= leastChance))
      .slice(0, mostMeans)
      .map(({ id, odds, evidence }) => ({ id, score: Math.round((1000 * odds) / all) / 1000, evidence }));
  };
}
