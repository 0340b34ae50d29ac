import type { Codebook } from '../domain/codebook/codebook.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import { byOwner, weigh } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';
import type { SuggestionContext } from './suggestion.ts';

/** What the cues of a theme add up to. */
export interface ThemeSupport {
  weight: number;
  evidence: readonly Evidence[];
}

/** Weight that a national addressee gives to a theme addressed to one. */
const audienceWeight = { national: 2, government: 2, profession: 1 } as const;
/** "Emergency duty team" names a body and still tells of hours; "Board" and "training college" tell nothing. */
const tellingInNames = 3;

/** Where the words of an addressee stand in the text; null when it is not named there. */
function placeOf(name: string, text: string): Evidence | null {
  const start = text.indexOf(name);
  return start < 0 ? null : { start, end: start + name.length, words: name };
}

/**
 * Compiles the cues of a codebook's themes.
 *
 * @returns what speaks for each theme of a text by its cues, by the concepts that it pairs and by whom it addresses; themes for
 * which nothing speaks are left out
 */
export function createThemeSupport(
  codebook: Codebook,
): (read: ReadText, context: SuggestionContext) => ReadonlyMap<string, ThemeSupport> {
  const themeMatcher = createCueMatcher(codebook.themes.map((theme) => ({ owner: theme.id, cues: theme.cues })));
  const conceptMatcher = createCueMatcher([...codebook.concepts].map(([owner, cues]) => ({ owner, cues })));
  return (read, context) => {
    const support = new Map<string, ThemeSupport>();
    const matches = byOwner(themeMatcher.match(read.text, read.words, read.actionVerbs));
    const concepts = byOwner(conceptMatcher.match(read.text, read.words, read.actionVerbs));
    const beyond = context.addressees.filter((addressee) => addressee.national);
    for (const theme of codebook.themes) {
      const own: ThemeSupport = weigh(matches.get(theme.id) ?? [], read, tellingInNames);
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
  };
}
