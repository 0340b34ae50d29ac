import type { Anchor } from '../anchor/anchor.ts';

/**
 * The lists that codes come from: themes of the codebook, means of action, the case themes that it meets, remarks, the levels of a rubric with one criterion, and
 * the observations behind SMART, each "yes" or "no".
 */
export const codeLists = [
  'themes',
  'means',
  'case-themes',
  'remarks',
  'strength',
  'evaluability',
  'leading-action',
  'smart-owner',
  'smart-single-action',
  'smart-measurable',
  'smart-deadline',
  'smart-outcome',
] as const;
export type CodeList = (typeof codeLists)[number];

/** Lists of which a recommendation has any number of codes; of the others it has one at most. */
export const hasManyCodes = (list: CodeList): boolean =>
  list === 'themes' || list === 'means' || list === 'case-themes' || list === 'remarks';

/** A value for every list. */
export const byList = <T>(make: (list: CodeList) => T): Readonly<Record<CodeList, T>> =>
  Object.fromEntries(codeLists.map((list) => [list, make(list)])) as Record<CodeList, T>;

/**
 * What one coder says of a recommendation or of a passage: that a code applies, or that it does not. Append-only: who thinks
 * better of it withdraws the coding and makes another. A suggestion is never a coding; accepting one makes a coding.
 */
export interface Coding {
  readonly id: string;
  /** Id of the recommendation; null when a passage outside any is coded. */
  readonly recommendation: string | null;
  /** Id of the report that holds the words. */
  readonly report: string;
  /** The words that were coded; null when the recommendation is meant as a whole. */
  readonly anchor: Anchor | null;
  readonly list: CodeList;
  /** Id of the code in its list. */
  readonly code: string;
  /** False dismisses what was suggested. */
  readonly applies: boolean;
  /** Name of the person. */
  readonly coder: string;
  /** Whether the person thought of it or accepted what was suggested. */
  readonly origin: 'person' | 'suggestion';
  /** Why; '' none. */
  readonly rationale: string;
  /** UTC instant, ISO 8601. */
  readonly created: string;
  /** UTC instant; null while it stands. */
  readonly withdrawn: string | null;
}
