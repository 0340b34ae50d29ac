import type { Basis, Cell, Inline, TableBlock } from '../document/report-document.ts';
import { isRun, readRow, textOf } from '../document/text-of.ts';
import { fillOf, type Sheet, type SheetCell, type SheetColumn, type SheetRow } from './sheet.ts';

/** A sheet before it has its name among the others. */
export type UnnamedSheet = Omit<Sheet, 'name' | 'section'>;

const printedNumber = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** A number that was printed as words in a column of numbers, as a number: "1,234", "46.6", "12%". */
function readNumber(text: string): SheetCell {
  if (!printedNumber.test(text)) return text === '' ? null : { words: text };
  const number = Number(text.replace(/[,%]/g, ''));
  if (text.endsWith('%')) return { number: number / 100, format: 'percent' };
  return { number, format: text.includes(',') ? 'whole' : text.includes('.') ? 'decimal' : 'plain' };
}

function readInline(inline: Inline, numeric: boolean): SheetCell {
  if (typeof inline === 'string') {
    if (numeric) return readNumber(inline);
    return inline === '' ? null : { words: inline };
  }
  if ('report' in inline) return { words: inline.report, printed: true };
  if ('strong' in inline) return { words: inline.strong, strong: true };
  if ('date' in inline) return { date: inline.date };
  if ('value' in inline) return { number: inline.value, format: inline.format };
  return numeric ? readNumber(inline.text) : { words: inline.text };
}

/** A cell of the report as a cell of a workbook. Several things in a row become words, unless only one says anything. */
function readCell(cell: Cell, numeric: boolean): SheetCell {
  if (!isRun(cell)) return readInline(cell, numeric);
  const [only, ...others] = cell.filter((inline) => textOf(inline) !== '');
  if (only === undefined) return null;
  if (others.length === 0) return readInline(only, numeric);
  const printed = cell.every((inline) => typeof inline !== 'string' && 'report' in inline);
  return { words: textOf(cell), ...(printed ? { printed } : {}) };
}

/** What stands above the table: reading, sample, unit, counting rule, note. */
export function collectNotes(block: { note: string; basis?: Basis; reading?: readonly Inline[] }): string[] {
  const { basis, note, reading } = block;
  return [
    reading === undefined ? '' : textOf(reading),
    basis === undefined ? '' : `Sample: ${basis.sample}. Unit: ${basis.unit}.`,
    basis === undefined ? '' : `Counting rule: ${basis.countingRule}`,
    note,
  ].filter((words) => words !== '');
}

const lengthOf = (cell: SheetCell): number => {
  if (cell === null) return 0;
  if ('words' in cell) return Math.ceil(Math.max(...cell.words.split('\n').map((line) => line.length)) / fillOf(cell));
  return 'date' in cell ? 16 : 9;
};

/** Width of a column by what is in it: narrow for numbers, never wider than can be read. */
export function fitWidth(label: string, cells: readonly SheetCell[]): number {
  const content = Math.max(0, ...cells.map(lengthOf));
  const word = Math.max(0, ...label.split(/\s+/).map((part) => part.length));
  return Math.min(60, Math.max(9, content + 2, word + 4));
}

/** A table of the report as a sheet. */
export function layOutTable(block: TableBlock): UnnamedSheet {
  const rows = block.rows.map((row): SheetRow => {
    const { cells, role } = readRow(row);
    return { role, cells: block.columns.map(({ numeric }, index) => readCell(cells[index] ?? '', numeric)) };
  });
  const columns = block.columns.map(({ label, second, numeric }, index): SheetColumn => {
    const name = second === undefined ? label : `${label}\n${second}`;
    const cells = rows.filter(({ role }) => role !== 'group').map(({ cells: all }) => all[index] ?? null);
    return { label: name, numeric, width: fitWidth(label, cells) };
  });
  return { block: block.id, title: block.title, notes: collectNotes(block), columns, rows, frozen: 1, shaded: null };
}
