import { useSyncExternalStore } from 'react';
import type { Job } from '../../src/workbench/schemas/workspace.ts';
import { sendAll } from './outbox.ts';
import { queries } from './queries.ts';

/** Whether changes reach this window. "starting" before the first answer. */
export type Connection = 'starting' | 'open' | 'lost';

let connection: Connection = 'starting';
let job: Job | null = null;
/** Files that are being written, each with what is being done, in words. */
let writing: readonly (readonly [file: string, stage: string])[] = [];
const listeners = new Set<() => void>();

function set(next: { connection?: Connection; job?: Job | null }): void {
  connection = next.connection ?? connection;
  if (next.job !== undefined) job = next.job;
  for (const listener of listeners) listener();
}

const slowest = 250;
let due: ReturnType<typeof setTimeout> | undefined;
let last = 0;

/** Everything shown is asked for again: at once, then at most four times a second while changes pour in. */
function refresh(): void {
  if (due !== undefined) return;
  due = setTimeout(
    () => {
      due = undefined;
      last = Date.now();
      void queries.invalidateQueries();
    },
    Math.max(0, last + slowest - Date.now()),
  );
}

function takeWriting({ file, stage }: { file: string; stage: string }): void {
  const others = writing.filter(([name]) => name !== file);
  writing = stage === '' ? others : [...others, [file, stage]];
  set({});
}

/** Follows what happens to the workspace; returns how to end that. A lost connection is tried again every two seconds. */
export function followFeed(): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource('/api/events');
    source.addEventListener('open', () => {
      const lost = connection === 'lost';
      set({ connection: 'open' });
      if (lost) refresh();
      void sendAll();
    });
    source.addEventListener('error', () => {
      writing = [];
      set({ connection: 'lost' });
      source?.close();
      again = setTimeout(open, 2000);
    });
    source.addEventListener('change', refresh);
    source.addEventListener('reloaded', refresh);
    source.addEventListener('writing', (event) => takeWriting(JSON.parse(event.data)));
    source.addEventListener('job', (event) => set({ job: (JSON.parse(event.data) as { job: Job }).job }));
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
  };
}

const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useConnection = (): Connection => useSyncExternalStore(watch, () => connection);
export const useJob = (): Job | null => useSyncExternalStore(watch, () => job);
/** Takes a job from an answer, before the feed tells of it. */
export const takeJob = (next: Job | null): void => set({ job: next });
export const useWriting = (): typeof writing => useSyncExternalStore(watch, () => writing);
