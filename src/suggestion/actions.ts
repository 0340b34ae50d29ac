import type { Word } from './words.ts';

/** A verb that asks for something to be done. */
export interface Action {
  /** Place of its verb among the words. */
  readonly at: number;
  /** Base form: "review". */
  readonly verb: string;
  /** False for a purpose ("to improve", "to ensure") that hangs on an action before it. */
  readonly main: boolean;
  /** Whether its subject is what it is done to: "a post should be created". */
  readonly passive: boolean;
}

const modals = new Set(['should', 'must', 'shall', 'will', 'ought', 'may', 'could']);
const adverbs = /ly$/;
const between = new Set([
  'not',
  'also',
  'be',
  'been',
  'each',
  'all',
  'both',
  'together',
  'either',
  'then',
  'further',
  'therefore',
  'now',
  'always',
  'never',
  'at',
  'once',
  'immediately',
  'actively',
  'again',
  'have',
  'being',
  'itself',
  'jointly',
  'only',
  'still',
  'ever',
  'strictly',
  'it',
  'they',
  'nonetheless',
  'only',
  'ever',
]);
const objectStarts = new Set([
  'the',
  'a',
  'an',
  'all',
  'any',
  'its',
  'their',
  'his',
  'her',
  'to',
  'that',
  'whether',
  'how',
  'with',
  'this',
  'these',
  'such',
  'each',
  'every',
  'those',
  'our',
  'out',
  'up',
  'it',
  'them',
  'on',
  'for',
  'what',
  'which',
  'where',
  'who',
  'clear',
  'new',
  'further',
  'more',
  'regular',
  'appropriate',
  'effective',
  'existing',
  'relevant',
  'national',
  'local',
  'sufficient',
  'other',
  'full',
  'no',
  'by',
]);
const askedTo = new Set([
  'is',
  'are',
  'be',
  'needs',
  'need',
  'ought',
  'asked',
  'required',
  'reminded',
  'urged',
  'invited',
  'encouraged',
  'expected',
  'steps',
  'measures',
  'action',
  'consideration',
  'seek',
  'work',
  'plan',
  'efforts',
  'continue',
  'recommend',
  'obliged',
]);

/** The base of a verb form among the known verbs: "reviewed", "reviews", "reviewing" -> "review". Null when unknown. */
export function baseOf(word: string, verbs: ReadonlySet<string>): string | null {
  if (verbs.has(word)) return word;
  const stems = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ied$/, 'y'),
    word.replace(/d$/, ''),
    word.replace(/ed$/, ''),
    word.replace(/(.)\1ed$/, '$1'),
    word.replace(/ing$/, ''),
    word.replace(/ing$/, 'e'),
    word.replace(/(.)\1ing$/, '$1'),
  ];
  return stems.find((stem) => stem !== word && verbs.has(stem)) ?? null;
}

const irregular = new Map([
  ['given', 'give'],
  ['made', 'make'],
  ['taken', 'take'],
  ['set', 'set'],
  ['put', 'put'],
  ['held', 'hold'],
  ['sent', 'send'],
  ['written', 'write'],
  ['brought', 'bring'],
  ['kept', 'keep'],
  ['undertaken', 'undertake'],
  ['told', 'tell'],
  ['taught', 'teach'],
  ['built', 'build'],
  ['drawn', 'draw'],
  ['led', 'lead'],
  ['seen', 'see'],
  ['sought', 'seek'],
  ['met', 'meet'],
  ['spoken', 'speak'],
]);

/** Whether a word can begin an object: then the verb-like word before it is a verb. */
const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && (objectStarts.has(word.lower) || /(?:ing|ed|al|ive|ent|ary|ity|tion|s)$/.test(word.lower));

/**
 * The actions a text asks for, in order. A verb counts after a modal, after "to" when nobody was asked before, at the
 * beginning of a sentence, and when "and", "or" or a comma joins it to another. Linear.
 */
export function actionsOf(words: readonly Word[], verbs: ReadonlySet<string>): Action[] {
  const actions: Action[] = [];
  let sentence = -1;
  let asked = false;
  let reported = false;
  const push = (at: number, verb: string, main: boolean): void => {
    const passive = [at - 1, at - 2, at - 3].some((i) => /^(?:be|been|being)$/.test(words[i]?.lower ?? ''));
    actions.push({ at, verb, main, passive: passive && words[at]?.lower !== verb });
  };
  const known = (i: number): string | null => {
    const word = words[i]?.lower ?? '';
    return irregular.get(word) ?? baseOf(word, verbs);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const opens = word.sentence !== sentence;
    if (opens) {
      sentence = word.sentence;
      asked = false;
      reported = false;
      let at = i;
      while (at < i + 3 && (adverbs.test(words[at]?.lower ?? '') || between.has(words[at]?.lower ?? ''))) at++;
      const first = words[at]?.lower ?? '';
      if (
        words[at]?.sentence === sentence &&
        verbs.has(first) &&
        !/^(?:of|in|should|must|is|are|and)$/.test(words[at + 1]?.lower ?? '')
      ) {
        push(at, first, true);
        asked = true;
        i = at;
        continue;
      }
    }
    if (modals.has(word.lower)) {
      let at = i + 1;
      while (at < i + 6 && (adverbs.test(words[at]?.lower ?? '') || between.has(words[at]?.lower ?? ''))) at++;
      const relative = isRelative(words, i);
      const verb = words[at]?.sentence === sentence ? known(at) : null;
      if (verb !== null && word.lower !== 'may' && word.lower !== 'could') {
        push(at, verb, !relative);
        if (!relative) asked = true;
        i = at;
      }
      continue;
    }
    if (word.lower === 'that' && /^recommend|^urge|^propos/.test(words[i - 1]?.lower ?? '')) reported = true;
    if (word.lower === 'to') {
      let at = i + 1;
      while (at < i + 3 && adverbs.test(words[at]?.lower ?? '')) at++;
      const verb = verbs.has(words[at]?.lower ?? '') && words[at]?.sentence === sentence ? known(at) : null;
      if (verb !== null) {
        const main = !asked || askedTo.has(words[i - 1]?.lower ?? '');
        push(at, verb, main && !(asked && actions.at(-1)?.main === false));
        asked = true;
        i = at;
      }
      continue;
    }
    if (reported && !asked && /s$/.test(word.lower)) {
      const verb = baseOf(word.lower, verbs);
      if (verb !== null && opensObject(words[i + 1])) {
        push(i, verb, true);
        asked = true;
        continue;
      }
    }
    const joined = word.lower === 'and' || word.lower === 'or' || word.lower === 'then';
    if (joined && asked) {
      let at = i + 1;
      while (
        at < i + 4 &&
        (adverbs.test(words[at]?.lower ?? '') || between.has(words[at]?.lower ?? '') || words[at]?.lower === 'to')
      )
        at++;
      const verb = verbs.has(words[at]?.lower ?? '') && words[at]?.sentence === sentence ? known(at) : null;
      if (verb !== null && opensObject(words[at + 1])) {
        push(at, verb, actions.at(-1)?.main ?? true);
        i = at;
      }
    }
  }
  return actions;
}

/** Whether a modal stands in a clause that only describes: "which should", "where they will". */
function isRelative(words: readonly Word[], modal: number): boolean {
  for (let i = modal - 1; i >= Math.max(0, modal - 4); i--) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[modal]?.sentence) return false;
    if (/^(?:which|who|where|when|if|what|how|whether|because|as|than)$/.test(word.lower)) return true;
    if (word.before === ',') return false;
  }
  return false;
}
