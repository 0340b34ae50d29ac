import type { Cue, CueStep, WordClass } from '../domain/codebook/cue.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import type { Word } from './words.ts';

/** A cue met in a text. */
export interface CueMatch<T> {
  readonly owner: T;
  readonly cue: Cue;
  readonly evidence: Evidence;
  /** Place of its first word among the words. */
  readonly at: number;
}

/** Finds every cue of a set; made once, used for many texts. */
export interface CueMatcher<T> {
  match(text: string, words: readonly Word[], actions: ReadonlySet<number>): CueMatch<T>[];
}

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty sixty ninety hundred a an'.split(
    ' ',
  ),
);
const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const unit = /^(?:hour|day|week|month|quarter|term|year|session)s?$/;

/** Whether a word belongs to a class. */
function inClass(words: readonly Word[], i: number, name: WordClass): boolean {
  const word = words[i]?.lower ?? '';
  switch (name) {
    case 'number':
      return numbers.has(word) || /^\d{1,6}$/.test(word);
    case 'month':
      return months.has(word);
    case 'year':
      return /^(?:19|20)\d{2}$/.test(word);
    case 'unit':
      return unit.test(word);
    case 'start':
      return i === 0 || words[i - 1]?.sentence !== words[i]?.sentence;
  }
}

/** The word without possessive and plural endings, each a form that a cue may name. */
function formsOf(word: string): string[] {
  const bare = word.replace(/'s?$/, '');
  const forms = bare === word ? [word] : [word, bare];
  if (bare.length > 3 && bare.endsWith('s')) {
    forms.push(bare.slice(0, -1));
    if (bare.endsWith('ies')) forms.push(`${bare.slice(0, -3)}y`);
    if (bare.endsWith('es')) forms.push(bare.slice(0, -2));
  }
  return forms;
}

function meets(step: CueStep, words: readonly Word[], i: number, actions: ReadonlySet<number>): boolean {
  const word = words[i]?.lower ?? '';
  if (step.action && !actions.has(i)) return false;
  return (
    step.prefixes.some((prefix) => word.startsWith(prefix)) ||
    (step.words.length > 0 && formsOf(word).some((form) => step.words.includes(form))) ||
    step.classes.some((name) => inClass(words, i, name))
  );
}

/** Place after the last word of a cue that begins at a word; -1 when it does not. At most seven places a step are looked at. */
function endOf(steps: readonly CueStep[], from: number, words: readonly Word[], actions: ReadonlySet<number>): number {
  const sentence = words[from]?.sentence;
  let reached = new Set<number>([from]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of reached) {
      if (step.optional) next.add(at);
      for (let i = at; i <= at + step.gap && words[i]?.sentence === sentence; i++) {
        if (meets(step, words, i, actions)) {
          next.add(i + 1);
          break;
        }
      }
    }
    if (next.size === 0) return -1;
    reached = next;
  }
  return Math.min(...reached);
}

const prefixKey = 2;

/**
 * Compiles cues. They are found by their first word, so the time is the number of words times the few cues that begin with
 * that word; each cue looks at a bounded stretch.
 *
 * @param owners what the cues speak for, with its cues
 */
export function createCueMatcher<T>(
  owners: readonly { readonly owner: T; readonly cues: readonly Cue[] }[],
): CueMatcher<T> {
  interface Entry {
    readonly owner: T;
    readonly cue: Cue;
  }
  const byWord = new Map<string, Entry[]>();
  const byPrefix = new Map<string, Entry[]>();
  const byClass: Entry[] = [];
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  for (const { owner, cues } of owners) {
    for (const cue of cues) {
      const first = cue.steps[0];
      if (first === undefined) continue;
      const entry = { owner, cue };
      for (const word of first.words) add(byWord, word, entry);
      for (const prefix of first.prefixes) add(byPrefix, prefix.slice(0, prefixKey), entry);
      if (first.classes.length > 0) byClass.push(entry);
    }
  }
  return {
    match(text, words, actions) {
      const found: CueMatch<T>[] = [];
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === undefined) continue;
        const tried = new Set<Entry>(byClass);
        for (const form of formsOf(word.lower)) for (const entry of byWord.get(form) ?? []) tried.add(entry);
        for (const entry of byPrefix.get(word.lower.slice(0, prefixKey)) ?? []) tried.add(entry);
        for (const { owner, cue } of tried) {
          const end = endOf(cue.steps, i, words, actions);
          const last = words[end - 1];
          if (end <= i || last === undefined) continue;
          found.push({
            owner,
            cue,
            at: i,
            evidence: { start: word.start, end: last.end, words: text.slice(word.start, last.end) },
          });
        }
      }
      return found;
    },
  };
}
