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
  /** Id of the recommendation at the centre of a family. */
  readonly family?: string;
  /** Whether it is in any family. */
  readonly again?: 'yes';
  readonly year?: string;
  /** Theme id; what has a part of it is meant too. */
  readonly theme?: string;
  readonly layer?: string;
  readonly means?: string;
  readonly trainingOrProcedure?: 'yes';
  /** Addressed or meant beyond the local area. */
  readonly beyond?: 'yes';
  readonly caseTheme?: string;
  readonly remark?: string;
  readonly strength?: string;
  readonly evaluability?: string;
  /** How many of the five observations behind SMART are met: "0" to "5". */
  readonly smartMet?: string;
  readonly 'smart-owner'?: 'yes' | 'no';
  readonly 'smart-single-action'?: 'yes' | 'no';
  readonly 'smart-measurable'?: 'yes' | 'no';
  readonly 'smart-deadline'?: 'yes' | 'no';
  readonly 'smart-outcome'?: 'yes' | 'no';
}

/** The address that opens the recommendations of a selection in the side panel: "#list?review=…&agency=…". */
export function addressOf(selection: Selection): string {
  const query = new URLSearchParams(Object.entries(selection)).toString();
  return query === '' ? '#list' : `#list?${query}`;
}
