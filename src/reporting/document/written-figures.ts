import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import type { Figure } from './report-document.ts';

/** A whole number. With a door it opens that many recommendations, or `count`; a nought opens nothing. */
export function writeCount(value: number, door?: Selection, count = value): Figure {
  const figure = { value, text: say(value), format: 'whole' } as const;
  return door === undefined || value === 0 ? figure : { ...figure, door, count };
}

/** A mean, a median, a rate: printed with at most one decimal, kept whole. `null` is a word, not a number. */
export function writeDecimal(value: number | null, none = 'none'): Figure | string {
  return value === null ? none : { value, text: say(value), format: 'decimal' };
}

/** `part` of `whole` as a percent without decimals ("45%"); '' when there is nothing to divide. The workbook keeps the fraction. */
export function writeShare(part: number, whole: number): Figure | string {
  if (whole === 0) return '';
  const share = part / whole;
  const percent = share * 100;
  // Some of many is never printed as none, and not quite all never as all.
  const text = part > 0 && percent < 0.5 ? '<1%' : part < whole && percent >= 99.5 ? '>99%' : `${Math.round(percent)}%`;
  return { value: share, text, format: 'percent' };
}
