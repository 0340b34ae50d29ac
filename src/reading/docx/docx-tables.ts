import { childElement, childElements, isElement, type XmlElement } from '../xml/xml-tree.ts';
import { toggle } from './docx-styles.ts';

/** A cell as printed: one that is merged over several rows or columns stands once, at its first place. */
export interface TableCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);

/** The cells of a table row by row; deleted rows and cells are left out, merged ones resolved. */
export function tableCells(table: XmlElement): TableCell[] {
  const cells: TableCell[] = [];
  /** For each column, where in `cells` the merged cell stands that may go on in the next row. */
  let open = new Map<number, number>();
  let row = 0;
  for (const element of wrapped(table, 'w:tr')) {
    const properties = childElement(element, 'w:trPr');
    if (childElement(properties, 'w:del')) continue;
    const header = toggle(properties, 'w:tblHeader') ?? false;
    let column = span(childElement(properties, 'w:gridBefore'), 0);
    const next = new Map<number, number>();
    for (const cell of wrapped(element, 'w:tc')) {
      const cellProperties = childElement(cell, 'w:tcPr');
      if (childElement(cellProperties, 'w:cellDel')) continue;
      const columnSpan = span(childElement(cellProperties, 'w:gridSpan'), 1);
      const merge = childElement(cellProperties, 'w:vMerge');
      const above = open.get(column);
      const first = above === undefined ? undefined : cells[above];
      if (merge && merge.attributes['w:val'] !== 'restart' && above !== undefined && first) {
        cells[above] = { ...first, rowSpan: row - first.row + 1 };
        next.set(column, above);
      } else {
        if (merge) next.set(column, cells.length);
        cells.push({ element: cell, row, column, rowSpan: 1, columnSpan, header });
      }
      column += columnSpan;
    }
    open = next;
    row += 1;
  }
  return cells;
}

function span(element: XmlElement | undefined, otherwise: number): number {
  const value = element?.attributes['w:val'];
  if (value === undefined || !/^\d{1,4}$/.test(value)) return otherwise;
  return Math.min(Math.max(Number(value), otherwise), 1000);
}

/** Rows or cells, also those inside content controls and tracked insertions. */
function wrapped(parent: XmlElement, name: string): XmlElement[] {
  const direct = childElements(parent, name);
  if (!parent.children.some((node) => isElement(node) && wrappers.has(node.name))) return direct;
  const found: XmlElement[] = [];
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    if (node.name === name) found.push(node);
    else if (wrappers.has(node.name)) found.push(...wrapped(node, name));
  }
  return found;
}
