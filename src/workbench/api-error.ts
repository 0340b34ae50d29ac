import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The one shape of every failure over HTTP. */
export interface ApiError {
  /** Stable: a failure of the store, or "forbidden", "not-found", "too-large", "failed". */
  readonly code: string;
  /** One sentence: what happened, to what. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  invalid: 400,
  forbidden: 403,
  missing: 404,
  'unknown-id': 404,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  locked: 503,
  unreachable: 503,
  'disk-full': 507,
};

/** The HTTP status of a failure by its code; 500 for a code that has none. */
export const statusOf = (code: string): ContentfulStatusCode => statuses[code] ?? 500;

export const refusal = (
  context: Context,
  status: ContentfulStatusCode,
  { code, message, advice }: ApiError,
): Response => context.json({ error: { code, message, advice } }, status);
