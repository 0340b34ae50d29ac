import { changeQuery, writeAddress } from '../../routing/address.ts';

export type Direction = 'up' | 'down';

/** By what a table is sorted: '' the order of the field, "name", "total", or the id of a column. */
export interface Sorting {
  readonly by: string;
  readonly direction: Direction;
}

export const readSorting = (query: URLSearchParams): Sorting => ({
  by: query.get('sort') ?? '',
  direction: query.get('direction') === 'up' ? 'up' : 'down',
});

/** Where a press on a head leads: most first, then least first, then the order of the field again. */
export function sortAddress(path: string, query: URLSearchParams, by: string): string {
  const now = readSorting(query);
  const first: Direction = by === 'name' ? 'up' : 'down';
  if (now.by !== by) return writeAddress(path, changeQuery(query, { sort: by, direction: first }));
  const turned = now.direction === first ? (first === 'up' ? 'down' : 'up') : null;
  return writeAddress(path, changeQuery(query, turned ? { direction: turned } : { sort: null, direction: null }));
}

/** For `aria-sort`. */
export const saySorted = ({ by, direction }: Sorting, column: string): 'ascending' | 'descending' | 'none' => {
  if (by !== column) return 'none';
  return direction === 'up' ? 'ascending' : 'descending';
};

/** Rows in the order that is asked for; equal ones stay as they are. */
export function sortRows<Row extends { readonly name: string }>(
  rows: readonly Row[],
  { by, direction }: Sorting,
  countOf: (row: Row, by: string) => number,
): readonly Row[] {
  if (by === '') return rows;
  const sign = direction === 'up' ? 1 : -1;
  const compare = (a: Row, b: Row): number =>
    by === 'name' ? a.name.localeCompare(b.name, 'en-GB', { numeric: true }) : countOf(a, by) - countOf(b, by);
  return rows.toSorted((a, b) => sign * compare(a, b));
}
