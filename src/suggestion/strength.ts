import type { Rubric } from '../domain/appraisal/rubric.ts';
import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Evidence, SuggestedCode } from '../domain/suggestion/suggestion.ts';
import type { Action } from './action.ts';
import { isConcern } from './concern.ts';
import { likelihood, weigh } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import { namesNoMeans, takesMeasures } from './no-means.ts';
import { endOfObject } from './object-extent.ts';
import { evidenceAt, type ReadText } from './read-text.ts';

export type StrengthSuggester = (read: ReadText) => SuggestedCode;

/** How often a grade is right, from the weakest to the strongest evidence. */
const chance = [0.48, 0.85] as const;

/** How far before its verb the thing that is acted on may begin when the verb is passive, in words. */
const reachBefore = 9;

/** Whether a match tells what an action does: it holds the verb, stands in its object, or is the subject of its passive. */
function tellsOf(match: CueMatch<string>, action: Action, end: number, read: ReadText): boolean {
  const distance = match.at - action.at;
  if (read.sentenceOf(match.at) !== read.sentenceOf(action.at)) return false;
  if (/ by (?:the|an?) /.test(match.evidence.words)) return false;
  return (distance >= 0 && match.at < end) || (action.passive && distance < 0 && distance >= -reachBefore);
}

/** Whether an action opens its sentence, asked of nobody in particular: "Put an end to corruption". */
const isImperative = (read: ReadText, action: Action): boolean => action.at - read.frameStart(action.at) <= 1;

/** Whether an action only asks somebody for another that follows: "the Commission should be invited to review". */
const asksOnly = (action: Action, read: ReadText): boolean =>
  /^(?:ask|invite|urge|encourage|request|remind)$/.test(action.verb) &&
  read.actions.some(
    (other) =>
      other.main &&
      other.at > action.at &&
      read.sentenceOf(other.at) === read.sentenceOf(action.at) &&
      read.words[other.at - 1]?.lower === 'to',
  );

/**
 * Whether what a match names is asked for. Of measures only what they are tells it, before their noun or after "such as" and
 * "including"; what they are for doesn't.
 */
function isTold(at: number, action: Action, read: ReadText): boolean {
  const measures = takesMeasures(read, action);
  return (
    measures < 0 ||
    at <= measures ||
    read.words.slice(measures, at).some(({ lower }) => /^(?:such|including|by|through|like)$/.test(lower))
  );
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
  const missing = createCueMatcher(told.map((level, i) => ({ owner: level, cues: rules.missing[i] ?? [] })));
  const matcher = createCueMatcher(levels.map((level) => ({ owner: level.id, cues: level.cues })));

  function grade(
    action: Action,
    matches: readonly CueMatch<string>[],
    read: ReadText,
  ): { level: string; weight: number; evidence: readonly Evidence[] } {
    const verb = evidenceAt(read, action.at);
    if (rules.weighing.has(action.verb)) return { level: weakest, weight: 4, evidence: verb };
    // What "ensure" and "strengthen" ask for stands further off: in the clause or the list that follows.
    const end = endOfObject(action, read, rules.endless.has(action.verb));
    const near = matches.filter((match) => tellsOf(match, action, end, read) && isTold(match.at, action, read));
    // The cue that holds the verb itself says more of the action than what only stands near it.
    const holding = near.filter((match) => match.at === action.at);
    const levelOf = (group: readonly CueMatch<string>[]): string | undefined =>
      told.find((id) => group.some((match) => match.owner === id && !read.inName(match.evidence)));
    const byVerb = levelOf(holding);
    const telling = rules.telling.has(action.verb) && read.words[action.at + 1]?.lower !== 'up';
    const level = byVerb ?? (telling ? undefined : levelOf(near));
    if (level !== undefined) {
      const group = level === byVerb ? holding : near;
      const found = weigh(
        group.filter((match) => match.owner === level),
        read,
      );
      return { level, ...found };
    }
    if (telling) return { level: weakest, weight: 2, evidence: verb };
    // Something that will be there or done, without a word on how: neither built in nor words alone.
    if (rules.openEnded.has(action.verb) || rules.stative.has(action.verb))
      return { level: unknown, weight: 1, evidence: verb };
    if ((isImperative(read, action) && !rules.completing.has(action.verb)) || namesNoMeans(read, action))
      return { level: unknown, weight: 1, evidence: verb };
    const done = rules.completing.has(action.verb);
    return { level: done ? middle : weakest, weight: done ? 1.5 : 1, evidence: verb };
  }

  /** A concern is graded by what it says is missing. */
  function gradeConcern(read: ReadText): SuggestedCode {
    const matches = missing.match(read.text, read.words, read.actionVerbs);
    const level = told.find((id) => matches.some((match) => match.owner === id));
    if (level === undefined) return { id: unknown, score: 0.5, evidence: [] };
    const { weight, evidence } = weigh(
      matches.filter((match) => match.owner === level),
      read,
    );
    return { id: level, score: likelihood(weight, chance), evidence };
  }

  return (read) => {
    if (isConcern(read)) return gradeConcern(read);
    const matches = matcher.match(read.text, read.words, read.actionVerbs);
    const main = read.actions.filter((action) => action.main);
    const graded = main.filter((action) => !asksOnly(action, read)).map((action) => grade(action, matches, read));
    for (const level of told) {
      const best = graded.filter((one) => one.level === level).sort((a, b) => b.weight - a.weight)[0];
      if (best !== undefined) return { id: level, score: likelihood(best.weight, chance), evidence: best.evidence };
    }
    // A phrase without a verb ("training for schools") is graded by what it names.
    const named =
      main.length > 0 || read.states ? undefined : told.find((id) => matches.some((match) => match.owner === id));
    if (named === undefined) return { id: unknown, score: 0.5, evidence: [] };
    const { weight, evidence } = weigh(
      matches.filter((match) => match.owner === named),
      read,
    );
    return { id: named, score: likelihood(weight, chance), evidence };
  };
}
