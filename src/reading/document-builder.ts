import type {
  Block,
  BlockKind,
  BlockRole,
  Box,
  CellPlace,
  DocumentFormat,
  DocumentText,
  Line,
  Marker,
  Page,
  ReadingWarning,
  Run,
  TextStyle,
} from '../domain/document/document-text.ts';
import { markerInSequence, readMarker } from './markers/marker.ts';
import { normalisePieces } from './normalised-text.ts';
import { ReadingError } from './reading-error.ts';
import type { TimeBudget } from './time-budget.ts';

/** A stretch of text in one style. Pieces of one printed line share the same `line` object. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly line?: { readonly page: number; readonly box: Box } | undefined;
}

/**
 * How a block gets its marker: `recognise` it at the start of the text; it is `printed` there and known already; it is
 * `automatic`, not among the pieces, and is put before them; or there is none.
 */
export type MarkerDraft =
  | { readonly how: 'recognise' }
  | { readonly how: 'printed'; readonly marker: Marker }
  | { readonly how: 'automatic'; readonly marker: Marker; readonly style: TextStyle }
  | { readonly how: 'none' };

/** A block as a reader hands it over; what is left out takes the value for "none". */
export interface BlockDraft {
  readonly pieces: readonly Piece[];
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  readonly marker?: MarkerDraft;
  readonly level?: number;
  readonly indent?: number;
  readonly cell?: CellPlace | null;
  readonly panel?: number | null;
  /** Page of the first and last line; taken from the lines when there are any. */
  readonly page?: number;
  readonly pageEnd?: number;
}

export interface DocumentFacts {
  readonly sha256: string;
  readonly format: DocumentFormat;
  readonly title: string;
  readonly pages: readonly Page[];
}

/** Style of text of which nothing is known. */
export const plainStyle: TextStyle = { font: '', size: 0, bold: false, italic: false, colour: '' };

/** Collects blocks in reading order and gives an immutable `DocumentText`. */
export class DocumentBuilder {
  readonly #blocks: Block[] = [];
  readonly #texts: string[] = [];
  readonly #styles: TextStyle[] = [];
  readonly #styleNumbers = new Map<string, number>();
  /** The same by the object itself: a reader hands over the same few again and again. */
  readonly #knownStyles = new WeakMap<TextStyle, number>();
  readonly #warnings: ReadingWarning[] = [];
  readonly #maxCharacters: number;
  readonly #budget: TimeBudget | null;
  #length = 0;
  #lastMarker: Marker | null = null;

  constructor(maxCharacters: number = Number.POSITIVE_INFINITY, budget: TimeBudget | null = null) {
    this.#maxCharacters = maxCharacters;
    this.#budget = budget;
  }

