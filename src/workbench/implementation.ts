import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { type ApiError, refusal, statusOf } from './api-error.ts';
import type { AnswerOf, Endpoint, Endpoints, ReadBody, ReadQuery } from './endpoint.ts';

/** What a handler is given, read and checked. */
export interface Request<E extends Endpoint> {
  /** Of the path: ":id". */
  readonly params: Readonly<Record<string, string>>;
  readonly query: ReadQuery<E>;
  readonly body: ReadBody<E>;
  /** Name of the person whose window asks. */
  readonly coder: string;
}

/** Answers are written out, never changed. */
type Fixed<T> = T extends (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** An answer that another thread wrote as JSON: it is sent as it is. */
export class WrittenAnswer {
  readonly json: Uint8Array;
  constructor(json: Uint8Array) {
    this.json = json;
  }
}

type Answered<E extends Endpoint> = Result<Fixed<AnswerOf<E>> | WrittenAnswer, ApiError>;

export type Handlers<All extends Endpoints> = {
  readonly [Key in keyof All & string]: (
    request: Request<Extract<All[Key], Endpoint>>,
  ) => Answered<Extract<All[Key], Endpoint>> | Promise<Answered<Extract<All[Key], Endpoint>>>;
};

/** A person's name as a window sends it; `fallback` where it sends none. */
function coderOf(context: Context, fallback: string): string {
  const sent = context.req.header('heed-coder');
  if (sent === undefined) return fallback;
  try {
    return decodeURIComponent(sent).trim().slice(0, 100) || fallback;
  } catch {
    return fallback;
  }
}

function explain(error: z.ZodError): ApiError {
  const [first] = error.issues;
  const place = first?.path.length ? ` at ${first.path.join('.')}` : '';
  return {
    code: 'invalid',
    message: `The request is not as it should be${place}: ${first?.message ?? 'unknown'}.`,
    advice: 'See /api/openapi.json for what it takes.',
  };
}

/** One value of an address stands alone, several stand as a list. */
const readAddress = (context: Context): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(context.req.queries()).map(([key, values]) => [
      key,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );

/** Adds endpoints to a server: what comes in is checked against their schemas before a handler sees it. */
export function implement<All extends Endpoints>(
  server: Hono,
  endpoints: All,
  handlers: Handlers<All>,
  defaultCoder: string,
): void {
  for (const key of Object.keys(endpoints) as (keyof All & string)[]) {
    const endpoint = endpoints[key] as Endpoint;
    const handle = handlers[key] as unknown as (request: Request<Endpoint>) => Promise<Answered<Endpoint>>;
    const [method = 'GET', path = ''] = key.split(' ');
    server.on(method, path, async (context) => {
      const query = endpoint.query?.safeParse(readAddress(context));
      if (query && !query.success) return refusal(context, 400, explain(query.error));
      let body: unknown;
      if (endpoint.body) {
        const parsed = endpoint.body.safeParse(await context.req.json().catch(() => undefined));
        if (!parsed.success) return refusal(context, 400, explain(parsed.error));
        body = parsed.data;
      }
      const answer = await handle({
        params: context.req.param() as Record<string, string>,
        query: (query?.data ?? {}) as never,
        body: body as never,
        coder: coderOf(context, defaultCoder),
      });
      if (!answer.ok) return refusal(context, statusOf(answer.failure.code), answer.failure);
      if (answer.value instanceof WrittenAnswer) {
        return context.body(answer.value.json as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/json' });
      }
      return context.json(answer.value as object);
    });
  }
}
