import type { Label } from './label.ts';

/** A heading that is still open, with the level its type gave it and the one its number settled. */
export interface OpenHeading {
  readonly index: number;
  readonly printed: number;
  readonly level: number;
  readonly label: Label | null;
}

/** Between two levels that type tells apart; numbers may nest some way before they meet the next. */
const inner = 0.1;

/** "To the Bus Council:" groups the items of the section in which it stands. */
const addresses = /^(?:To|For) (?:the |all |each )?\p{Lu}[^.]{2,80}:?$/u;

const depthOf = (label: Label): number => label.prefix.split('.').length;

/** "4.2" stands under "4" and "4.0"; "4.2.1" under "4.2". */
const standsUnder = (label: Label, above: Label): boolean => {
  if (label.family === 'decimal') {
    if (above.family === 'number') return label.prefix === `${above.ordinal}.`;
    if (above.family !== 'decimal') return false;
    if (above.ordinal === 0) return label.prefix === above.prefix && label.ordinal > 0;
    return depthOf(label) > depthOf(above) && label.prefix.startsWith(`${above.prefix}${above.ordinal}.`);
  }
  if (label.ordinal !== 1) return false;
  if (label.family === 'letter') return above.family === 'roman' || above.family === 'number';
  return label.family === 'number' && (above.family === 'letter' || above.family === 'roman');
};

const goesOnFrom = (label: Label, before: Label): boolean =>
  label.family === before.family && label.prefix === before.prefix && label.ordinal === before.ordinal + 1;

/**
 * The level of a heading among those that are open (outermost first): what its type says, unless headings of one type are
 * told apart by their numbers alone ("III. Main concerns", then "A. General measures"). 1 is outermost; levels that
 * numbers settle lie between whole ones.
 */
export const settleLevel = (
  open: readonly OpenHeading[],
  printed: number,
  label: Label | null,
  words: string,
): number => {
  if (label === null) {
    const numbered = addresses.test(words) ? open.findLast((heading) => heading.printed === printed) : undefined;
    return numbered == null || numbered.label === null ? printed : numbered.level + inner / 2;
  }
  const same = open.filter((heading) => heading.printed === printed && heading.label !== null);
  const sibling = same.findLast((heading) => heading.label !== null && goesOnFrom(label, heading.label));
  if (sibling !== undefined) return sibling.level;
  const above = same.findLast((heading) => heading.label !== null && standsUnder(label, heading.label));
  return above === undefined ? printed : above.level + inner;
};
