import type { Paragraph } from './paragraph.ts';
import type { LaidTable } from './table.ts';

const sameColumn = 5;

/**
 * Joins tables that go on over a page and numbers all tables in reading order, from 0. A header row that is printed again keeps
 * its mark; a row that goes on over the page keeps its number.
 */
export function joinTables(flow: readonly Paragraph[], tables: ReadonlyMap<number, LaidTable>): void {
  const order = [...new Set(flow.flatMap((paragraph) => (paragraph.cell === null ? [] : [paragraph.cell.table])))];
  let number = -1;
  let rows = 0;
  let before: LaidTable | null = null;
  let header = '';
  for (const id of order) {
    const table = tables.get(id);
    if (table === undefined) continue;
    const goesOn = before !== null && continues(before, table, flow);
    let shift = 0;
    if (goesOn) {
      const repeated = header !== '' && rowText(table, 0) === header;
      if (repeated) markHeader(table, 0);
      shift = rows;
      if (!repeated && before !== null && isRestOfRow(table, before)) shift--;
      rows = shift + table.rowCount;
    } else {
      number++;
      rows = table.rowCount;
      header = rowText(table, 0);
    }
    for (const paragraph of table.paragraphs) {
      if (paragraph.cell === null) continue;
      paragraph.cell = { ...paragraph.cell, table: number, row: paragraph.cell.row + shift };
    }
    before = table;
  }
}

/** On the next page, with nothing but the same columns between. */
function continues(before: LaidTable, table: LaidTable, flow: readonly Paragraph[]): boolean {
  if (table.page !== before.page + 1 || table.columns.length !== before.columns.length) return false;
  if (table.columns.some((x, index) => Math.abs(x - (before.columns[index] ?? Infinity)) > sameColumn)) return false;
  const last = before.paragraphs.at(-1);
  const first = table.paragraphs[0];
  if (last === undefined || first === undefined) return false;
  const between = flow.slice(flow.indexOf(last) + 1, flow.indexOf(first));
  return between.every((paragraph) => paragraph.role !== 'body');
}

/** The first row has no first cell and begins in the middle of a sentence: it is the rest of the row above. */
function isRestOfRow(table: LaidTable, before: LaidTable): boolean {
  const first = table.paragraphs.filter((paragraph) => paragraph.cell?.row === 0);
  if (first.length === 0 || first.some((paragraph) => paragraph.cell?.column === 0)) return false;
  return before.paragraphs.some((paragraph) => paragraph.cell?.column === 0);
}

function rowText(table: LaidTable, row: number): string {
  return table.paragraphs
    .filter((paragraph) => paragraph.cell?.row === row)
    .map((paragraph) => paragraph.lines.map((line) => line.text).join(' '))
    .join('|');
}

function markHeader(table: LaidTable, row: number): void {
  for (const paragraph of table.paragraphs) {
    if (paragraph.cell?.row === row) paragraph.cell = { ...paragraph.cell, header: true };
  }
}
