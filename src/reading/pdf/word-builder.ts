import type { Frame } from './frame.ts';
import type { Word, WordStore } from './word.ts';

/** What all characters of one text object have in common. */
export interface ObjectFacts {
  readonly style: number;
  readonly size: number;
  /** Quarter turns clockwise by which its text is turned on the page as shown; 4 when it is slanted. */
  readonly direction: number;
  readonly symbolic: boolean;
  readonly invisible: boolean;
}

const nothing = (): BuiltWords => ({ words: [], unseen: [], outside: [] });

const nowhere: Frame = { a: 1, b: 0, c: 0, d: -1, e: 0, f: 0, width: 0, height: 0 };

/** A gap between letters of one object past this share of the size is a space, though none is written. */
const gapWithin = 0.15;
/** Between two objects, which place their letters anew, a smaller gap is already one. */
const gapBetween = 0.12;

/** Words of one page, by whether a reader sees them. */
export interface BuiltWords {
  readonly words: Word[];
  /** Drawn without ink. */
  readonly unseen: Word[];
  /** Outside the page. */
  readonly outside: Word[];
}

/**
 * Puts letters together to words, by the spaces that are written and the gaps that are left. One serves all pages of a
 * document: V8 knows each object by the kinds of its fields, and those of a new one change while it is filled.
 */
export class WordBuilder {
  readonly #store: WordStore;
  #frame: Frame = nowhere;
  #built: BuiltWords = nothing();
  #word: Word | null = null;
  /** The list in which the current word stands. */
  #list: Word[] = this.#built.words;
  /** Baseline as placed, before a raised mark took that of its line. */
  #placedBase = Number.NaN;
  #spaced = false;
  /** Where the first space since the last letter was set. */
  #spaceX = Number.NaN;
  #newObject = false;
  #lastLeft = Number.NaN;
  /** UTF-16 units of the current word, and how many there are. */
  #units = new Uint16Array(64);
  #length = 0;

  /** x0, x1, baseline, top, bottom and size of a word that begins: numbers that cross no call. */
  readonly #measures = new Float64Array(6);
  /** Where the results of PDFium stand: the box of a letter (left, top, right, bottom) and its origin (x, y). */
  #floats: Float32Array = new Float32Array(0);
  #boxAt = 0;
  #doubles: Float64Array = new Float64Array(0);
  #originAt = 0;

  constructor(store: WordStore) {
    this.#store = store;
  }

  /** Begins with the letters of one page; the results of PDFium stand in the views at the places given. */
  begin(frame: Frame, floats: Float32Array, boxAt: number, doubles: Float64Array, originAt: number): void {
    this.#frame = frame;
    this.#built = nothing();
    this.#word = null;
    this.#list = this.#built.words;
    this.#spaced = false;
    this.#newObject = false;
    this.#floats = floats;
    this.#boxAt = boxAt;
    this.#doubles = doubles;
    this.#originAt = originAt;
  }

