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

/** A second thread is there while the first is busy, and this long after, in milliseconds. */
const idle = 60_000;

/**
 * Opens where heavy work is done: in threads of their own, each of which reads the workspace from its file and follows its
 * log, so that the thread that serves is never held up. Unbuilt, as in tests, there is no file for a thread to run, and the
 * work is done where it is asked for.
 */
export function openCounter(live: LiveWorkspace, workspace: string): Counter {
  if (!import.meta.url.endsWith('.js')) {
    const counter = new StudyCounter(live);
    return { run: (task, tell) => doCountingTask(counter, task, tell), close: async () => undefined };
  }
  const threads = new Piscina({
    filename: new URL('./counting-worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: idle,
    workerData: { workspace },
  });
  // A thread that dies says so through the promise of its task; the pool's own event would end the process.
  threads.on('error', () => undefined);
  return {
    run: async (task, tell) => {
      const { port1, port2 } = new MessageChannel();
      port1.on('message', tell);
      try {
        return (await threads.run({ task, port: port2 }, { transferList: [port2] })) as Result<Counted, StoreFailure>;
      } finally {
        port1.close();
      }
    },
    close: () => threads.destroy(),
  };
}
