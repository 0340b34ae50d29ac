import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import type { ReportKind } from '../domain/review/review.ts';
import type { CollectionProblem } from './file-collection.ts';
import type { ReportProgress } from './report-reading.ts';

/** What became of one file of a job. */
export type FileOutcome =
  | {
      readonly status: 'read';
      readonly pages: number;
      readonly recommendations: number;
      readonly kind: ReportKind;
      /** An earlier version under the same name was taken out of the counts. */
      readonly replaces: boolean;
    }
  /** The same bytes stood in the workspace already. */
  | { readonly status: 'known' }
  /** The same bytes stand under another name. */
  | { readonly status: 'duplicate'; readonly of: string }
  | { readonly status: 'failed'; readonly failure: ReadingFailure };

/** What a long job says while it runs. */
export type JobEvent =
  | {
      readonly type: 'collected';
      readonly files: number;
      readonly workers: number;
      readonly problems: readonly CollectionProblem[];
    }
  | { readonly type: 'progress'; readonly file: string; readonly progress: ReportProgress }
  | { readonly type: 'file'; readonly file: string; readonly outcome: FileOutcome }
  | { readonly type: 'stage'; readonly what: string };

export type JobListener = (event: JobEvent) => void;
