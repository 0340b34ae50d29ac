import type { CaseThemeList } from '../domain/codebook/codebook.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';

/**
 * The case themes that a recommendation would meet: those whose own themes are suggested for it. Says nothing of whether the
 * case has them.
 */
export function createMetCaseThemeSuggester(
  list: CaseThemeList,
): (themes: readonly SuggestedCode[]) => SuggestedCode[] {
  return (themes) =>
    list.caseThemes
      .flatMap((caseTheme) => {
        const met = themes.find((theme) => caseTheme.themes.includes(theme.id));
        return met === undefined ? [] : [{ id: caseTheme.id, score: met.score, evidence: met.evidence }];
      })
      .sort((a, b) => b.score - a.score);
}
