/**
 * What is counted. Counts of reviews come near to one child each, as do children and people; the others describe
 * documents.
 */
export type CountedUnit = 'reviews' | 'children' | 'people' | 'recommendations' | 'actions' | 'reports';

export interface CountCell {
  /** Names the count among all tables: the same id in two tables is the same count. */
  readonly id: string;
  /** A whole number, 0 or more. */
  readonly value: number;
}

/** `total` is the sum of `parts`, all by cell id. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Counts with the sums that a reader can see in the table, or that link it to another table. */
export interface CountTable {
  readonly id: string;
  readonly title: string;
  readonly unit: CountedUnit;
  readonly cells: readonly CountCell[];
  readonly sums: readonly Sum[];
}

export interface TableShape {
  readonly id: string;
  readonly title: string;
  readonly unit: CountedUnit;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then column. */
  readonly counts: readonly (readonly number[])[];
  /**
   * The id of a count by its row and column; null stands for the total. Two tables share a margin when they give it one
   * id. Without it, ids are the table's own.
   */
  readonly name?: (row: string | null, column: string | null) => string;
}

/** A table of rows and columns with its margins and grand total. */
export function countTable(shape: TableShape): CountTable {
  const { id, title, unit, rows, columns, counts } = shape;
  const name = shape.name ?? ((row, column) => `${id}: ${row ?? 'total'} × ${column ?? 'total'}`);
  const at = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  const cells: CountCell[] = [];
  for (const [i, row] of rows.entries())
    for (const [j, column] of columns.entries()) cells.push({ id: name(row, column), value: at(i, j) });
  const rowTotals = rows.map((_, i) => columns.reduce((sum, _column, j) => sum + at(i, j), 0));
  const columnTotals = columns.map((_, j) => rows.reduce((sum, _row, i) => sum + at(i, j), 0));
  for (const [i, row] of rows.entries()) cells.push({ id: name(row, null), value: rowTotals[i] ?? 0 });
  for (const [j, column] of columns.entries()) cells.push({ id: name(null, column), value: columnTotals[j] ?? 0 });
  cells.push({ id: name(null, null), value: rowTotals.reduce((sum, count) => sum + count, 0) });
  const sums: Sum[] = [
    ...rows.map((row) => ({ total: name(row, null), parts: columns.map((column) => name(row, column)) })),
    ...columns.map((column) => ({ total: name(null, column), parts: rows.map((row) => name(row, column)) })),
    { total: name(null, null), parts: rows.map((row) => name(row, null)) },
    { total: name(null, null), parts: columns.map((column) => name(null, column)) },
  ];
  return { id, title, unit, cells, sums };
}
