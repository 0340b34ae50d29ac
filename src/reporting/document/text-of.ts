import { sayDate } from '../wording.ts';
import type { Cell, Inline, TableRow } from './report-document.ts';

/** Whether a cell holds several things in a row. */
export function isRun(cell: Cell): cell is readonly Inline[] {
  return Array.isArray(cell);
}

/** The words of a cell or paragraph as a reader sees them, without voice, weight or door. */
export function textOf(cell: Cell): string {
  if (isRun(cell)) return cell.map(textOf).join('');
  if (typeof cell === 'string') return cell;
  if ('report' in cell) return cell.report;
  if ('strong' in cell) return cell.strong;
  if ('date' in cell) return sayDate(cell.date);
  return cell.text;
}

/** A row with its part spelled out: plain cells are an ordinary row. */
export function readRow(row: TableRow): Exclude<TableRow, readonly Cell[]> {
  return 'cells' in row ? row : { cells: row, role: 'row' };
}
