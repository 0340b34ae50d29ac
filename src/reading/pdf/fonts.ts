import type { Pdfium } from './pdfium-library.ts';

/** What a font says of itself. */
export interface FontFacts {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Letters of this font are pictures (Symbol, Wingdings): codes without meaning are bullets. */
  readonly symbolic: boolean;
}

const boldName = /bold|black|heavy|demi|semib|extrab|-bd\b|[-,]b$/i;
const italicName = /ital|obliq|slanted|kursiv|-it$|[a-z]it$|[-,]i$/i;
const plainName = /regular|roman|book|light|medium|arial|helvet|times|calibri|normal|sans|serif|[a-z]{5}/i;
const symbolName = /symbol|wingding|dingbat|webding/i;

const flagItalic = 64;
const flagForceBold = 262_144;

/** From this weight a font whose name says nothing is called bold. PDFium estimates it from the stem width. */
const boldWeight = 600;

const nameBytes = 512;
const decoder = new TextDecoder();

/** Reads the facts of fonts; the address of a font is only valid while its page is open. */
export class FontReader {
  readonly #pdfium: Pdfium;
  readonly #known = new Map<number, FontFacts>();

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  /** The page was closed: its fonts are gone. */
  forget(): void {
    this.#known.clear();
  }

  factsOf(font: number): FontFacts {
    let facts = this.#known.get(font);
    if (facts === undefined) {
      facts = this.#read(font);
      this.#known.set(font, facts);
    }
    return facts;
  }

  #read(font: number): FontFacts {
    const { call, scratch } = this.#pdfium;
    if (font === 0) return { family: '', bold: false, italic: false, symbolic: false };
    const length = call.FPDFFont_GetBaseFontName(font, scratch, nameBytes);
    const end = Math.max(0, Math.min(length, nameBytes) - 1);
    const bytes = this.#pdfium.bytes().slice(scratch, scratch + end);
    const name = decoder.decode(bytes).replace(/^[A-Z]{6}\+/, '');
    const flags = call.FPDFFont_GetFlags(font);
    const weight = call.FPDFFont_GetWeight(font);
    const telling = plainName.test(name);
    call.FPDFFont_GetItalicAngle(font, scratch);
    const angle = this.#pdfium.integers()[scratch >> 2] ?? 0;
    return {
      family: name,
      bold: boldName.test(name) || (flags > 0 && (flags & flagForceBold) !== 0) || (!telling && weight >= boldWeight),
      italic: italicName.test(name) || (flags > 0 && (flags & flagItalic) !== 0) || Math.abs(angle) >= 5,
      symbolic: symbolName.test(name),
    };
  }
}
