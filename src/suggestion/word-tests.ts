import type { CueStep } from '../domain/codebook/cue.ts';

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

/** How many different words are remembered with what they meet; then it begins anew. */
export const mostRemembered = 20_000;

/** The lists that a word is in: their numbers, and one bit for each. */
export interface MetTests {
  readonly numbers: readonly number[];
  readonly bits: Uint32Array;
}

/** Whether a list is among those met. */
export const isMet = ({ bits }: MetTests, number: number): boolean =>
  (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** Tells which of many word lists a word is in. */
export interface WordTests {
  /** Number of the list of a step's words and prefixes; the same list has one number. */
  numberOf(step: Pick<CueStep, 'words' | 'prefixes'>): number;
  /** Numbers of all the lists that a word is in. */
  metBy(word: string): MetTests;
}

/** Makes an empty collection of word lists. Lists are added before words are looked up. */
export function createWordTests(): WordTests {
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  let longestPrefix = 0;
  const remembered = new Map<string, MetTests>();
  const add = (map: Map<string, number[]>, key: string, number: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [number]);
    else known.push(number);
  };
  return {
    numberOf({ words, prefixes }) {
      const key = `${words.join('|')}*${prefixes.join('|')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words) add(byWord, word, number);
      for (const prefix of prefixes) {
        add(byPrefix, prefix, number);
        longestPrefix = Math.max(longestPrefix, prefix.length);
      }
      remembered.clear();
      return number;
    },
    metBy(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const met = new Set<number>();
      for (const form of formsOf(word)) for (const number of byWord.get(form) ?? []) met.add(number);
      for (let end = 2; end <= Math.min(word.length, longestPrefix); end++)
        for (const number of byPrefix.get(word.slice(0, end)) ?? []) met.add(number);
      if (remembered.size >= mostRemembered) remembered.clear();
      const bits = new Uint32Array((numbers.size + 31) >>> 5);
      for (const number of met) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
      const found = { numbers: [...met], bits };
      remembered.set(word, found);
      return found;
    },
  };
}
