import type { Addressee, AgencyScheme } from '../domain/agency/agency.ts';
import type { CaseObservation } from '../domain/case/case-observation.ts';
import type { Change, NewChange, Records } from '../domain/change/change.ts';
import type { WorkspaceCodebook } from '../domain/codebook/workspace-codebook.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { NearMiss, RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { Result } from '../domain/result.ts';
import type { ReportKind } from '../domain/review/review.ts';
import type { ReportRecord, ReviewRecord, Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Suggestion } from '../domain/suggestion/suggestion.ts';
import type { WholeKind } from './kept-records.ts';
import type { StoreFailure } from './store-failure.ts';

export type Stored<T> = Promise<Result<T, StoreFailure>>;

/** What a new workspace needs to know. */
export interface NewWorkspace {
  readonly title: string;
  readonly scheme: AgencyScheme;
}

export interface WorkspaceRecord {
  readonly id: string;
  readonly title: string;
  /** UTC instant, ISO 8601. */
  readonly created: string;
  /** Number of the last migration. */
  readonly format: number;
  readonly scheme: AgencyScheme;
}

/** One read and extracted report, ready to be kept. Its hash, pages and format are those of `document`. */
export interface NewReport {
  /** Made when no review has this reference yet; one that exists is left as it is (`setReview` changes it). */
  readonly review: Omit<ReviewRecord, 'id'>;
  /** Name to show, relative to the folder that was analysed; never an absolute path. */
  readonly file: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly kind: ReportKind;
  readonly kindReason: string;
  readonly title: string;
  readonly warnings: readonly string[];
  readonly nearMisses: readonly NearMiss[];
  readonly document: DocumentText;
  readonly recommendations: readonly RecommendationDraft[];
  /** Name and version of what read and extracted it: "heed 0.1.0". */
  readonly software: string;
}

/** What became of an offered report. `id` is the report's, `review` its review's. */
export type AddedReport =
  | { readonly added: true; readonly id: string; readonly review: string; readonly recommendations: readonly string[] }
  | {
      /** The same bytes are here already: nothing was changed. */
      readonly added: false;
      readonly id: string;
      readonly review: string;
      /** Set when they stand under another review or file name than the offered ones. */
      readonly duplicateOf: { readonly review: string; readonly file: string } | null;
      /** A person removed it: it stays removed until `restoreReport`. */
      readonly removed: boolean;
      /** What extracted the kept one; when older than yours, `replaceSuggested` brings it up to date. */
      readonly software: string;
    };

export interface ReportSummary extends ReportRecord {
  readonly bytes: number;
  readonly software: string;
  /** UTC instant. */
  readonly added: string;
  /** UTC instant; null while it counts. */
  readonly removed: string | null;
  /** Number of recommendations kept for it, in any state. */
  readonly recommendations: number;
  /** Whether the workspace holds the file it was read from. */
  readonly original: boolean;
}

export type LogAction =
  | 'workspace-created'
  | 'workspace-migrated'
  | 'scheme-set'
  | 'review-added'
  | 'review-changed'
  | 'report-added'
  | 'report-removed'
  | 'report-restored'
  | 'report-extracted-again'
  | 'original-kept'
  | 'restatements-set'
  | 'codebook-founded'
  | 'suggested'
  | 'case-observed'
  | 'edited';

/** One line of the log. `before` and `after` are enough to take the change back. */
export interface LogEntry {
  /** Grows by at least 1 from line to line. */
  readonly sequence: number;
  /** UTC instant, ISO 8601. */
  readonly instant: string;
  readonly actor: string;
  readonly action: LogAction;
  /** Id of what was changed. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is suggested of a case. */
export type SuggestedObservation = Pick<CaseObservation, 'report' | 'about' | 'value' | 'score' | 'anchors' | 'reason'>;

/**
 * A workspace: reviews, their reports and recommendations, and a log that only grows. Every verb that changes something
 * is one transaction, names its actor and writes to the log, or changes nothing. After a kill at any moment the workspace
 * opens and holds every change that was reported as done.
 *
 * Failures are values. A changing verb that finds another process writing waits, then ends in `locked`.
 */
export interface Store {
  readonly workspace: () => Stored<WorkspaceRecord>;

  /** Keeps a report with its document and recommendations. The same bytes a second time change nothing. */
  readonly addReport: (report: NewReport, actor: string) => Stored<AddedReport>;

  /**
   * Takes what a newer extraction of a kept report says: kind, title, warnings, document and suggested recommendations
   * are replaced; recommendations that a person accepted, rejected, coded or wrote a memo on stay, with their anchors found again in the new
   * document. New drafts that say what a kept one says are left out. `orphaned` lists kept recommendations with an anchor
   * that was not found: that anchor is left as it was.
   */
  readonly replaceSuggested: (
    id: string,
    report: Omit<NewReport, 'review' | 'file'>,
    actor: string,
  ) => Stored<{ readonly recommendations: readonly string[]; readonly orphaned: readonly string[] }>;

