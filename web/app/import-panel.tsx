import { useRef, useSyncExternalStore } from 'react';
import { sayMany } from '../../src/reporting/wording.ts';
import type { Job } from '../../src/workbench/schemas/workspace.ts';
import { takeJob, useJob } from '../api/live-feed.ts';
import { useWorkspace } from '../api/queries.ts';
import { ask, RequestFailure, send } from '../api/request.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { type OfferedFile, readChosen } from './offered-files.ts';

interface ImportState {
  readonly open: boolean;
  readonly sending: number;
  readonly failure: { readonly message: string; readonly advice: string } | null;
}

let state: ImportState = { open: false, sending: 0, failure: null };
const listeners = new Set<() => void>();
function set(next: Partial<ImportState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
const useImport = (): ImportState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

/** Shows how far the reading of reports is, and where to choose more. */
export const openImport = (): void => set({ open: true });

async function begin(files: number, start: () => Promise<unknown>): Promise<void> {
  set({ open: true, sending: files, failure: null });
  try {
    const { job } = (await start()) as { job: Job };
    takeJob(job);
    set({ sending: 0 });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    set({ sending: 0, failure: { message: error.message, advice: error.advice } });
  }
}

/** Sends files to be read. What becomes of each is shown in the panel as it is known. */
export function importFiles(files: readonly OfferedFile[]): Promise<void> {
  if (files.length === 0) {
    set({
      failure: { message: 'There was no file in what was dropped.', advice: 'Drop reports, or a folder of them.' },
    });
    return Promise.resolve();
  }
  const batch = `/api/import/${crypto.randomUUID()}`;
  return begin(files.length, async () => {
    for (const { path, file } of files) {
      await send(`${batch}/file?name=${encodeURIComponent(path)}`, { method: 'POST', body: file });
      set({ sending: state.sending - 1 });
    }
    return send(batch, { method: 'POST' });
  });
}

/** Reads the invented example reviews into an empty workspace. */
export const openExample = (): Promise<void> => begin(0, () => ask('POST /api/example'));

const states: Readonly<Record<Job['files'][number]['state'], string>> = {
  waiting: 'Waiting',
  reading: 'Being read',
  read: 'Read',
  known: 'Here already',
  duplicate: 'The same as another',
  failed: 'Not read',
};

/** What is being done, and how many files are through. */
const sayStage = ({ stage, done, total }: Job): string =>
  total === 0 ? stage : `${stage.replace(/[ …]+$/, '')}. ${done} of ${sayMany(total, 'file')} read.`;

/** Files that are coming in, each with its outcome. */
export function ImportPanel() {
  const { open, sending, failure } = useImport();
  const { data } = useWorkspace();
  const job = useJob() ?? data?.job ?? null;
  if (!open) return null;
  const failed = job?.files.filter(({ state }) => state === 'failed') ?? [];
  const others = job?.files.filter(({ state }) => state !== 'failed') ?? [];
  return (
    <SidePanel title="Bring in reports" onClose={() => set({ open: false })}>
      <p className="quiet">
        PDF, Word, ODT, RTF, HTML or text. A folder in a folder is one review; each file beside it is its own. Nothing
        leaves this machine.
      </p>
      <FileButtons />
      {sending > 0 && <p role="status">Handing over {sayMany(sending, 'file')} …</p>}
      {failure && (
        <p className="failure" role="alert">
          {failure.message} {failure.advice}
        </p>
      )}
      {job && (
        <section>
          <h3>{job.what}</h3>
          <p role="status">
            {job.state === 'running' && sayStage(job)}
            {job.state === 'done' &&
              (failed.length === 0 ? 'All done.' : `Done, but ${sayMany(failed.length, 'file')} could not be read.`)}
            {job.state === 'failed' && job.failure}
          </p>
          {job.state === 'running' && job.total > 0 && (
            <progress aria-label={job.stage} max={job.total} value={job.done} />
          )}
          <ul className="import-files">
            {[...failed, ...others].map((file) => (
              <li key={file.name} data-state={file.state}>
                <span className="import-name">{file.name}</span>
                <span className="import-state">{states[file.state]}</span>
                <span className="import-detail">
                  {file.recommendations === null ? file.detail : sayMany(file.recommendations, 'recommendation')}{' '}
                  {file.advice}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}

/** Where reports are chosen instead of dropped. */
export function FileButtons() {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const offer = (chosen: FileList | null): void => {
    if (chosen !== null && chosen.length > 0) void importFiles(readChosen(chosen));
  };
  return (
    <p className="buttons">
      <button type="button" className="button" onClick={() => files.current?.click()}>
        Choose files
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        Choose a folder
      </button>
      <input ref={files} type="file" hidden multiple onChange={(event) => offer(event.target.files)} />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        onChange={(event) => offer(event.target.files)}
      />
    </p>
  );
}
