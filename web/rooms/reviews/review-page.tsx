import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { Failure } from '../../parts/failure.tsx';
import { Memos } from '../../parts/memos.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Attributes } from './attributes.tsx';
import { CaseThemes } from './case-themes.tsx';
import { Missing } from './missing.tsx';
import { RecommendationLines } from './recommendation-lines.tsx';
import { Reports } from './reports.tsx';

/** One review: what it is, its reports, its case, its recommendations, and what is missing. */
export function ReviewPage({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const workspace = useWorkspace();
  const { data, error, refetch } = useAnswer('GET /api/reviews/:id', null, { params: { id } });
  const all = useAnswer('GET /api/reviews');
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined || workspace.data === undefined) return <Skeleton lines={12} />;
  const { review, reports, observations, memos } = data;
  const order = all.data?.reviews ?? [];
  const at = order.findIndex((one) => one.id === id);
  const [before, after] = [order[at - 1], at < 0 ? undefined : order[at + 1]];
  return (
    <div className="room review-page">
      <nav className="review-steps" aria-label="Reviews">
        <a href="/reviews">All reviews</a>
        {before && <a href={`/reviews/${before.id}`}>‹ {before.reference}</a>}
        {after && <a href={`/reviews/${after.id}`}>{after.reference} ›</a>}
      </nav>
      <header className="room-head">
        <h1>
          <span className="printed">{review.title === '' ? review.reference : review.title}</span>
        </h1>
        <p>
          Review {review.reference}: {sayMany(reports.filter(({ removed }) => !removed).length, 'report')},{' '}
          <a className="door" href={`/recommendations?review=${encodeURIComponent(id)}`}>
            {sayMany(review.recommendations, 'recommendation')}
          </a>
          .
        </p>
      </header>
      <div className="review-columns">
        <div>
          <CaseThemes review={review} observations={observations} workspace={workspace.data} query={query} />
          <RecommendationLines review={id} total={review.recommendations} workspace={workspace.data} />
        </div>
        <div>
          <Missing review={review} reports={reports} observations={observations} />
          <Attributes review={review} observations={observations} />
          <Reports reports={reports} />
          <Memos subject={id} memos={memos} />
        </div>
      </div>
    </div>
  );
}
