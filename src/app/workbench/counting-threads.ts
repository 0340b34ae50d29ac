import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Result } from '../../domain/result.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { type Counted, type CountingTask, doCountingTask } from './counting-task.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { StudyCounter } from './study-counter.ts';

/** Where tasks over the whole workspace are done. */
export interface Counter {
  readonly run: (task: CountingTask, tell: (stage: string) => void) => Promise<Result<Counted, StoreFailure>>;
  readonly close: () => Promise<void>;
}

/** A thread holds the workspace once more, so it ends when it was idle for so long, in milliseconds. */
const idle = { counting: 600_000, writing: 30_000 };

/** Tasks that read and count everything from the beginning, and leave much behind; the others are asked again and again. */
const writes: ReadonlySet<CountingTask['type']> = new Set(['sections', 'study', 'export']);

const openThread = (workspace: string, idleTimeout: number): Piscina => {
  const filename = new URL('./counting-worker.js', import.meta.url).href;
  // Waiting by atomics would hold up what a thread does between tasks: giving memory back.
  const atomics = 'disabled';
  const thread = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout,
    atomics,
    workerData: { workspace },
  });
  // A thread that dies says so through the promise of its task; the pool's own event would end the process.
  thread.on('error', () => undefined);
  return thread;
};

/**
 * Opens where heavy work is done: in two threads, one that counts and one that writes files, each of which reads the
 * workspace from its file and follows its log, so that the thread that serves is never held up, and figures are there while a
 * file is written. Unbuilt, as in tests, there is no file for a thread to run, and the work is done where it is asked for.
 */
export function openCounter(live: LiveWorkspace, workspace: string): Counter {
  if (!import.meta.url.endsWith('.js')) {
    const counter = new StudyCounter(live);
    return { run: (task, tell) => doCountingTask(counter, task, tell), close: async () => undefined };
  }
  const counting = openThread(workspace, idle.counting);
  const writing = openThread(workspace, idle.writing);
  return {
    run: async (task, tell) => {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', tell);
      const thread = writes.has(task.type) ? writing : counting;
      try {
        return (await thread.run({ task, port: port2 }, { transferList: [port2] })) as Result<Counted, StoreFailure>;
      } finally {
        port1.close();
      }
    },
    close: async () => {
      await Promise.all([counting.destroy(), writing.destroy()]);
    },
  };
}
