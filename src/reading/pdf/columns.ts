import { makeRow, type Row } from './row.ts';
import type { Word } from './word.ts';

/** A part of a page whose lines follow one another from top to bottom. */
export interface Region {
  readonly lines: Row[];
  readonly x0: number;
  readonly x1: number;
}

interface Gutter {
  readonly x0: number;
  readonly x1: number;
  /** Rows from `first` to `last` stand beside it. */
  readonly first: number;
  readonly last: number;
}

const narrowestGutter = 7;
const fewestLines = 3;
/** A column of running text is at least this wide, in points and as a share of its surroundings. */
const narrowestColumn = 90;
const narrowestShare = 0.2;

/** Cuts the rows of a page, or of a part of it, into regions in reading order. */
export function cutColumns(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  let waiting: Row[] = [];
  const finish = (): void => {
    if (waiting.length > 0) regions.push(regionOf(waiting));
    waiting = [];
  };
  let index = 0;
  while (index < rows.length) {
    const gutter = gutterFrom(rows, index);
    const row = rows[index];
    if (gutter === null || row === undefined) {
      if (row !== undefined) waiting.push(row);
      index++;
      continue;
    }
    finish();
    const left: Row[] = [];
    const right: Row[] = [];
    for (let i = gutter.first; i <= gutter.last; i++) {
      const cut = rows[i];
      if (cut === undefined) continue;
      const before = cut.words.filter((word) => word.x1 <= gutter.x1);
      const after = cut.words.filter((word) => word.x1 > gutter.x1);
      if (before.length > 0) left.push(makeRow(before));
      if (after.length > 0) right.push(makeRow(after));
    }
    regions.push(...cutColumns(left), ...cutColumns(right));
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

/** The gutter between two columns of running text that begins at row `first`; null when there is none. */
function gutterFrom(rows: readonly Row[], first: number): Gutter | null {
  const row = rows[first];
  if (row === undefined) return null;
  for (const gap of gapsOf(row)) {
    const found = followGutter(rows, first, gap.x0, gap.x1);
    if (found !== null) return found;
  }
  return null;
}

function gapsOf(row: Row): { x0: number; x1: number }[] {
  const gaps: { x0: number; x1: number }[] = [];
  const least = Math.max(narrowestGutter, 0.7 * row.size);
  let right = row.words[0]?.x1 ?? 0;
  for (const word of row.words) {
    if (word.x0 - right >= least) gaps.push({ x0: right, x1: word.x0 });
    if (word.x1 > right) right = word.x1;
  }
  return gaps;
}

/** Follows a gap downwards while no word stands in it. Rows that stand wholly on one side leave it as it is. */
function followGutter(rows: readonly Row[], first: number, from: number, to: number): Gutter | null {
  let x0 = from;
  let x1 = to;
  let last = first;
  let lastBoth = first;
  const left: Row[] = [];
  const right: Row[] = [];
  let previous = rows[first];
  for (let i = first; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined || previous === undefined) break;
    if (row.base - previous.base > 8 * Math.max(row.size, previous.size)) break;
    const free = freeAround(row, x0, x1);
    if (free === null) break;
    x0 = free.x0;
    x1 = free.x1;
    const before = row.words.filter((word) => word.x1 <= x1);
    const after = row.words.filter((word) => word.x1 > x1);
    if (before.length > 0) left.push(makeRow(before));
    if (after.length > 0) right.push(makeRow(after));
    if (before.length > 0 && after.length > 0) lastBoth = i;
    last = i;
    previous = row;
  }
  const end = trimEnd(rows, last, lastBoth, x0, x1);
  const within = (line: Row): boolean => line.base <= (rows[end]?.base ?? 0) + 0.5;
  const leftLines = left.filter(within);
  const rightLines = right.filter(within);
  if (!isRunningText(leftLines, rightLines)) return null;
  return { x0, x1, first, last: end };
}

/** The part of the gap that this row leaves free; null when a word closes it. */
function freeAround(row: Row, x0: number, x1: number): { x0: number; x1: number } | null {
  let left = x0;
  let right = x1;
  for (const word of row.words) {
    if (word.x1 <= left || word.x0 >= right) continue;
    // The word reaches into the gap from one side or stands in its middle.
    if (word.x0 <= left) left = word.x1;
    else if (word.x1 >= right) right = word.x0;
    else if (word.x0 - left >= right - word.x1) right = word.x0;
    else left = word.x1;
    if (right - left < narrowestGutter) return null;
  }
  return { x0: left, x1: right };
}

/**
 * The last row that still belongs to the columns. Where one column goes on alone its lines belong to it; a line that is
 * set apart (larger leading) and begins at the far left is what follows the columns.
 */
function trimEnd(rows: readonly Row[], last: number, lastBoth: number, x0: number, x1: number): number {
  let end = lastBoth;
  for (let i = lastBoth + 1; i <= last; i++) {
    const row = rows[i];
    const before = rows[i - 1];
    if (row === undefined || before === undefined) break;
    if (row.base - before.base > 1.9 * Math.max(row.size, before.size)) break;
    if (Math.abs(row.size - before.size) > 0.6) break;
    if (row.x0 < x0 && row.x1 > x1) break;
    end = i;
  }
  return end;
}

/** Whether both sides read as columns of prose: enough lines, wide enough, most of them full. */
function isRunningText(left: readonly Row[], right: readonly Row[]): boolean {
  if (left.length < fewestLines || right.length < fewestLines) return false;
  const a = regionOf([...left]);
  const b = regionOf([...right]);
  const whole = b.x1 - a.x0;
  for (const side of [a, b]) {
    const width = side.x1 - side.x0;
    if (width < narrowestColumn || width < narrowestShare * whole) return false;
    const full = side.lines.filter((line) => line.x1 - line.x0 >= 0.72 * width).length;
    if (full < 0.45 * side.lines.length || full < 2) return false;
    const letters = side.lines.reduce((sum, line) => sum + lengthOf(line.words), 0);
    if (letters / side.lines.length < 14) return false;
  }
  return true;
}

const lengthOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.text.length + 1, 0);
