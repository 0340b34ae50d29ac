import type { AgencyScheme } from '../domain/agency/agency.ts';
import type { AgencyEntry } from '../domain/agency/agency-entry.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import type { ExtractedReport } from '../extraction/extracted-report.ts';
import type { ReadingLimits } from '../reading/reader.ts';

/** What a worker is asked: one file. Plain data: it crosses threads. */
export interface ReportRequest {
  readonly path: string;
  /** Name shown to people. */
  readonly file: string;
  readonly limits: ReadingLimits;
  readonly ocr: boolean;
  /** Whether the document itself is wanted back; it is large. */
  readonly keepDocument: boolean;
}

export type ReportStage = 'reading' | 'ocr' | 'extracting';

export interface ReportProgress {
  readonly stage: ReportStage;
  /** Pages done of all pages of this stage. */
  readonly done: number;
  readonly total: number;
}

export interface ReadReport {
  readonly ok: true;
  readonly sha256: string;
  readonly bytes: number;
  /** 0 when the format has no pages. */
  readonly pages: number;
  readonly extracted: ExtractedReport;
  readonly document: DocumentText | null;
}

/** What became of one file. */
export type ReportReading = ReadReport | { readonly ok: false; readonly failure: ReadingFailure };

/** The listed bodies and their scheme as they cross to a worker, which need not read their files again. */
export interface DirectoryData {
  /** Equal keys stand for equal data within one job. */
  readonly key: string;
  readonly entries: readonly AgencyEntry[];
  readonly scheme: AgencyScheme;
}
