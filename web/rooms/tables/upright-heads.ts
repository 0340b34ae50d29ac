import type { CSSProperties } from 'react';

/** Pixels that a letter of a head takes, and what a head may take at most. */
const letter = 7;
const most = 148;

/** From so many columns on their heads stand upright, so that the table needs no more width than its numbers. */
const many = 10;

/**
 * How high heads of these names are that stand upright, in pixels, as a property for the style sheet; a long name takes several
 * lines. Nothing when there are few columns and their names lie as usual.
 */
export function standHeads(names: readonly string[], from = many): CSSProperties | undefined {
  if (names.length < from) return undefined;
  const longest = Math.max(...names.map(({ length }) => length));
  return { '--upright': `${Math.round(Math.min(most, Math.max(48, longest * letter)))}px` } as CSSProperties;
}
