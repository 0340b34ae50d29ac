/**
 * The words as a piece of a regular expression that finds just them: no sign of theirs has a meaning in it, and any white
 * space stands for theirs.
 */
export const literalPattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
