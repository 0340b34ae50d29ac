import { findInDocument, outlineReport } from '../../app/workbench/views/report-outline.ts';
import { readSheets } from '../../app/workbench/views/report-sheets.ts';
import { describeReviewPage, listReviews } from '../../app/workbench/views/review-pages.ts';
import { success } from '../../domain/result.ts';
import type { Handlers } from '../implementation.ts';
import type { reviewEndpoints } from '../schemas/reviews.ts';
import { notThere, type Workbench } from '../workbench.ts';

/** Sheets that are given out at once. */
const sheetsAtOnce = 40;

export function reviewRoutes({ live }: Workbench): Handlers<typeof reviewEndpoints> {
  return {
    'GET /api/reviews': () => success({ reviews: listReviews(live) }),
    'GET /api/reviews/:id': ({ params }) => {
      const found = describeReviewPage(live, params.id ?? '');
      return found === null ? notThere('review') : success(found);
    },
    'GET /api/reports/:id': async ({ params }) => {
      const id = params.id ?? '';
      const document = await live.document(id);
      if (!document.ok) return document.failure.code === 'unknown-id' ? notThere('report') : document;
      const outline = outlineReport(live, id, document.value);
      return outline === null ? notThere('report') : success(outline);
    },
    'GET /api/reports/:id/text': async ({ params, query }) => {
      const document = await live.document(params.id ?? '');
      if (!document.ok) return document.failure.code === 'unknown-id' ? notThere('report') : document;
      const to = Math.min(query.to, query.from + sheetsAtOnce - 1);
      return success({ sheets: readSheets(document.value, query.from, to) });
    },
    'GET /api/reports/:id/find': async ({ params, query }) => {
      const document = await live.document(params.id ?? '');
      if (!document.ok) return document.failure.code === 'unknown-id' ? notThere('report') : document;
      return success(findInDocument(document.value, query.q));
    },
  };
}
