import type { Insert } from './insert.ts';

/**
 * The smallest piece that layout works with: a word, or the part of one that has one style. Coordinates are points in
 * the frame of the page (origin top left, y downwards).
 */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. A raised or lowered word (a reference mark, a chemical index) has the baseline of its line. */
  base: number;
  top: number;
  bottom: number;
  size: number;
  /** Index into the styles of the document. */
  readonly style: number;
  /** No space stands before it. */
  glued: boolean;
  /** Set above the line in smaller type. */
  raised: boolean;
  /** A table or panel that stands here as a whole; it has no text of its own. */
  readonly insert?: Insert;
}

/** Text of a row of words as a reader would write it. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  for (const word of words) {
    if (text !== '' && !word.glued) text += ' ';
    text += word.text;
  }
  return text;
}
