/**
 * What every reader returns: the text of one document with its printed layout kept.
 *
 * Coordinates: `text` is NFC; every offset is a UTF-16 index into it. Boxes are in points (1/72 inch) with the origin
 * at the top left of the page. Pages are numbered from 1 as they stand in the file, whatever is printed on them; 0
 * stands for "this format has no pages" (HTML, plain text).
 */

export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'odt' | 'rtf' | 'text' | 'markdown' | 'csv' | 'xlsx';

/** A rectangle on a page, in points, origin at the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  /** Position in the file, from 1. */
  readonly number: number;
  /** The number printed on the page ("iv", "33"), when one was recognised. */
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  /** Set when the words were read from an image: mean confidence 0 to 100. */
  readonly ocr: { readonly confidence: number } | null;
}

export interface TextStyle {
  /** Font family as named in the file, subset prefix removed; '' unknown. */
  readonly font: string;
  /** Size in points; 0 unknown. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Fill colour as #rrggbb; '' unknown. */
  readonly colour: string;
}

/** A stretch of a block in one style; the runs of a block cover it without gaps. `style` indexes `DocumentText.styles`. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

/** A printed line (or the part of one that belongs to its block). A line never crosses a page. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly box: Box;
}

/**
 * Where a block belongs on the page. Only `body` is the author's running text. `contents` is an entry of a table of
 * contents, list of tables or index; `caption` belongs to a figure or table; `hidden` is text a reader would not see
 * (a cookie banner, navigation, white on white).
 */
export type BlockRole = 'body' | 'header' | 'footer' | 'footnote' | 'contents' | 'caption' | 'hidden';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell';

/** The printed number, letter or bullet that opens a block: "8.5", "R1", "(a)", "Recommendation 3:", "•". */
export interface Marker {
  /** As printed, white space trimmed. For automatic numbering, as the program would print it. */
  readonly label: string;
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet' | 'labelled';
}

/** The place of a block in a table. Rows and columns count from 0; a merged cell stands once, at its first place. */
export interface CellPlace {
  /** Which table of the document, from 0. A table that goes on over a page is one table. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/**
 * A paragraph, heading, list item or paragraph of a table cell, in reading order. A paragraph that runs on over a
 * column or page is one block; what interrupts it (footnotes, running heads) stands after it.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
  /** Page of the first and last line; 0 when the format has no pages. */
  readonly page: number;
  readonly pageEnd: number;
  /** `text.slice(start, contentStart)` is the marker with its white space; equal to `start` when there is none. */
  readonly contentStart: number;
  readonly marker: Marker | null;
  /** Headings: 1 (outermost) to 6. List items: depth from 1. Otherwise 0. */
  readonly level: number;
  /** Left edge of the content in points from the left edge of the body text; 0 unknown. */
  readonly indent: number;
  readonly cell: CellPlace | null;
  /** Number of the drawn or shaded frame that the block stands in, counted through the document; null outside any. */
  readonly panel: number | null;
  readonly runs: readonly Run[];
  /** Empty when the format has no printed lines. */
  readonly lines: readonly Line[];
}

/** Something the reader noticed and went on from. */
export interface ReadingWarning {
  readonly code: string;
  readonly message: string;
  /** 0 when the warning is about the whole file. */
  readonly page: number;
}

export interface DocumentText {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly format: DocumentFormat;
  /** Title as the document states it (title page first, then metadata); '' unknown. */
  readonly title: string;
  /** Blocks joined by "\n", in the order of `blocks`; NFC. */
  readonly text: string;
  /** Empty when the format has no pages. */
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  readonly styles: readonly TextStyle[];
  readonly warnings: readonly ReadingWarning[];
}
