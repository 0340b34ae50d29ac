import type { AnswerOf, BodyOf, QueryOf } from '../../src/workbench/endpoint.ts';
import type { AllEndpoints } from '../../src/workbench/schemas/endpoints.ts';
import { coderName } from './coder.ts';

export type Verb = keyof AllEndpoints;
export type Answer<V extends Verb> = AnswerOf<AllEndpoints[V]>;

/** What went wrong, as the server says it, or as this window must say it because the server doesn't answer. */
export class RequestFailure extends Error {
  readonly code: string;
  readonly advice: string;

  constructor(code: string, message: string, advice: string) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.advice = advice;
  }
}

const noAnswer = 'unreachable';

/** Whether the server was not reached, so that asking again later may help. */
export const isUnreachable = (error: unknown): boolean => error instanceof RequestFailure && error.code === noAnswer;

type Params = Readonly<Record<string, string>>;

interface Asked<V extends Verb> {
  /** What stands for ":id" in the path. */
  readonly params?: Params;
  readonly query?: Partial<QueryOf<AllEndpoints[V]>>;
  readonly body?: BodyOf<AllEndpoints[V]>;
  readonly signal?: AbortSignal;
}

/** The query of an address: lists as repeated names, nothing for what is not there. */
function writeQuery(query: object): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) written.append(name, String(one));
  }
  const said = written.toString();
  return said === '' ? '' : `?${said}`;
}

/** The path of a verb with its parameters and query in it. */
export function pathOf(path: string, params: Params = {}, query: object = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return filled + writeQuery(query);
}

/** Sends one request; a failure of any kind is thrown as RequestFailure, except that an abort stays an abort. */
export async function send(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      headers: { 'heed-coder': encodeURIComponent(coderName()), ...init.headers },
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailure(noAnswer, 'Heed does not answer.', 'Check that heed serve is still running.');
  }
  const text = await response.text();
  const answer = readJson(text);
  if (response.ok && answer !== undefined) return answer;
  const said = (answer as { error?: { code?: string; message?: string; advice?: string } } | undefined)?.error;
  if (said === undefined && response.status >= 500) {
    throw new RequestFailure(noAnswer, 'Heed does not answer as it should.', 'Start heed serve again.');
  }
  throw new RequestFailure(
    said?.code ?? 'unexpected',
    said?.message ?? `The server answered ${response.status}.`,
    said?.advice ?? 'Load the page again.',
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks the API; the answer has the type that the server's schema gives it. */
export async function ask<V extends Verb>(verb: V, { params, query, body, signal }: Asked<V> = {}): Promise<Answer<V>> {
  const [method = 'GET', path = ''] = verb.split(' ');
  const init: RequestInit = { method, ...(signal ? { signal } : {}) };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json' };
  }
  return (await send(pathOf(path, params, query), init)) as Answer<V>;
}