  /** Takes a report and its recommendations out of every count. Nothing is deleted. */
  readonly removeReport: (id: string, actor: string) => Stored<void>;
  readonly restoreReport: (id: string, actor: string) => Stored<void>;

  /**
   * Lets a report count in place of earlier versions of it, as one change under `label`: to undo it lets those count again,
   * and this one not. A version that does not count is a conflict.
   */
  readonly putInPlaceOf: (report: string, earlier: readonly string[], label: string, actor: string) => Stored<Change>;

  /** Changes title and attributes of the review with this id. Equal ones change nothing. */
  readonly setReview: (id: string, review: Pick<ReviewRecord, 'title' | 'attributes'>, actor: string) => Stored<void>;

  /**
   * Says which recommendations of a review state an earlier one again: id of the restatement to id of the one it restates.
   * This is the whole answer for the review: those not in the map restate nothing. Both ends must be of this review, and
   * what is restated must not be a restatement itself.
   */
  readonly setRestatements: (review: string, restates: ReadonlyMap<string, string>, actor: string) => Stored<void>;

  /** Puts a scheme in force. `place` gives the category of each addressee under it. */
  readonly setScheme: (
    scheme: AgencyScheme,
    place: (addressee: Addressee) => string | null,
    actor: string,
  ) => Stored<void>;

  /** Gives the workspace its codebook. One that has a codebook keeps it: then the answer is false. */
  readonly foundCodebook: (codebook: WorkspaceCodebook, actor: string) => Stored<boolean>;

  /** Keeps what is suggested for recommendations, by their id, in place of what was suggested before. */
  readonly setSuggestions: (
    suggestions: ReadonlyMap<string, Suggestion>,
    suggester: string,
    actor: string,
  ) => Stored<void>;

  /** By id of the recommendation: what made the suggestion that is kept for it. */
  readonly listSuggesters: () => Stored<ReadonlyMap<string, string>>;

  /**
   * Keeps what is suggested of a case, in place of what was suggested before. What a person accepted or rejected stays, and
   * is not suggested again.
   */
  readonly setObservations: (
    review: string,
    observations: readonly SuggestedObservation[],
    actor: string,
  ) => Stored<void>;

  /**
   * Does what a person asked for: every edit, or none. Each record must still be as its edit says it was before; else the
   * failure is `conflict`, or `unknown-id` when it is gone. Returns the change as it stands in the log.
   */
  readonly apply: (change: NewChange, actor: string) => Stored<Change>;

  /** Changes after a line of the log, oldest first, at most `limit` (default 1,000). */
  readonly listChanges: (options?: { readonly after?: number; readonly limit?: number }) => Stored<readonly Change[]>;

  /** All records of a kind that is not part of the snapshot as such: memos, saved views, settings, codebook versions. */
  readonly listRecords: <Kind extends WholeKind>(kind: Kind) => Stored<readonly Records[Kind][]>;

  /**
   * Everything the analyses count: reports that are not removed, and the reviews that have one, in natural order of
   * reference and file name; recommendations in the order of their report. The hash is over content without ids and
   * instants: the same corpus has the same hash on any machine and either engine. With `named: false` it is not worked out:
   * it is ''. With a review's id only what belongs to that review is there, beside scheme, codebook and family decisions.
   */
  readonly snapshot: (options?: { readonly named?: boolean; readonly review?: string }) => Stored<Snapshot>;

  /** The document of a report as it was read. */
  readonly getDocument: (report: string) => Stored<DocumentText>;

  /** Keeps the file that a report was read from; false when it is kept already. Other bytes than its own are `invalid`. */
  readonly keepOriginal: (report: string, bytes: Uint8Array, actor: string) => Stored<boolean>;

  /** The file that a report was read from, as it was; null when the workspace does not hold it. */
  readonly getOriginal: (report: string) => Stored<Uint8Array | null>;

  /** All reports, removed ones too, in the order of `snapshot`. */
  readonly listReports: () => Stored<readonly ReportSummary[]>;

  /** The log from the first line, or from the line after `sequence`, at most `limit` lines (default 1,000). */
  readonly readLog: (options?: { readonly after?: number; readonly limit?: number }) => Stored<readonly LogEntry[]>;

  /** Number of the last line of the log; 0 when there is none. */
  readonly lastLine: () => Stored<number>;

  /** Ends the use of this workspace. A second call does nothing. */
  readonly close: () => Promise<void>;
}
