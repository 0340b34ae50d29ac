import type { Rubric } from '../domain/appraisal/rubric.ts';
import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { CaseThemeList, Codebook, MeansList, RemarkList } from '../domain/codebook/codebook.ts';
import type { SampleText } from '../domain/codebook/sample-text.ts';
import type { SmartObservations, SuggestedCode, Suggestion } from '../domain/suggestion/suggestion.ts';
import { createLeadingActionSuggester } from './leading-action.ts';
import { createMeansSuggester } from './means.ts';
import { createMetCaseThemeSuggester } from './met-case-themes.ts';
import { readText } from './read-text.ts';
import { createRemarkSuggester } from './remarks.ts';
import { readSamples } from './samples/read-sample.ts';
import { createSmartSuggester } from './smart.ts';
import { createStrengthSuggester } from './strength.ts';
import type { SuggestionContext } from './suggestion.ts';
import { createThemeOdds } from './theme-odds.ts';
import { createThemeSuggester } from './themes.ts';

/** What suggestions are made from. */
export interface SuggestionBasis {
  readonly codebook: Codebook;
  readonly means: MeansList;
  readonly caseThemes: CaseThemeList;
  readonly remarks: RemarkList;
  readonly strength: Rubric;
  /** A rubric that the leading verb decides. */
  readonly leadingAction: Rubric;
  readonly rules: SuggestionRules;
  /** Texts with their themes and means, from which their words are learned. */
  readonly samples: readonly SampleText[];
}

export type Suggester = (text: string, context: SuggestionContext) => Suggestion;

/** Whether some result could be seen: an intended outcome that can be told from its absence, an output, or neither. */
function evaluabilityOf({ measurable, outcome }: SmartObservations): SuggestedCode {
  if (outcome.value)
    return {
      id: measurable.value ? 'result' : 'intention',
      score: Math.min(outcome.score, measurable.score),
      evidence: outcome.evidence,
    };
  if (measurable.value) return { id: 'output', score: measurable.score, evidence: measurable.evidence };
  return { id: 'none', score: Math.min(outcome.score, measurable.score), evidence: [] };
}

/**
 * Compiles the rules once and returns what suggests themes, means, strength, evaluability and the observations behind SMART
 * for a text. The same text gives the same suggestion; time grows with its length, of which the first 20,000 characters are
 * read. Offsets of evidence are UTF-16 units of the text.
 */
export function createSuggester(basis: SuggestionBasis): Suggester {
  const { codebook, means, caseThemes, remarks, strength, leadingAction, rules, samples } = basis;
  const suggestMetCaseThemes = createMetCaseThemeSuggester(caseThemes);
  const suggestRemarks = createRemarkSuggester(remarks);
  const known = readSamples(samples, codebook, rules);
  const themeOdds = createThemeOdds(codebook, known);
  const suggestThemes = createThemeSuggester(codebook);
  const suggestMeans = createMeansSuggester(means, rules, known);
  const suggestStrength = createStrengthSuggester(strength, rules);
  const suggestLeadingAction = createLeadingActionSuggester(leadingAction);
  const observe = createSmartSuggester(rules);
  return (text, context) => {
    const read = readText(text, rules, context.names);
    const smart = observe(read, context);
    const odds = themeOdds(read, context);
    const themes = suggestThemes(odds);
    return {
      themes,
      means: suggestMeans(read, context, odds),
      caseThemes: suggestMetCaseThemes(themes, read),
      remarks: suggestRemarks(read),
      strength: suggestStrength(read),
      leadingAction: suggestLeadingAction(read),
      smart,
      evaluability: evaluabilityOf(smart),
    };
  };
}
