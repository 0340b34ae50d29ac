import { isFigure, type ShownCount } from '../../analysis/publication/shown.ts';
import type { Selection } from '../selection.ts';
import { say } from '../wording.ts';
import type { Figure } from './report-document.ts';

/**
 * A whole number. With a door it opens that many recommendations, or `count`; a nought opens nothing. A hidden count is its
 * mark, and opens nothing.
 */
export function writeCount(value: number, door?: Selection, count?: number): Figure;
export function writeCount(value: ShownCount, door?: Selection, count?: ShownCount): Figure | string;
export function writeCount(value: ShownCount, door?: Selection, count: ShownCount = value): Figure | string {
  if (!isFigure(value)) return value;
  const figure = { value, text: say(value), format: 'whole' } as const;
  return door === undefined || value === 0 || !isFigure(count) ? figure : { ...figure, door, count };
}

/** A mean, a median, a rate: printed with at most one decimal, kept whole. `null` is a word, not a number. */
export function writeDecimal(value: ShownCount | null, none = 'none'): Figure | string {
  return value === null ? none : !isFigure(value) ? value : { value, text: say(value), format: 'decimal' };
}

/** `part` of `whole` as a percent without decimals ("45%"); '' when there is nothing to divide. The workbook keeps the fraction. */
export function writeShare(part: ShownCount, whole: ShownCount): Figure | string {
  if (!isFigure(part)) return part;
  if (!isFigure(whole)) return whole;
  if (whole === 0) return '';
  const share = Math.min(1, part / whole);
  const percent = share * 100;
  // Some of many is never printed as none, and not quite all never as all.
  const text = part > 0 && percent < 0.5 ? '<1%' : part < whole && percent >= 99.5 ? '>99%' : `${Math.round(percent)}%`;
  return { value: share, text, format: 'percent' };
}
