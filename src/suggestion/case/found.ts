import type { CasePassage } from './case-passage.ts';

/** What a finder of one attribute says: the value with its words, as a stretch of the passage's text. */
export interface Found {
  readonly value: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly passage: CasePassage;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}
