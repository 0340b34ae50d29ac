import { isElement, type XmlElement } from '../xml/xml-tree.ts';
import { wholeNumber } from './odt-lists.ts';

export interface OdtCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

const groups = new Set(['table:table-rows', 'table:table-row-group']);
const maxRepeats = 1000;

/** The cells of a table with their places; covered cells are left out. */
export function odtCells(table: XmlElement): OdtCell[] {
  const cells: OdtCell[] = [];
  let row = 0;
  const readRows = (parent: XmlElement, header: boolean): void => {
    for (const node of parent.children) {
      if (!isElement(node)) continue;
      if (node.name === 'table:table-header-rows') readRows(node, true);
      else if (groups.has(node.name)) readRows(node, header);
      else if (node.name === 'table:table-row') {
        const repeats = Math.min(wholeNumber(node.attributes['table:number-rows-repeated'], 1), maxRepeats);
        readCells(node, row, header, cells);
        row += Math.max(repeats, 1);
      }
    }
  };
  readRows(table, false);
  return cells;
}

function readCells(row: XmlElement, number: number, header: boolean, cells: OdtCell[]): void {
  let column = 0;
  for (const element of row.children) {
    if (!isElement(element)) continue;
    const repeats = Math.min(
      Math.max(wholeNumber(element.attributes['table:number-columns-repeated'], 1), 1),
      maxRepeats,
    );
    if (element.name === 'table:table-cell') {
      const columnSpan = Math.min(
        Math.max(wholeNumber(element.attributes['table:number-columns-spanned'], 1), 1),
        maxRepeats,
      );
      const rowSpan = Math.min(Math.max(wholeNumber(element.attributes['table:number-rows-spanned'], 1), 1), 100_000);
      const copies = element.children.length === 0 ? 0 : Math.min(repeats, 64);
      for (let copy = 0; copy < copies; copy += 1) {
        cells.push({ element, row: number, column: column + copy, rowSpan, columnSpan, header });
      }
      column += repeats;
    } else if (element.name === 'table:covered-table-cell') column += repeats;
  }
}
