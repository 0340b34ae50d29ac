import { defaultLimits } from '../reading/reader.ts';
import { directoryData } from './directory-data.ts';
import type { CollectedFile, CollectionProblem } from './file-collection.ts';
import type { JobListener } from './job-event.ts';
import { chooseWorkers, openReportPool } from './report-pool.ts';
import type { ReportReading } from './report-reading.ts';

export interface ReadFilesOptions {
  /** Null: as many as suit the machine. */
  readonly workers: number | null;
  readonly ocr: boolean;
  readonly scheme: string | null;
  readonly keepDocument: boolean;
}

/**
 * Reads files in worker threads, the largest first so that the last one isn't waited for. `take` is given each reading as
 * soon as it is there, one at a time; what it returns is awaited, so that memory holds no more documents than workers.
 */
export async function readEach(
  files: readonly CollectedFile[],
  options: ReadFilesOptions,
  problems: readonly CollectionProblem[],
  listen: JobListener,
  take: (file: CollectedFile, reading: ReportReading) => Promise<void>,
): Promise<void> {
  const workers = options.workers ?? chooseWorkers(files.length);
  listen({ type: 'collected', files: files.length, workers, problems });
  if (files.length === 0) return;
  const pool = openReportPool({ workers, directory: () => directoryData(options.scheme) });
  const queue = [...files].sort((a, b) => b.bytes - a.bytes);
  let turn = Promise.resolve();
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const { path, name } = file;
      const current = file;
      const reading = await pool.read(
        { path, file: name, limits: defaultLimits, ocr: options.ocr, keepDocument: options.keepDocument },
        (progress) => listen({ type: 'progress', file: name, progress }),
      );
      turn = turn.then(() => take(current, reading));
      await turn;
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, lane));
  } finally {
    await pool.close();
  }
}

/** Readings in the order of `files`. */
export async function readFiles(
  files: readonly CollectedFile[],
  options: ReadFilesOptions,
  problems: readonly CollectionProblem[],
  listen: JobListener,
): Promise<ReportReading[]> {
  const readings = new Map<CollectedFile, ReportReading>();
  await readEach(files, options, problems, listen, async (file, reading) => {
    readings.set(file, reading);
    listen({
      type: 'file',
      file: file.name,
      outcome: reading.ok
        ? {
            status: 'read',
            pages: reading.pages,
            recommendations: reading.extracted.recommendations.length,
            kind: reading.extracted.kind,
            replaces: false,
          }
        : { status: 'failed', failure: reading.failure },
    });
  });
  return files.flatMap((file) => readings.get(file) ?? []);
}
