import type { Codebook, Theme } from '../domain/codebook/codebook.ts';
import type { Evidence, SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';
import type { SuggestionContext } from './suggestion.ts';

interface Support {
  weight: number;
  evidence: readonly Evidence[];
}

export type ThemeSuggester = (read: ReadText, context: SuggestionContext) => SuggestedCode[];

/** Weight that a national addressee gives to a theme addressed to one. */
const audienceWeight = { national: 2, government: 2, profession: 1 } as const;
/** Below this a theme is not worth showing. */
const leastWeight = 0.7;
const mostThemes = 8;
/** What comes second or third is less often right than its evidence alone would say. */
const laterRank = [1, 0.8];
const lastRank = 0.72;
/** "Emergency duty team" names a body and still tells of hours; "Board" and "training college" tell nothing. */
const tellingInNames = 3;

/** Where the words of an addressee stand in the text; null when it is not named there. */
function placeOf(name: string, text: string): Evidence | null {
  const start = text.indexOf(name);
  return start < 0 ? null : { start, end: start + name.length, words: name };
}

/** Makes the suggester of a codebook's themes; its cues are compiled once. */
export function createThemeSuggester(codebook: Codebook): ThemeSuggester {
  const themeMatcher = createCueMatcher(codebook.themes.map((theme) => ({ owner: theme.id, cues: theme.cues })));
  const conceptMatcher = createCueMatcher([...codebook.concepts].map(([owner, cues]) => ({ owner, cues })));
  const parts = new Map<string, Theme[]>();
  for (const theme of codebook.themes) {
    if (theme.parent !== null) parts.set(theme.parent, [...(parts.get(theme.parent) ?? []), theme]);
  }

  function supportOf(read: ReadText, context: SuggestionContext): Map<string, Support> {
    const support = new Map<string, Support>();
    const matches = byOwner(themeMatcher.match(read.text, read.words, read.actionVerbs));
    const concepts = byOwner(conceptMatcher.match(read.text, read.words, read.actionVerbs));
    const beyond = context.addressees.filter((addressee) => addressee.national);
    for (const theme of codebook.themes) {
      const own: Support = weigh(matches.get(theme.id) ?? [], read, tellingInNames);
      for (const pair of theme.pairs) {
        const found = pair.concepts.map((concept): CueMatch<string> | undefined => concepts.get(concept)?.[0]);
        if (found.some((match) => match === undefined)) continue;
        own.weight += pair.weight;
        own.evidence = [...own.evidence, ...found.flatMap((match) => (match === undefined ? [] : [match.evidence]))];
      }
      if (theme.audience !== null && beyond.length > 0) {
        own.weight += audienceWeight[theme.audience];
        own.evidence = [...own.evidence, ...beyond.flatMap(({ name }) => placeOf(name, read.text) ?? [])];
      }
      if (own.weight > 0) support.set(theme.id, own);
    }
    return support;
  }

  return (read, context) => {
    const support = supportOf(read, context);
    const ownWeight = (theme: Theme): number => support.get(theme.id)?.weight ?? 0;
    const branch = new Map<string, number>();
    const branchWeight = (theme: Theme): number => {
      const known = branch.get(theme.id);
      if (known !== undefined) return known;
      const below = (parts.get(theme.id) ?? []).map(branchWeight).sort((a, b) => b - a);
      const [best = 0, ...others] = below;
      const own = ownWeight(theme);
      const weight = Math.max(own, best) + 0.4 * Math.min(own, best) + 0.15 * others.reduce((sum, one) => sum + one, 0);
      branch.set(theme.id, weight);
      return weight;
    };
    /** The narrowest theme that carries most of what speaks for its branch. */
    const narrowest = (theme: Theme): Theme => {
      const below = [...(parts.get(theme.id) ?? [])].sort((a, b) => branchWeight(b) - branchWeight(a));
      const [best, second] = below;
      if (best === undefined || branchWeight(best) < 0.5 * ownWeight(theme) || branchWeight(best) < leastWeight)
        return theme;
      if (second !== undefined && branchWeight(second) > 0.92 * branchWeight(best) && ownWeight(theme) > 0)
        return theme;
      return narrowest(best);
    };
    const tops = codebook.themes
      .filter((theme) => theme.parent === null)
      .sort((a, b) => branchWeight(b) - branchWeight(a));
    const chosen = new Map<string, SuggestedCode>();
    const evidenceBelow = (theme: Theme): readonly Evidence[] => {
      const own = support.get(theme.id)?.evidence ?? [];
      return own.length > 0 ? own : (parts.get(theme.id) ?? []).flatMap(evidenceBelow).slice(0, 4);
    };
    let ceiling = 1;
    const add = (theme: Theme, weight: number): void => {
      if (weight < leastWeight || chosen.has(theme.id) || chosen.size === mostThemes) return;
      const evidence = evidenceBelow(theme);
      if (evidence.length === 0) return;
      ceiling = Math.min(ceiling, Math.round(confidence(weight) * (laterRank[chosen.size] ?? lastRank) * 1000) / 1000);
      chosen.set(theme.id, { id: theme.id, score: ceiling, evidence });
    };
    for (const top of tops) add(narrowest(top), branchWeight(top));
    const strong = codebook.themes.filter((theme) => ownWeight(theme) >= 2);
    for (const theme of strong.sort((a, b) => ownWeight(b) - ownWeight(a))) add(theme, ownWeight(theme));
    return [...chosen.values()];
  };
}
