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
import { afterAside, afterOpening } from './openings.ts';
import { baseOf, isParticiple, verbOfNoun } from './verb-forms.ts';
import type { Word } from './words.ts';

/** A verb that asks for something to be done. */
export interface Action {
  /** Place of its verb among the words. */
  readonly at: number;
  /** Base form: "review". */
  readonly verb: string;
  /** False for a purpose ("to improve", "to ensure") that hangs on an action, and for what is only described. */
  readonly main: boolean;
  /** Whether its subject is what it is done to: "a post should be created". */
  readonly passive: boolean;
  /** How another action is done: "by appointing a lead". */
  readonly instrument: boolean;
  /** Only to be thought about: "consider appointing a lead". */
  readonly weighed: boolean;
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const adverb = /ly$/;
const between = list(`
  not also be been each all both together either then further therefore now always never at once immediately again have being itself jointly only
  still ever strictly it they nonetheless first minimum more thereafter afterwards subsequently`);
const objectStarts = list(`
  the a an all any its their his her him us me to that whether how with this these such each every those our out up it them on for what which where who clear
  new further more regular appropriate effective existing relevant national local sufficient other full no by into from`);
const request = /^(?:urge|ask|recommend|encourage|call|invite|require|remind|advise|propose|request)/;
const thought = /^(?:consider|to|of|explore|possibility)$/;
const noObject = list('of in should must is are was were has have');
const determiner = /^(?:the|an?|all|any|its|their|this|these|each|every|that|whether|how|no)$/;
/** Words that are nouns before "to" and "for": "support to families", "access to records". */
const nounBefore = list('support access transfer help contact report research study fund plan work change use');
/** Verbs that are as often nouns: at the beginning of a sentence they need an object. */
const nounToo = list(`
  access audit benefit challenge change check contact control delay demand design document finance focus fund help increase lead limit measure name notice
  offer order place plan process question rank rate record register report request research respect review reward rule sample share sign staff state
  stop study support survey target task test trace train transfer trial use view visit vote work`);
const joins = list('and or then');
const reporter =
  /^(?:recommend|urge|propos|suggest|request|further|therefore|also|vital|essential|important|imperative|crucial|necessary|right)/;
/** Words that can't end the subject of a verb. */
const endsNoSubject =
  /^(?:which|who|that|where|and|or|the|an?|its|their|of|to|for|in|on|with|by|from|at|no|any|all|this|these|those|as|than)$/;

/** Whether a word can begin an object: then the verb-like word before it is a verb. */
const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && (objectStarts.has(word.lower) || /(?:ing|ed|al|ive|ent|ary|ity|tion|s)$/.test(word.lower));

/**
 * The actions a text asks for, in order. A verb counts after a modal, after "to" when nobody was asked before, at the
 * beginning of a sentence, when "and", "or" or a comma joins it to another, and after "by" as the way in which another is
 * done. "To" before the modal of its sentence is a purpose; what a relative clause says is description. Linear.
 */
export function actionsOf(words: readonly Word[], verbs: ReadonlySet<string>): Action[] {
  const actions: Action[] = [];
  const outright = asksOutright(words);
  const frames = framesOf(words, verbs);
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
  const within = (at: number, sentence: number): boolean => words[at]?.sentence === sentence;
  /** The first place from one on that holds neither an adverb nor a small word that may stand before a verb. */
  const skip = (from: number, most: number, small: ReadonlySet<string> = between): number => {
    let at = from;
    while (at < from + most && (adverb.test(words[at]?.lower ?? '') || small.has(words[at]?.lower ?? ''))) at++;
    return at;
  };
  const push = (
    at: number,
    verb: string,
    main: boolean,
    kind: { instrument?: boolean; weighed?: boolean } = {},
  ): void => {
    const passive =
      words[at]?.lower !== verb && [1, 2, 3].some((back) => /^(?:be|been|being)$/.test(words[at - back]?.lower ?? ''));
    actions.push({ at, verb, main, passive, instrument: kind.instrument ?? false, weighed: kind.weighed ?? false });
    if (main) asked = true;
    joinable = main;
  };
  /**
   * The verb after a modal. After "should", "must" and "shall" it is one though it is in no list, if nothing was asked before;
   * after "be" only a participle is, and anything else is a state.
   */
  const verbAfterModal = (at: number, modal: string): string | null => {
    const word = words[at]?.lower ?? '';
    if (determiner.test(word)) return null;
    const state = /^(?:be|been|being)$/.test(words[at - 1]?.lower ?? '') && !isParticiple(word);
    const listed = baseOf(word, verbs);
    if (listed !== null || asked || !/^(?:should|must|shall)$/.test(modal)) return listed;
    return state ? 'be' : word;
  };
  /** A verb in its base form. */
  const plainVerb = (at: number, sentence: number): string | null => {
    const word = words[at]?.lower ?? '';
    if (!within(at, sentence) || !verbs.has(word)) return null;
    return nounBefore.has(word) && /^(?:to|for|of)$/.test(words[at + 1]?.lower ?? '') ? null : word;
  };

  /** Whether another verb follows at once: "sign, ratify and implement". */
  const joinsNext = (at: number, sentence: number): boolean =>
    joins.has(words[at]?.lower ?? '') && plainVerb(at + 1, sentence) !== null;
  /** The verb of what is recommended: "that the Board reviews", "that the Board review". */
  const reportedVerb = (word: string): string | null => thirdPerson(word, verbs) ?? (verbs.has(word) ? word : null);

  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const { sentence } = word;
    const frame = frameOf(sentence);
    if (i === 0 || words[i - 1]?.sentence !== sentence) {
      listing = listing || (reported && !asked);
      asked = false;
      reported = false;
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
      const at = skip(afterAside(words, i), 6);
      const verb = within(at, sentence) ? verbAfterModal(at, word.lower) : null;
      if (verb !== null) {
        push(at, verb, !describes);
        i = at;
      } else if (describes) joinable = false;
    } else if (word.lower === 'to') {
      const at = skip(i + 1, 2, new Set());
      const verb = plainVerb(at, sentence);
      if (verb === null) {
        if (words[at]?.lower === 'be') joinable = false;
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
        !purpose &&
          !describes &&
          (asked
            ? askedTo.has(before)
            : toAsks(words, i, frame, words[frame.from]?.capital === true || frame.from === 0)),
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
      // "We recommend the early establishment of a register": a noun of action, at most three words on.
      const at = [2, 3, 4].map((step) => i + step).find((place) => verbOfNoun(words[place]?.lower ?? '') !== null);
      const verb = at === undefined ? null : verbOfNoun(words[at]?.lower ?? '');
      if (
        at !== undefined &&
        verb !== null &&
        within(at, sentence) &&
        /^(?:of|and)$/.test(words[at + 1]?.lower ?? '')
      ) {
        push(at, verb, true);
        i = at;
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
      const verb = plainVerb(at, sentence) ?? (within(at, sentence) ? third : null);
      const asNoun = nounToo.has(verb ?? '') && !objectStarts.has(words[at + 1]?.lower ?? '');
      const listed = joinsNext(at + 1, sentence);
      if (verb !== null && !asNoun && (opensObject(words[at + 1]) || listed) && !ownRequest(words, at, frame)) {
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

/** Whether a verb is the author's own asking: "we note the plan and urge the Board to". */
const ownRequest = (words: readonly Word[], at: number, frame: SentenceFrame): boolean =>
  request.test(words[at]?.lower ?? '') &&
  frame.modal < 0 &&
  /^(?:we|i)$/.test(words[frame.from]?.lower ?? words[frame.from + 1]?.lower ?? '');

/**
 * Whether a base form that "and" joins can't belong to the relative clause before it, whose own verb has an ending: "step up the fight
 * against those who smuggle, which has failed, and ensure".
 */
function leavesClause(words: readonly Word[], relative: number, at: number, frame: SentenceFrame): boolean {
  if (relative < frame.from || frame.modal >= 0) return false;
  const clause = words.slice(relative, at);
  return (
    !/^(?:that|whether|how)$/.test(words[relative]?.lower ?? '') &&
    clause.some(({ lower }) => /^(?:has|is|was|are|were|have)$/.test(lower)) &&
    !clause.some(({ lower }) => modals.has(lower) || /^(?:to|can|may|could|would)$/.test(lower))
  );
}

/** Whether the verb before leads to a form in "-ing": "continue funding", "commit to publishing". */
function leadsTo(actions: readonly Action[], words: readonly Word[], at: number): boolean {
  const before = actions.at(-1);
  if (before === undefined) return false;
  if (words[at - 1]?.lower === 'to') return before.at === at - 2 && /^(?:commit|move|look|return)$/.test(before.verb);
  return before.at === at - 1 && /^(?:continue|keep|start|begin|finish|complete|stop)$/.test(before.verb);
}

/** Verbs that ask for a deed of its own where they follow a purpose: "visit the site to assess damage and report". */
const ownDeed = list(
  'continue ensure publish report adopt establish appoint ratify invite train repeal amend abolish submit undertake issue provide introduce allow',
);

/** Whether a verb that "and" joins leaves the purpose or the permission before it: "allow monitors to enter and ensure that". */
function leavesPurpose(actions: readonly Action[], verb: string, words: readonly Word[]): boolean {
  const nested = actions.at(-1);
  const [first] = actions;
  if (nested === undefined || first === undefined || nested.main || !ownDeed.has(verb) || ownDeed.has(nested.verb))
    return false;
  return words.slice(nested.at + 1).length > 2;
}

/** Whether an action of the sentence is asked for. */
const hasMain = (actions: readonly Action[], sentence: number, words: readonly Word[]): boolean =>
  actions.some((action) => action.main && words[action.at]?.sentence === sentence);
