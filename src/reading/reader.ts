import type { DocumentText } from '../domain/document/document-text.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import type { Result } from '../domain/result.ts';

/** Bounds within which one file is read. Past one of them the file ends in a named failure. */
export interface ReadingLimits {
  /** Size of the file in bytes. */
  readonly bytes: number;
  readonly pages: number;
  /** Bytes that an archive (DOCX, ODT) may unpack to, in all. */
  readonly expandedBytes: number;
  /** Characters of text. */
  readonly characters: number;
}

export const defaultLimits: ReadingLimits = {
  bytes: 300 * 1024 * 1024,
  pages: 5_000,
  expandedBytes: 400 * 1024 * 1024,
  characters: 40_000_000,
};

export interface ReadingProgress {
  readonly stage: 'reading' | 'ocr';
  /** Pages done so far; 0 of 1 for formats without pages. */
  readonly done: number;
  readonly total: number;
}

export interface ReadingOptions {
  readonly limits: ReadingLimits;
  /** Whether pages without a text layer are read by OCR; without it they end in `no-text-layer`. */
  readonly ocr: boolean;
  readonly onProgress: (progress: ReadingProgress) => void;
}

export interface ReadingSource {
  /** File name as given: it appears in every failure. */
  readonly file: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** Reads one format. Never throws for bad input: a file that can't be read is a `ReadingFailure`. */
export type Reader = (
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
) => Promise<Result<DocumentText, ReadingFailure>>;
