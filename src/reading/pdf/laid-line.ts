import type { Turn } from './frame.ts';
import { type Row, rowText } from './row.ts';
import type { StyleTable } from './style-table.ts';

/** A printed line with its place in the document. */
export interface LaidLine {
  readonly row: Row;
  readonly page: number;
  readonly turn: Turn;
  /** Edges of the column, cell or panel in which it stands. */
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Most of its letters are bold; italic. */
  readonly bold: boolean;
  readonly italic: boolean;
}

export function layLine(row: Row, page: number, turn: Turn, left: number, right: number, styles: StyleTable): LaidLine {
  let letters = 0;
  let bold = 0;
  let italic = 0;
  for (const word of row.words) {
    const style = styles.at(word.style);
    letters += word.text.length;
    if (style.bold) bold += word.text.length;
    if (style.italic) italic += word.text.length;
  }
  return {
    row,
    page,
    turn,
    left,
    right,
    text: rowText(row),
    bold: bold > 0.65 * letters,
    italic: italic > 0.65 * letters,
  };
}

/** Ends as a sentence, a list item or an introduction to a list does. */
export const endsSentence = (text: string): boolean =>
  closing.includes(text.charAt(text.length - 1)) && /[.?!:;][”"’')\]]*$/.test(text);

/** Signs with which a finished sentence can end: a look at the last sign spares a look at the whole line. */
const closing = '.?!:;”"’\')]';

/** Ends as one item of a list ends before the next: also with a comma, "and", "or", or a reference in brackets after a full stop. */
export const endsItem = (text: string): boolean =>
  endsSentence(text) ||
  (/[)\]]$/.test(text) && /[.?!;]\s[([][^()[\]]{1,70}[)\]]$/.test(text)) ||
  (',–—dr'.includes(text.charAt(text.length - 1)) && /(?:,|[–—]|\b(?:and|or|and\/or))$/.test(text));

/** Whether the text has no small letters. */
export function isInCapitals(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return text === text.toUpperCase();
}

/** Begins as the middle of a sentence does: with a small letter or a bracket. */
export const startsLower = (text: string): boolean => /^(?:\p{Ll}|\((?!\d|[a-z]{1,4}\)))/u.test(text);

/** The cross-reference that ends an item: "(Paragraph 79)", "(Recommendation, Paragraph 17)". */
export const isTag = (text: string): boolean =>
  /^\((?:see )?(?:paragraph|para|recommendation|conclusion|section|chapter)s?\b/i.test(text);

/** Whether the first word of `next` would still have found room at the end of `line`: then the line was ended on purpose. */
export function leavesRoom(line: LaidLine, next: LaidLine): boolean {
  const first = next.row.words[0];
  if (first === undefined) return true;
  let width = first.x1 - first.x0;
  for (let i = 1; next.row.words[i]?.glued === true; i++)
    width += (next.row.words[i]?.x1 ?? 0) - (next.row.words[i]?.x0 ?? 0);
  return line.row.x1 + 0.28 * line.row.size + width < line.right - 0.3;
}

/** A sentence that turned bold within the line above goes on in it: the type is the same on both sides of the joint. */
export const goesOnInStyle = (before: LaidLine, line: LaidLine): boolean =>
  before.row.words.at(-1)?.style === line.row.words[0]?.style;
