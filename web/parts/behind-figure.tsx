import './behind-figure.css';
import { useEffect, useState } from 'react';
import { sayMany } from '../../src/reporting/wording.ts';
import type { RecommendationRow } from '../../src/workbench/schemas/recommendations.ts';
import { useAnswer } from '../api/queries.ts';
import { changeQuery, go, writeAddress } from '../routing/address.ts';
import { readDoor, readerAddress } from '../routing/doors.ts';
import { Failure } from './failure.tsx';
import { SidePanel } from './side-panel.tsx';
import { Skeleton } from './skeleton.tsx';

const atOnce = 50;

function Line({ row }: { readonly row: RecommendationRow }) {
  return (
    <li>
      <a href={readerAddress(row.report, row.id)} className="behind-line">
        <span className="behind-place">
          Review {row.review}
          {row.number !== '' && `, ${row.number}`}
          {row.page > 0 && `, page ${row.page}`}
        </span>
        <span className="printed">
          {row.text}
          {row.cut.after && '…'}
        </span>
      </a>
    </li>
  );
}

interface BehindFigureProps {
  /** Path of the room. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The recommendations behind a figure, when the address opens one; each leads on to its page. */
export function BehindFigure({ path, query }: BehindFigureProps) {
  const open = query.get('open');
  return open === null ? null : <Opened key={open} open={open} path={path} query={query} />;
}

function Opened({ open, path, query }: BehindFigureProps & { readonly open: string }) {
  const [limit, setLimit] = useState(atOnce);
  const found = useAnswer('GET /api/recommendations', { ...readDoor(open), limit } as never, { keep: true });
  const close = (): void => go(writeAddress(path, changeQuery(query, { open: null, says: null })));
  const { data } = found;
  useEffect(() => setLimit(atOnce), []);
  const title = data === undefined ? 'Recommendations' : sayMany(data.total, 'recommendation');
  return (
    <SidePanel title={title} above={query.get('says') ?? 'Behind the figure'} onClose={close}>
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {data === undefined && !found.error && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <p className="behind-more">
            <a href={`/recommendations?${open}`}>Open as a list</a>
          </p>
          <ol className="behind-lines">
            {data.items.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </ol>
          {data.total > data.items.length && (
            <button type="button" className="button" onClick={() => setLimit((now) => Math.min(500, now + 100))}>
              Show more of {sayMany(data.total, 'recommendation')}
            </button>
          )}
        </>
      )}
    </SidePanel>
  );
}
