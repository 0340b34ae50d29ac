import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { ReadingFailureCode } from '../domain/document/reading-failure.ts';
import type { DirectoryData, ReportProgress, ReportReading, ReportRequest } from './report-reading.ts';

/** Threads that read reports, each one file at a time. */
export interface ReportPool {
  readonly workers: number;
  readonly read: (request: ReportRequest, onProgress: (progress: ReportProgress) => void) => Promise<ReportReading>;
  readonly close: () => Promise<void>;
}

export interface ReportPoolOptions {
  /** 1 or more; what is given is used. */
  readonly workers: number;
  /** The listed bodies; loaded while the threads start. */
  readonly directory: () => Promise<DirectoryData>;
  /** A file that shows no progress for this long is given up, in milliseconds. */
  readonly patience: number;
  /** Bound on the JavaScript memory of one worker, in megabytes. */
  readonly memory: number;
}

const defaultPatience = 120_000;
const defaultMemory = 2_048;
/** Room for new objects of one worker, in megabytes. A larger one makes no run quicker, and each worker has its own. */
const youngMemory = 16;

/**
 * How much of a function runs before V8 compiles it for speed, in bytes of its code; by default an eighth of the smaller. A
 * thread reads for some seconds: what runs only now and then costs more to compile than it saves, and where several threads
 * read, those of the compiler take time from them (measured with two: 0.7 s less compiling for 0.3 s more reading).
 */
const optimiseAfter = (workers: number): string => `--interrupt-budget=${workers > 1 ? 1_500_000 : 500_000}`;

/**
 * V8 makes bytecode of a regular expression for its first run and machine code for the second. Nearly all of those that read
 * a report run often: compiling them once, for good, saves each thread a tenth of a second or more.
 */
const compileExpressionsOnce = '--no-regexp-tier-up';

/** As many workers as the machine has cores, no more than there are files, at most 8. */
export const chooseWorkers = (files: number): number => Math.max(1, Math.min(availableParallelism(), files, 8));

const failed = (file: string, code: ReadingFailureCode, message: string, advice: string): ReportReading => ({
  ok: false,
  failure: { code, file, page: 0, message, advice },
});

/**
 * Starts the threads. A file that hangs (no page done within `patience`) or runs out of memory ends in a named failure
 * and costs its thread, which is replaced; the other files go on.
 */
export function openReportPool(
  options: Pick<ReportPoolOptions, 'workers' | 'directory'> & Partial<ReportPoolOptions>,
): ReportPool {
  const { workers, patience = defaultPatience, memory = defaultMemory } = options;
  setFlagsFromString(optimiseAfter(workers));
  setFlagsFromString(compileExpressionsOnce);
  const threads = new Piscina({
    // `report-worker.ts` with all that it imports: made by the build (`scripts/threads.mjs`).
    filename: new URL('./threads/report-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory },
  });
  // A thread that dies says so through the promise of its task; the pool's own event would end the process.
  threads.on('error', () => undefined);

  const directory = options.directory();

  const read: ReportPool['read'] = async (request, onProgress) => {
    const { port1, port2 } = new MessageChannel();
    const stop = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // Time in the queue is not time on the file: the clock starts with the worker's first word.
    port1.on('message', (progress: ReportProgress) => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), patience);
      onProgress(progress);
    });
    try {
      return (await threads.run(
        { request, directory: await directory, port: port2 },
        { transferList: [port2], signal: stop.signal },
      )) as ReportReading;
    } catch (error) {
      if (stop.signal.aborted) {
        return failed(
          request.file,
          'timed-out',
          `${request.file} showed no progress for ${Math.round(patience / 1000)} seconds and was given up.`,
          'Save it anew (print it to PDF, or save it as DOCX) and run again.',
        );
      }
      const message = error instanceof Error ? error.message : String(error);
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
        return failed(
          request.file,
          'out-of-memory',
          `${request.file} needed more than ${memory} MB and was given up.`,
          'Split the file into smaller ones.',
        );
      }
      return failed(
        request.file,
        'corrupt',
        `${request.file} could not be read because Heed failed on it: ${message}.`,
        'Please report this with the file, if you may share it.',
      );
    } finally {
      clearTimeout(timer);
      port1.close();
    }
  };
  return { workers, read, close: () => threads.destroy() };
}