  /**
   * Adds one block: text in NFC, white space runs as one space, none at the ends. A block without text is left out.
   * Returns the block as it will stand in the document, or null.
   */
  add(draft: BlockDraft): Block | null {
    this.#budget?.check();
    const automatic = draft.marker?.how === 'automatic' ? draft.marker : null;
    const pieces = automatic
      ? [{ text: `${automatic.marker.label} `, style: automatic.style }, ...draft.pieces]
      : draft.pieces;
    // Before the work is done on them; as much white space again is given room.
    const given = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (this.#length + given / 2 > this.#maxCharacters) throw this.#tooLong();
    const { text, spans } = normalisePieces(pieces.map((piece) => piece.text));
    if (text === '') return null;
    const start = this.#length === 0 && this.#texts.length === 0 ? 0 : this.#length + 1;
    const end = start + text.length;
    if (end > this.#maxCharacters) throw this.#tooLong();
    const runs: Run[] = [];
    const lines: Line[] = [];
    const lineOf: (Piece['line'] | undefined)[] = [];
    for (const span of spans) {
      const piece = pieces[span.piece];
      if (!piece) continue;
      const style = this.#styleNumber(piece.style);
      const last = runs.at(-1);
      if (last && last.style === style) runs[runs.length - 1] = { start: last.start, end: start + span.end, style };
      else runs.push({ start: start + span.start, end: start + span.end, style });
      if (!piece.line) continue;
      // White space is single spaces by now.
      const from = start + span.start + (text.charCodeAt(span.start) === 32 ? 1 : 0);
      const to = start + span.end - (text.charCodeAt(span.end - 1) === 32 ? 1 : 0);
      if (from >= to) continue;
      const lastLine = lines.at(-1);
      if (lastLine && lineOf[lines.length - 1] === piece.line) lines[lines.length - 1] = { ...lastLine, end: to };
      else {
        lines.push({ start: from, end: to, page: piece.line.page, box: piece.line.box });
        lineOf[lines.length - 1] = piece.line;
      }
    }
    const { marker, length } = this.#markerOf(draft.marker ?? { how: 'recognise' }, text);
    const page = lines[0]?.page ?? draft.page ?? 0;
    const block: Block = {
      kind: draft.kind,
      role: draft.role ?? 'body',
      start,
      end,
      page,
      pageEnd: lines.at(-1)?.page ?? draft.pageEnd ?? page,
      contentStart: start + length,
      marker,
      level: draft.level ?? 0,
      indent: draft.indent ?? 0,
      cell: draft.cell ?? null,
      panel: draft.panel ?? null,
      runs,
      lines,
    };
    this.#blocks.push(block);
    this.#texts.push(text);
    this.#length = end;
    return block;
  }

  /** Notes something the reader went on from; the same words are noted once a page. */
  warn(code: string, message: string, page = 0): void {
    const known = this.#warnings.some((w) => w.code === code && w.message === message && w.page === page);
    if (!known && this.#warnings.length < 200) this.#warnings.push({ code, message, page });
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  get styles(): readonly TextStyle[] {
    return this.#styles;
  }

  /** Text of a block added before. */
  textOf(index: number): string {
    return this.#texts[index] ?? '';
  }

  /** Puts a changed block (kind, role, level) in the place of one added before; its text stays as it is. */
  revise(index: number, change: Partial<Pick<Block, 'kind' | 'role' | 'level' | 'panel' | 'cell'>>): void {
    const block = this.#blocks[index];
    if (block) this.#blocks[index] = { ...block, ...change };
  }

  build(facts: DocumentFacts): DocumentText {
    const text = this.#texts.join('\n');
    return Object.freeze({
      ...facts,
      text,
      blocks: this.#blocks,
      styles: this.#styles,
      warnings: this.#warnings,
    });
  }

  #tooLong(): ReadingError {
    return new ReadingError(
      'too-large',
      `The document holds more than ${this.#maxCharacters} characters of text.`,
      'Split the document into smaller files.',
    );
  }

  #styleNumber(style: TextStyle): number {
    let number = this.#knownStyles.get(style);
    if (number === undefined) {
      number = this.#numberOf(style);
      this.#knownStyles.set(style, number);
    }
    return number;
  }

  #numberOf(style: TextStyle): number {
    const key = `${style.font}\u0000${style.size}\u0000${style.bold}\u0000${style.italic}\u0000${style.colour}`;
    const known = this.#styleNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#styles.length;
    this.#styles.push({ ...style });
    this.#styleNumbers.set(key, number);
    return number;
  }

  #markerOf(draft: MarkerDraft, text: string): { marker: Marker | null; length: number } {
    if (draft.how === 'none') return { marker: null, length: 0 };
    if (draft.how === 'recognise') {
      const found = readMarker(text);
      if (!found) return { marker: null, length: 0 };
      const marker = markerInSequence(this.#lastMarker, found.marker);
      this.#lastMarker = marker;
      return { marker, length: found.length };
    }
    const label = normalisePieces([draft.marker.label]).text;
    if (label === '' || !text.startsWith(label)) return { marker: null, length: 0 };
    const length = text[label.length] === ' ' ? label.length + 1 : label.length;
    const marker = { label, kind: draft.marker.kind };
    this.#lastMarker = marker;
    return { marker, length };
  }
}
