import type { Action } from './action.ts';
import {
  askedTo,
  asksOutright,
  framesOf,
  isRelative,
  modals,
  type SentenceFrame,
  thirdPerson,
  toAsks,
} from './clause.ts';
import { hasMain, leadsTo, leavesClause, leavesPurpose, ownRequest } from './joined-verbs.ts';
import { afterAside, afterOpening, isItem } from './openings.ts';
import { baseOf, isParticiple, verbOfNoun } from './verb-forms.ts';
import { createVerbReader } from './verb-reader.ts';
import {
  between,
  determiner,
  endsNoSubject,
  givesThought,
  joins,
  noObject,
  nounToo,
  objectStarts,
  opensObject,
  reporter,
  request,
  takesObject,
  thought,
} from './verb-signs.ts';
import type { Word } from './words.ts';

/**
 * The actions a text asks for, in order. A verb counts after a modal, after "to" when nobody was asked before, at the
 * beginning of a sentence, when "and", "or" or a comma joins it to another, and after "by" as the way in which another is
 * done. "To" before the modal of its sentence is a purpose; what a relative clause says is description. Linear.
 */
export function actionsOf(words: readonly Word[], verbs: ReadonlySet<string>): Action[] {
  const actions: Action[] = [];
  const outright = asksOutright(words);
  const frames = framesOf(words, verbs);
  const { nounOfAction, within, skip, verbAfterModal, plainVerb, joinsNext, reportedVerb } = createVerbReader(
    words,
    verbs,
  );
  let asked = false;
  let reported = false;
  /** Whether what "and" joins is asked for too: the verb before it was, and no relative clause stands between. */
  let joinable = false;
  /** Place of the last word that began a relative clause. */
  let relativeFrom = -1;
  /** Whether "we recommend that the Board:" opened a list of what it does. */
  let listing = false;

  const frameOf = (sentence: number): SentenceFrame =>
    frames.get(sentence) ?? { modal: -1, request: -1, statement: -1, from: 0 };
  const push = (
    at: number,
    verb: string,
    main: boolean,
    kind: { instrument?: boolean; weighed?: boolean } = {},
  ): void => {
    const passive =
      words[at]?.lower !== verb && [1, 2, 3].some((back) => /^(?:be|been|being)$/.test(words[at - back]?.lower ?? ''));
    actions.push({
      at,
      verb: givesThought(words, at, verb) ? 'consider' : verb,
      main,
      passive,
      instrument: kind.instrument ?? false,
      weighed: kind.weighed ?? false,
    });
    if (main) asked = true;
    joinable = main;
  };
  /** Whether a sentence begins anew, or goes on after a mark from one that asked: "; attendance to be reported". */
  const startsFresh = ({ from }: SentenceFrame): boolean =>
    from === 0 || words[from]?.capital === true || (words[from]?.before === ';' && actions.some(({ main }) => main));

  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const { sentence } = word;
    const frame = frameOf(sentence);
    if (i === 0 || words[i - 1]?.sentence !== sentence) {
      listing = listing || (reported && (!asked || isItem(words, i)));
      asked = false;
      // "We recommend that (a) departments publish": each item says what somebody does.
      reported = listing && !word.capital;
      joinable = false;
      const at = skip(afterOpening(words, i, frame), 3);
      const verb =
        plainVerb(at, sentence) ??
        (listing && within(at, sentence) ? thirdPerson(words[at]?.lower ?? '', verbs) : null);
      const next = words[at + 1];
      const joined = next !== undefined && joins.has(next.lower) && plainVerb(skip(at + 2, 2), sentence) !== null;
      if (
        verb !== null &&
        (next?.before === ',' ||
          !noObject.has(next?.lower ?? '') ||
          (!nounToo.has(verb) && /^(?:of|in)$/.test(next?.lower ?? ''))) &&
        (joined || !joins.has(next?.lower ?? '')) &&
        !(nounToo.has(verb) && frame.statement >= 0 && /ing$/.test(next?.lower ?? '')) &&
        (frame.modal < 0 || frame.modal > at + 6 || determiner.test(next?.lower ?? ''))
      ) {
        push(at, verb, true);
        i = at;
        continue;
      }
    }
    if (i <= frame.from + 2 && frame.modal < 0 && frame.statement < 0 && !asked && words[i + 1]?.lower === 'of') {
      // A phrase that names an action: "The adoption of a law".
      const verb = verbOfNoun(word.lower);
      if (verb !== null && /^(?:the|an?|\p{L}+)$/u.test(words[frame.from]?.lower ?? '')) {
        push(i, verb, true);
        continue;
      }
    }
    if (
      word.lower === 'be' &&
      !asked &&
      frame.modal < 0 &&
      frame.statement < 0 &&
      isParticiple(words[i + 1]?.lower ?? '')
    ) {
      // "That the document be reviewed": the subjunctive asks.
      const verb = baseOf(words[i + 1]?.lower ?? '', verbs);
      if (verb !== null && within(i + 1, sentence) && words[i - 1]?.lower !== 'to') {
        push(i + 1, verb, true);
        i++;
        continue;
      }
    }
    if (modals.has(word.lower)) {
      const describes = isRelative(words, i, verbs) || (outright && word.lower === 'will');
      const first = afterAside(words, i);
      const holds =
        /^(?:should|must|shall)$/.test(word.lower) &&
        words[first]?.lower === 'have' &&
        !/^(?:been|had)$|(?:ed|en)$/.test(words[first + 1]?.lower ?? '');
      const at = holds ? first : skip(first, 6);
      const verb = within(at, sentence) ? verbAfterModal(at, word.lower, asked) : null;
      if (verb !== null) {
        push(at, verb, !describes);
        i = at;
      } else if (describes) joinable = false;
    } else if (word.lower === 'to') {
      const at = skip(i + 1, 2, new Set());
      const verb = plainVerb(at, sentence);
      if (verb === null) {
        if (words[at]?.lower !== 'be') continue;
        const done = skip(at + 1, 2, new Set());
        const participle = isParticiple(words[done]?.lower ?? '') ? baseOf(words[done]?.lower ?? '', verbs) : null;
        // "Training to be offered; attendance to be reported": what is to be done is asked.
        if (participle !== null && within(done, sentence) && !asked && toAsks(words, i, frame, startsFresh(frame))) {
          push(done, participle, true);
          i = done;
        } else joinable = false;
        continue;
      }
      const before = words[i - 1]?.lower ?? '';
      const purpose =
        frame.modal > i &&
        !words.slice(Math.max(0, i - 12), i).some((one) => one.sentence === sentence && request.test(one.lower));
      const describes = actions.at(-1)?.main === false && asked;
      push(
        at,
        verb,
        !purpose && !describes && (asked ? askedTo.has(before) : toAsks(words, i, frame, startsFresh(frame))),
      );
      i = at;
    } else if (word.lower === 'by' && asked && /ing$/.test(words[i + 1]?.lower ?? '')) {
      const verb = baseOf(words[i + 1]?.lower ?? '', verbs);
      if (verb !== null && within(i + 1, sentence)) push(i + 1, verb, true, { instrument: true });
    } else if (
      /ing$/.test(word.lower) &&
      actions.at(-1)?.main === true &&
      leadsTo(actions, words, i) &&
      baseOf(word.lower, verbs) !== null
    ) {
      push(i, baseOf(word.lower, verbs) ?? '', true);
    } else if (
      /ing$/.test(word.lower) &&
      asked &&
      thought.test(words[i - 1]?.lower ?? '') &&
      baseOf(word.lower, verbs) !== null
    ) {
      push(i, baseOf(word.lower, verbs) ?? '', false, { weighed: true });
    } else if (
      !asked &&
      /^(?:recommends?|urges?|proposes?)$/.test(word.lower) &&
      /^(?:the|an?|urgent|early)$/.test(words[i + 1]?.lower ?? '')
    ) {
      const noun = nounOfAction(i, sentence);
      if (noun !== null) {
        push(noun.at, noun.verb, true);
        i = noun.at;
      }
    } else if (word.lower === 'that' && reporter.test(words[i - 1]?.lower ?? '')) {
      reported = true;
    } else if (word.lower === 'that' && reported && asked && words[i - 1]?.lower === 'and') {
      asked = false;
    } else if (
      reported &&
      !asked &&
      !endsNoSubject.test(words[i - 1]?.lower ?? '') &&
      (frame.modal < 0 || isRelative(words, frame.modal, verbs)) &&
      !word.capital &&
      reportedVerb(word.lower) !== null
    ) {
      const verb = reportedVerb(word.lower);
      const next = words[i + 1];
      const opens =
        nounToo.has(verb ?? '') || verb !== word.lower ? opensObject(next) : !noObject.has(next?.lower ?? '');
      if (verb !== null && opens && !(nounToo.has(verb) && !objectStarts.has(next?.lower ?? ''))) push(i, verb, true);
    } else if (asked && /^(?:that|who|which|whose|where|when|whether|how)$/.test(word.lower)) {
      joinable = false;
      relativeFrom = i;
    } else if (asked && (joins.has(word.lower) || word.before === ',')) {
      const at = joins.has(word.lower) ? skip(i + 1, 3, new Set([...between, 'to'])) : i;
      const third = reported ? thirdPerson(words[at]?.lower ?? '', verbs) : null;
      const unlisted =
        within(at + 1, sentence) &&
        joins.has(word.lower) &&
        /^(?:them|it|him|her)$/.test(words[at + 1]?.lower ?? '') &&
        !endsNoSubject.test(words[at]?.lower ?? '') &&
        !/^(?:how|what|whether|if|when|why|not|so)$/.test(words[at]?.lower ?? '')
          ? (words[at]?.lower ?? null)
          : null;
      const verb = plainVerb(at, sentence) ?? (within(at, sentence) ? (third ?? unlisted) : null);
      const asNoun =
        nounToo.has(verb ?? '') && !objectStarts.has(words[at + 1]?.lower ?? '') && words[at + 1]?.lower !== 'having';
      const listed = joinsNext(at + 1, sentence);
      if (
        verb !== null &&
        !asNoun &&
        (opensObject(words[at + 1]) || listed || (within(at + 1, sentence) && takesObject(verb, words[at + 1]))) &&
        !ownRequest(words, at, frame)
      ) {
        push(
          at,
          verb,
          joinable ||
            (joins.has(word.lower) &&
              hasMain(actions, sentence, words) &&
              (word.before === ',' ||
                leavesPurpose(actions, verb, words) ||
                leavesClause(words, relativeFrom, i, frame))),
        );
        i = at;
      }
    }
  }
  return actions;
}
