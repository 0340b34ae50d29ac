import { useRef } from 'react';
import type { Answer } from '../../api/request.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { Outline } from './items.ts';
import { reportKinds } from './report-kinds.ts';

export type View = 'both' | 'page' | 'text';

interface ReaderHeadProps {
  readonly outline: Outline;
  readonly query: URLSearchParams;
  readonly view: View;
  /** The sheet that is read. */
  readonly sheet: number;
  readonly printable: boolean;
  readonly hits: Answer<'GET /api/reports/:id/find'> | undefined;
}

const views: readonly (readonly [View, string])[] = [
  ['both', 'Both'],
  ['page', 'Page'],
  ['text', 'Text'],
];

/** What is read, where in it, and how it is shown. */
export function ReaderHead({ outline, query, view, sheet, printable, hits }: ReaderHeadProps) {
  const { report, review, sheets, printed } = outline;
  const field = useRef<HTMLInputElement>(null);
  const to = (changes: Readonly<Record<string, string | null>>, replace = true) =>
    go(writeAddress(`/reader/${report.id}`, changeQuery(query, changes)), { replace });
  const find = query.get('find') ?? '';
  const turn = (by: number) => to({ page: String(Math.max(1, Math.min(sheets.length, sheet + by))), at: null });
  const findNext = () => {
    const all = hits?.hits ?? [];
    const [now = -1] = (query.get('at') ?? '').split('-').map(Number);
    const next = all.find(({ start }) => start > now) ?? all[0];
    if (next) to({ at: `${next.start}-${next.end}`, page: null });
  };
  useKeys('Reader: pages', [
    { keys: '/', says: 'Find in this report', run: () => field.current?.focus(), only: 'key' },
    { keys: 'n', says: 'Next place that was found', run: findNext, only: 'key' },
    ...(printed
      ? [
          { keys: 'PageDown', says: 'Next page', run: () => turn(1), only: 'key' as const },
          { keys: 'PageUp', says: 'Page before', run: () => turn(-1), only: 'key' as const },
        ]
      : []),
    ...(printable
      ? [
          {
            keys: 'v',
            says: 'Page, text, or both',
            run: () => to({ view: view === 'both' ? 'page' : view === 'page' ? 'text' : null }),
            only: 'key' as const,
          },
        ]
      : []),
  ]);
  const label = sheets.find(({ number }) => number === sheet)?.label;
  return (
    <header className="reader-head">
      <div className="reader-title">
        <p className="quiet">
          <a href="/reader">Reader</a> / <a href={`/reviews/${review.id}`}>{review.reference}</a> /{' '}
          {reportKinds[report.kind]}
        </p>
        <h1 className="printed" title={report.file}>
          {report.title || report.file}
        </h1>
      </div>
      <div className="reader-tools">
        {printed && (
          <span className="page-turner">
            <button type="button" className="quiet-button" aria-label="Page before" onClick={() => turn(-1)}>
              ‹
            </button>
            <span>
              page {sheet} of {sheets.length}
              {label && label !== String(sheet) ? ` (printed ${label})` : ''}
            </span>
            <button type="button" className="quiet-button" aria-label="Next page" onClick={() => turn(1)}>
              ›
            </button>
          </span>
        )}
        <span className="find">
          <input
            ref={field}
            type="search"
            aria-label="Find in this report"
            placeholder="Find in this report"
            value={find}
            onChange={(event) => to({ find: event.target.value || null })}
            onKeyDown={(event) => {
              if (event.key === 'Enter') findNext();
              if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          {find.length > 1 && (
            <span className="quiet" role="status">
              {hits === undefined ? '' : `${hits.hits.length}${hits.more ? ' and more' : ''}`}
            </span>
          )}
        </span>
        {printable ? (
          <fieldset className="segments" aria-label="What is shown">
            {views.map(([id, name]) => (
              <button
                key={id}
                type="button"
                className="button"
                aria-pressed={view === id}
                onClick={() => to({ view: id === 'both' ? null : id })}
              >
                {name}
              </button>
            ))}
          </fieldset>
        ) : (
          <span className="quiet">
            {outline.format === 'pdf' && !report.original
              ? 'Drop its file on this window to see the page as printed.'
              : outline.format === 'pdf'
                ? 'The page can’t be shown.'
                : 'This format has no printed pages.'}
          </span>
        )}
      </div>
    </header>
  );
}
