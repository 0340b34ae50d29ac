import type { Piece } from '../document-builder.ts';

/** What stands one after the other in the body, a cell, a footnote or a text box. */
export type RtfFlow = (RtfParagraph | RtfTable)[];

export interface RtfParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly hidden: readonly Piece[];
  /** Number or bullet as the program printed it; '' none. */
  readonly label: string;
  readonly listLevel: number;
  readonly style: number | null;
  readonly outline: number | null;
  /** Points. */
  readonly indent: number;
  readonly boxed: boolean;
  readonly contents: boolean;
  readonly notes: readonly RtfNote[];
  readonly boxes: readonly RtfFlow[];
}

export interface RtfNote {
  readonly flow: RtfFlow;
}

export interface RtfTable {
  readonly kind: 'table';
  readonly rows: readonly RtfRow[];
}

export interface RtfRow {
  readonly cells: readonly { readonly flow: RtfFlow; readonly place: CellDefinition | null }[];
  readonly header: boolean;
  /** Left edge in twips. */
  readonly left: number;
}

export interface CellDefinition {
  /** Right edge in twips. */
  readonly right: number;
  readonly mergedAcross: 'first' | 'rest' | null;
  readonly mergedDown: 'first' | 'rest' | null;
}

export interface RtfCell {
  readonly flow: RtfFlow;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

// Edges nearer than this are one: programs round them.
const tolerance = 30;

/** The cells of a table with their places; columns come from the edges of all rows. */
export function rtfCells(table: RtfTable): RtfCell[] {
  const edges = gridEdges(table);
  const indexOf = (twips: number): number => edgeAt(edges, twips);
  const cells: RtfCell[] = [];
  let open = new Map<number, number>();
  for (const [row, { cells: own, header, left }] of table.rows.entries()) {
    const next = new Map<number, number>();
    let column = indexOf(left);
    for (const { flow, place } of own) {
      const end = place ? Math.max(indexOf(place.right), column + 1) : column + 1;
      const columnSpan = end - column;
      const last = cells.at(-1);
      const above = open.get(column);
      const first = above === undefined ? undefined : cells[above];
      if (place?.mergedAcross === 'rest' && last && last.row === row) {
        cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + columnSpan };
      } else if (place?.mergedDown === 'rest' && above !== undefined && first) {
        cells[above] = { ...first, rowSpan: row - first.row + 1 };
        next.set(column, above);
      } else {
        if (place?.mergedDown === 'first') next.set(column, cells.length);
        cells.push({ flow, row, column, rowSpan: 1, columnSpan, header });
      }
      column = end;
    }
    open = next;
  }
  return cells;
}

/** Index of the edge at a place; edges are in order, and every place in the table is within tolerance of one. */
function edgeAt(edges: readonly number[], twips: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < twips - tolerance) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gridEdges(table: RtfTable): number[] {
  const all = new Set<number>();
  for (const row of table.rows) {
    all.add(row.left);
    for (const { place } of row.cells) if (place) all.add(place.right);
  }
  const edges: number[] = [];
  for (const edge of [...all].sort((a, b) => a - b).slice(0, 2000)) {
    const last = edges.at(-1);
    if (last === undefined || edge - last > tolerance) edges.push(edge);
  }
  return edges;
}
