import type { SuggestionRules } from '../domain/appraisal/suggestion-rules.ts';
import type { Observation, SmartObservations } from '../domain/suggestion/suggestion.ts';
import type { Action } from './action.ts';
import { blamedBody, faultsOf, isConcern, onlyUndone } from './concern.ts';
import { likelihood, weigh } from './confidence.ts';
import { type CueMatch, createCueMatcher } from './cue-matcher.ts';
import { namesNoMeans } from './no-means.ts';
import { endOfObject } from './object-extent.ts';
import { purposesOf } from './purposes.ts';
import { evidenceAt, type ReadText } from './read-text.ts';
import { furtherDemands, separateActions } from './separate-actions.ts';
import type { SuggestionContext } from './suggestion.ts';

/** How often each observation is right, on coded recommendations: alone, or from the weakest to the strongest evidence. */
const chances = {
  owner: 0.96,
  noOwner: 0.92,
  single: 0.82,
  several: [0.6, 0.95],
  measurable: [0.55, 0.98],
  notMeasurable: 0.78,
  deadline: [0.75, 0.98],
  noDeadline: 0.98,
  outcome: [0.58, 0.92],
  noOutcome: 0.85,
  faults: 0.75,
  missing: 0.8,
} as const;

const joinsVerbs = /^(?:and|or)$/;

export type SmartSuggester = (read: ReadText, context: SuggestionContext) => SmartObservations;

/** Whether a time stands in a sentence or list item that asks, or in a text that asks nowhere: in reasons it binds nobody. */
function bindsAction(read: ReadText, at: number): boolean {
  const main = read.actions.filter((action) => action.main);
  const sentence = read.sentenceOf(at);
  const before = read.words[at - 1]?.sentence === sentence ? (read.words[at - 1]?.lower ?? '') : '';
  if (/^(?:since|past|last|aged|ago)$/.test(before)) return false;
  if (read.words.slice(Math.max(0, at - 7), at).some(({ lower }) => lower === 'age' || lower === 'ages')) return false;
  const item = read.words[read.frameStart(at)]?.capital === false && sentence > 0;
  return main.length === 0 || item || main.some((action) => read.sentenceOf(action.at) === sentence);
}

/** Verbs with which a text asks somebody that it names: "Invite the Board to". */
const asksSomebody =
  /^(?:ask|invite|urge|call|request|require|encourage|remind|instruct|write|send|raise|engage|commission)$/;

/** Whether bare verbs open all that is asked, so that a body in the text is spoken of and not asked: "Ratify the convention". */
function asksNobody(read: ReadText): boolean {
  const main = read.actions.filter((action) => action.main);
  const opens = (action: Action): boolean =>
    action.at - read.frameStart(action.at) <= 1 &&
    read.words[action.at]?.lower === action.verb &&
    !asksSomebody.test(action.verb);
  return (
    main.length > 0 &&
    main.every((action) =>
      main.some((other) => opens(other) && read.sentenceOf(other.at) === read.sentenceOf(action.at)),
    )
  );
}

/** People of no body in particular: naming them says whose work it is, and not who must see to it. */
const anybody =
  /^(?:all |any |other |front ?-?line )*(?:staff|practitioners?|professionals?|workers?|managers?|everyone|everybody|people|those)$/i;

