import { readFileSync, statSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { type AgencyDirectory, createAgencyDirectory } from '../domain/agency/agency-directory.ts';
import { extractReport } from '../extraction/extract-report.ts';
import { readDocument } from '../reading/read-document.ts';
import { paceProgress } from './paced-progress.ts';
import type { DirectoryData, ReportProgress, ReportReading, ReportRequest } from './report-reading.ts';

let opened: { readonly key: string; readonly directory: AgencyDirectory } | null = null;

/** The directory of this job, made once in this thread. */
function openDirectory({ key, entries, scheme }: DirectoryData): AgencyDirectory {
  if (opened?.key !== key) opened = { key, directory: createAgencyDirectory(entries, scheme) };
  return opened.directory;
}

const unreadable = (file: string, error: unknown): ReportReading => ({
  ok: false,
  failure: {
    code: 'unreadable',
    file,
    page: 0,
    message: `${file} could not be opened: ${error instanceof Error ? error.message : String(error)}.`,
    advice: 'Check that the file is still there and that you may read it.',
  },
});

/** Reads and extracts one file in this thread. Progress goes to `report`. */
async function readReport(
  request: ReportRequest,
  data: DirectoryData,
  report: (progress: ReportProgress) => void,
): Promise<ReportReading> {
  report({ stage: 'reading', done: 0, total: 1 });
  const directory = openDirectory(data);
  let bytes: Uint8Array;
  try {
    const size = statSync(request.path).size;
    if (size > request.limits.bytes) {
      return {
        ok: false,
        failure: {
          code: 'too-large',
          file: request.file,
          page: 0,
          message: `${request.file} has ${size} bytes; the bound is ${request.limits.bytes}.`,
          advice: 'Split the file, or save it with smaller pictures.',
        },
      };
    }
    // This thread has nothing else to do, and a read at one go is quicker than one in pieces.
    bytes = readFileSync(request.path);
  } catch (error) {
    return unreadable(request.file, error);
  }
  const read = await readDocument(
    bytes,
    { file: request.file },
    { limits: request.limits, ocr: request.ocr, onProgress: report },
  );
  if (!read.ok) return read;
  const document = read.value;
  report({ stage: 'extracting', done: 0, total: 1 });
  const extracted = extractReport(document, directory);
  report({ stage: 'extracting', done: 1, total: 1 });
  return {
    ok: true,
    sha256: document.sha256,
    bytes: bytes.byteLength,
    pages: document.pages.length,
    extracted,
    document: request.keepDocument ? document : null,
  };
}

export interface WorkerTask {
  readonly request: ReportRequest;
  readonly directory: DirectoryData;
  readonly port: MessagePort;
}

/** The worker's one job. The port carries `ReportProgress`, and closes when the job is done. */
export default async function work({ request, directory, port }: WorkerTask): Promise<ReportReading> {
  try {
    const report = paceProgress((progress) => port.postMessage(progress));
    return await readReport(request, directory, report);
  } finally {
    port.close();
  }
}
