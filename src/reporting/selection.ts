import type { ReportKind, ReviewKind, ReviewOutcome } from '../domain/review/review.ts';
import type { RecommendationState } from '../domain/snapshot/snapshot.ts';

/**
 * Which recommendations stand behind a figure: those that meet every condition given. The browser side reads the same
 * names from the address (`html/browser/selection.js`).
 */
export interface Selection {
  /** Review id. */
  readonly review?: string;
  /** Column id; single-count unless `rule` says multi. */
  readonly agency?: string;
  readonly rule?: 'multi';
  /** Name of a body, as printed. */
  readonly body?: string;
  /** Report id. */
  readonly report?: string;
  readonly reportKind?: ReportKind;
  readonly reviewKind?: ReviewKind | 'unknown';
  readonly outcome?: ReviewOutcome;
  /** Sample id. */
  readonly sample?: string;
  readonly state?: RecommendationState;
  readonly deadline?: 'stated' | 'none';
  readonly parts?: 'some' | 'none';
}

/** The address that opens the recommendations of a selection in the side panel: "#list?review=…&agency=…". */
export function addressOf(selection: Selection): string {
  const query = new URLSearchParams(Object.entries(selection)).toString();
  return query === '' ? '#list' : `#list?${query}`;
}
