import type { LaidLine } from './laid-line.ts';

/** First parts that keep their hyphen. */
const prefixes = new Set(
  (
    'multi non cross self co well long short anti pre post ex sub semi socio high low whole full part half all mid off on ' +
    'inter intra over under near far early late single double two three four five six seven eight nine ten one first ' +
    'second third decision policy follow face day year month week age child family community hospital school police ' +
    'home in out stand step start set check break end hard soft open closed large small medium real evidence trauma ' +
    'person patient risk needs user service ill poor good better best so'
  ).split(' '),
);

/** Knows from the words of a document whether a hyphen at the end of a line belongs to the word. */
export class Hyphenation {
  /** How often the forms that matter occur; only words that stand at a hyphenated line end are counted. */
  readonly #counts = new Map<string, number>();
  /** Some word of the document is divided at the end of a line. */
  #divides = false;

  /** Counts, in all lines, the forms of the words that are divided at line ends. `pairs` are lines and their successors. */
  learn(pairs: readonly (readonly [string, string])[], lines: Iterable<LaidLine>): void {
    for (const [left, right] of pairs) {
      const { whole, last, next, first } = formsOf(left, right);
      for (const form of [...relatives(whole + next), last + first, `${whole}-${next}`, last, first]) {
        this.#counts.set(form, 0);
      }
    }
    if (pairs.length === 0) return;
    const firsts = new Set<number>();
    let longest = 0;
    for (const form of this.#counts.keys()) {
      firsts.add(form.charCodeAt(0));
      longest = Math.max(longest, form.length);
    }
    for (const [text, { times }] of countWords(lines, longest + 3)) {
      const code = text.charCodeAt(0);
      const isSmall = code >= 97 && code <= 122;
      if (isSmall && !firsts.has(code)) continue;
      const form = isSmall && plainWord.test(text) ? text : trimmed(text);
      const count = this.#counts.get(form);
      if (count !== undefined) this.#counts.set(form, count + times);
    }
    for (const [left, right] of pairs) {
      const { whole, next } = formsOf(left, right);
      // The halves themselves were counted as words.
      for (const half of [whole, next]) this.#counts.set(half, (this.#counts.get(half) ?? 1) - 1);
      if (this.#countRelatives(whole + next) > 0) this.#divides = true;
    }
  }

  /** Whether "left-" at the end of a line and "right" at the beginning of the next are one word without hyphen. */
  joins(left: string, right: string): boolean {
    if (left.endsWith('\u00ad')) return true;
    const { whole, last, next, first } = formsOf(left, right);
    if (!/\p{Ll}$/u.test(whole) || !/^\p{Ll}/u.test(right)) return false;
    const joined = Math.max(this.#countRelatives(whole + next), this.#count(last + first));
    const kept = this.#count(`${whole}-${next}`);
    if (joined > kept) return true;
    if (kept > 0 || prefixes.has(last)) return false;
    const bothWords = last.length > 2 && this.#count(last) > 0 && first.length > 2 && this.#count(first) > 0;
    // Neither form is known: divided, if this document divides words at all and these are not two words of it.
    return this.#divides && !bothWords;
  }

  #countRelatives(form: string): number {
    return relatives(form).reduce((sum, relative) => sum + this.#count(relative), 0);
  }

  #count(form: string): number {
    return this.#counts.get(form) ?? 0;
  }
}

/** How often each word stands in the lines, just as it is printed; words of one letter and longer ones are left out. */
function countWords(lines: Iterable<LaidLine>, longest: number): Map<string, { times: number }> {
  const counts = new Map<string, { times: number }>();
  for (const line of lines) {
    for (const { text } of line.row.words) {
      if (text.length < 2 || text.length > longest) continue;
      const known = counts.get(text);
      if (known === undefined) counts.set(text, { times: 1 });
      else known.times++;
    }
  }
  return counts;
}

/** A word and its nearest kin, by which a word that stands only once is known: "concerns", "concern". */
function relatives(form: string): string[] {
  const stem = form.replace(/(?:s|ed|ing)$/, '');
  return stem === form ? [form, `${form}s`] : [form, stem, `${stem}s`];
}

/** The two parts, each whole and cut at hyphens of its own: "co-opera-", "tion". */
function formsOf(left: string, right: string): { whole: string; last: string; next: string; first: string } {
  const whole = trimmed(left.replace(/[-\u00ad]+$/, ''));
  const next = trimmed(right);
  return { whole, next, last: whole.split('-').at(-1) ?? whole, first: next.split('-')[0] ?? next };
}

const plainWord = /^[a-z]+$/;

const trimmed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’']s$/, '');
