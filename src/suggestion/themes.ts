import type { Codebook, Theme } from '../domain/codebook/codebook.ts';
import type { SampleText } from '../domain/codebook/sample-text.ts';
import type { Evidence, SuggestedCode } from '../domain/suggestion/suggestion.ts';
import type { ReadText } from './read-text.ts';
import { createLikenessMeter } from './samples/sample-likeness.ts';
import type { SuggestionContext } from './suggestion.ts';
import { createThemeSupport } from './theme-support.ts';

export type ThemeSuggester = (read: ReadText, context: SuggestionContext) => SuggestedCode[];

/** How much cues and likeness to samples raise the odds of a theme, each by the unit in which it is measured. */
const raise = { cues: 0.8, likeness: 0.6 };
/** What speaks for no theme at all, on the same scale: words that the field doesn't use. */
const nothing = 4.5;
/** A part stands for its branch when it holds at least this share of what speaks for the branch. */
const partShare = 0.65;
/** Below this chance a theme is not worth showing. */
const leastChance = 0.01;
/** From this chance on a theme is shown beside another of its branch. */
const besideChance = 0.08;
const mostThemes = 8;
const mostEvidence = 4;
/** The chances are those among texts like the samples; of texts at large less is known. */
const caution = 0.95;

/** Evidence of two kinds without repeating a place, in the order of the text. */
function join(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = [];
  for (const one of [...first, ...second]) {
    if (joined.length < mostEvidence && !joined.some(({ start, end }) => one.start < end && start < one.end))
      joined.push(one);
  }
  return joined;
}

/**
 * Makes the suggester of a codebook's themes; its cues are compiled and its samples read once. What the cues of a theme add up
 * to and how like the text is to the samples of the theme are taken as odds; the chance of a theme is its share of them, and
 * that of a branch the sum of its themes. Each branch is named by its narrowest theme that holds most of it.
 *
 * @param samples texts with their themes; those of themes that the codebook doesn't have are passed over
 */
export function createThemeSuggester(codebook: Codebook, samples: readonly SampleText[]): ThemeSuggester {
  const supportOf = createThemeSupport(codebook);
  const ids = new Set(codebook.themes.map((theme) => theme.id));
  const likenessOf = createLikenessMeter([
    ...samples.filter(({ theme }) => ids.has(theme)).map(({ text, theme }) => ({ text, codes: [theme] })),
    ...codebook.themes.flatMap(({ id, examples }) => examples.map((text) => ({ text, codes: [id] }))),
  ]);
  const parts = new Map<string, Theme[]>();
  for (const theme of codebook.themes) {
    if (theme.parent !== null) parts.set(theme.parent, [...(parts.get(theme.parent) ?? []), theme]);
  }
  const partsOf = (theme: Theme): readonly Theme[] => parts.get(theme.id) ?? [];

  return (read, context) => {
    const support = supportOf(read, context);
    const likeness = likenessOf(read);
    const odds = new Map<string, number>();
    for (const { id } of codebook.themes) {
      const cued = support.get(id)?.weight ?? 0;
      const alike = likeness.get(id)?.score ?? 0;
      if (cued > 0 || alike > 0) odds.set(id, Math.exp(raise.cues * cued + raise.likeness * alike));
    }
    const all = [...odds.values()].reduce((sum, one) => sum + one, nothing);
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
      const own = join(support.get(theme.id)?.evidence ?? [], likeness.get(theme.id)?.evidence ?? []);
      return likeliest(partsOf(theme)).reduce((found, part) => join(found, evidenceOf(part)), own);
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
