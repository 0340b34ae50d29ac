import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { failure, type Result, success } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { prepareDemo } from '../demo.ts';
import type { LooseFileReview } from '../file-collection.ts';
import type { JobEvent } from '../job-event.ts';
import { readReports } from '../read-reports.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { followJob, type JobState } from './reading-job.ts';

type Asked = Result<JobState, StoreFailure>;

/** A name that stays inside its folder, whatever a window sends. */
function tame(name: string): string {
  const parts = name
    .split(/[\\/]+/)
    .map((part) => part.replace(/[\u0000-\u001f<>:"|?*]/g, '_').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.slice(-4).join('/').slice(0, 400);
}

/** Which review loose files belong to: `reviews` by name of the file, `review` for all others; null: each is its own. */
export interface LooseFilesBelonging {
  readonly review: string | null;
  readonly reviews: Readonly<Record<string, string>>;
}

const silence = 200;

/**
 * Where reports come in: files that a window sends are laid down in a folder of their own, then read into the workspace as
 * by `heed analyse`. One reading at a time.
 */
export class ReadingDesk {
  readonly #live: LiveWorkspace;
  readonly #listen: (job: JobState) => void;
  readonly #batches = new Map<string, string>();
  #job: JobState | null = null;
  #told = 0;

  /** @param listen is told how far a reading is, at most five times a second */
  constructor(live: LiveWorkspace, listen: (job: JobState) => void) {
    this.#live = live;
    this.#listen = listen;
  }

  get job(): JobState | null {
    return this.#job;
  }

  /** Where a file of a batch is to be written; null when its name is nothing. */
  async placeFor(batch: string, name: string): Promise<string | null> {
    const tamed = tame(name);
    if (tamed === '') return null;
    const folder = this.#batches.get(batch) ?? (await mkdtemp(join(tmpdir(), 'heed-import-')));
    this.#batches.set(batch, folder);
    const path = join(folder, tamed);
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  /**
   * Begins to read a batch. Its folder goes when it is done.
   *
   * @param belonging the review of files that were sent without a folder and stand in no manifest
   */
  read(batch: string, belonging: LooseFilesBelonging, actor: string): Asked {
    const folder = this.#batches.get(batch);
    if (folder === undefined) {
      const message = 'No file of this batch has arrived.';
      return failure({ code: 'unknown-id', message, advice: 'Send the files first, then ask for them to be read.' });
    }
    this.#batches.delete(batch);
    const reviewOfLoose = this.#reviewsNamed(belonging);
    return this.#begin('Reading reports', folder, async () => {
      const job = { paths: [folder], workers: null, ocr: true, scheme: null, reviewOfLoose };
      return readReports(this.#live.store, job, actor, (event) => this.#follow(event));
    });
  }

  /** Begins to read the invented example reviews, with their planted codes confirmed. The workspace must be empty. */
  async readExample(actor: string): Promise<Asked> {
    if (this.#live.records.count('review') > 0) {
      const message = 'This workspace holds reviews already.';
      return failure({ code: 'invalid', message, advice: 'Open the example in a workspace of its own: heed demo.' });
    }
    const folder = await mkdtemp(join(tmpdir(), 'heed-example-'));
    return this.#begin('Opening the example', folder, async () => {
      this.#follow({ type: 'stage', what: 'Writing twenty invented reviews' });
      const { reports, confirm } = await prepareDemo(folder);
      const job = { paths: [reports], workers: null, ocr: false, scheme: null };
      const read = await readReports(this.#live.store, job, actor, (event) => this.#follow(event));
      if (!read.ok) return read;
      this.#follow({ type: 'stage', what: 'Confirming what was planted in the examples' });
      return confirm(this.#live.store);
    });
  }

  /** A review that is there is found however its reference is capitalised. */
  #reviewsNamed({ review, reviews }: LooseFilesBelonging): LooseFileReview {
    const there = new Map<string, string>();
    for (const { reference } of this.#live.records.all('review')) there.set(reference.toLowerCase(), reference);
    const named = new Map(Object.entries(reviews).map(([name, reference]) => [tame(name), reference]));
    return (name) => {
      const reference = named.get(name) ?? review;
      return reference === null ? null : (there.get(reference.toLowerCase()) ?? reference);
    };
  }

  /** Removes what was sent and never read. */
  async close(): Promise<void> {
    for (const folder of this.#batches.values()) await rm(folder, { recursive: true, force: true });
  }

  #begin(what: string, folder: string, act: () => Promise<Result<unknown, StoreFailure>>): Asked {
    if (this.#job?.state === 'running') {
      const message = 'Reports are being read already.';
      return failure({ code: 'locked', message, advice: 'Wait until that is done, then try again.' });
    }
    const job: JobState = {
      ...{ id: v7(), what, state: 'running', stage: 'Starting', done: 0, total: 0, files: [], failure: '' },
    };
    this.#set(job, true);
    void this.#run(folder, act);
    return success(job);
  }

  async #run(folder: string, act: () => Promise<Result<unknown, StoreFailure>>): Promise<void> {
    this.#live.readingIn = true;
    let failed = '';
    try {
      const ended = await act();
      if (!ended.ok) failed = `${ended.failure.message} ${ended.failure.advice}`;
    } catch (error) {
      failed = `Heed failed on it: ${error instanceof Error ? error.message : String(error)}`;
    }
    this.#live.readingIn = false;
    await rm(folder, { recursive: true, force: true });
    const reloaded = await this.#live.reload();
    if (!reloaded.ok) failed = `${reloaded.failure.message} ${reloaded.failure.advice}`;
    if (this.#job === null) return;
    this.#set({ ...this.#job, state: failed === '' ? 'done' : 'failed', stage: '', failure: failed }, true);
  }

  #follow(event: JobEvent): void {
    if (this.#job === null) return;
    this.#set(followJob(this.#job, event), event.type !== 'progress');
  }

  #set(job: JobState, now: boolean): void {
    this.#job = job;
    if (!now && Date.now() - this.#told < silence) return;
    this.#told = Date.now();
    this.#listen(job);
  }
}
