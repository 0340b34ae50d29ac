import type { DocumentText } from '../domain/document/document-text.ts';
import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import { loadCaseAttributes, loadCaseThemes } from '../exchange/codebooks/shipped-codebooks.ts';
import type { ExtractedReport } from '../extraction/extracted-report.ts';
import { type CaseAttributeSuggestion, createCaseAttributeSuggester } from '../suggestion/case/case-attributes.ts';
import { type CaseThemeSuggestion, createCaseThemeSuggester } from '../suggestion/case/case-themes.ts';

/** What is suggested of the case that a report is about. */
export interface CaseSuggestions {
  readonly themes: readonly CaseThemeSuggestion[];
  readonly attributes: readonly CaseAttributeSuggestion[];
}

/**
 * Opens what suggests, for a report and what was extracted from it, the themes and the attributes of its case. The
 * report's recommendations, and what was nearly taken for one, are left out.
 */
export function openCaseSuggester(): (
  document: DocumentText,
  extracted: Pick<ExtractedReport, 'nearMisses'> & {
    readonly recommendations: readonly Pick<RecommendationDraft, 'anchors'>[];
  },
) => CaseSuggestions {
  const suggestThemes = createCaseThemeSuggester(loadCaseThemes());
  const suggestAttributes = createCaseAttributeSuggester(loadCaseAttributes());
  return (document, { recommendations, nearMisses }) => {
    const leaveOut = [...recommendations.flatMap(({ anchors }) => anchors), ...nearMisses.map(({ anchor }) => anchor)];
    return { themes: suggestThemes(document, leaveOut), attributes: suggestAttributes(document, leaveOut) };
  };
}
