import type { Row } from './row.ts';
import type { GridCell, TableGrid } from './table-grid.ts';
import { textOf, type Word } from './word.ts';

const listHeader = /^(?:the |key )?recommendations?$/i;
const numberHeader = /^(?:nos?\.?|number|#|ref\.?|item|rec\.?(?: no\.?)?)$/i;
/** Words further apart than this, in sizes of type, stand in two cells. */
const cellGap = 1.2;
/** Points within which two edges are one. */
const sameEdge = 3;

/** A line of the page as the cells of a table would divide it. */
const chunksOf = (row: Row): Word[][] => {
  const chunks: Word[][] = [];
  let last: Word | null = null;
  for (const word of row.words) {
    if (last === null || word.x0 - last.x1 > cellGap * row.size) chunks.push([word]);
    else chunks.at(-1)?.push(word);
    last = word;
  }
  return chunks;
};

interface Header {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edge of the words that head the list. */
  readonly right: number;
}

/**
 * Tables of numbered recommendations that no rules divide, as word processors print them: a header with "No." and
 * "Recommendation", and under it numbers at the left, each at the top or in the middle of its row. The numbers tell where
 * rows end; where they don't fit the lines beside them, there is no table.
 */
export function findUnruledTables(rows: readonly Row[]): TableGrid[] {
  const headers = rows.flatMap((_, at) => headerAt(rows, at) ?? []);
  return headers.flatMap((header, at) => {
    const until = headers[at + 1]?.top ?? Infinity;
    const body = rows.filter((row) => row.base > header.bottom && row.base < until);
    return gridUnder(header, body) ?? [];
  });
}

function headerAt(rows: readonly Row[], at: number): Header | null {
  const row = rows[at];
  if (row === undefined || row.words.length > 12 || row.words.length < 2) return null;
  if (!row.words.some((word) => word.text.length >= 14 && listHeader.test(word.text))) return null;
  const chunks = chunksOf(row);
  const list = chunks.findIndex((chunk) => listHeader.test(textOf(chunk)));
  if (list < 1 || !chunks.slice(0, list).some((chunk) => numberHeader.test(textOf(chunk)))) return null;
  const right = chunks[list]?.at(-1)?.x1 ?? row.x1;
  // The header of another column may run over several lines.
  const near = rows.filter(
    (other) => Math.abs(other.base - row.base) < 1.5 * row.size && (other === row || other.x0 > right),
  );
  return {
    at,
    top: Math.min(...near.map((one) => one.top)),
    bottom: Math.max(...near.map((one) => one.base)) + 0.3 * row.size,
    right,
  };
}

function gridUnder(header: Header, rows: readonly Row[]): TableGrid | null {
  const numbers: Word[] = [];
  const body: Row[] = [];
  for (const row of rows) {
    const first = row.words[0];
    if (first === undefined || first.insert !== null) break;
    const counts = /^\d{1,3}[.)]?$/.test(first.text);
    const left = numbers[0]?.x0 ?? (counts ? first.x0 : Infinity);
    if (counts && Math.abs(first.x0 - left) <= sameEdge && Number.parseInt(first.text, 10) === numbers.length + 1)
      numbers.push(first);
    else if (row.x0 <= left + sameEdge && left < Infinity) break;
    const before = body.at(-1);
    if (before !== undefined && row.base - before.base > 3.5 * row.size) break;
    body.push(row);
  }
  const [number] = numbers;
  if (number === undefined) return null;
  const columns = columnsOf(header, body, number);
  const ends = rowEnds(body, numbers);
  const last = body.at(-1);
  if (columns === null || ends === null || last === undefined) return null;
  const edges = [header.top - 1, header.bottom, ...ends.slice(0, -1), last.base + 0.4 * last.size];
  return toGrid(columns, edges);
}

/** Left edges of the columns and the right edge of the last; null when lines run across them. */
function columnsOf(header: Header, body: readonly Row[], number: Word): number[] | null {
  const starts = new Map<number, number>();
  let right = header.right;
  for (const row of body) {
    right = Math.max(right, row.x1);
    for (const [first] of chunksOf(row)) {
      if (first === undefined || first.x0 <= number.x1) continue;
      const known = [...starts.keys()].find((x) => Math.abs(x - first.x0) <= sameEdge);
      starts.set(known ?? first.x0, (starts.get(known ?? first.x0) ?? 0) + 1);
    }
  }
  const [list] = [...starts.keys()].sort((a, b) => a - b);
  if (list === undefined || list >= header.right) return null;
  const beside = [...starts].filter(([x, count]) => x > Math.max(list + 60, header.right) - 2 * sameEdge && count > 1);
  const next = beside.sort((a, b) => b[1] - a[1])[0]?.[0];
  const columns = [
    number.x0 - sameEdge,
    list - sameEdge,
    ...(next === undefined ? [] : [next - sameEdge]),
    right + sameEdge,
  ];
  const all = body.flatMap((row) => row.words);
  const across = all.filter((word) => columns.some((x) => word.x0 < x - 1 && word.x1 > x + 1)).length;
  return across > 0.03 * all.length ? null : columns;
}

const middleOf = (row: Row): number => row.base - 0.3 * row.size;

/** Where each row ends: numbers stand at the top of their rows, or in the middle; null when they do neither. */
function rowEnds(body: readonly Row[], numbers: readonly Word[]): number[] | null {
  const first = body[0];
  const ends: number[] = [];
  const between = (at: number): number => {
    const row = body[at];
    const next = body[at + 1];
    return row === undefined ? 0 : next === undefined ? row.base + row.size : (middleOf(row) + middleOf(next)) / 2;
  };
  const top = first !== undefined && numbers.length > 1 && Math.abs((numbers[0]?.base ?? 0) - first.base) < 2;
  let start = 0;
  for (const [index, number] of numbers.entries()) {
    let end = -1;
    if (top) {
      const next = numbers[index + 1];
      end = next === undefined ? body.length - 1 : body.findIndex((row) => Math.abs(row.base - next.base) < 2) - 1;
    } else {
      let error = 4;
      for (let at = start; at < body.length; at++) {
        const off = Math.abs(((body[start]?.base ?? 0) + (body[at]?.base ?? 0)) / 2 - number.base);
        if (off < error) [error, end] = [off, at];
      }
    }
    if (end < start) return null;
    ends.push(between(end));
    start = end + 1;
  }
  return start === body.length ? ends : null;
}

function toGrid(columns: readonly number[], rows: readonly number[]): TableGrid {
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let column = 0; column + 1 < columns.length; column++) {
      cells.push({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        x0: columns[column] ?? 0,
        y0: rows[row] ?? 0,
        x1: columns[column + 1] ?? 0,
        y1: rows[row + 1] ?? 0,
      });
    }
  }
  return {
    x0: columns[0] ?? 0,
    y0: rows[0] ?? 0,
    x1: columns.at(-1) ?? 0,
    y1: rows.at(-1) ?? 0,
    columns,
    rows,
    cells,
    drawn: 0,
  };
}
