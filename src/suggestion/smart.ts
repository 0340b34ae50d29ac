import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import { confidence, weigh } from './confidence.ts';
import { createCueMatcher, type Evidence } from './cue-matcher.ts';
import type { ReadText } from './read-text.ts';
import type { Observation, SmartObservations, SuggestionContext } from './suggestion.ts';

export type SmartSuggester = (read: ReadText, context: SuggestionContext) => SmartObservations;

/** Makes the suggester of the observations behind SMART. */
export function createSmartSuggester(rules: SuggestionRules): SmartSuggester {
  const matcher = createCueMatcher([
    { owner: 'deadline' as const, cues: rules.deadline },
    { owner: 'outcome' as const, cues: rules.outcome },
    { owner: 'deliverable' as const, cues: rules.deliverable },
  ]);
  const wordAt = (read: ReadText, at: number): Evidence[] => {
    const word = read.words[at];
    return word === undefined
      ? []
      : [{ start: word.start, end: word.end, words: read.text.slice(word.start, word.end) }];
  };

  /** One action only: the verbs of two are the evidence against it. */
  function observeSingleAction(read: ReadText): Observation {
    const main = read.actions.filter((action) => action.main);
    const verbs = main.filter(
      (action, i) =>
        main.findIndex(
          (other) => other.verb === action.verb && read.sentenceOf(other.at) === read.sentenceOf(action.at),
        ) === i,
    );
    const several = verbs.length > 1;
    return {
      value: !several,
      score: several ? confidence(1.5 * verbs.length) : 0.7,
      evidence: verbs.slice(0, 4).flatMap((action) => wordAt(read, action.at)),
    };
  }

  /** Something one could be shown: a verb that leaves something behind and the thing it leaves. */
  function observeMeasurable(read: ReadText, things: readonly Evidence[], deadline: boolean): Observation {
    const main = read.actions.filter((action) => action.main);
    const completing = main.filter((action) => rules.completing.has(action.verb));
    const weighing = main.length > 0 && main.every((action) => rules.weighing.has(action.verb));
    const weight =
      1.4 * Math.min(completing.length, 3) +
      0.7 * Math.min(things.length, 2) +
      (deadline ? 1.2 : 0) -
      (weighing ? 1.5 : 0);
    return {
      value: weight >= 1.6,
      score: confidence(Math.abs(weight - 1.6) + 1),
      evidence: [...completing.slice(0, 3).flatMap((action) => wordAt(read, action.at)), ...things.slice(0, 2)],
    };
  }

  return (read, context) => {
    const matches = matcher.match(read.text, read.words, read.actionPlaces);
    const of = (owner: (typeof matches)[number]['owner']) =>
      weigh(
        matches.filter((match) => match.owner === owner),
        read.sentenceOf,
      );
    const deadline = of('deadline');
    const outcome = of('outcome');
    const named = context.addressees.filter((addressee) => addressee.named);
    return {
      owner: {
        value: named.length > 0,
        score: 0.9,
        evidence: named.flatMap(({ name }) => {
          const start = read.text.indexOf(name);
          return start < 0 ? [] : [{ start, end: start + name.length, words: name }];
        }),
      },
      singleAction: observeSingleAction(read),
      measurable: observeMeasurable(read, of('deliverable').evidence, deadline.weight > 0),
      deadline: {
        value: deadline.weight > 0,
        score: deadline.weight > 0 ? confidence(deadline.weight) : 0.9,
        evidence: deadline.evidence,
      },
      outcome: {
        value: outcome.weight > 0,
        score: outcome.weight > 0 ? confidence(outcome.weight) : 0.7,
        evidence: outcome.evidence,
      },
    };
  };
}
