import type { Codebook } from '../domain/codebook/codebook.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { ReadText } from './read-text.ts';
import type { ReadSample } from './samples/read-sample.ts';
import { createLikenessMeter } from './samples/sample-likeness.ts';
import type { SuggestionContext } from './suggestion.ts';
import { createThemeSupport } from './theme-support.ts';

/** How much cues and likeness to samples raise the odds of a theme, each by the unit in which it is measured. */
const raise = { cues: 0.8, likeness: 0.6 };
const measure = { pairs: 0.6, verbs: false, mixed: 150 };
/** Odds of a text at large: one of the genre has many times as much. */
const atLarge = 200;
const mostEvidence = 4;

/** How much speaks for each theme of a text. */
export interface ThemeOdds {
  /** By theme; themes for which nothing speaks are left out. */
  readonly odds: ReadonlyMap<string, number>;
  /** Sum of all. */
  readonly sum: number;
  /** How far the text uses the words of the field, from 0 to 1. */
  readonly ofField: number;
  /** The words that speak for a theme, its cues first. */
  evidenceFor(theme: string): Evidence[];
}

/** Evidence of two kinds without repeating a place. */
export function joinEvidence(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = [];
  for (const one of [...first, ...second]) {
    if (joined.length < mostEvidence && !joined.some(({ start, end }) => one.start < end && start < one.end))
      joined.push(one);
  }
  return joined;
}

/**
 * Compiles the cues of a codebook's themes and learns from its samples. What the cues of a theme add up to and how like a text
 * is to the samples of the theme are added as logarithms of odds.
 *
 * @param samples texts with their themes; those of themes that the codebook doesn't have are passed over
 */
export function createThemeOdds(
  codebook: Codebook,
  samples: readonly ReadSample[],
): (read: ReadText, context: SuggestionContext) => ThemeOdds {
  const supportOf = createThemeSupport(codebook);
  const ids = new Set(codebook.themes.map((theme) => theme.id));
  const likenessOf = createLikenessMeter(
    samples.filter(({ theme }) => ids.has(theme)).map(({ read, theme }) => ({ read, codes: [theme] })),
    measure,
  );
  return (read, context) => {
    const support = supportOf(read, context);
    const likeness = likenessOf(read);
    const odds = new Map<string, number>();
    for (const { id } of codebook.themes) {
      const cued = support.get(id)?.weight ?? 0;
      const alike = likeness.get(id)?.score ?? 0;
      if (cued > 0 || alike > 0) odds.set(id, Math.exp(raise.cues * cued + raise.likeness * alike));
    }
    const sum = [...odds.values()].reduce((total, one) => total + one, 0);
    return {
      odds,
      sum,
      ofField: sum / (sum + atLarge),
      evidenceFor: (theme) => joinEvidence(support.get(theme)?.evidence ?? [], likeness.get(theme)?.evidence ?? []),
    };
  };
}
