import type { ShownCount } from '../analysis/publication/shown.ts';

/** A number for people: thousands apart, at most one decimal. A hidden count is its mark. */
export function say(value: ShownCount): string {
  return typeof value === 'string' ? value : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

/** A number with its noun: "1 review", "20 reviews". */
export function sayMany(count: ShownCount, one: string, many = `${one}s`): string {
  return `${say(count)} ${count === 1 ? one : many}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A civil date `YYYY-MM-DD` for people: "31 March 2031"; anything else as it is. */
export function sayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
