import type { CountedUnit, Sum } from './count-table.ts';

/** A count as it is published. */
export interface PublishedCell {
  readonly id: string;
  /** The figure, or the mark that stands for a hidden one. */
  readonly shown: number | string;
  /** What a reader knows of the count from this cell alone; null when nothing bounds it above. */
  readonly low: number;
  readonly high: number | null;
}

/** A table as it is published: nothing in it tells a small count from one that is hidden to protect it. */
export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  readonly unit: CountedUnit;
  readonly cells: readonly PublishedCell[];
  readonly sums: readonly Sum[];
}
