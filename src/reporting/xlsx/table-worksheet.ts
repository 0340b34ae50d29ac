import type { SharedStrings } from './shared-strings.ts';
import { fillOf, type Sheet, type SheetCell } from './sheet.ts';
import { nameColumn, type Worksheet, writeCell, writeRow, writeWords } from './worksheet-part.ts';

const lineHeight = 12;
/** Notes run over the columns of the table, and on past a narrow one, so that they can be read. */
const noteWidth = 100;
/** Above this many points the notes would push the table from the screen. */
const tallestNotes = 132;

/** Row of the heads: title, notes and a way back stand above. */
export const headRow = 4;

function spanNotes(widths: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < 40; index++) {
    sum += widths[index] ?? 9;
    if (sum >= noteWidth && index > 0) return index;
  }
  return 39;
}

function writeHeads({ columns }: Sheet, strings: SharedStrings): string {
  const turned = columns.filter((column) => column.turned === true);
  const longest = Math.max(0, ...turned.map(({ label }) => label.length));
  const cells = columns.map((column, index) => {
    const look = column.turned === true ? 'head-turned' : column.numeric ? 'head-number' : 'head';
    return writeWords(`${nameColumn(index)}${headRow}`, column.label, look, strings);
  });
  return turned.length > 0
    ? writeRow(headRow, cells, Math.min(190, Math.max(60, 14 + longest * 2.9)))
    : writeRow(headRow, cells);
}

/** Height of a row whose words wrap, in points; undefined when one line holds all. A row is at most 409 points high. */
function guessHeight(cells: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = cells.map((cell, column) => {
    if (cell === null || !('words' in cell)) return 1;
    const room = Math.max(4, (widths[column] ?? 9) * fillOf(cell));
    return cell.words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(409, most * 13.5 + 2);
}

/** A table with its title, its notes and a way back to the contents above; heads frozen and filtered. */
export function layOutWorksheet(sheet: Sheet, strings: SharedStrings): Worksheet {
  const widths = sheet.columns.map((column) => column.width);
  const last = nameColumn(Math.max(0, sheet.columns.length - 1));
  const note = sheet.notes.join('\n');
  const span = spanNotes(widths);
  const room = widths.slice(0, span + 1).reduce((sum, width) => sum + width, 9 * Math.max(0, span + 1 - widths.length));
  const lines = sheet.notes.reduce((sum, words) => sum + Math.max(1, Math.ceil((words.length * 0.95) / room)), 0);
  const first = headRow + 1;
  const body = sheet.rows.map(({ cells, role }, index) => {
    const row = first + index;
    if (role === 'group') {
      const name = cells.find((cell) => cell !== null && 'words' in cell);
      const label = name !== null && name !== undefined && 'words' in name ? name.words : '';
      return writeRow(row, [writeWords(`A${row}`, label, 'group', strings)], 20);
    }
    const written = cells.map((cell, column) =>
      writeCell(`${nameColumn(column)}${row}`, cell, role === 'total', strings),
    );
    return writeRow(row, written, guessHeight(cells, widths), false);
  });
  const totals = sheet.rows.filter(({ role }) => role === 'total').length;
  const end = headRow + sheet.rows.length - totals;
  const rows = [
    writeRow(1, [writeWords('A1', sheet.title, 'title', strings)], 24),
    ...(note === ''
      ? []
      : [writeRow(2, [writeWords('A2', note, 'note', strings)], Math.min(tallestNotes, lines * lineHeight + 4))]),
    writeRow(3, [writeWords('A3', 'Contents', 'link', strings)], 18),
    writeHeads(sheet, strings),
    ...body,
  ];
  return {
    widths,
    rows,
    frozen: { rows: headRow, columns: sheet.frozen },
    filter: sheet.columns.length === 0 || end <= headRow ? '' : `A${headRow}:${last}${end}`,
    merged: note === '' ? [] : [`A2:${nameColumn(span)}2`],
    shaded:
      sheet.shaded === null || end <= headRow
        ? ''
        : `${nameColumn(sheet.shaded[0])}${first}:${nameColumn(sheet.shaded[1])}${end}`,
    links: [{ place: 'A3', to: "'Contents'!A1", words: 'Contents' }],
    landscape: widths.reduce((sum, width) => sum + width, 0) > 90,
    first: false,
  };
}
