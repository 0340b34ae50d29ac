import type { Rubric } from '../domain/appraisal/rubric.ts';
import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import { byOwner, confidence, weigh } from './confidence.ts';
import { createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';
import type { SuggestedCode } from './suggestion.ts';

export type StrengthSuggester = (read: ReadText) => SuggestedCode;

/**
 * Makes the suggester of a strength rubric: its first criterion, levels from strongest to weakest, the last without cues for
 * what can't be told. The strongest level with evidence is suggested; a text that only asks for thought ("consider", "review")
 * gets the weakest.
 */
export function createStrengthSuggester(rubric: Rubric, rules: SuggestionRules): StrengthSuggester {
  const levels = rubric.criteria[0]?.levels ?? [];
  const told = levels.filter((level) => level.cues.length > 0);
  const unknown = levels.at(-1)?.id ?? '';
  const weakest = told.at(-1)?.id ?? unknown;
  const matcher = createCueMatcher(told.map((level) => ({ owner: level.id, cues: level.cues })));
  return (read) => {
    const main = read.actions.filter((action) => action.main);
    const first = main[0];
    const groups = byOwner(matcher.match(read.text, read.words, read.actionPlaces));
    if (first !== undefined && main.every((action) => rules.weighing.has(action.verb))) {
      const word = read.words[first.at];
      const evidence =
        word === undefined ? [] : [{ start: word.start, end: word.end, words: read.text.slice(word.start, word.end) }];
      return { id: weakest, score: 0.8, evidence };
    }
    for (const level of told) {
      const matches = groups.get(level.id);
      if (matches === undefined) continue;
      const { weight, evidence } = weigh(matches, read.sentenceOf);
      return { id: level.id, score: confidence(weight), evidence };
    }
    return { id: unknown, score: 0.5, evidence: [] };
  };
}
