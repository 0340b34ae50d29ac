import type { Area, Drawings, Rule } from './drawings.ts';
import { findGrids, type TableGrid } from './table-grid.ts';
import type { Word, WordStore } from './word.ts';

/** A table or a panel: what stands in it is laid out by itself and then takes its place among the text. */
export type Insert =
  | { readonly kind: 'table'; readonly grid: TableGrid; readonly words: Word[] }
  | { readonly kind: 'panel'; readonly area: Area; readonly words: Word[] };

const narrowestPanel = 100;
const lowestPanel = 18;
/** What covers this share of the page is its background. */
const background = 0.82;

/** The tables that the rules of a page draw round its words. */
export function findTables(drawings: Drawings, words: readonly Word[]): TableGrid[] {
  return findGrids(drawings.rules).filter((grid) => isTable(grid, words));
}

/** A grid is a table when words stand in two columns of one row and hardly any word stands across a line. */
function isTable(grid: TableGrid, words: readonly Word[]): boolean {
  const inside = words.filter((word) => isInside(word, grid));
  if (inside.length < 2) return false;
  const filled = new Set<number>();
  let across = 0;
  for (const word of inside) {
    const index = cellIndexAt(grid, word);
    if (index < 0) continue;
    filled.add(index);
    const cell = grid.cells[index];
    if (cell !== undefined && (word.x0 < cell.x0 - 4 || word.x1 > cell.x1 + 4)) across++;
  }
  if (!isRegular(grid, filled.size)) return false;
  if (across > 0.08 * inside.length + 1) return false;
  const columnsOfRow = new Map<number, Set<number>>();
  for (const index of filled) {
    const cell = grid.cells[index];
    if (cell === undefined) continue;
    const columns = columnsOfRow.get(cell.row) ?? new Set<number>();
    columnsOfRow.set(cell.row, columns.add(cell.column));
  }
  const several = [...columnsOfRow.values()].filter((columns) => columns.size > 1).length;
  return several >= 1 && filled.size >= 0.15 * grid.cells.length && (several >= 2 || grid.rows.length <= 3);
}

/** Shapes that happen to touch make grids of many spanning and empty cells; tables have few. */
function isRegular(grid: TableGrid, filled: number): boolean {
  const spanning = grid.cells.filter((cell) => cell.columnSpan > 1).length;
  if (grid.drawn >= 0.5) return spanning <= 0.6 * grid.cells.length;
  return spanning <= 0.3 * grid.cells.length && filled >= 0.5 * grid.cells.length;
}

interface Edges {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const isInside = (word: Word, box: Edges): boolean => {
  const x = (word.x0 + word.x1) / 2;
  const y = middleOf(word);
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
};

/** Height at which a word stands, for the question in which box. */
const middleOf = (word: Word): number =>
  word.insert === null ? word.base - 0.3 * word.size : (word.top + word.bottom) / 2;

/** Place of the first box in which the middle of the word stands; -1 in none. */
function boxAt(boxes: readonly Edges[], word: Word): number {
  const x = (word.x0 + word.x1) / 2;
  const y = middleOf(word);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (box !== undefined && x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) return i;
  }
  return -1;
}

/** Index of the cell in which the middle of the word stands; -1 in none. */
export function cellIndexAt(grid: TableGrid, word: Word): number {
  const x = (word.x0 + word.x1) / 2;
  const y = middleOf(word);
  for (let i = 0; i < grid.cells.length; i++) {
    const cell = grid.cells[i];
    if (cell !== undefined && x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1) return i;
  }
  return -1;
}

/** Filled or framed areas that hold text: the boxes in which reports set recommendations, summaries and examples. */
export function findPanels(
  drawings: Drawings,
  tables: readonly TableGrid[],
  page: { readonly width: number; readonly height: number },
): Area[] {
  const candidates = [...drawings.areas, ...framesOf(drawings.rules)].filter((area) => {
    const width = area.x1 - area.x0;
    const height = area.y1 - area.y0;
    if (width < narrowestPanel || height < lowestPanel) return false;
    if (width > background * page.width && height > background * page.height) return false;
    if (area.fill === '#ffffff' && !area.stroked) return false;
    return !tables.some((grid) => isWithin(area, grid, 4) || isWithin(grid, area, 4));
  });
  return outermost(joinStacked(candidates)).filter(
    (area) => !(area.x1 - area.x0 > background * page.width && area.y1 - area.y0 > background * page.height),
  );
}

