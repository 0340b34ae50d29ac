import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { ReviewAttributes } from '../domain/review/review.ts';
import type { AddedReport, NewReport, Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import { loadDirectory, openDirectory } from './agency-directory.ts';
import type { AnalysisJob, AnalysisOutcome } from './analyse-reports.ts';
import { suggestForCorpus } from './corpus-suggestions.ts';
import { type CollectedFile, collectFiles, type LooseFileReview } from './file-collection.ts';
import type { JobListener } from './job-event.ts';
import { observeCases } from './observe-cases.ts';
import { readEach } from './read-files.ts';
import { markRestatements } from './restatements.ts';
import { describeReviews } from './review-description.ts';
import { software } from './software.ts';
import { takeManifestTitle } from './workspace-title.ts';

const noAttributes: ReviewAttributes = { kind: null, outcome: 'unknown', year: null, ageBand: null, other: {} };

/** A store that fails in the middle of a job ends the job: what was committed before stays. */
class StoreEnded extends Error {
  readonly reason: StoreFailure;
  constructor(reason: StoreFailure) {
    super(reason.message);
    this.reason = reason;
  }
}

function need<T>(result: Result<T, StoreFailure>): T {
  if (!result.ok) throw new StoreEnded(result.failure);
  return result.value;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Files whose bytes the workspace does not hold yet, as this version of Heed reads them; the others are said to be known. */
async function findUnread(
  store: Store,
  actor: string,
  files: readonly CollectedFile[],
  listen: JobListener,
): Promise<CollectedFile[]> {
  const kept = new Map(need(await store.listReports()).map((report) => [report.sha256, report]));
  const unread: CollectedFile[] = [];
  for (const file of files) {
    const report = kept.size > 0 ? kept.get(await hashFile(file.path).catch(() => '')) : undefined;
    if (report && report.software === software) {
      if (!report.original && report.removed === null) await keepFile(store, report.id, file.path, actor);
      listen({
        type: 'file',
        file: file.name,
        outcome: report.file === file.name ? { status: 'known' } : { status: 'duplicate', of: report.file },
      });
    } else unread.push(file);
  }
  return unread;
}

/** Keeps the file itself, for the printed page; one that changed since it was read is left. */
async function keepFile(store: Store, report: string, path: string, actor: string): Promise<void> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return;
  const kept = await store.keepOriginal(report, bytes, actor);
  if (!kept.ok && kept.failure.code !== 'invalid') throw new StoreEnded(kept.failure);
}

/** Keeps one read report. Read by an older version before, its suggestions are brought up to date. */
async function keep(store: Store, report: NewReport, actor: string): Promise<AddedReport> {
  const added = need(await store.addReport(report, actor));
  if (!added.added && !added.removed && added.duplicateOf === null && added.software !== report.software) {
    const { review: _review, file: _file, ...extracted } = report;
    need(await store.replaceSuggested(added.id, extracted, actor));
  }
  return added;
}

/**
 * The scheme to work with: the one that was asked for is put in force; otherwise the workspace's own stays. A scheme of
 * somebody's own stands in their file, which must be named again.
 */
async function settleScheme(
  store: Store,
  asked: string | null,
  actor: string,
): Promise<Result<string | null, StoreFailure>> {
  const current = need(await store.workspace()).scheme;
  if (asked === null) {
    const shipped = openDirectory(current.id);
    if (shipped.ok && isDeepStrictEqual(shipped.value.scheme, current)) return success(current.id);
    return failure({
      code: 'invalid',
      message: `This workspace counts by the scheme "${current.title}", which does not ship with this Heed.`,
      advice: 'Name its file with --scheme, or choose a shipped one: --scheme brandon-2011.',
    });
  }
  const directory = loadDirectory(asked);
  if (!isDeepStrictEqual(directory.scheme, current)) {
    need(await store.setScheme(directory.scheme, (addressee) => directory.resolve(addressee.name).category, actor));
  }
  return success(asked);
}

/** What to read, and how. */
export interface ReadingJob extends Pick<AnalysisJob, 'paths' | 'workers' | 'ocr' | 'scheme'> {
  /** Which review files belong to that stand in no folder and no manifest; when left out, each is its own. */
  readonly reviewOfLoose?: LooseFileReview;
}

/**
 * Reads reports into a workspace: finds their recommendations, marks what is stated twice, and suggests. A file whose
 * content changed takes the place of what stood under its name: the earlier one is taken out of the counts and can be
 * restored. A file that can't be read is listed and the rest goes on.
 */
export async function readReports(
  store: Store,
  job: ReadingJob,
  actor: string,
  listen: JobListener,
): Promise<Result<Pick<AnalysisOutcome, 'read' | 'known' | 'failures' | 'problems'>, StoreFailure>> {
  const { files, problems, title } = await collectFiles(job.paths, job.reviewOfLoose);
  try {
    const scheme = need(await settleScheme(store, job.scheme, actor));
    const unread = await findUnread(store, actor, files, listen);
    const earlier = need(await store.listReports()).filter((report) => report.removed === null);
    const failures: ReadingFailure[] = [];
    let read = 0;
    /** Ids of the reviews with a report that was read now. */
    const touched = new Set<string>();
    await readEach(unread, { ...job, scheme, keepDocument: true }, problems, listen, async (file, reading) => {
      if (!reading.ok || !reading.document) {
        if (!reading.ok) {
          failures.push(reading.failure);
          listen({ type: 'file', file: file.name, outcome: { status: 'failed', failure: reading.failure } });
        }
        return;
      }
      const { extracted, document } = reading;
      const added = await keep(
        store,
        {
          review: { reference: file.review, title: file.review, attributes: noAttributes },
          file: file.name,
          bytes: reading.bytes,
          kind: file.kind ?? extracted.kind,
          kindReason: file.kind ? 'named so in the manifest' : extracted.kindReason,
          title: extracted.title,
          warnings: extracted.warnings.map((warning) => warning.message),
          nearMisses: extracted.nearMisses,
          document,
          recommendations: extracted.recommendations,
          software,
        },
        actor,
      );
      if (added.added || !added.removed) await keepFile(store, added.id, file.path, actor);
      read++;
      touched.add(added.review);
      const replaced = added.added
        ? earlier.filter((report) => report.file === file.name && report.review === added.review)
        : [];
      if (replaced.length > 0) {
        const label = `Put the newer version of “${file.name}” in place of the earlier`;
        const earlierOnes = replaced.map(({ id }) => id);
        need(await store.putInPlaceOf(added.id, earlierOnes, label, actor));
      }
      listen({
        type: 'file',
        file: file.name,
        outcome:
          !added.added && added.duplicateOf
            ? { status: 'duplicate', of: added.duplicateOf.file }
            : {
                status: 'read',
                pages: reading.pages,
                recommendations: extracted.recommendations.length,
                kind: file.kind ?? extracted.kind,
                replaces: replaced.length > 0,
              },
      });
    });
    listen({ type: 'stage', what: 'Looking for recommendations that are stated twice in one review …' });
    need(await markRestatements(store, actor));
    need(await describeReviews(store, files, actor));
    if (title !== null) need(await takeManifestTitle(store, title, actor));
    listen({ type: 'stage', what: 'Suggesting themes, means and strength …' });
    need(
      await suggestForCorpus(store, loadDirectory(scheme), actor, (done, total) =>
        listen({ type: 'stage', what: `Suggesting themes, means and strength: ${done} of ${total} …` }),
      ),
    );
    need(
      await observeCases(store, touched, actor, (done, total) =>
        listen({ type: 'stage', what: `Looking for themes of the cases: ${done} of ${total} …` }),
      ),
    );
    return success({ read, known: files.length - unread.length, failures, problems });
  } catch (error) {
    if (error instanceof StoreEnded) return failure(error.reason);
    throw error;
  }
}
