import { z } from 'zod';
import type { StudyView } from '../../app/workbench/study-counter.ts';
import type { CodebookVersion } from '../../domain/change/change.ts';
import type { Endpoints } from '../endpoint.ts';
import { opaque } from './shared.ts';
import { job } from './workspace.ts';

export type FindingsView = StudyView;

/** Reference of a review: one that is there, or that of a new one. */
const reviewReference = z.string().trim().min(1).max(200);

export const studyEndpoints = {
  'GET /api/findings': {
    summary:
      'Every figure of the study, as in findings.json, without the list of recommendations and the pairs of families. Among more than 5,000 recommendations it may be of a moment ago; the feed says when to ask again.',
    answer: opaque<FindingsView>('findings.json, version 1, without "recommendations", "pairs" and "opposed"'),
  },
  'GET /api/codebook/versions': {
    summary: 'The named versions of the codebook, oldest first.',
    answer: z.strictObject({
      versions: z.array(opaque<CodebookVersion>('id, name, created, and the themes as they stood')),
    }),
  },
  'GET /api/import': {
    summary: 'How far the reading of reports is; null when none was begun since the start.',
    answer: z.strictObject({ job: job.nullable() }),
  },
  'POST /api/import/:batch': {
    summary: 'Reads the files that were sent under this batch. Says which review loose files belong to.',
    body: z
      .strictObject({
        /** The review of every file that was sent without a folder and stands in no manifest; null: each is its own. */
        review: reviewReference.nullable().default(null),
        /** The same for single files, by the name they were sent under; it comes before `review`. */
        reviews: z.record(z.string().max(1000), reviewReference).default({}),
      })
      .default({ review: null, reviews: {} }),
    answer: z.strictObject({ job }),
  },
  'POST /api/example': {
    summary: 'Reads the twenty invented example reviews into an empty workspace.',
    answer: z.strictObject({ job }),
  },
} satisfies Endpoints;
