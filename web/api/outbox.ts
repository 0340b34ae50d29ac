import { useSyncExternalStore } from 'react';
import type { BodyOf } from '../../src/workbench/endpoint.ts';
import type { AllEndpoints } from '../../src/workbench/schemas/endpoints.ts';
import { queries } from './queries.ts';
import { type Answer, ask, isUnreachable, RequestFailure } from './request.ts';

/** What a person wants to be done, as the API takes it. */
export type Intent = BodyOf<AllEndpoints['POST /api/changes']>['intent'];
type Committed = Answer<'POST /api/changes'>;

/** One thing a person did that the server has not said yes or no to. The key makes a second sending harmless. */
interface Waiting {
  readonly key: string;
  readonly intent: Intent;
}

/** What a window still has to send, and the last refusal. */
export interface OutboxState {
  readonly waiting: number;
  readonly refused: { readonly message: string; readonly advice: string } | null;
}

const place = 'heed-outbox';
const listeners = new Set<() => void>();
const answers = new Map<string, { resolve: (committed: Committed) => void; reject: (error: unknown) => void }>();
let waiting: readonly Waiting[] = read();
let state: OutboxState = { waiting: waiting.length, refused: null };
let sending = false;
let retry: ReturnType<typeof setTimeout> | undefined;

function read(): Waiting[] {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '[]');
  } catch {
    return [];
  }
}

function keep(next: readonly Waiting[], refused: OutboxState['refused'] = state.refused): void {
  waiting = next;
  state = { waiting: next.length, refused };
  try {
    if (next.length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A bulk change can be larger than the browser keeps; it still waits in this window.
  }
  for (const listener of listeners) listener();
}

/**
 * Does what a person wants. It waits in the window's outbox until the server has committed or refused it: a server that
 * is away loses nothing, a reload neither. Resolves with the change; rejects with the refusal.
 */
export function act(intent: Intent): Promise<Committed> {
  const key = crypto.randomUUID();
  const answered = new Promise<Committed>((resolve, reject) => answers.set(key, { resolve, reject }));
  answered.catch(() => undefined);
  keep([...waiting, { key, intent }], null);
  void sendAll();
  return answered;
}

/** Sends what waits, in order, one after the other. */
export async function sendAll(): Promise<void> {
  if (sending) return;
  sending = true;
  clearTimeout(retry);
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const { key, intent } = next;
    try {
      const committed = await ask('POST /api/changes', { body: { intent, key } });
      keep(waiting.slice(1));
      takeHistory(committed.history);
      answers.get(key)?.resolve(committed);
    } catch (error) {
      if (isUnreachable(error)) {
        retry = setTimeout(() => void sendAll(), 2000);
        break;
      }
      const { message, advice } =
        error instanceof RequestFailure ? error : { message: 'That could not be done.', advice: 'Try again.' };
      keep(waiting.slice(1), { message, advice });
      answers.get(key)?.reject(error);
    }
    answers.delete(key);
  }
  sending = false;
}

/** Takes what can be undone now into what is shown, before the feed says so. */
function takeHistory(history: Committed['history']): void {
  queries.setQueriesData<Answer<'GET /api/workspace'>>({ queryKey: ['GET /api/workspace'] }, (known) =>
    known ? { ...known, history } : known,
  );
}

/** Takes the last change out of the outbox, unless it is the one that is being sent; false when there is none. */
function dropLast(): boolean {
  const last = waiting.at(-1);
  if (last === undefined || (sending && waiting.length === 1)) return false;
  answers.get(last.key)?.reject(new RequestFailure('taken-back', 'That was taken back before it was sent.', ''));
  answers.delete(last.key);
  keep(waiting.slice(0, -1), null);
  return true;
}

/** Undoes what this person did last, or does it again. What still waits to be sent is simply not sent. */
export async function takeBack(which: 'undo' | 'redo'): Promise<void> {
  if (which === 'undo' && dropLast()) return;
  try {
    const { history } = await ask(which === 'undo' ? 'POST /api/undo' : 'POST /api/redo');
    takeHistory(history);
    keep(waiting, null);
  } catch (error) {
    if (error instanceof RequestFailure) keep(waiting, { message: error.message, advice: error.advice });
    else throw error;
  }
}

export const forgetRefusal = (): void => keep(waiting, null);

export const useOutbox = (): OutboxState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
