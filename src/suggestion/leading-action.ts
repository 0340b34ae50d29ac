import type { Rubric } from '../domain/appraisal/rubric.ts';
import type { SuggestedCode } from '../domain/suggestion/suggestion.ts';
import { createCueMatcher } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';

export type LeadingActionSuggester = (read: ReadText) => SuggestedCode | null;

/**
 * Makes the suggester of a rubric that the leading verb decides (UPR Info's action categories): the level whose cue stands
 * first in the text; of several at one place, the one with most words. Null when the text asks for no action that it knows.
 */
export function createLeadingActionSuggester(rubric: Rubric): LeadingActionSuggester {
  const levels = rubric.criteria[0]?.levels ?? [];
  const matcher = createCueMatcher(levels.map((level) => ({ owner: level.id, cues: level.cues })));
  return (read) => {
    const matches = matcher.match(read.text, read.words, read.actionVerbs);
    const first = Math.min(...matches.map((match) => match.at));
    const [best] = matches
      .filter((match) => match.at === first)
      .sort((a, b) => b.cue.steps.length - a.cue.steps.length);
    if (best === undefined) return null;
    return { id: best.owner, score: best.cue.steps.length > 1 ? 0.85 : 0.75, evidence: [best.evidence] };
  };
}
