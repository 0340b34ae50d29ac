import type { Findings } from '../findings.ts';

/** A count as it may be published: the figure, or the mark that stands for a hidden one. */
export type ShownCount = number | string;

/** Names under which findings keep counts that a preset may hide: of reviews, and of what would give them away. */
type CountName =
  | 'reviews'
  | 'files'
  | 'reports'
  | 'overview'
  | 'agency'
  | 'action-plan'
  | 'response'
  | 'other'
  | 'recommendations'
  | 'confirmed'
  | 'suggested'
  | 'value'
  | 'n'
  | 'count'
  | 'counts'
  | 'total'
  | 'totals'
  | 'mentions'
  | 'maximum'
  | 'cases'
  | 'met'
  | 'both'
  | 'onlyMet'
  | 'deliberatelyNone';

type ShownField<T> = T extends number ? ShownCount : T extends readonly number[] ? readonly ShownCount[] : Shown<T>;

/** The same shape with every count that may be hidden as a figure or a mark. */
export type Shown<T> = T extends readonly (infer Item)[]
  ? readonly Shown<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Name extends CountName ? ShownField<T[Name]> : Shown<T[Name]> }
    : T;

/** Findings as they leave: under a preset, or the whole (`disclosure` is null) with nothing hidden. */
export type PublishedFindings = Shown<Findings>;

/** Whether these are all findings, with every review and recommendation in them: nothing is hidden, nothing left out. */
export function isWhole(findings: PublishedFindings): findings is Findings {
  return findings.disclosure === null;
}

/** Whether a count is shown as a figure. */
export function isFigure(count: ShownCount): count is number {
  return typeof count === 'number';
}

/** Whether a count can be more than one: a hidden one can. */
export function maySeveral(count: ShownCount): boolean {
  return !isFigure(count) || count > 1;
}

/** Order of lists that leave: larger counts first, hidden ones last and, among them, by name, so that the order tells nothing. */
export function compareShown(
  [a, nameOfA]: readonly [ShownCount, string],
  [b, nameOfB]: readonly [ShownCount, string],
): number {
  const byName = nameOfA < nameOfB ? -1 : nameOfA > nameOfB ? 1 : 0;
  if (isFigure(a) && isFigure(b)) return b - a || byName;
  if (isFigure(a) || isFigure(b)) return isFigure(a) ? -1 : 1;
  return byName;
}

/** Whether there may be any: a hidden count can be of some. */
export function isSome(count: ShownCount): boolean {
  return count !== 0;
}

/** A count as a figure to draw with, where hidden ones are not drawn: 0 for those. */
export function figureOf(count: ShownCount | null): number {
  return count !== null && isFigure(count) ? count : 0;
}