const isWithin = (inner: Edges, outer: Edges, give: number): boolean =>
  inner.x0 >= outer.x0 - give &&
  inner.x1 <= outer.x1 + give &&
  inner.y0 >= outer.y0 - give &&
  inner.y1 <= outer.y1 + give;

/** Frames drawn as four separate lines. */
function framesOf(rules: readonly Rule[]): Area[] {
  const upright = rules.filter((rule) => rule.vertical && !rule.edge && rule.y1 - rule.y0 >= lowestPanel);
  const level = rules.filter((rule) => !rule.vertical && !rule.edge && rule.x1 - rule.x0 >= narrowestPanel);
  if (upright.length < 2 || level.length < 2 || upright.length > 60) return [];
  const frames: Area[] = [];
  for (const left of upright) {
    for (const right of upright) {
      if (right.x0 - left.x0 < narrowestPanel) continue;
      if (Math.abs(left.y0 - right.y0) > 3 || Math.abs(left.y1 - right.y1) > 3) continue;
      const spans = (y: number): boolean =>
        level.some((rule) => Math.abs(rule.y0 - y) < 3 && rule.x0 < left.x0 + 3 && rule.x1 > right.x0 - 3);
      if (spans(left.y0) && spans(left.y1)) {
        frames.push({ x0: left.x0, x1: right.x0, y0: left.y0, y1: left.y1, fill: '', stroked: true });
      }
    }
  }
  return frames;
}

/** Areas of equal width that touch one above the other (a coloured label and its box, a fill for each line) are one. */
function joinStacked(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.y0 - b.y0);
  const joined: Area[] = [];
  for (const area of sorted) {
    const index = joined.findIndex(
      (other) =>
        Math.abs(other.x0 - area.x0) < 3 &&
        Math.abs(other.x1 - area.x1) < 3 &&
        area.y0 <= other.y1 + 2.5 &&
        area.y1 >= other.y0,
    );
    const other = index < 0 ? undefined : joined[index];
    if (other === undefined) joined.push(area);
    else joined[index] = { ...other, y0: Math.min(other.y0, area.y0), y1: Math.max(other.y1, area.y1) };
  }
  return joined;
}

function outermost(areas: readonly Area[]): Area[] {
  return areas.filter(
    (area, index) =>
      !areas.some((other, place) => {
        if (place === index || !isWithin(area, other, 2)) return false;
        return !isWithin(other, area, 2) || place < index;
      }),
  );
}

/** Puts tables and panels in the place of the words that stand in them. */
export function placeInserts(
  words: readonly Word[],
  tables: readonly TableGrid[],
  panels: readonly Area[],
  bodySize: number,
  store: WordStore,
): readonly Word[] {
  const withTables = replace(words, tables, bodySize, store, (grid, inside) => {
    return { kind: 'table', grid, words: inside };
  });
  return replace(withTables, panels, bodySize, store, (area, inside) => ({ kind: 'panel', area, words: inside }));
}

function replace<B extends Edges>(
  words: readonly Word[],
  boxes: readonly B[],
  bodySize: number,
  store: WordStore,
  make: (box: B, inside: Word[]) => Insert,
): readonly Word[] {
  if (boxes.length === 0) return words;
  const left: Word[] = [];
  const insides: Word[][] = boxes.map(() => []);
  for (const word of words) {
    const place = boxAt(boxes, word);
    (place < 0 ? left : (insides[place] ?? left)).push(word);
  }
  for (const [index, box] of boxes.entries()) {
    const inside = insides[index] ?? [];
    if (inside.length === 0) continue;
    let base = Infinity;
    for (const word of inside) base = Math.min(base, word.insert === null ? word.base : word.top + bodySize);
    const { x0, y0, x1, y1 } = box;
    left.push(store.add('', x0, x1, base, y0, y1, bodySize, 0, false, make(box, inside)));
  }
  return left;
}
