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
  const setRemoved = async (id: string, act: 'removeReport' | 'restoreReport', coder: string) => {
    const ended = await live.store[act](id, coder);
    if (!ended.ok) return ended;
    const reloaded = await live.reload();
    return reloaded.ok ? success({ sequence: live.sequence }) : reloaded;
  };
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
    'POST /api/reports/:id/remove': ({ params, coder }) => setRemoved(params.id ?? '', 'removeReport', coder),
    'POST /api/reports/:id/restore': ({ params, coder }) => setRemoved(params.id ?? '', 'restoreReport', coder),
  };
}