  /** A space was set at the origin. */
  space(): void {
    const { a, c, e } = this.#frame;
    const originX = this.#doubles[this.#originAt] ?? 0;
    const originY = this.#doubles[this.#originAt + 1] ?? 0;
    if (!this.#spaced) this.#spaceX = a * originX + c * originY + e;
    this.#spaced = true;
  }

  objectChanges(): void {
    this.#newObject = true;
  }

  /** Letters in the box, on the origin. */
  add(letters: string, facts: ObjectFacts): void {
    const { a, b, c, d, e, f, width, height } = this.#frame;
    const floats = this.#floats;
    const doubles = this.#doubles;
    const left = floats[this.#boxAt] ?? 0;
    const top = floats[this.#boxAt + 1] ?? 0;
    const right = floats[this.#boxAt + 2] ?? 0;
    const bottom = floats[this.#boxAt + 3] ?? 0;
    const originX = doubles[this.#originAt] ?? 0;
    const originY = doubles[this.#originAt + 1] ?? 0;
    const cornerX = a * left + c * bottom + e;
    const otherX = a * right + c * top + e;
    const cornerY = b * left + d * bottom + f;
    const otherY = b * right + d * top + f;
    const x0 = Math.min(cornerX, otherX);
    let x1 = Math.max(cornerX, otherX);
    const base = b * originX + d * originY + f;
    const size = facts.size;
    if (x1 - x0 > 4 * size) x1 = x0 + size;
    let y0 = Math.min(cornerY, otherY);
    let y1 = Math.max(cornerY, otherY);
    // Some fonts state a box that is far too tall or none at all.
    if (y1 - y0 > 2 * size || y1 - y0 < 0.3 * size || y0 > base || y1 < base - 0.1 * size) {
      y0 = base - 0.8 * size;
      y1 = base + 0.22 * size;
    }
    const middle = (x0 + x1) / 2;
    const isOutside = middle < 0 || middle > width || base < 0 || base - 0.5 * size > height;
    const { words, unseen, outside } = this.#built;
    const list = facts.invisible ? unseen : isOutside ? outside : words;
    const measures = this.#measures;
    measures[0] = x0;
    measures[1] = x1;
    measures[2] = base;
    measures[3] = y0;
    measures[4] = y1;
    measures[5] = size;
    const word = this.#word;
    if (word !== null && list === this.#list) {
      const gap = x0 - word.x1;
      const step = Math.abs(base - this.#placedBase);
      const larger = Math.max(size, word.size);
      const near = gap < larger * (this.#newObject ? gapBetween : gapWithin) && x0 > this.#lastLeft - 0.35 * size;
      // A space that the next letter is drawn back over ("Th e" for a ligature) is none.
      if (this.#spaced && gap < 0.05 * size && gap > -0.3 * size && x0 < this.#spaceX + 0.04 * size)
        this.#spaced = false;
      if (!this.#spaced && near && step < 0.1 * size && word.style === facts.style) {
        this.#write(letters);
        if (x1 > word.x1) word.x1 = x1;
        this.#lastLeft = x0;
        this.#newObject = false;
        return;
      }
      const glued = !this.#spaced && near && step < 0.7 * larger;
      this.#start(letters, facts, glued, list);
      this.#settleHeight(word, size, base, gap, larger);
      return;
    }
    this.#start(letters, facts, false, list);
  }

  /** One more letter of the current word. */
  append(letters: string): void {
    if (this.#word !== null) this.#write(letters);
  }

  /** One more letter of the current word: a single UTF-16 unit. */
  appendUnit(unit: number): void {
    if (this.#word === null) return;
    if (this.#length === this.#units.length) this.#widen(1);
    this.#units[this.#length++] = unit;
  }

  /** The current word reaches as far as its last letter, of which this is the box. */
  reach(): void {
    const word = this.#word;
    if (word === null) return;
    const { a, c, e } = this.#frame;
    const left = this.#floats[this.#boxAt] ?? 0;
    const top = this.#floats[this.#boxAt + 1] ?? 0;
    const right = this.#floats[this.#boxAt + 2] ?? 0;
    const bottom = this.#floats[this.#boxAt + 3] ?? 0;
    const cornerX = a * left + c * bottom + e;
    const otherX = a * right + c * top + e;
    const x1 = Math.max(cornerX, otherX);
    this.#lastLeft = Math.min(cornerX, otherX);
    if (x1 > word.x1 && x1 - this.#lastLeft < 4 * word.size) word.x1 = x1;
  }

  finish(): BuiltWords {
    this.#close();
    return this.#built;
  }

  #start(letters: string, facts: ObjectFacts, glued: boolean, list: Word[]): void {
    this.#close();
    this.#word = this.#store.place(this.#measures, facts.style, glued);
    this.#list = list;
    this.#placedBase = this.#measures[2] ?? 0;
    this.#spaced = false;
    this.#newObject = false;
    this.#lastLeft = this.#measures[0] ?? 0;
    list.push(this.#word);
    this.#length = 0;
    this.#write(letters);
  }

  #write(letters: string): void {
    if (this.#length + letters.length > this.#units.length) this.#widen(letters.length);
    for (let i = 0; i < letters.length; i++) this.#units[this.#length++] = letters.charCodeAt(i);
  }

  #widen(more: number): void {
    const larger = new Uint16Array(2 * this.#units.length + more);
    larger.set(this.#units);
    this.#units = larger;
  }

  /** Gives the current word its text. */
  #close(): void {
    if (this.#word !== null) this.#word.text = this.#store.vocabulary.textOf(this.#units, this.#length);
  }

  /** A small word set a little above or below its neighbour belongs on the neighbour's baseline. */
  #settleHeight(before: Word, size: number, base: number, gap: number, larger: number): void {
    const word = this.#word;
    if (word === null || gap < -0.6 * larger) return;
    const rise = before.base - base;
    if (Math.abs(rise) < 0.08 * larger || Math.abs(rise) > 0.7 * larger) return;
    // The number of a footnote may stand off from its text.
    if (gap > (/^\d{1,3}$/.test(before.text) ? 1.6 : 0.6) * larger) return;
    if (size < 0.9 * before.size) {
      word.base = before.base;
      word.raised = rise > 0;
    } else if (before.size < 0.9 * size && !before.raised) {
      before.raised = rise < 0;
      before.base = base;
    }
  }
}
