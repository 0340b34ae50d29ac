import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useAnswer } from '../../api/queries.ts';
import { ask } from '../../api/request.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { fitting } from '../../parts/fitting.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { reportKinds } from './report-kinds.ts';

/** Every report of the workspace, by review, to be opened. */
export function Shelf() {
  const reviews = useAnswer('GET /api/reviews');
  const [typed, setTyped] = useState('');
  const pages = useQueries({
    queries: (reviews.data?.reviews ?? []).map(({ id }) => ({
      queryKey: ['GET /api/reviews/:id', { id }, null],
      queryFn: () => ask('GET /api/reviews/:id', { params: { id } }),
    })),
  });
  if (reviews.error) return <Failure error={reviews.error} again={() => void reviews.refetch()} />;
  if (reviews.data === undefined) return <Skeleton lines={12} />;
  if (reviews.data.reviews.length === 0) {
    return (
      <EmptyState title="There is no report to read yet.">
        <p>Drop reports anywhere on this window, and they stand here, page by page.</p>
      </EmptyState>
    );
  }
  const shelves = pages.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return (
    <div className="shelf">
      <header>
        <h1>Reader</h1>
        <input
          type="search"
          aria-label="Find a report"
          placeholder="Find a report"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </header>
      {shelves.map(({ review, reports }) => {
        const named = reports
          .filter(({ removed }) => !removed)
          .map((one) => ({ one, name: `${review.reference} ${review.title} ${one.file} ${one.title}` }));
        const fits = new Set(fitting(typed, named, named.length).map(({ one }) => one.id));
        const shown = reports.filter(({ id }) => fits.has(id));
        if (shown.length === 0) return null;
        return (
          <section key={review.id}>
            <h2>
              {review.reference}
              {review.title !== review.reference && <span className="printed quiet"> {review.title}</span>}
            </h2>
            <ul>
              {shown.map((one) => (
                <li key={one.id}>
                  <a href={`/reader/${one.id}`} className="printed">
                    {one.title || one.file}
                  </a>
                  <span className="quiet">
                    {reportKinds[one.kind]}
                    {one.pages > 0 ? `, ${one.pages} pages` : ''}, {one.recommendations} found
                    {one.nearMisses > 0 ? `, ${one.nearMisses} nearly` : ''}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
