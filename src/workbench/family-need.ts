import type { MiddlewareHandler } from 'hono';
import type { StudyDesk } from '../app/workbench/study-desk.ts';
import { refusal, statusOf } from './api-error.ts';

const ofFamilies = new Set(['family', 'again']);

/** Families are sought when somebody first asks by them: a request that names them waits until they are there. */
export function findFamiliesFirst(study: StudyDesk): MiddlewareHandler {
  return async (context, next) => {
    const asked = Object.entries(context.req.queries()).some(
      ([name, values]) => ofFamilies.has(name) || values.some((value) => ofFamilies.has(value)),
    );
    if (asked) {
      const placed = await study.placeFamilies();
      if (!placed.ok) return refusal(context, statusOf(placed.failure.code), placed.failure);
    }
    await next();
    return undefined;
  };
}
