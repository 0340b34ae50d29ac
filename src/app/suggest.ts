import { existsSync } from 'node:fs';
import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import type { Codebook } from '../domain/codebook/codebook.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Suggestion } from '../domain/suggestion/suggestion.ts';
import { describeAgencyFileFailure as describeFailure } from '../exchange/agencies/agency-file-failure.ts';
import {
  loadCaseThemes,
  loadCodebook,
  loadMeans,
  loadRemarks,
  loadRubric,
  loadRules,
  loadSampleTexts,
  readUserCodebook,
  shippedCodebooks,
} from '../exchange/codebooks/shipped-codebooks.ts';
import { createSuggester, type SuggestionBasis } from '../suggestion/suggest.ts';
import { loadDirectory } from './agency-directory.ts';
import { suggestAgencies } from './suggested-agencies.ts';

/** A suggestion with the agencies that the text addresses. */
export interface RecommendationSuggestion extends Suggestion {
  /** As named; the category is the printed name of its column in the study's Table 1. */
  readonly agencies: readonly { readonly name: string; readonly category: string | null }[];
}

/** From the text of a recommendation to what is suggested for it. */
export type RecommendationSuggester = (text: string) => RecommendationSuggestion;

/** What suggestions are made from: a codebook, and the lists and rules that ship with the package. */
export const suggestionBasis = (codebook: Codebook): SuggestionBasis => ({
  codebook,
  means: loadMeans(),
  caseThemes: loadCaseThemes(),
  remarks: loadRemarks(),
  strength: loadRubric('action-strength'),
  leadingAction: loadRubric('upr-actions'),
  rules: loadRules(),
  samples: loadSampleTexts(),
});

/** Whether an addressee's body is national or regional. */
export function isNational(agency: string | null, directory: AgencyDirectory): boolean {
  return agency !== null && directory.categoryOf(agency) === 'regional-or-national';
}

/**
 * Opens what suggestions are made from: the shipped codebook, or a person's own file.
 *
 * @param chosen id of a shipped codebook or path of a file; null for the study's
 * @returns a function from the text of a recommendation to its suggestion, or one line that says what is wrong with the file
 */
export function openSuggester(chosen: string | null): Result<RecommendationSuggester, string> {
  const shipped = chosen === null || shippedCodebooks.some((id) => id === chosen);
  if (!shipped && !/[./\\]/.test(chosen) && !existsSync(chosen)) {
    return failure(
      `There is no codebook "${chosen}". Name one that ships with Heed (${shippedCodebooks.join(', ')}), or give the path of your own file (YAML).`,
    );
  }
  const codebook = shipped ? success(loadCodebook()) : readUserCodebook(chosen);
  if (!codebook.ok) return failure(describeFailure(codebook.failure));
  const suggest = createSuggester(suggestionBasis(codebook.value));
  const directory = loadDirectory(null);
  const categoryNames = new Map(directory.scheme.categories.map((category) => [category.id, category.name]));
  return success((text) => {
    const { agencies: addressees, named, unplaced } = suggestAgencies(text, directory);
    const suggestion = suggest(text, {
      names: directory.mentions(text).filter((mention) => !mention.entry.role),
      addressees: [
        ...addressees.map(({ name, agency }) => ({ name, national: isNational(agency, directory), named })),
        ...unplaced.map((name) => ({ name, national: false, named: true })),
      ],
    });
    const agencies = addressees.map(({ name, category }) => ({
      name,
      category: category === null ? null : (categoryNames.get(category) ?? null),
    }));
    return { ...suggestion, agencies };
  });
}
