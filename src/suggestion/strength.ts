import type { Rubric } from '../domain/appraisal/rubric.ts';
import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Evidence, SuggestedCode } from '../domain/suggestion/suggestion.ts';
import type { Action } from './actions.ts';
import { confidence, weigh } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import { evidenceAt, type ReadText } from './read-text.ts';

export type StrengthSuggester = (read: ReadText) => SuggestedCode;

/** How far from its verb the thing that an action is about may begin: after it, and before it when the verb is passive. */
const reachAfter = 8;
const reachBefore = 9;

/** Whether a match tells what an action does: it holds the verb, follows it closely, or is the subject of its passive. */
function tellsOf(match: CueMatch<string>, action: Action, read: ReadText): boolean {
  const distance = match.at - action.at;
  if (read.sentenceOf(match.at) !== read.sentenceOf(action.at)) return false;
  return (distance >= 0 && distance <= reachAfter) || (action.passive && distance < 0 && distance >= -reachBefore);
}

/**
 * Makes the suggester of a strength rubric: its first criterion, levels from strongest to weakest, the last without cues for
 * what can't be told. Each action asked for is graded by its verb and what it is done to; the strongest counts. A verb that
 * asks only for thought ("consider", "review") gets the weakest level whatever its object.
 */
export function createStrengthSuggester(rubric: Rubric, rules: SuggestionRules): StrengthSuggester {
  const levels = rubric.criteria[0]?.levels ?? [];
  const told = levels.filter((level) => level.cues.length > 0).map((level) => level.id);
  const unknown = levels.at(-1)?.id ?? '';
  const weakest = told.at(-1) ?? unknown;
  const middle = told[Math.floor(told.length / 2)] ?? unknown;
  const matcher = createCueMatcher(levels.map((level) => ({ owner: level.id, cues: level.cues })));

  function grade(
    action: Action,
    matches: readonly CueMatch<string>[],
    read: ReadText,
  ): { level: string; weight: number; evidence: readonly Evidence[] } {
    const verb = evidenceAt(read, action.at);
    if (rules.weighing.has(action.verb)) return { level: weakest, weight: 4, evidence: verb };
    const near = matches.filter((match) => tellsOf(match, action, read));
    // The cue that holds the verb itself says more of the action than what only stands near it.
    const holding = near.filter((match) => match.at === action.at);
    for (const group of [holding, near]) {
      const level = told.find((id) => group.some((match) => match.owner === id));
      if (level === undefined) continue;
      const found = weigh(
        group.filter((match) => match.owner === level),
        read,
      );
      return { level, ...found };
    }
    // Something that will be there or done, without a word on how: neither built in nor words alone.
    const definite = !rules.openEnded.has(action.verb) && !rules.stative.has(action.verb);
    return { level: definite ? middle : unknown, weight: 1.5, evidence: verb };
  }

  return (read) => {
    const matches = matcher.match(read.text, read.words, read.actionPlaces);
    const main = read.actions.filter((action) => action.main);
    const graded = main.map((action) => grade(action, matches, read));
    for (const level of told) {
      const best = graded.filter((one) => one.level === level).sort((a, b) => b.weight - a.weight)[0];
      if (best !== undefined) return { id: level, score: confidence(best.weight), evidence: best.evidence };
    }
    // A phrase without a verb ("training for schools") is graded by what it names.
    const named = main.length > 0 ? undefined : told.find((id) => matches.some((match) => match.owner === id));
    if (named === undefined) return { id: unknown, score: 0.5, evidence: [] };
    const { weight, evidence } = weigh(
      matches.filter((match) => match.owner === named),
      read,
    );
    return { id: named, score: confidence(weight), evidence };
  };
}
