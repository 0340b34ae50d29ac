import type { DisclosurePreset } from '../disclosure/preset.ts';
import type { PublishedTable } from '../disclosure/published.ts';

/** What findings that left under a preset say of it. */
export interface DisclosureStatement {
  readonly preset: Pick<DisclosurePreset, 'id' | 'name' | 'threshold' | 'mark' | 'rounding'>;
  /** One sentence or two to stand with the tables. */
  readonly description: string;
  /** What was left out, and why, a sentence each. */
  readonly leftOut: readonly string[];
  /** What is said of every review of the corpus alike ("an invented example"); '' none. */
  readonly note: string;
  /** Counts of reviews as published, with their sums: a later publication is set against them. */
  readonly tables: readonly PublishedTable[];
}
