import type { Dot } from './drawings.ts';
import { makeRow, type Row } from './row.ts';
import type { WordStore } from './word.ts';

/** A drawn bullet stands at most this far to the left of its text, as a multiple of the size of type. */
const farthest = 2.6;

/** Rows with a bullet sign before each line that begins beside a drawn dot: web pages printed to PDF have such bullets. */
export function withDrawnBullets(rows: readonly Row[], dots: readonly Dot[], store: WordStore): Row[] {
  if (dots.length === 0) return [...rows];
  return rows.map((row) => {
    const first = row.words[0];
    if (first === undefined || first.text === '•') return row;
    const beside = dots.find((dot) => {
      const gap = first.x0 - dot.x1;
      const middle = (dot.y0 + dot.y1) / 2;
      const tall = dot.y1 - dot.y0;
      return (
        gap > 0.2 * row.size &&
        gap < farthest * row.size &&
        middle < row.base - 0.05 * row.size &&
        middle > row.base - 0.75 * row.size &&
        tall < 0.6 * row.size
      );
    });
    if (beside === undefined) return row;
    const { base, top, bottom, size, style } = first;
    const bullet = store.add('•', beside.x0, beside.x1, base, top, bottom, size, style, false);
    return makeRow([bullet, ...row.words]);
  });
}
