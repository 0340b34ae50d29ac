import { FontReader } from './fonts.ts';
import { type Frame, frameOf, type PageBounds, type Turn, turnBy } from './frame.ts';
import { isSpace, lettersOf } from './letters.ts';
import type { Pdfium } from './pdfium-library.ts';
import type { StyleTable } from './style-table.ts';
import type { Word, WordStore } from './word.ts';

/** Words of a page whose letters stand upright in one frame. */
export interface ReadWords {
  readonly words: Word[];
  /** Characters seen by the direction in which they run: 0 upright, then clockwise quarters; index 4: slanted. */
  readonly directions: readonly number[];
  /** Words drawn without ink. */
  readonly unseen: Word[];
  /** Words outside the page. */
  readonly outside: Word[];
  readonly characters: number;
  /** Characters whose letter the file does not say. */
  readonly unmapped: number;
}

/** What all characters of one text object have in common. */
interface ObjectFacts {
  readonly style: number;
  readonly size: number;
  readonly direction: number;
  readonly symbolic: boolean;
  readonly invisible: boolean;
}

const slanted = 4;

/** A gap between letters of one object past this share of the size is a space, though none is written. */
const gapWithin = 0.15;
/** Between two objects, which place their letters anew, a smaller gap is already one. */
const gapBetween = 0.12;

/** Reads the text of an open page and cuts it into words. */
export class CharacterReader {
  readonly #pdfium: Pdfium;
  readonly #text: number;
  readonly #styles: StyleTable;
  readonly #store: WordStore;
  readonly #fonts: FontReader;
  readonly #bounds: PageBounds;
  /** Rotation that the page itself asks for. */
  readonly #pageTurn: Turn;

  constructor(pdfium: Pdfium, text: number, bounds: PageBounds, pageTurn: Turn, styles: StyleTable, store: WordStore) {
    this.#store = store;
    this.#pdfium = pdfium;
    this.#text = text;
    this.#styles = styles;
    this.#fonts = new FontReader(pdfium);
    this.#bounds = bounds;
    this.#pageTurn = pageTurn;
  }

  /** The words that run to the right when the page, as shown, is turned by `turn` more quarters clockwise. */
  read(turn: Turn): ReadWords {
    const { call, scratch } = this.#pdfium;
    const { FPDFText_GetUnicode, FPDFText_IsGenerated, FPDFText_GetTextObject } = call;
    const { FPDFText_GetLooseCharBox, FPDFText_GetCharOrigin, FPDFText_HasUnicodeMapError } = call;
    const text = this.#text;
    const frame = frameOf(this.#bounds, turnBy(this.#pageTurn, turn));
    const builder = new WordBuilder(frame, this.#store);
    const directions = [0, 0, 0, 0, 0];
    const wanted = (4 - turn) % 4;
    const count = call.FPDFText_CountChars(text);
    let unmapped = 0;
    let characters = 0;
    let lastObject = -1;
    let facts: ObjectFacts | null = null;
    // Results are written as four floats (left, top, right, bottom) and two doubles (origin).
    const boxAt = scratch >> 2;
    const originAt = (scratch + 16) >> 3;
    // Reading does not make the memory grow: the views stay valid for the whole page.
    const floats = this.#pdfium.floats();
    const doubles = this.#pdfium.doubles();
    let lastIndex = -1;
    // Within one object and without a space PDFium saw none: letters are added without asking where they stand. Only where
    // the stretch ends does its right edge have to be known.
    let unbroken = false;
    let stretched = false;
    const endStretch = (): void => {
      if (!stretched) return;
      stretched = false;
      FPDFText_GetLooseCharBox(text, lastIndex, scratch);
      builder.reach(floats[boxAt] ?? 0, floats[boxAt + 1] ?? 0, floats[boxAt + 2] ?? 0, floats[boxAt + 3] ?? 0);
    };
    for (let index = 0; index < count; index++) {
      const code = FPDFText_GetUnicode(text, index) >>> 0;
      if (code <= 0x20 || (code > 0x7f && isSpace(code))) {
        if (code === 2 || code === 0) {
          // A hyphen at the end of a line, or a letter that the file does not tell: no space.
        } else {
          unbroken = false;
          if (FPDFText_IsGenerated(text, index) === 1) continue;
          FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24);
          builder.space(doubles[originAt] ?? 0, doubles[originAt + 1] ?? 0);
          continue;
        }
      }
      const object = FPDFText_GetTextObject(text, index);
      if (object !== lastObject || facts === null) {
        endStretch();
        lastObject = object;
        facts = this.#factsOf(object, index);
        builder.objectChanges();
        unbroken = false;
      }
      if (object === 0) continue;
      characters++;
      directions[facts.direction] = (directions[facts.direction] ?? 0) + 1;
      if (facts.direction !== wanted) continue;
      if (code === 0 || code === 0xfffd) unmapped++;
      else if (code > 0x7f && FPDFText_HasUnicodeMapError(text, index) === 1) unmapped++;
      const letters = lettersOf(code, facts.symbolic);
      if (letters === '') continue;
      if (unbroken) {
        builder.append(letters);
        stretched = true;
      } else {
        endStretch();
        FPDFText_GetLooseCharBox(text, index, scratch);
        FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24);
        builder.add(
          letters,
          facts,
          floats[boxAt] ?? 0,
          floats[boxAt + 1] ?? 0,
          floats[boxAt + 2] ?? 0,
          floats[boxAt + 3] ?? 0,
          doubles[originAt] ?? 0,
          doubles[originAt + 1] ?? 0,
        );
        unbroken = true;
      }
      lastIndex = index;
    }
    endStretch();
    return { ...builder.finish(), directions, characters, unmapped };
  }

