import { cellIndexAt } from './insert.ts';
import type { LaidLine } from './laid-line.ts';
import type { Leadings } from './leading.ts';
import type { Paragraph } from './paragraph.ts';
import { groupParagraphs } from './paragraphs.ts';
import { gatherRows, type Row } from './row.ts';
import type { GridCell, TableGrid } from './table-grid.ts';
import type { Word } from './word.ts';

/** A table as it stands on one page, before tables over several pages are joined. */
export interface LaidTable {
  readonly id: number;
  readonly page: number;
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly paragraphs: readonly Paragraph[];
}

/** Lays out the cells of a table row by row; each paragraph of a cell becomes one block. */
export function layTable(
  grid: TableGrid,
  words: readonly Word[],
  id: number,
  page: number,
  leadings: Leadings,
  lay: (row: Row, left: number, right: number) => LaidLine,
): LaidTable {
  const wordsOf = new Map<number, Word[]>();
  for (const word of words) {
    const index = cellIndexAt(grid, word);
    const inCell = wordsOf.get(index) ?? [];
    inCell.push(word);
    wordsOf.set(index, inCell);
  }
  const rowNumbers = filledNumbers(grid, wordsOf, (cell) => [cell.row, cell.rowSpan]);
  const columnNumbers = filledNumbers(grid, wordsOf, (cell) => [cell.column, cell.columnSpan]);
  const paragraphs: Paragraph[] = [];
  for (const [index, cell] of grid.cells.entries()) {
    const inCell = wordsOf.get(index);
    if (inCell === undefined) continue;
    const row = rowNumbers.get(cell.row) ?? 0;
    const column = columnNumbers.get(cell.column) ?? 0;
    const place = {
      table: id,
      row,
      column,
      rowSpan: spanOf(rowNumbers, cell.row, cell.rowSpan),
      columnSpan: spanOf(columnNumbers, cell.column, cell.columnSpan),
      header: false,
    };
    for (const paragraph of layCell(cell, inCell, leadings, lay)) {
      paragraph.cell = { ...place };
      paragraph.kind = 'cell';
      paragraphs.push(paragraph);
    }
  }
  return {
    id,
    page,
    columns: grid.columns,
    rowCount: Math.max(0, ...rowNumbers.values()) + 1,
    paragraphs: withHeader(paragraphs),
  };
}

function layCell(
  cell: GridCell,
  words: readonly Word[],
  leadings: Leadings,
  lay: (row: Row, left: number, right: number) => LaidLine,
): Paragraph[] {
  const rows = gatherRows(words);
  const left = Math.min(...rows.map((row) => row.x0));
  const padding = Math.max(2, Math.min(left - cell.x0, 12));
  const right = Math.max(cell.x1 - padding, ...rows.map((row) => row.x1));
  return groupParagraphs(
    rows.map((row) => lay(row, left, right)),
    leadings,
  );
}

/** New numbers for the rows (or columns) in which a filled cell begins, so that hair lines and blank strips do not count. */
function filledNumbers(
  grid: TableGrid,
  words: ReadonlyMap<number, readonly Word[]>,
  placeOf: (cell: GridCell) => readonly [number, number],
): Map<number, number> {
  const begun = new Set<number>();
  for (const index of words.keys()) {
    const cell = grid.cells[index];
    if (cell !== undefined) begun.add(placeOf(cell)[0]);
  }
  return new Map([...begun].sort((a, b) => a - b).map((old, number) => [old, number]));
}

function spanOf(numbers: ReadonlyMap<number, number>, first: number, span: number): number {
  let count = 0;
  for (let i = first; i < first + span; i++) if (numbers.has(i)) count++;
  return Math.max(1, count);
}

/** The first row is a header when all of it is bold and the next is not, or when it is set in another colour. */
function withHeader(paragraphs: Paragraph[]): Paragraph[] {
  const first = paragraphs.filter((paragraph) => paragraph.cell?.row === 0);
  const second = paragraphs.filter((paragraph) => paragraph.cell?.row === 1);
  if (first.length < 2 || second.length === 0) return paragraphs;
  const bold = (some: readonly Paragraph[]): boolean => some.every((one) => one.lines.every((line) => line.bold));
  const colour = (some: readonly Paragraph[]): number => some[0]?.lines[0]?.row.words[0]?.style ?? 0;
  const lengths = first.map((one) => one.lines.reduce((sum, line) => sum + line.text.length, 0));
  const short = Math.max(...lengths) < 80;
  const alike = first.every((one) => colour([one]) === colour(first));
  const distinct =
    (bold(first) && !bold(second)) || (alike && colour(first) !== colour(second) && bold(first) === bold(second));
  const header = short && (bold(first) || distinct);
  if (!header) return paragraphs;
  for (const paragraph of first) if (paragraph.cell !== null) paragraph.cell = { ...paragraph.cell, header: true };
  return paragraphs;
}
