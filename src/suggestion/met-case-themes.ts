import type { CaseThemeList } from '../domain/codebook/codebook.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';

/** A strong word of the case theme, or several weak ones. */
const leastWeight = 2.5;

/**
 * The case themes that a recommendation would meet: those whose own themes are suggested for it, and those without themes of
 * their own whose words it uses. Says nothing of whether the case has them.
 */
export function createMetCaseThemeSuggester(
  list: CaseThemeList,
): (themes: readonly SuggestedCode[], read: ReadText) => SuggestedCode[] {
  const worded = list.caseThemes.filter(({ themes }) => themes.length === 0);
  const matcher = createCueMatcher(worded.map(({ id, cues }) => ({ owner: id, cues })));
  return (themes, read) => {
    const words = byOwner(matcher.match(read.text, read.words, read.actionVerbs));
    return list.caseThemes
      .flatMap((caseTheme): SuggestedCode[] => {
        const met = themes.find((theme) => caseTheme.themes.includes(theme.id));
        if (met !== undefined) return [{ id: caseTheme.id, score: met.score, evidence: met.evidence }];
        const { weight, evidence } = weigh(words.get(caseTheme.id) ?? [], read, leastWeight);
        return weight < leastWeight ? [] : [{ id: caseTheme.id, score: confidence(weight), evidence }];
      })
      .sort((a, b) => b.score - a.score);
  };
}