  #factsOf(object: number, index: number): ObjectFacts {
    const { call, scratch } = this.#pdfium;
    if (object === 0) {
      return { style: 0, size: 1, direction: slanted, symbolic: false, invisible: false };
    }
    const font = this.#fonts.factsOf(call.FPDFTextObj_GetFont(object));
    const nominal = call.FPDFText_GetFontSize(this.#text, index);
    call.FPDFText_GetMatrix(this.#text, index, scratch);
    const floats = this.#pdfium.floats();
    const at = scratch >> 2;
    const a = floats[at] ?? 1;
    const b = floats[at + 1] ?? 0;
    const c = floats[at + 2] ?? 0;
    const d = floats[at + 3] ?? 1;
    const size = Math.round(nominal * Math.hypot(c, d) * 10) / 10;
    const mode = call.FPDFTextObj_GetTextRenderMode(object);
    const colour = this.#colourOf(object, mode);
    const style = this.#styles.place({ font: font.family, size, bold: font.bold, italic: font.italic, colour });
    return {
      style,
      size: size > 0 ? size : 1,
      direction: directionOf(a, b, this.#pageTurn),
      symbolic: font.symbolic,
      invisible: mode === 3 || mode === 7,
    };
  }

  #colourOf(object: number, mode: number): string {
    const { call, scratch } = this.#pdfium;
    const read = mode === 1 ? call.FPDFPageObj_GetStrokeColor : call.FPDFPageObj_GetFillColor;
    if (read(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return '';
    const integers = this.#pdfium.integers();
    const at = scratch >> 2;
    return hexColour(integers[at] ?? 0, integers[at + 1] ?? 0, integers[at + 2] ?? 0);
  }
}

/** #rrggbb. */
export const hexColour = (red: number, green: number, blue: number): string =>
  red === 0 && green === 0 && blue === 0
    ? '#000000'
    : `#${((1 << 24) | ((red & 255) << 16) | ((green & 255) << 8) | (blue & 255)).toString(16).slice(1)}`;

/** Quarter turns clockwise by which text with this matrix is turned on the page as shown; 4 when it is slanted. */
function directionOf(a: number, b: number, pageTurn: Turn): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarters = Math.round(-degrees / 90);
  if (Math.abs(-degrees - quarters * 90) > 8) return slanted;
  return (((quarters + pageTurn) % 4) + 4) % 4;
}

/** Puts letters together to words, by the spaces that are written and the gaps that are left. */
class WordBuilder {
  readonly #frame: Frame;
  readonly #store: WordStore;
  readonly #words: Word[] = [];
  readonly #unseen: Word[] = [];
  readonly #outside: Word[] = [];
  #word: Word | null = null;
  /** The list in which the current word stands. */
  #list: Word[] = this.#words;
  /** Baseline as placed, before a raised mark took that of its line. */
  #placedBase = 0;
  #spaced = false;
  /** Where the first space since the last letter was set. */
  #spaceX = 0;
  #newObject = false;
  #lastLeft = 0;

  constructor(frame: Frame, store: WordStore) {
    this.#frame = frame;
    this.#store = store;
  }

  space(originX: number, originY: number): void {
    const { a, c, e } = this.#frame;
    if (!this.#spaced) this.#spaceX = a * originX + c * originY + e;
    this.#spaced = true;
  }

  objectChanges(): void {
    this.#newObject = true;
  }

  add(
    letters: string,
    facts: ObjectFacts,
    left: number,
    top: number,
    right: number,
    bottom: number,
    originX: number,
    originY: number,
  ): void {
    const { a, b, c, d, e, f, width, height } = this.#frame;
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
    const outside = middle < 0 || middle > width || base < 0 || base - 0.5 * size > height;
    const list = facts.invisible ? this.#unseen : outside ? this.#outside : this.#words;
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
        word.text += letters;
        if (x1 > word.x1) word.x1 = x1;
        this.#lastLeft = x0;
        this.#newObject = false;
        return;
      }
      const glued = !this.#spaced && near && step < 0.7 * larger;
      this.#start(letters, facts, x0, x1, y0, y1, base, glued, list);
      this.#settleHeight(word, size, base, gap, larger);
      return;
    }
    this.#start(letters, facts, x0, x1, y0, y1, base, false, list);
  }

  /** One more letter of the current word. */
  append(letters: string): void {
    if (this.#word !== null) this.#word.text += letters;
  }

  /** The current word reaches as far as its last letter, of which this is the box. */
  reach(left: number, top: number, right: number, bottom: number): void {
    const word = this.#word;
    if (word === null) return;
    const { a, c, e } = this.#frame;
    const cornerX = a * left + c * bottom + e;
    const otherX = a * right + c * top + e;
    const x1 = Math.max(cornerX, otherX);
    this.#lastLeft = Math.min(cornerX, otherX);
    if (x1 > word.x1 && x1 - this.#lastLeft < 4 * word.size) word.x1 = x1;
  }

  finish(): { words: Word[]; unseen: Word[]; outside: Word[] } {
    return { words: this.#words, unseen: this.#unseen, outside: this.#outside };
  }

  #start(
    letters: string,
    facts: ObjectFacts,
    x0: number,
    x1: number,
    top: number,
    bottom: number,
    base: number,
    glued: boolean,
    list: Word[],
  ): void {
    this.#word = this.#store.add(letters, x0, x1, base, top, bottom, facts.size, facts.style, glued);
    this.#list = list;
    this.#placedBase = base;
    this.#spaced = false;
    this.#newObject = false;
    this.#lastLeft = x0;
    list.push(this.#word);
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
