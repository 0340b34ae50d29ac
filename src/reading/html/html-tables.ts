import { attribute, type HtmlElement, isElement } from './html-tree.ts';

export interface HtmlCell {
  readonly element: HtmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

const maxColumns = 5_000;

/** The cells of a table with their places in its grid (HTML, "forming a table"); nested tables are not entered. */
export function tableGrid(table: HtmlElement): HtmlCell[] {
  const cells: HtmlCell[] = [];
  /** For each column, the first row that is free again. */
  const free: number[] = [];
  const rows = tableRows(table);
  for (const [row, { element, inHead }] of rows.entries()) {
    const own = element.childNodes.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
    const header = inHead || (own.length > 1 && own.every((cell) => cell.tagName === 'th'));
    let column = 0;
    for (const cell of own) {
      while ((free[column] ?? 0) > row) column += 1;
      const columnSpan = spanOf(cell, 'colspan', 1, 1000);
      const stated = spanOf(cell, 'rowspan', 1, 65_534);
      const rowSpan = Math.min(stated === 0 ? rows.length : stated, rows.length - row);
      cells.push({ element: cell, row, column, rowSpan, columnSpan, header });
      for (let at = column; at < Math.min(column + columnSpan, maxColumns); at += 1) free[at] = row + rowSpan;
      column += columnSpan;
    }
  }
  return cells;
}

function tableRows(table: HtmlElement): { element: HtmlElement; inHead: boolean }[] {
  const rows: { element: HtmlElement; inHead: boolean }[] = [];
  const feet: { element: HtmlElement; inHead: boolean }[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === 'tr') rows.push({ element: child, inHead: false });
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) continue;
    for (const row of child.childNodes) {
      if (!isElement(row) || row.tagName !== 'tr') continue;
      const entry = { element: row, inHead: child.tagName === 'thead' };
      if (child.tagName === 'tfoot') feet.push(entry);
      else rows.push(entry);
    }
  }
  return [...rows, ...feet];
}

function spanOf(cell: HtmlElement, name: string, otherwise: number, most: number): number {
  const value = attribute(cell, name)?.trim();
  if (value === undefined || !/^\d{1,9}$/.test(value)) return otherwise;
  if (value === '0') return name === 'rowspan' ? 0 : 1;
  return Math.min(Number(value), most);
}
