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
const modals = list('should must shall will ought');
const adverb = /ly$/;
const between = list(`
  not also be been each all both together either then further therefore now always never at once immediately again have being itself jointly only
  still ever strictly it they nonetheless first minimum more`);
const objectStarts = list(`
  the a an all any its their his her to that whether how with this these such each every those our out up it them on for what which where who clear
  new further more regular appropriate effective existing relevant national local sufficient other full no by`);
/** Words after which "to" asks, though somebody was asked before: "needs to", "steps to", "efforts to". */
const askedTo = list(`
  is are be needs need ought asked required reminded urged invited encouraged expected steps measures action consideration seek work plan efforts
  continue recommend obliged`);
const request = /^(?:urge|ask|recommend|encourage|call|invite|require|remind|advise|propose|request)/;
const thought = /^(?:consider|to|of|explore|possibility)$/;
const noObject = list('of in should must is are was were');
const determiner = /^(?:the|an?|all|any|its|their|this|these|each|every|that|whether|how)$/;
const joins = list('and or then');

/** The base of a verb form among the known verbs: "reviewed", "reviews", "reviewing" -> "review". Null when unknown. */
function baseOf(word: string, verbs: ReadonlySet<string>): string | null {
  if (verbs.has(word)) return word;
  const odd = irregular.get(word);
  if (odd !== undefined) return verbs.has(odd) ? odd : null;
  const doubled = /(.)\1(?:ed|ing)$/;
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ie[sd]$/, 'y'),
    word.replace(/d$/, ''),
    word.replace(/(?:ed|ing)$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(doubled, '$1'),
  ];
  return stems.find((stem) => stem !== word && verbs.has(stem)) ?? null;
}

const irregular: ReadonlyMap<string, string> = new Map(
  `given:give made:make taken:take held:hold sent:send written:write brought:bring kept:keep undertaken:undertake told:tell taught:teach built:build
   drawn:draw led:lead seen:see sought:seek met:meet spoken:speak rewritten:rewrite withdrawn:withdraw`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** Whether a word can begin an object: then the verb-like word before it is a verb. */
const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && (objectStarts.has(word.lower) || /(?:ing|ed|al|ive|ent|ary|ity|tion|s)$/.test(word.lower));

/** Whether a modal stands in a clause that only describes: "which should", "where they will". */
function isRelative(words: readonly Word[], modal: number): boolean {
  for (let i = modal - 1; i >= Math.max(0, modal - 4); i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[modal]?.sentence) return false;
    if (i === modal - 1 && word.lower === 'that') return true;
    if (/^(?:which|who|where|when|if|what|how|whether|because|as|than|why)$/.test(word.lower)) return true;
    if (words[i + 1]?.before === ',') return false;
  }
  return false;
}

/** Places of the modals that ask, by sentence: the first of each. */
function askingModals(words: readonly Word[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    if (modals.has(word.lower) && !first.has(word.sentence) && !isRelative(words, i)) first.set(word.sentence, i);
  }
  return first;
}

/**
 * The actions a text asks for, in order. A verb counts after a modal, after "to" when nobody was asked before, at the
 * beginning of a sentence, when "and", "or" or a comma joins it to another, and after "by" as the way in which another is
 * done. "To" before the modal of its sentence is a purpose. Linear.
 */
export function actionsOf(words: readonly Word[], verbs: ReadonlySet<string>): Action[] {
  const actions: Action[] = [];
  const modalOf = askingModals(words);
  let asked = false;
  let reported = false;

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
  };
  /**
   * The verb after a modal. After "should", "must" and "shall" it is one though it is in no list, if nothing was asked before;
   * after "be" only a participle is, and anything else is a state.
   */
  const verbAfterModal = (at: number, modal: string): string | null => {
    const word = words[at]?.lower ?? '';
    const state = /^(?:be|been|being)$/.test(words[at - 1]?.lower ?? '') && !/(?:ed|en)$/.test(word);
    const listed = baseOf(word, verbs);
    if (listed !== null || asked || !/^(?:should|must|shall)$/.test(modal)) return listed;
    return state ? 'be' : word;
  };
  /** A verb in its base form that has an object or another verb joined to it. */
  const plainVerb = (at: number, sentence: number): string | null => {
    const word = words[at]?.lower ?? '';
    return within(at, sentence) && verbs.has(word) ? word : null;
  };

  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const { sentence } = word;
    if (i === 0 || words[i - 1]?.sentence !== sentence) {
      asked = false;
      reported = false;
      const at = skip(i, 3);
      const verb = plainVerb(at, sentence);
      const next = words[at + 1];
      const joined = next !== undefined && joins.has(next.lower) && plainVerb(skip(at + 2, 2), sentence) !== null;
      const modal = modalOf.get(sentence);
      if (
        verb !== null &&
        (next?.before === ',' || !noObject.has(next?.lower ?? '')) &&
        (joined || !joins.has(next?.lower ?? '')) &&
        (modal === undefined || modal > at + 6 || determiner.test(next?.lower ?? ''))
      ) {
        push(at, verb, true);
        i = at;
        continue;
      }
    }
    if (modals.has(word.lower)) {
      const at = skip(i + 1, 6);
      const verb = within(at, sentence) ? verbAfterModal(at, word.lower) : null;
      if (verb !== null) {
        push(at, verb, !isRelative(words, i));
        i = at;
      }
    } else if (word.lower === 'to') {
      const at = skip(i + 1, 2, new Set());
      const verb = plainVerb(at, sentence);
      if (verb === null) continue;
      const before = words[i - 1]?.lower ?? '';
      const modal = modalOf.get(sentence);
      const purpose =
        modal !== undefined &&
        modal > i &&
        !words.slice(Math.max(0, i - 12), i).some((one) => one.sentence === sentence && request.test(one.lower));
      const describes = actions.at(-1)?.main === false && asked;
      push(at, verb, !purpose && !describes && (!asked || askedTo.has(before)));
      i = at;
    } else if (word.lower === 'by' && asked && /ing$/.test(words[i + 1]?.lower ?? '')) {
      const verb = baseOf(words[i + 1]?.lower ?? '', verbs);
      if (verb !== null && within(i + 1, sentence)) push(i + 1, verb, true, { instrument: true });
    } else if (
      /ing$/.test(word.lower) &&
      asked &&
      thought.test(words[i - 1]?.lower ?? '') &&
      baseOf(word.lower, verbs) !== null
    ) {
      push(i, baseOf(word.lower, verbs) ?? '', false, { weighed: true });
    } else if (word.lower === 'that' && /^(?:recommend|urge|propos)/.test(words[i - 1]?.lower ?? '')) {
      reported = true;
    } else if (reported && !asked && /s$/.test(word.lower)) {
      const verb = baseOf(word.lower, verbs);
      if (verb !== null && opensObject(words[i + 1])) push(i, verb, true);
    } else if (asked && (joins.has(word.lower) || word.before === ',')) {
      const at = joins.has(word.lower) ? skip(i + 1, 3, new Set([...between, 'to'])) : i;
      const verb = plainVerb(at, sentence);
      if (verb !== null && opensObject(words[at + 1])) {
        push(at, verb, actions.at(-1)?.main ?? true);
        i = at;
      }
    }
  }
  return actions;
}
