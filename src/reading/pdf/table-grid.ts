import type { Rule } from './drawings.ts';

/** The ruled grid of a table: where its columns and rows are divided. */
export interface TableGrid {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Left edges of the columns and the right edge of the last. */
  readonly columns: readonly number[];
  /** Upper edges of the rows and the lower edge of the last. */
  readonly rows: readonly number[];
  readonly cells: readonly GridCell[];
  /** Share of its level lines, by length, that are drawn as lines and not only edges of filled areas. */
  readonly drawn: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Stretch {
  readonly at: number;
  edge: boolean;
  from: number;
  to: number;
}

/** Lines nearer than this, in points, are one. */
const together = 3.5;
/** A column narrower than this is the space between two lines of one border. */
const narrowestCell = 8;
const mostRules = 3_000;
const mostGridCells = 2_500;

/** The grids that the rules of a page draw: at least two cells, divided by both upright and level lines. */
export function findGrids(rules: readonly Rule[]): TableGrid[] {
  if (rules.length < 4 || rules.length > mostRules || !rules.some((rule) => rule.vertical)) return [];
  const level = mergeStretches(
    rules.filter((rule) => !rule.vertical).map((r) => ({ at: r.y0, edge: r.edge, from: r.x0, to: r.x1 })),
  );
  const upright = mergeStretches(
    rules.filter((rule) => rule.vertical).map((r) => ({ at: r.x0, edge: r.edge, from: r.y0, to: r.y1 })),
  );
  if (level.length < 2) return [];
  const grids: TableGrid[] = [];
  for (const group of connected(level, upright)) {
    const grid = gridOf(group.level, group.upright);
    if (grid !== null) grids.push(grid);
  }
  return grids;
}

/** Joins stretches on one line that touch or overlap. */
function mergeStretches(stretches: Stretch[]): Stretch[] {
  stretches.sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    let joined = false;
    for (let i = merged.length - 1; i >= 0; i--) {
      const other = merged[i];
      if (other === undefined || stretch.at - other.at > 2) break;
      if (stretch.from <= other.to + together && stretch.to >= other.from - together) {
        other.from = Math.min(other.from, stretch.from);
        other.to = Math.max(other.to, stretch.to);
        other.edge &&= stretch.edge;
        joined = true;
        break;
      }
    }
    if (!joined) merged.push({ ...stretch });
  }
  return merged;
}

interface Group {
  readonly level: Stretch[];
  readonly upright: Stretch[];
}

/** Groups of lines that cross or touch one another. */
function connected(level: readonly Stretch[], upright: readonly Stretch[]): Group[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[i] = root;
    return root;
  };
  // No iterators here: a drawing can have thousands of lines.
  for (let i = 0; i < level.length; i++) {
    const a = level[i];
    for (let j = 0; j < upright.length; j++) {
      const b = upright[j];
      if (a === undefined || b === undefined) continue;
      const crosses =
        b.at >= a.from - together && b.at <= a.to + together && a.at >= b.from - together && a.at <= b.to + together;
      if (crosses) parent[rootOf(i)] = rootOf(level.length + j);
    }
  }
  const groups = new Map<number, Group>();
  const groupOf = (i: number): Group => {
    const root = rootOf(i);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  for (const [i, a] of level.entries()) groupOf(i).level.push(a);
  for (const [j, b] of upright.entries()) groupOf(level.length + j).upright.push(b);
  return [...groups.values()].filter((group) => group.level.length >= 2 && group.upright.length >= 1);
}

function gridOf(level: readonly Stretch[], upright: readonly Stretch[]): TableGrid | null {
  const y0 = Math.min(...level.map((line) => line.at));
  const y1 = Math.max(...level.map((line) => line.at));
  // Tables without outer upright lines end where their level lines end.
  const x0 = Math.min(...level.map((line) => line.from), ...upright.map((line) => line.at));
  const x1 = Math.max(...level.map((line) => line.to), ...upright.map((line) => line.at));
  const columns = places([...upright.map((line) => line.at), x0, x1], narrowestCell);
  const rows = places(
    level.map((line) => line.at),
    together,
  );
  const height = rows.length - 1;
  const width = columns.length - 1;
  if (width < 1 || height < 1 || width * height < 2 || width * height > mostGridCells) return null;
  if (x1 - x0 < 60 || y1 - y0 < 14) return null;
  const cells = cellsOf(columns, rows, level, upright);
  if (cells.length < 2) return null;
  const length = (lines: readonly Stretch[]): number => lines.reduce((sum, line) => sum + line.to - line.from, 0);
  const drawn = length(level.filter((line) => !line.edge)) / Math.max(1, length(level));
  return { x0, y0, x1, y1, columns, rows, cells, drawn };
}

function places(values: number[], apart: number): number[] {
  values.sort((a, b) => a - b);
  const distinct: number[] = [];
  for (const value of values) {
    const last = distinct.at(-1);
    if (last === undefined || value - last > apart) distinct.push(value);
  }
  return distinct;
}

/** Whether a line at `at` covers most of the stretch from `from` to `to`. */
function isDrawn(lines: readonly Stretch[], at: number, from: number, to: number, give: number): boolean {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > give) continue;
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= 0.6 * (to - from);
}

/** Cells of the grid; where no line is drawn between two, they are one. */
function cellsOf(
  columns: readonly number[],
  rows: readonly number[],
  level: readonly Stretch[],
  upright: readonly Stretch[],
): GridCell[] {
  const height = rows.length - 1;
  const width = columns.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      let columnSpan = 1;
      while (column + columnSpan < width && !taken.has(row * width + column + columnSpan)) {
        const at = columns[column + columnSpan] ?? 0;
        if (isDrawn(upright, at, rows[row] ?? 0, rows[row + 1] ?? 0, narrowestCell)) break;
        columnSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < height) {
        const at = rows[row + rowSpan] ?? 0;
        if (isDrawn(level, at, columns[column] ?? 0, columns[column + columnSpan] ?? 0, together)) break;
        if (!spansAlike(upright, columns, rows, row + rowSpan, column, columnSpan)) break;
        rowSpan++;
      }
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(r * width + c);
      }
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        x0: columns[column] ?? 0,
        x1: columns[column + columnSpan] ?? 0,
        y0: rows[row] ?? 0,
        y1: rows[row + rowSpan] ?? 0,
      });
    }
  }
  return cells;
}

/** Whether no upright line divides the cell that goes on into this row. */
function spansAlike(
  upright: readonly Stretch[],
  columns: readonly number[],
  rows: readonly number[],
  row: number,
  column: number,
  columnSpan: number,
): boolean {
  for (let c = column + 1; c < column + columnSpan; c++) {
    if (isDrawn(upright, columns[c] ?? 0, rows[row] ?? 0, rows[row + 1] ?? 0, narrowestCell)) return false;
  }
  return true;
}
