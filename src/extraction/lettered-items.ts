import type { Label } from './label.ts';
import type { NumberedItem } from './numbering-tree.ts';
import type { Passage } from './passage.ts';

/** True when the numbers run through the chapter's paragraphs: they are decimals, or the list does not begin at 1. */
export const numbersAllParagraphs = ({ label }: Passage): boolean =>
  label !== null && (label.family === 'decimal' || (label.family === 'number' && label.ordinal > 1));

/**
 * "16 We recommend that the Department:", one of the numbered paragraphs of a whole report, and under it a, b and c: the
 * letters name the items when they go on under the next such paragraph, or stand without a mark.
 */
export const letteredThrough = (
  passages: readonly Passage[],
  roots: readonly NumberedItem[],
  item: NumberedItem,
): boolean => {
  const lead = passages[item.index];
  const letters = lettersUnder(passages, item.index);
  const [first] = letters;
  const last = letters.at(-1);
  if (lead === undefined || first === undefined || last === undefined || !numbersAllParagraphs(lead)) return false;
  if (first.ordinal !== 1 || letters.length < 2 || !/\b(?:recommend\w*|should)\b[^.]*:\s*$/i.test(lead.body))
    return false;
  if (letters.length > 2 && letters.every(({ printed, length }) => printed.length === 1 && length === 2)) return true;
  const next = roots[roots.indexOf(item) + 1];
  return next !== undefined && lettersUnder(passages, next.index)[0]?.ordinal === last.ordinal + 1;
};

/** The letters of the list that follows a paragraph at once. */
const lettersUnder = (passages: readonly Passage[], lead: number): Label[] => {
  const letters: Label[] = [];
  for (let at = lead + 1; at < passages.length; at++) {
    const passage = passages[at];
    const family = passage?.label?.family;
    if (passage === undefined || passage.heading || ['number', 'decimal', 'code', 'labelled'].includes(family ?? ''))
      break;
    if (passage.label?.family === 'letter') letters.push(passage.label);
  }
  return letters;
};
