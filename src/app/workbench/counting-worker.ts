import { type MessagePort, workerData } from 'node:worker_threads';
import type { Result } from '../../domain/result.ts';
import { success } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openWorkspace } from '../../storage/workspace.ts';
import { type Counted, type CountingTask, doCountingTask } from './counting-task.ts';
import { LiveWorkspace } from './live-workspace.ts';
import { openMemoryReturn } from './memory-return.ts';
import { StudyCounter } from './study-counter.ts';

/** What took so long, in milliseconds, leaves much behind. */
const longTask = 1000;
const giveBackMemory = openMemoryReturn();

let opened: Promise<Result<StudyCounter, StoreFailure>> | null = null;

/** This thread's own view of the workspace, which writes nothing. */
async function open(): Promise<Result<StudyCounter, StoreFailure>> {
  const store = await openWorkspace((workerData as { readonly workspace: string }).workspace, null, { writes: false });
  if (!store.ok) return store;
  const live = await LiveWorkspace.open(store.value, { undo: false });
  return live.ok ? success(new StudyCounter(live.value)) : live;
}

/** The worker's one job. The port carries what is being done, in words, and closes when the job is done. */
export default async function work({
  task,
  port,
}: {
  readonly task: CountingTask;
  readonly port: MessagePort;
}): Promise<Result<Counted, StoreFailure>> {
  const began = performance.now();
  try {
    opened ??= open();
    const counter = await opened;
    if (!counter.ok) {
      opened = null;
      return counter;
    }
    const followed = await counter.value.live.catchUp();
    if (!followed.ok) return followed;
    return await doCountingTask(counter.value, task, (stage) => port.postMessage(stage));
  } finally {
    port.close();
    // The answer goes out first.
    if (performance.now() - began > longTask) setTimeout(giveBackMemory, 50).unref();
  }
}
