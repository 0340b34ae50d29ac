import { makeRow, type Row } from './row.ts';

/** A part of a page whose lines follow one another from top to bottom. */
export interface Region {
  readonly lines: Row[];
  readonly x0: number;
  readonly x1: number;
}

/** White space between two columns, as a stretch of x. */
export interface GutterPlace {
  readonly x0: number;
  readonly x1: number;
}

interface Gutter extends GutterPlace {
  /** Rows from `first` to `last` stand beside it. */
  readonly first: number;
  readonly last: number;
}

const narrowestGutter = 7;
/** Gaps at one place that are followed in vain before the place is given up: a table has one in every row. */
const mostTries = 8;
const noGaps: GutterPlace[] = [];
/** Lines that each column needs; fewer where columns were found at the same place nearby. */
const fewestLines = 3;
const fewestLinesKnown = 1;
/** A column of running text is at least this wide, in points and as a share of its surroundings. */
const narrowestColumn = 90;
const narrowestShare = 0.2;

/**
 * Cuts the rows of a page, or of a part of it, into regions in reading order. `known` are gutters of which this page or
 * its neighbours are sure: weaker signs are enough there. Gutters found are added to `found`.
 */
export function cutColumns(
  rows: readonly Row[],
  known: readonly GutterPlace[] = [],
  found: GutterPlace[] = [],
): Region[] {
  const regions: Region[] = [];
  let waiting: Row[] = [];
  const finish = (): void => {
    if (waiting.length > 0) regions.push(regionOf(waiting));
    waiting = [];
  };
  const tried = new Map<number, number>();
  let leftmost = Infinity;
  for (const row of rows) if (row.x0 < leftmost) leftmost = row.x0;
  let index = 0;
  while (index < rows.length) {
    const gutter = gutterFrom(rows, index, leftmost, known, tried);
    const row = rows[index];
    if (gutter === null || row === undefined) {
      if (row !== undefined) waiting.push(row);
      index++;
      continue;
    }
    // A row that stands in the right column alone, above the first that stands in both, belongs to it.
    const taken = rowsAbove(waiting, gutter);
    waiting = waiting.slice(0, waiting.length - taken);
    finish();
    const left: Row[] = [];
    const right: Row[] = [];
    for (let i = gutter.first - taken; i <= gutter.last; i++) {
      const cut = rows[i];
      if (cut === undefined) continue;
      const before = cut.words.filter((word) => word.x1 <= gutter.x1);
      const after = cut.words.filter((word) => word.x1 > gutter.x1);
      if (before.length > 0) left.push(makeRow(before));
      if (after.length > 0) right.push(makeRow(after));
    }
    found.push({ x0: gutter.x0, x1: gutter.x1 });
    regions.push(...cutColumns(left, known, found), ...cutColumns(right, known, found));
    index = gutter.last + 1;
  }
  finish();
  return regions;
}

export function regionOf(lines: Row[]): Region {
  let x0 = Infinity;
  let x1 = -Infinity;
  for (const line of lines) {
    if (line.x0 < x0) x0 = line.x0;
    if (line.x1 > x1) x1 = line.x1;
  }
  return { lines, x0, x1 };
}

function rowsAbove(waiting: readonly Row[], gutter: Gutter): number {
  let taken = 0;
  for (let back = 1; back <= Math.min(4, waiting.length); back++) {
    const row = waiting[waiting.length - back];
    if (row === undefined || (row.x0 < gutter.x1 - 2 && row.x1 > gutter.x0 + 2)) break;
    if (row.x0 >= gutter.x1 - 2) taken = back;
  }
  return taken;
}

/** The gutter between two columns of running text that begins at row `first`; null when there is none. */
function gutterFrom(
  rows: readonly Row[],
  first: number,
  left: number,
  known: readonly GutterPlace[],
  tried: Map<number, number>,
): Gutter | null {
  const row = rows[first];
  if (row === undefined) return null;
  const next = rows[first + 1];
  const least = known.length === 0 ? narrowestColumn : 0.6 * narrowestColumn;
  for (const gap of gapsOf(row, next)) {
    if (gap.x1 - left < least) continue;
    const place = Math.round(gap.x0 / 24);
    if ((tried.get(place) ?? 0) >= mostTries) continue;
    const found = followGutter(rows, first, gap, left, known);
    if (found !== null) return found;
    tried.set(place, (tried.get(place) ?? 0) + 1);
  }
  return null;
}

function gapsOf(row: Row, next: Row | undefined): GutterPlace[] {
  let gaps: GutterPlace[] = noGaps;
  const least = Math.max(narrowestGutter, 0.7 * row.size);
  let right = row.words[0]?.x1 ?? 0;
  for (const word of row.words) {
    if (word.x0 - right >= least) gaps = [...gaps, { x0: right, x1: word.x0 }];
    if (word.x1 > right) right = word.x1;
  }
  if (next !== undefined && standsBeside(row, next)) gaps = [...gaps, gapBeside(row, next)];
  return gaps;
}

/** Columns whose lines stand at different heights: the gap between a row and the one that stands beside rather than below it. */
const gapBeside = (row: Row, next: Row): GutterPlace => ({
  x0: Math.min(row.x1, next.x1),
  x1: Math.max(row.x0, next.x0),
});

function standsBeside(row: Row, next: Row): boolean {
  if (next.base - row.base > 0.9 * Math.min(row.size, next.size)) return false;
  return next.x0 - row.x1 >= narrowestGutter || row.x0 - next.x1 >= narrowestGutter;
}

