import type { Insert } from './insert.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * The smallest piece that layout works with: a word, or the part of one that has one style. Coordinates are points in
 * the frame of the page (origin top left, y downwards).
 */
export interface Word {
  text: string;
  readonly x0: number;
  x1: number;
  /** Baseline. A raised or lowered word (a reference mark, a chemical index) has the baseline of its line. */
  base: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** Index into the styles of the document. */
  readonly style: number;
  /** No space stands before it. */
  glued: boolean;
  /** Set above the line in smaller type. */
  raised: boolean;
  /** A table or panel that stands here as a whole; it has no text of its own. */
  readonly insert: Insert | null;
}

/** Text of a row of words as a reader would write it. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  for (const word of words) {
    if (text !== '' && !word.glued) text += ' ';
    text += word.text;
  }
  return text;
}

const measures = 6;
const wordsInStore = 512;

/**
 * Where the measures of words are kept: a long document has a million of them, and as fields of their own each would be an
 * object to collect.
 */
export class WordStore {
  readonly vocabulary = new Vocabulary();
  #numbers = new Float64Array(0);
  #used = 0;
  readonly #given = new Float64Array(measures);

  add(
    text: string,
    x0: number,
    x1: number,
    base: number,
    top: number,
    bottom: number,
    size: number,
    style: number,
    glued: boolean,
    insert: Insert | null = null,
  ): Word {
    const given = this.#given;
    given[0] = x0;
    given[1] = x1;
    given[2] = base;
    given[3] = top;
    given[4] = bottom;
    given[5] = size;
    return this.place(given, style, glued, text, insert);
  }

  /** A word of which `given` are x0, x1, baseline, top, bottom and size; they are copied. */
  place(given: Float64Array, style: number, glued: boolean, text = '', insert: Insert | null = null): Word {
    if (this.#used + measures > this.#numbers.length) {
      this.#numbers = new Float64Array(measures * wordsInStore);
      this.#used = 0;
    }
    const at = this.#used;
    const numbers = this.#numbers;
    this.#used += measures;
    for (let i = 0; i < measures; i++) numbers[at + i] = given[i] ?? 0;
    return new StoredWord(numbers, at, text, style, glued, insert);
  }
}

class StoredWord implements Word {
  readonly numbers: Float64Array;
  readonly at: number;
  text: string;
  readonly style: number;
  glued: boolean;
  raised: boolean;
  readonly insert: Insert | null;

  constructor(numbers: Float64Array, at: number, text: string, style: number, glued: boolean, insert: Insert | null) {
    this.numbers = numbers;
    this.at = at;
    this.text = text;
    this.style = style;
    this.glued = glued;
    this.raised = false;
    this.insert = insert;
  }

  get x0(): number {
    return this.numbers[this.at] ?? 0;
  }

  get x1(): number {
    return this.numbers[this.at + 1] ?? 0;
  }

  set x1(value: number) {
    this.numbers[this.at + 1] = value;
  }

  get base(): number {
    return this.numbers[this.at + 2] ?? 0;
  }

  set base(value: number) {
    this.numbers[this.at + 2] = value;
  }

  get top(): number {
    return this.numbers[this.at + 3] ?? 0;
  }

  get bottom(): number {
    return this.numbers[this.at + 4] ?? 0;
  }

  get size(): number {
    return this.numbers[this.at + 5] ?? 0;
  }
}