/** Makes the suggester of the observations behind SMART. */
export function createSmartSuggester(rules: SuggestionRules): SmartSuggester {
  const matcher = createCueMatcher([
    { owner: 'deadline' as const, cues: rules.deadline },
    { owner: 'outcome' as const, cues: rules.outcome },
    { owner: 'deliverable' as const, cues: rules.deliverable },
  ]);
  const missing = createCueMatcher(rules.missing.map((cues) => ({ owner: 'missing' as const, cues })));
  /** One action only: the verbs of two are the evidence against it. */
  function observeSingleAction(read: ReadText): Observation {
    if (isConcern(read)) {
      const faults = faultsOf(read);
      const evidence = faults.slice(0, 4).flatMap((at) => evidenceAt(read, at));
      return { value: faults.length < 2, score: chances.faults, evidence };
    }
    const separate = separateActions(read, rules);
    const further = furtherDemands(read, separate);
    const count = separate.length + further.length;
    const several = count > 1;
    return {
      value: !several,
      score: several ? likelihood(1.5 * count, chances.several) : chances.single,
      evidence: [...separate.map((action) => action.at), ...further].slice(0, 4).flatMap((at) => evidenceAt(read, at)),
    };
  }

  /**
   * Something one could be shown. A verb that is done once and for all ("publish", "appoint") is enough; one without a visible
   * end ("improve", "provide") needs a thing that can be shown near it; one that asks for thought is never enough.
   */
  function observeMeasurable(read: ReadText, things: readonly CueMatch<unknown>[], deadline: boolean): Observation {
    if (isConcern(read)) {
      const found = missing.match(read.text, read.words, read.actionVerbs);
      const evidence = found.slice(0, 3).map((match) => match.evidence);
      return { value: found.length > 0 && !onlyUndone(read), score: chances.missing, evidence };
    }
    const main = read.actions.filter((action) => action.main && !rules.endless.has(action.verb));
    const led = (action: Action): boolean => {
      const before = read.actions.filter((other) => other.at < action.at).at(-1);
      return (
        before !== undefined &&
        rules.endless.has(before.verb) &&
        action.at - before.at <= 3 &&
        read.sentenceOf(before.at) === read.sentenceOf(action.at) &&
        !joinsVerbs.test(read.words[action.at - 1]?.lower ?? '')
      );
    };
    const closed = main.filter(
      (action) =>
        !led(action) &&
        !namesNoMeans(read, action) &&
        (rules.inquiring.has(action.verb) ||
          !(rules.openEnded.has(action.verb) || rules.weighing.has(action.verb) || rules.stative.has(action.verb))),
    );
    const near = things.filter((thing) =>
      main.some(
        (action) =>
          !rules.weighing.has(action.verb) &&
          read.sentenceOf(thing.at) === read.sentenceOf(action.at) &&
          thing.at >= action.at - (action.passive ? 9 : 0) &&
          thing.at < endOfObject(action, read),
      ),
    );
    const weight = 2 * Math.min(closed.length, 2) + 1.5 * Math.min(near.length, 2) + (deadline ? 1.5 : 0);
    const evidence = [
      ...closed.slice(0, 3).flatMap((action) => evidenceAt(read, action.at)),
      ...near.slice(0, 2).map((thing) => thing.evidence),
    ];
    const value = weight >= 1.5;
    return {
      value,
      score: value ? likelihood(weight, chances.measurable) : chances.notMeasurable,
      evidence: value ? evidence : [],
    };
  }

  return (read, context) => {
    const matches = matcher.match(read.text, read.words, read.actionVerbs);
    const deadline = weigh(
      matches.filter((match) => match.owner === 'deadline' && !isConcern(read) && bindsAction(read, match.at)),
      read,
    );
    const stated = weigh(
      matches.filter(
        (match) =>
          match.owner === 'outcome' &&
          !/^(?:measures?|efforts?|steps?|actions?)$/.test(read.words[match.at - 1]?.lower ?? ''),
      ),
      read,
    );
    const concern = isConcern(read);
    const purposes = concern ? [] : purposesOf(read, rules);
    const outcome = {
      weight: concern ? 0 : stated.weight + 2 * Math.min(purposes.length, 2),
      evidence: concern ? [] : [...stated.evidence, ...purposes.slice(0, 3)],
    };
    const blamed = concern ? blamedBody(read) : -1;
    const named =
      concern || asksNobody(read) ? [] : context.addressees.filter(({ name, named }) => named && !anybody.test(name));
    return {
      owner: {
        value: named.length > 0 || blamed >= 0,
        score: named.length > 0 ? chances.owner : chances.noOwner,
        evidence:
          blamed >= 0
            ? evidenceAt(read, blamed)
            : named.flatMap(({ name }) => {
                const start = read.text.indexOf(name);
                return start < 0 ? [] : [{ start, end: start + name.length, words: name }];
              }),
      },
      singleAction: observeSingleAction(read),
      measurable: observeMeasurable(
        read,
        matches.filter((match) => match.owner === 'deliverable'),
        deadline.weight > 0,
      ),
      deadline: {
        value: deadline.weight > 0,
        score: deadline.weight > 0 ? likelihood(deadline.weight, chances.deadline) : chances.noDeadline,
        evidence: deadline.evidence,
      },
      outcome: {
        value: outcome.weight > 0,
        score: outcome.weight > 0 ? likelihood(outcome.weight, chances.outcome) : chances.noOutcome,
        evidence: outcome.evidence,
      },
    };
  };
}
