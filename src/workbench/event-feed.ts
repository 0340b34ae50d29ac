import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LiveWorkspace } from '../app/workbench/live-workspace.ts';
import type { JobState } from '../app/workbench/reading-job.ts';
import type { Change } from '../domain/change/change.ts';

/** What windows are told, each as one server-sent event under its type. */
export type FeedEvent =
  /** First of every connection: `server` tells whether it is another server than before. */
  | { readonly type: 'hello'; readonly server: string; readonly sequence: number }
  | {
      readonly type: 'change';
      readonly sequence: number;
      readonly id: string;
      readonly label: string;
      readonly actor: string;
      /** Kinds of records that changed, and their ids where they are few. */
      readonly kinds: readonly string[];
      readonly ids: readonly string[];
    }
  /** Everything is to be asked for again. */
  | { readonly type: 'reloaded'; readonly sequence: number }
  | { readonly type: 'job'; readonly job: JobState }
  /** How far a file is that somebody asked for, in words; '' when it is written. */
  | { readonly type: 'writing'; readonly file: string; readonly stage: string };

/** Ids that are named in an event at most. */
const fewIds = 100;

const describe = ({ id, label, actor, sequence, edits }: Change): FeedEvent => ({
  ...{ type: 'change', sequence, id, label, actor },
  kinds: [...new Set(edits.map(({ kind }) => kind))],
  ids: edits.length > fewIds ? [] : [...new Set(edits.map((edit) => edit.id))],
});

/** Connections to the windows. A window that comes back says up to where it knows, and is told the rest. */
export class EventFeed {
  readonly #live: LiveWorkspace;
  readonly #server: string;
  readonly #windows = new Set<(event: FeedEvent) => void>();
  readonly #stop: () => void;

  constructor(live: LiveWorkspace, server: string) {
    this.#live = live;
    this.#server = server;
    this.#stop = live.watch((event) => {
      this.tell(event.type === 'change' ? describe(event.change) : event);
    });
  }

  /** Number of windows that listen. */
  get windows(): number {
    return this.#windows.size;
  }

  tell(event: FeedEvent): void {
    for (const send of this.#windows) send(event);
  }

  /** Answers a request for the feed; ends when the window goes. */
  serve(context: Context): Response {
    const known = Number(context.req.header('last-event-id') ?? context.req.query('after') ?? Number.NaN);
    return streamSSE(context, async (stream) => {
      const waiting: FeedEvent[] = [];
      let wake: () => void = () => undefined;
      const send = (event: FeedEvent) => {
        waiting.push(event);
        wake();
      };
      this.#windows.add(send);
      stream.onAbort(() => {
        this.#windows.delete(send);
        wake();
      });
      const write = (event: FeedEvent) => {
        const id = 'sequence' in event ? { id: String(event.sequence) } : {};
        return stream.writeSSE({ event: event.type, data: JSON.stringify(event), ...id });
      };
      await write({ type: 'hello', server: this.#server, sequence: this.#live.sequence });
      if (known < this.#live.sequence) {
        const missed = await this.#live.store.listChanges({ after: known, limit: 500 });
        if (missed.ok && missed.value.length < 500) for (const change of missed.value) await write(describe(change));
        else await write({ type: 'reloaded', sequence: this.#live.sequence });
      }
      while (!stream.aborted) {
        const event = waiting.shift();
        if (event !== undefined) {
          await write(event);
          continue;
        }
        const beat = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(true), 15_000);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve(false);
          };
          if (waiting.length > 0 || stream.aborted) wake();
        });
        // A comment now and then shows a window that its connection still stands.
        if (beat && !stream.aborted) await stream.write(': here\n\n');
      }
    });
  }

  close(): void {
    this.#stop();
    this.#windows.clear();
  }
}