/** Follows a gap downwards while no word stands in it. Rows that stand wholly on one side leave it as it is. */
function followGutter(
  rows: readonly Row[],
  first: number,
  gap: GutterPlace,
  leftmost: number,
  known: readonly GutterPlace[],
): Gutter | null {
  let { x0, x1 } = gap;
  let last = first;
  let lastBoth = first;
  let previous = rows[first];
  for (let i = first; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || previous === undefined) break;
    if (row.base - lowestOf(previous) > 8 * Math.max(row.size, previous.size)) break;
    const free = freeAround(row, x0, x1);
    if (free === null) break;
    x0 = free.x0;
    x1 = free.x1;
    if ((row.x0 < x0 && row.x1 > x1) || (i > first && standsBeside(previous, row))) lastBoth = i;
    last = i;
    previous = row;
  }
  if (known.length === 0 && last - first < 2) return null;
  const end = trimEnd(rows, first, last, lastBoth, x0, x1);
  if (known.length === 0 && (x0 - leftmost < narrowestColumn || end === first)) return null;
  const left: Row[] = [];
  const right: Row[] = [];
  for (let i = first; i <= end; i++) {
    const words = rows[i]?.words ?? [];
    const before = words.filter((word) => word.x1 <= x1);
    const after = words.filter((word) => word.x1 > x1);
    if (before.length > 0) left.push(makeRow(before));
    if (after.length > 0) right.push(makeRow(after));
  }
  const sure = known.some((place) => Math.min(place.x1, x1) - Math.max(place.x0, x0) >= narrowestGutter - 1);
  if (!isRunningText(left, right, sure)) return null;
  return { x0, x1, first, last: end };
}

/** The part of the gap that this row leaves free; null when a word closes it. */
function freeAround(row: Row, x0: number, x1: number): GutterPlace | null {
  let left = x0;
  let right = x1;
  for (const word of row.words) {
    if (word.x1 <= left || word.x0 >= right) continue;
    // The word reaches into the gap from one side. One that stands in its middle is a number or bullet that hangs to the
    // left of the right column.
    if (word.x0 <= left) left = word.x1;
    else if (word.x1 >= right || word.x0 - left >= narrowestGutter) right = word.x0;
    else left = word.x1;
    if (right - left < narrowestGutter) return null;
  }
  return { x0: left, x1: right };
}

/**
 * The last row that still belongs to the columns. Where the left column goes on alone its lines belong to it as long as they
 * wrap at its right edge; what is set apart and does not wrap there (a heading over the whole width) follows the columns.
 */
function trimEnd(rows: readonly Row[], first: number, last: number, lastBoth: number, x0: number, x1: number): number {
  let left = Infinity;
  for (let i = first; i <= lastBoth; i++) left = Math.min(left, rows[i]?.x0 ?? Infinity);
  const full = x0 - 0.25 * (x0 - left);
  let end = lastBoth;
  let attached = true;
  let wraps = false;
  for (let i = lastBoth + 1; i <= last; i++) {
    const row = rows[i];
    const before = rows[i - 1];
    if (row === undefined || before === undefined || (row.x0 < x0 && row.x1 > x1)) break;
    const apart = row.base - lowestOf(before) > 1.9 * Math.max(row.size, before.size);
    if (apart || Math.abs(row.size - before.size) > 0.6) {
      attached = false;
      wraps = false;
    }
    const next = rows[i + 1];
    const goesOn = next !== undefined && i < last && next.base - row.base < 1.9 * row.size;
    if (row.x0 >= x1 || (goesOn && row.x1 > full && row.x1 <= x1)) wraps = true;
    if (attached || wraps) end = i;
  }
  return end;
}

/** Whether both sides read as columns of prose: enough lines, wide enough, most of them reaching the right edge. */
function isRunningText(left: Row[], right: Row[], known: boolean): boolean {
  const least = known ? fewestLinesKnown : fewestLines;
  if (linesIn(left) < least || linesIn(right) < least) return false;
  const sides = [regionOf(left), regionOf(right)];
  const whole = (sides[1]?.x1 ?? 0) - (sides[0]?.x0 ?? 0);
  for (const { lines, x0, x1 } of sides) {
    const width = x1 - x0;
    if (known) {
      if (width < 0.6 * narrowestColumn && lines.length > 2) return false;
      continue;
    }
    if (width < narrowestColumn || width < narrowestShare * whole) return false;
    const full = lines.filter((line) => line.x1 >= x1 - 0.28 * width && line.x1 - line.x0 > 0.5 * width).length;
    if (full < 0.45 * lines.length || (full < 2 && linesIn(lines) < 4)) return false;
    const text = lines.filter((line) => !isInsert(line));
    const letters = text.reduce((sum, line) => sum + lettersOf(line), 0);
    if (letters < 14 * text.length) return false;
  }
  return true;
}

function isInsert(row: Row): boolean {
  for (const word of row.words) if (word.insert !== null) return true;
  return false;
}

/** Baseline of a row; of a table or panel, its lower edge. */
const lowestOf = (row: Row): number => (isInsert(row) ? row.bottom : row.base);

/** Lines that stand there; a table or panel counts by its height. */
const linesIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + (isInsert(row) ? Math.max(1, (row.bottom - row.top) / (1.4 * row.size)) : 1), 0);

const lettersOf = (row: Row): number => row.words.reduce((sum, word) => sum + word.text.length + 1, 0);
