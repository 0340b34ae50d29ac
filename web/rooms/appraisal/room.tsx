import '../../styles/room.css';
import './appraisal.css';
import { useCallback, useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useWorkspace } from '../../api/queries.ts';
import { ask } from '../../api/request.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { CountingSwitch, readCounting } from '../../parts/counting-switch.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useListCursor } from '../../parts/list-cursor.ts';
import { LongList } from '../../parts/long-list.tsx';
import { printAddress, usePrintKey } from '../../parts/print-view.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import { PrintRecommendations } from '../recommendations/print-recommendations.tsx';
import { useRows } from '../recommendations/rows.ts';
import type { RoomProps } from '../room.ts';
import { AppraisalSheet } from './appraisal-sheet.tsx';
import { AppraisedLine } from './appraised-line.tsx';
import { openAddress, readSelection, selections } from './selections.ts';
import { StrengthMatrix } from './strength-matrix.tsx';

const paper = '/appraisal/print';
const order = { sort: 'order', direction: 'up' } as const;

/** SMART, strength and evaluability side by side, one recommendation after the other. */
export default function AppraisalRoom({ rest, query }: RoomProps) {
  const workspace = useWorkspace();
  if (rest[0] !== 'print') return <AppraisalList query={query} />;
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={12} />;
  const filter = { ...readSelection(query), counting: readCounting(query) };
  return (
    <PrintRecommendations query={query} workspace={workspace.data} path={paper} list="/appraisal" filter={filter} />
  );
}

function AppraisalList({ query }: Pick<RoomProps, 'query'>) {
  const workspace = useWorkspace();
  const counting = readCounting(query);
  const filter = { ...readSelection(query), counting };
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const rows = useRows(filter, order, range.first, range.last);
  const open = query.get('at');
  const { cursor, point, move } = useListCursor({
    at: open,
    total: rows.total ?? 0,
    idAt: (index) => rows.rowAt(index)?.id,
    find: async (id) => (await ask('GET /api/recommendations/ids', { query: { ...filter, ...order } })).ids.indexOf(id),
    open: (id) => go(openAddress(query, id), { replace: open !== null }),
    view: JSON.stringify(filter),
  });
  usePrintKey('The list', paper, query);
  useKeys('Appraisal', [
    { keys: 'j', says: 'Next recommendation', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'Recommendation before', run: () => move(-1), only: 'key' },
  ]);
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (rows.error !== null && rows.total === null) return <Failure error={rows.error} again={rows.again} />;
  if (!workspace.data || rows.total === null) return <Skeleton lines={12} />;
  const show = query.get('show') ?? '';
  const cell = query.has('smartMet') || query.has('strength');
  const selection = selections.find(({ id }) => id === show);
  const levels = new Map(
    workspace.data.lists.find(({ list }) => list === 'strength')?.codes.map(({ id, name }) => [id, name]),
  );
  return (
    <div className="beside appraisal-room" data-open={open === null ? undefined : ''}>
      <div className="room appraisal-list">
        <header className="room-head">
          <h1>Appraisal</h1>
          <p>
            SMART, strength and evaluability stand side by side and are never added up: a recommendation can be SMART
            and change little.
          </p>
        </header>
        <div className="toolbar">
          <CountingSwitch path="/appraisal" query={query} />
          <a className="button toolbar-ways" href={printAddress(paper, query)}>
            Print
          </a>
        </div>
        <StrengthMatrix query={query} />
        <nav className="tabs" aria-label="Recommendations to appraise">
          {selections.map(({ id, name }) => (
            <a
              key={id}
              href={writeAddress(
                '/appraisal',
                changeQuery(query, { show: id === '' ? null : id, smartMet: null, strength: null, at: null }),
              )}
              aria-current={id === show && !cell ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <p className="quiet">
          {sayMany(rows.total, 'recommendation')}
          {cell
            ? ` with ${[query.has('smartMet') ? `${query.get('smartMet')} of 5 SMART` : '', levels.get(query.get('strength') ?? '') ?? ''].filter(Boolean).join(', ')}`
            : `. ${selection?.says ?? ''}`}
          . <kbd>j</kbd> <kbd>k</kbd> move.
        </p>
        <LongList
          label="Recommendations to appraise"
          count={rows.total}
          height={77}
          scroller=".appraisal-list"
          pointed={cursor}
          align="auto"
          onRange={onRange}
          onPoint={point}
        >
          {(index) => (
            <AppraisedLine
              row={rows.rowAt(index)}
              addressOf={(id) => openAddress(query, id)}
              open={open}
              levels={levels}
            />
          )}
        </LongList>
      </div>
      {open !== null && (
        <AppraisalSheet
          key={open}
          id={open}
          workspace={workspace.data}
          onClose={() => go(openAddress(query, null))}
          onNext={() => move(1)}
        />
      )}
    </div>
  );
}
