import { useSyncExternalStore } from 'react';
import type { Job } from '../../src/workbench/schemas/workspace.ts';
import { takeJob } from '../api/live-feed.ts';
import { queries } from '../api/queries.ts';
import { type Answer, ask, RequestFailure, send } from '../api/request.ts';
import type { OfferedFile } from './offered-files.ts';
import { isLoose, type PlacedFiles, placeFiles } from './placed-files.ts';

/** What the panel that brings reports in shows. */
interface ImportState {
  readonly open: boolean;
  /** Files that are still to be handed over. */
  readonly sending: number;
  /** Files that wait until a person has said which reviews they are of. */
  readonly asked: PlacedFiles | null;
  /** What was offered last and is no report. */
  readonly passedOver: readonly string[];
  readonly failure: { readonly message: string; readonly advice: string } | null;
}

let state: ImportState = { open: false, sending: 0, asked: null, passedOver: [], failure: null };
const listeners = new Set<() => void>();
function set(next: Partial<ImportState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

export const useImport = (): ImportState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

/** Shows how far the reading of reports is, and where to choose more. */
export const openImport = (): void => set({ open: true });
export const closeImport = (): void => set({ open: false });
/** Lets go of files that wait to be told their review. */
export const forgetAsked = (): void => set({ asked: null });

async function begin(files: number, start: () => Promise<{ readonly job: Job }>): Promise<void> {
  set({ open: true, sending: files, asked: null, failure: null });
  try {
    const { job } = await start();
    takeJob(job);
    set({ sending: 0 });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    set({ sending: 0, failure: { message: error.message, advice: error.advice } });
  }
}

/** Whether only a person can say which review these are of: several have no folder, or there are reviews to add to. */
function mustAsk({ files, told }: PlacedFiles): boolean {
  const known = queries.getQueryData<Answer<'GET /api/workspace'>>(['GET /api/workspace', {}, null]);
  const loose = files.filter(isLoose).length;
  return !told && (loose > 1 || (loose === 1 && (known?.counts.reviews ?? 0) > 0));
}

/** Takes files that a person dropped or chose. Those without a folder wait until their review is told. */
export function offerFiles(files: readonly OfferedFile[]): void {
  const placed = placeFiles(files);
  if (files.length === 0) {
    const message = 'There was no file in what was dropped.';
    set({ open: true, failure: { message, advice: 'Drop reports, or a folder of them.' } });
    return;
  }
  set({ open: true, passedOver: placed.passedOver, failure: null });
  if (mustAsk(placed)) set({ asked: placed });
  else if (placed.files.length > 0) void importFiles(placed.files, null);
}

/**
 * Sends files to be read. What becomes of each is shown in the panel as it is known.
 *
 * @param review the review of those without a folder, by its reference, there or new; null: each is one of its own
 */
export function importFiles(files: readonly OfferedFile[], review: string | null): Promise<void> {
  const batch = crypto.randomUUID();
  return begin(files.length, async () => {
    for (const { path, file } of files) {
      await send(`/api/import/${batch}/file?name=${encodeURIComponent(path)}`, { method: 'POST', body: file });
      set({ sending: state.sending - 1 });
    }
    return ask('POST /api/import/:batch', { params: { batch }, body: { review, reviews: {} } });
  });
}

/** Reads the invented example reviews into an empty workspace. */
export const openExample = (): Promise<void> => begin(0, () => ask('POST /api/example'));
