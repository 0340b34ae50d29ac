import { textOf, type Word } from './word.ts';

/** Words on one baseline, from left to right. A row may run across columns; a line of a column is a row cut to it. */
export interface Row {
  readonly words: Word[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** Filled by `rowText` when it is first asked for. */
  text: string | null;
}

/** Text of a row as a reader would write it. */
export function rowText(row: Row): string {
  row.text ??= textOf(row.words);
  return row.text;
}

/** A row of the words given, which are neither empty nor of different baselines. */
export function makeRow(words: Word[]): Row {
  let x0 = Infinity;
  let x1 = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  let size = 0;
  let most = 0;
  let base = 0;
  for (const word of words) {
    if (word.x0 < x0) x0 = word.x0;
    if (word.x1 > x1) x1 = word.x1;
    if (word.raised) continue;
    if (word.top < top) top = word.top;
    if (word.bottom > bottom) bottom = word.bottom;
    if (word.text.length > most || (word.text.length === most && word.size > size)) {
      most = word.text.length;
      size = word.size;
      base = word.base;
    }
  }
  const first = words[0];
  if (most === 0 && first !== undefined) {
    size = first.size;
    base = first.base;
    top = first.top;
    bottom = first.bottom;
  }
  return { words, x0, x1, top, bottom, base, size, text: null };
}

/** Baselines nearer than this share of the smaller size are one row. */
const sameBase = 0.3;

/** A stretch of words on one baseline, in the order in which they were written. */
interface Stretch {
  readonly words: Word[];
  base: number;
  size: number;
}

/** Groups words into rows from top to bottom. */
export function gatherRows(words: readonly Word[]): Row[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const word of words) {
    if (open !== null && Math.abs(word.base - open.base) < 0.01) {
      open.words.push(word);
      if (word.size > open.size) open.size = word.size;
    } else {
      open = { words: [word], base: word.base, size: word.size };
      stretches.push(open);
    }
  }
  stretches.sort((a, b) => a.base - b.base);
  const rows: Row[] = [];
  let current: Stretch | null = null;
  for (const stretch of stretches) {
    if (current !== null && stretch.base - current.base <= sameBase * Math.min(current.size, stretch.size)) {
      current.words.push(...stretch.words);
      if (stretch.size > current.size) {
        current.size = stretch.size;
        current.base = stretch.base;
      }
    } else {
      if (current !== null) rows.push(makeRow(leftToRight(current.words)));
      current = stretch;
    }
  }
  if (current !== null) rows.push(makeRow(leftToRight(current.words)));
  return rows;
}

function leftToRight(words: Word[]): Word[] {
  for (let i = 1; i < words.length; i++) {
    if ((words[i]?.x0 ?? 0) < (words[i - 1]?.x0 ?? 0)) return words.sort((a, b) => a.x0 - b.x0);
  }
  return words;
}

const referenceMark = /^(?:\[?\d{1,4}\]?(?:[,–-]\s?\d{1,4})*[,]?|[*†‡§¶]{1,3}|[ivx]{1,4})$/;
const unit = /(?:^|[\d\s(])(?:m|km|cm|mm|ft|CO|NO|PM|O|R|H|kg|µg|μg|s)$/;

/**
 * The words of a row without the raised reference marks of footnotes ("outset.252"). A raised word that opens the row is
 * kept: it is the number of a footnote. Exponents after a unit and ordinals ("1st") are kept.
 */
export function withoutReferenceMarks(row: Row): Row {
  let raised = false;
  for (const word of row.words) if (word.raised) raised = true;
  if (!raised) return row;
  const kept: Word[] = [];
  for (const word of row.words) {
    const before = kept.at(-1);
    if (word.raised && before !== undefined && referenceMark.test(word.text)) {
      const near = word.x0 - before.x1 < 0.5 * before.size;
      const exponent = word.glued && word.text.length === 1 && unit.test(before.text);
      if (near && !exponent) continue;
    }
    kept.push(word);
  }
  return kept.length === row.words.length || kept.length === 0 ? row : makeRow(kept);
}
