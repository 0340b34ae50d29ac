import { collectFiles } from './file-collection.ts';
import type { JobListener } from './job-event.ts';
import { readFiles } from './read-files.ts';
import type { ReportReading } from './report-reading.ts';

export interface ExtractionJob {
  readonly paths: readonly string[];
  /** Null: as many as suit the machine. */
  readonly workers: number | null;
  readonly ocr: boolean;
  /** Path of a scheme of the user's own; null for the shipped one. */
  readonly scheme: string | null;
}

export interface ExtractedFile {
  /** As given or found. */
  readonly path: string;
  readonly reading: ReportReading;
}

export interface ExtractionOutcome {
  /** In the order in which they were given. */
  readonly files: readonly ExtractedFile[];
  /** Paths and manifest entries that could not be used. */
  readonly problems: number;
}

/** Recommendations of each file; nothing is kept. A file that can't be read is in the result with its failure. */
export async function extractFiles(job: ExtractionJob, listen: JobListener): Promise<ExtractionOutcome> {
  const { files, problems } = await collectFiles(job.paths);
  const readings = await readFiles(files, { ...job, keepDocument: false }, problems, listen);
  return {
    files: readings.map((reading, index) => ({ path: files[index]?.path ?? '', reading })),
    problems: problems.length,
  };
}
