import { z } from 'zod';
import type { Endpoints } from '../endpoint.ts';
import { filterShape, several } from './shared.ts';

/** What of the study is written: whose codes count, which sections are left out, what is hidden. */
export const studyChoice = z.object({
  counting: filterShape.counting,
  without: several.default([]),
  disclosure: z.string().max(10).default('none'),
});

export const reportEndpoints = {
  'GET /api/report': {
    summary: 'The sections that the report of the study would have, in order.',
    query: studyChoice,
    answer: z.strictObject({
      title: z.string(),
      sections: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    }),
  },
} satisfies Endpoints;
