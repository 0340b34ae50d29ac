import type { Drawings } from './drawings.ts';
import type { LaidLine } from './laid-line.ts';
import { newParagraph, type Paragraph } from './paragraph.ts';
import { type Row, rowText } from './row.ts';

const opens = /^(?:\[?\d{1,4}\]?[.)]?(?=\s|\p{L}|["“‘'(])|[*†‡§]|[a-z](?=\s))/u;
const smallest = 0.94;

/**
 * Splits the footnotes off the bottom of a page or column: rows in smaller type than the text, of which the first opens with
 * a number or sign, below the text or a short rule.
 */
export function splitFootnotes(
  rows: readonly Row[],
  bodySize: number,
  height: number,
  drawings: Drawings,
): { text: Row[]; notes: Row[] } {
  let first = rows.length;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    if (row === undefined || row.size >= smallest * bodySize || row.base < 0.25 * height) break;
    first = i;
  }
  while (first < rows.length && !opensNote(rows[first], rows[first - 1], drawings)) first++;
  if (first >= rows.length || (first === 0 && !aboveIsRule(rows[0], drawings))) return { text: [...rows], notes: [] };
  return { text: rows.slice(0, first), notes: rows.slice(first) };
}

function opensNote(row: Row | undefined, above: Row | undefined, drawings: Drawings): boolean {
  const first = row?.words[0];
  if (row === undefined || first === undefined) return false;
  if (!opens.test(rowText(row))) return false;
  if (first.raised || aboveIsRule(row, drawings)) return true;
  return above === undefined || row.top - above.bottom > 0.3 * row.size;
}

function aboveIsRule(row: Row | undefined, drawings: Drawings): boolean {
  if (row === undefined) return false;
  return drawings.rules.some(
    (rule) =>
      !rule.vertical &&
      !rule.edge &&
      rule.y0 < row.base - 0.4 * row.size &&
      rule.y0 > row.top - 24 &&
      rule.x0 < row.x1 &&
      rule.x1 > row.x0,
  );
}

/** One paragraph a note: a note opens with a raised mark or with the number that follows the one before. */
export function groupNotes(lines: readonly LaidLine[]): Paragraph[] {
  const notes: Paragraph[] = [];
  let number = 0;
  for (const line of lines) {
    const first = line.row.words[0];
    const mark = /^(?:\[?(\d{1,4})\]?[.)]?(?=\s|$)|[*†‡§]+)/.exec(line.text);
    const value = Number(mark?.[1] ?? 0);
    const next = notes.length === 0 || value === number + 1 || (first?.raised === true && mark !== null);
    const current = notes.at(-1);
    if (current !== undefined && !(mark !== null && next)) {
      current.lines.push(line);
      continue;
    }
    if (value > 0) number = value;
    const length = mark === null ? 0 : mark[0].length + 1;
    const marker = mark === null ? null : { marker: { label: mark[0], kind: 'number' as const }, length };
    const content = marker === null ? undefined : line.row.words[1];
    const note = newParagraph(line, marker, content?.x0 ?? line.row.x0);
    note.role = 'footnote';
    if (marker !== null) note.kind = 'list-item';
    notes.push(note);
  }
  return notes;
}
