import { FontReader } from './fonts.ts';
import { frameOf, type PageBounds, type Turn, turnBy } from './frame.ts';
import { isSpace, lettersOf } from './letters.ts';
import type { Pdfium } from './pdfium-library.ts';
import type { StyleTable } from './style-table.ts';
import type { Word, WordStore } from './word.ts';
import { type ObjectFacts, WordBuilder } from './word-builder.ts';

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

const slanted = 4;

/** Reads the text of the pages of one document, one open at a time, and cuts it into words. */
export class CharacterReader {
  readonly #pdfium: Pdfium;
  readonly #styles: StyleTable;
  readonly #fonts: FontReader;
  readonly #builder: WordBuilder;
  #text = 0;
  #bounds: PageBounds = { left: 0, bottom: 0, right: 0, top: 0 };
  /** Rotation that the page itself asks for. */
  #pageTurn: Turn = 0;
  /** What the last text object said of itself, and what was made of it: most are like the one before. */
  readonly #seen = new Float64Array(8);
  #facts: ObjectFacts | null = null;

  constructor(pdfium: Pdfium, styles: StyleTable, store: WordStore) {
    this.#pdfium = pdfium;
    this.#styles = styles;
    this.#fonts = new FontReader(pdfium);
    this.#builder = new WordBuilder(store);
  }

  /** Turns to the text of another page, which stays open as long as it is read. */
  turnTo(text: number, bounds: PageBounds, pageTurn: Turn): void {
    this.#text = text;
    this.#bounds = bounds;
    this.#pageTurn = pageTurn;
    this.#fonts.forget();
    this.#facts = null;
  }

  /** The words that run to the right when the page, as shown, is turned by `turn` more quarters clockwise. */
  read(turn: Turn): ReadWords {
    const { call, scratch } = this.#pdfium;
    const { FPDFText_GetUnicode, FPDFText_IsGenerated, FPDFText_GetTextObject } = call;
    const { FPDFText_GetLooseCharBox, FPDFText_GetCharOrigin, FPDFText_HasUnicodeMapError } = call;
    const text = this.#text;
    const frame = frameOf(this.#bounds, turnBy(this.#pageTurn, turn));
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
    const builder = this.#builder;
    builder.begin(frame, floats, boxAt, doubles, originAt);
    let lastIndex = -1;
    // Within one object and without a space PDFium saw none: letters are added without asking where they stand. Only where
    // the stretch ends does its right edge have to be known.
    let unbroken = false;
    let stretched = false;
    const endStretch = (): void => {
      if (!stretched) return;
      stretched = false;
      FPDFText_GetLooseCharBox(text, lastIndex, scratch);
      builder.reach();
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
          builder.space();
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
      if (unbroken && code > 0x20 && code < 0x80) {
        builder.appendUnit(code);
        stretched = true;
        lastIndex = index;
        continue;
      }
      const letters = lettersOf(code, facts.symbolic);
      if (letters === '') continue;
      if (unbroken) {
        builder.append(letters);
        stretched = true;
      } else {
        endStretch();
        FPDFText_GetLooseCharBox(text, index, scratch);
        FPDFText_GetCharOrigin(text, index, scratch + 16, scratch + 24);
        builder.add(letters, facts);
        unbroken = true;
      }
      lastIndex = index;
    }
    endStretch();
    const { words, unseen, outside } = builder.finish();
    return { words, unseen, outside, directions, characters, unmapped };
  }

  #factsOf(object: number, index: number): ObjectFacts {
    const { call, scratch } = this.#pdfium;
    if (object === 0) {
      return { style: 0, size: 1, direction: slanted, symbolic: false, invisible: false };
    }
    const font = call.FPDFTextObj_GetFont(object);
    const nominal = call.FPDFText_GetFontSize(this.#text, index);
    call.FPDFText_GetMatrix(this.#text, index, scratch);
    const floats = this.#pdfium.floats();
    const at = scratch >> 2;
    const a = floats[at] ?? 1;
    const b = floats[at + 1] ?? 0;
    const c = floats[at + 2] ?? 0;
    const d = floats[at + 3] ?? 1;
    const mode = call.FPDFTextObj_GetTextRenderMode(object);
    const colour = this.#colourOf(object, mode);
    const seen = this.#seen;
    const known = this.#facts;
    const isLikeLast =
      seen[0] === font &&
      seen[1] === nominal &&
      seen[2] === a &&
      seen[3] === b &&
      seen[4] === c &&
      seen[5] === d &&
      seen[6] === mode &&
      seen[7] === colour;
    if (isLikeLast && known !== null) return known;
    seen[0] = font;
    seen[1] = nominal;
    seen[2] = a;
    seen[3] = b;
    seen[4] = c;
    seen[5] = d;
    seen[6] = mode;
    seen[7] = colour;
    const { family, bold, italic, symbolic } = this.#fonts.factsOf(font);
    const size = Math.round(nominal * Math.hypot(c, d) * 10) / 10;
    const style = this.#styles.place({ font: family, size, bold, italic, colour: colour < 0 ? '' : hexColour(colour) });
    this.#facts = {
      style,
      size: size > 0 ? size : 1,
      direction: directionOf(a, b, this.#pageTurn),
      symbolic,
      invisible: mode === 3 || mode === 7,
    };
    return this.#facts;
  }

  /** 0xrrggbb; -1 when there is none. */
  #colourOf(object: number, mode: number): number {
    const { call, scratch } = this.#pdfium;
    const read = mode === 1 ? call.FPDFPageObj_GetStrokeColor : call.FPDFPageObj_GetFillColor;
    if (read(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return -1;
    const integers = this.#pdfium.integers();
    const at = scratch >> 2;
    return packColour(integers[at] ?? 0, integers[at + 1] ?? 0, integers[at + 2] ?? 0);
  }
}

/** 0xrrggbb. */
export const packColour = (red: number, green: number, blue: number): number =>
  ((red & 255) << 16) | ((green & 255) << 8) | (blue & 255);

/** #rrggbb. */
export const hexColour = (packed: number): string =>
  packed === 0 ? '#000000' : `#${((1 << 24) | packed).toString(16).slice(1)}`;

/** Quarter turns clockwise by which text with this matrix is turned on the page as shown; 4 when it is slanted. */
function directionOf(a: number, b: number, pageTurn: Turn): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarters = Math.round(-degrees / 90);
  if (Math.abs(-degrees - quarters * 90) > 8) return slanted;
  return (((quarters + pageTurn) % 4) + 4) % 4;
}
