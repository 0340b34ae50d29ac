import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { analyse } from '../analysis/analyse.ts';
import type { Findings } from '../analysis/findings.ts';
import { publishFindings } from '../analysis/publication/publish-findings.ts';
import { selectQuotable } from '../analysis/publication/quotable.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import { openWorkspace } from '../storage/workspace.ts';
import { loadDirectory } from './agency-directory.ts';
import { openComparison } from './compared-corpus.ts';
import { compareWithEarlier } from './earlier-publication.ts';
import { type CollectionProblem, collectFiles } from './file-collection.ts';
import type { JobListener } from './job-event.ts';
import { findLearning } from './learning-of-reports.ts';
import { nothingHeldBack, type PublishingChoice } from './publishing-choice.ts';
import { readCuts } from './quadrant-cuts.ts';
import { readReports } from './read-reports.ts';
import { software } from './software.ts';
import { writeStudy } from './study-files.ts';
import { openStudyFrame } from './study-frame.ts';
import { titleFrom } from './workspace-title.ts';

export interface AnalysisJob {
  readonly paths: readonly string[];
  readonly workspace: string;
  readonly out: string;
  readonly workers: number | null;
  readonly ocr: boolean;
  readonly scheme: string | null;
  /** What is held back; nothing when left out. */
  readonly publishing?: PublishingChoice;
  /** Findings of another run, as a file or its folder, to compare with; null or left out none. */
  readonly compare?: string | null;
  /** Done to the workspace once everything is read and suggested, before it is counted. */
  readonly beforeCounting?: (store: Store) => Promise<Result<unknown, StoreFailure>>;
}

export interface AnalysisOutcome {
  /** The whole, whatever was held back of it when it was written. */
  readonly findings: Findings;
  readonly workspace: string;
  /** Paths of what was written. */
  readonly written: readonly string[];
  /** Files read now. */
  readonly read: number;
  /** Files that stood in the workspace already, or are copies of one. */
  readonly known: number;
  readonly failures: readonly ReadingFailure[];
  readonly problems: readonly CollectionProblem[];
}

/** Who made the changes of the main job. */
const actor = 'heed analyse';

async function makeFolder(folder: string): Promise<Result<null, StoreFailure>> {
  try {
    await mkdir(folder, { recursive: true });
    return success(null);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = `The folder ${folder} can’t be made (${reason}).`;
    return failure({ code: 'read-only', message, advice: 'Name one that you may write to, where no file stands.' });
  }
}

/** Why there is nothing to work on: no file is named that could be read, and no workspace holds any. */
async function findNothing({ paths, workspace }: AnalysisJob): Promise<StoreFailure | null> {
  if (existsSync(workspace)) return null;
  const { files, problems } = await collectFiles(paths);
  const [first, ...others] = problems;
  if (files.length > 0 || first === undefined) return null;
  const before = [first, ...others].slice(0, -1).map(({ message, advice }) => `${message} ${advice}\n`);
  const last = others.at(-1) ?? first;
  return { code: 'missing', message: before.join('') + last.message, advice: last.advice };
}

/**
 * The main job: reads reports into the workspace, counts, and writes the study into `out`. The same folder a second
 * time changes nothing; what was read before a kill stays. Nothing is written where there is nothing to read.
 */
export async function analyseReports(
  job: AnalysisJob,
  listen: JobListener,
): Promise<Result<AnalysisOutcome, StoreFailure>> {
  const other = job.compare ? await openComparison(job.compare) : success(null);
  if (!other.ok) return failure({ code: 'invalid', ...other.failure });
  const nothing = await findNothing(job);
  if (nothing !== null) return failure(nothing);
  for (const folder of [job.out, dirname(job.workspace)]) {
    const made = await makeFolder(folder);
    if (!made.ok) return made;
  }
  const opened = await openWorkspace(job.workspace, {
    title: titleFrom(job.workspace, job.paths, homedir()),
    scheme: loadDirectory(job.scheme).scheme,
  });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const reading = await readReports(store, job, actor, listen);
    if (!reading.ok) return reading;
    if (job.beforeCounting) {
      const prepared = await job.beforeCounting(store);
      if (!prepared.ok) return prepared;
    }
    listen({ type: 'stage', what: 'Counting and writing the study …' });
    const snapshot = await store.snapshot();
    if (!snapshot.ok) return snapshot;
    const cuts = await readCuts(store);
    if (!cuts.ok) return cuts;
    const frame = openStudyFrame(snapshot.value);
    const learning = await findLearning(store, snapshot.value);
    if (!learning.ok) return learning;
    const findings = analyse(snapshot.value, { software, frame, learning: learning.value, ...cuts.value });
    const { failures } = reading.value;
    const { preset, quotations, published } = job.publishing ?? nothingHeldBack;
    const publication = publishFindings(findings, preset);
    const differences =
      published === null ? success([]) : await compareWithEarlier(published, publication.tables, preset);
    if (!differences.ok) return failure({ code: 'invalid', ...differences.failure });
    for (const { cell, reason } of differences.value)
      listen({ type: 'stage', what: `! Set against the earlier publication, “${cell}”: ${reason}` });
    const quotable = selectQuotable(findings, quotations, preset.id !== 'none');
    const comparison = other.value?.(publication.findings) ?? null;
    const log = { entries: publication.log, differences: differences.value };
    const study = {
      findings: publication.findings,
      snapshot: snapshot.value,
      failures,
      store,
      log,
      quotable,
      comparison,
    };
    const written = await writeStudy(job.out, study);
    return success({ findings, workspace: job.workspace, written, ...reading.value });
  } finally {
    await store.close();
  }
}
