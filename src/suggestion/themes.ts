import type { Codebook, Theme } from '../domain/codebook/codebook.ts';
import type { Evidence, SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { joinEvidence, type ThemeOdds } from './theme-odds.ts';

export type ThemeSuggester = (weighed: ThemeOdds) => SuggestedCode[];

/** What speaks for no theme at all, on the same scale: words that the field doesn't use. */
const nothing = 4.5;
/** A part stands for its branch when it holds at least this share of what speaks for the branch. */
const partShare = 0.65;
/** Below this chance a theme is not worth showing. */
const leastChance = 0.01;
/** From this chance on a theme is shown beside another of its branch. */
const besideChance = 0.08;
const mostThemes = 8;
/** The chances are those among texts like the samples; of texts at large less is known. */
const caution = 0.95;

/**
 * Makes the suggester of a codebook's themes. The chance of a theme is its share of all odds, and that of a branch the sum of
 * its themes. Each branch is named by its narrowest theme that holds most of it.
 */
export function createThemeSuggester(codebook: Codebook): ThemeSuggester {
  const parts = new Map<string, Theme[]>();
  for (const theme of codebook.themes) {
    if (theme.parent !== null) parts.set(theme.parent, [...(parts.get(theme.parent) ?? []), theme]);
  }
  const partsOf = (theme: Theme): readonly Theme[] => parts.get(theme.id) ?? [];

  return ({ odds, sum, evidenceFor }) => {
    const all = sum + nothing;
    const ownChance = (theme: Theme): number => (odds.get(theme.id) ?? 0) / all;
    const known = new Map<string, number>();
    const chance = (theme: Theme): number => {
      const value = known.get(theme.id) ?? partsOf(theme).reduce((sum, part) => sum + chance(part), ownChance(theme));
      known.set(theme.id, value);
      return value;
    };
    const likeliest = (themes: readonly Theme[]): Theme[] => [...themes].sort((a, b) => chance(b) - chance(a));
    const narrowest = (theme: Theme): Theme => {
      const best = likeliest(partsOf(theme))[0];
      return best !== undefined && chance(best) >= partShare * chance(theme) ? narrowest(best) : theme;
    };
    const evidenceOf = (theme: Theme): Evidence[] => {
      return likeliest(partsOf(theme)).reduce(
        (found, part) => joinEvidence(found, evidenceOf(part)),
        evidenceFor(theme.id),
      );
    };
    const chosen = new Map<string, SuggestedCode>();
    let ceiling = 1;
    const add = (theme: Theme, value: number): void => {
      if (value < leastChance || chosen.has(theme.id) || chosen.size === mostThemes) return;
      const evidence = evidenceOf(theme).sort((a, b) => a.start - b.start);
      if (evidence.length === 0) return;
      // A text has one theme that comes first and may have more: what is second has its chance beside the first.
      const score = caution * (chosen.size === 0 ? value : Math.sqrt(value));
      ceiling = Math.min(ceiling, Math.round(score * 1000) / 1000);
      chosen.set(theme.id, { id: theme.id, score: ceiling, evidence });
    };
    for (const top of likeliest(codebook.themes.filter((theme) => theme.parent === null)))
      add(narrowest(top), chance(top));
    for (const theme of [...codebook.themes].sort((a, b) => ownChance(b) - ownChance(a)))
      if (ownChance(theme) >= besideChance) add(theme, ownChance(theme));
    return [...chosen.values()];
  };
}
