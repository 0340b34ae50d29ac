import type { z } from 'zod';

/** One verb of the API: what it takes and what it answers. The server checks both, the client takes its types from them. */
export interface Endpoint {
  /** One sentence for the API document. */
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

/** Endpoints by method and path: "GET /api/reviews/:id". */
export type Endpoints = Readonly<Record<`${'GET' | 'POST'} /api/${string}`, Endpoint>>;

/** What an endpoint may be sent in its address. */
export type QueryOf<E extends Endpoint> = E['query'] extends z.ZodObject ? z.input<E['query']> : Record<never, never>;
export type ReadQuery<E extends Endpoint> = E['query'] extends z.ZodObject
  ? z.output<E['query']>
  : Record<never, never>;
export type BodyOf<E extends Endpoint> = E['body'] extends z.ZodType ? z.input<E['body']> : undefined;
export type ReadBody<E extends Endpoint> = E['body'] extends z.ZodType ? z.output<E['body']> : undefined;
export type AnswerOf<E extends Endpoint> = z.output<E['answer']>;
