/** What a cell of a workbook holds: words in one of the two voices, a number as a number, a date as a date, or nothing. */
export type SheetCell =
  | null
  | { readonly words: string; readonly printed?: boolean; readonly strong?: boolean }
  | { readonly number: number; readonly format: 'whole' | 'decimal' | 'percent' | 'plain' }
  | { readonly date: string };

/** How much of a column words fill before they wrap: serif ones run a little wider, and no line is filled to its end. */
export const fillOf = (cell: Exclude<SheetCell, null>): number =>
  'printed' in cell && cell.printed === true ? 0.88 : 0.95;

export interface SheetColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** In characters. */
  readonly width: number;
  /** Turned, for the many narrow columns of a matrix. */
  readonly turned?: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly role: 'row' | 'group' | 'total';
}

/** One table on one sheet. */
export interface Sheet {
  /** Id of the block that it shows; of the section for what has none. */
  readonly block: string;
  /** At most 31 characters, unlike every other, without the signs that Excel forbids. */
  readonly name: string;
  readonly title: string;
  /** Title of the section of the report that it belongs to. */
  readonly section: string;
  /** Reading, sample, unit, counting rule and note, a sentence or more each. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Columns that stay in sight when others are scrolled. */
  readonly frozen: number;
  /** First and last column to be shaded by value, from 0; null for none. */
  readonly shaded: readonly [first: number, last: number] | null;
}
