import type { Word } from './word.ts';

/** First parts that keep their hyphen. */
const prefixes = new Set(
  (
    'multi non cross self co well long short anti pre post ex sub semi socio high low whole full part half all mid off on ' +
    'inter intra over under near far early late single double two three four five six seven eight nine ten one first ' +
    'second third decision policy follow face day year month week age child family community hospital school police ' +
    'police- home in- out- sign stand step start set check break end hard soft open closed large small medium real ' +
    'evidence trauma person patient risk needs user service ill poor good better best so re de un- e x t'
  ).split(' '),
);

/** Knows the words of a document, and from them whether a hyphen at the end of a line belongs to the word. */
export class Hyphenation {
  readonly #words = new Map<string, number>();
  #joined = 0;
  #kept = 0;

  learn(words: readonly Word[]): void {
    let text = '';
    for (const word of words) {
      if (word.glued) {
        text += word.text;
        continue;
      }
      this.#count(text);
      text = word.text;
    }
    this.#count(text);
  }

  #count(text: string): void {
    if (text.length < 2) return;
    const plain = trimmed(text);
    if (plain.length > 1) this.#words.set(plain, (this.#words.get(plain) ?? 0) + 1);
  }

  /** Whether "left-" at the end of a line and "right" at the beginning of the next are one word without hyphen. */
  joins(left: string, right: string): boolean {
    const a = trimmed(left.replace(/[-\u00ad]+$/, ''));
    const b = trimmed(right);
    if (left.endsWith('\u00ad')) return true;
    if (!/\p{Ll}$/u.test(a) || !/^\p{Ll}/u.test(right)) return false;
    const last = a.split('-').at(-1) ?? a;
    const first = b.split('-')[0] ?? b;
    const joined = this.#words.get(a + b) ?? this.#words.get(last + first) ?? 0;
    const kept = this.#words.get(`${a}-${b}`) ?? 0;
    if (joined > kept) {
      this.#joined++;
      return true;
    }
    if (kept > 0) {
      this.#kept++;
      return false;
    }
    if (prefixes.has(last)) return false;
    const bothWords = this.#words.has(last) && last.length > 2 && this.#words.has(first) && first.length > 2;
    if (bothWords) return false;
    // Neither form is known: as this document has done so far.
    return this.#joined >= this.#kept;
  }
}

const trimmed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’']s$/, '');
