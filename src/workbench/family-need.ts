import type { MiddlewareHandler } from 'hono';
import type { LiveWorkspace } from '../app/workbench/live-workspace.ts';

const ofFamilies = new Set(['family', 'again']);

/** Families are sought when somebody first asks by them: a request that names them waits until they are there. */
export function findFamiliesFirst(live: LiveWorkspace): MiddlewareHandler {
  return async (context, next) => {
    const asked = Object.entries(context.req.queries()).some(
      ([name, values]) => ofFamilies.has(name) || values.some((value) => ofFamilies.has(value)),
    );
    if (asked) await live.findings();
    await next();
  };
}
