import '../../styles/room.css';
import './appraisal.css';
import { useEffect, useRef, useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { CountingSwitch, readCounting } from '../../parts/counting-switch.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { AppraisalSheet } from './appraisal-sheet.tsx';
import { openAddress, readSelection, selections } from './selections.ts';
import { StrengthMatrix } from './strength-matrix.tsx';

const atOnce = 100;

/** SMART, strength and evaluability side by side, one recommendation after the other. */
export default function AppraisalRoom({ query }: RoomProps) {
  const workspace = useWorkspace();
  const [limit, setLimit] = useState(atOnce);
  const counting = readCounting(query);
  const filter = readSelection(query);
  const found = useAnswer('GET /api/recommendations', { ...filter, counting, limit }, { keep: true });
  const items = found.data?.items ?? [];
  const open = query.get('at');
  const at = items.findIndex(({ id }) => id === open);
  const line = useRef<HTMLAnchorElement>(null);
  const move = (step: number): void => {
    const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))];
    if (next !== undefined) go(openAddress(query, next.id), { replace: open !== null });
  };
  useKeys('Appraisal', [
    { keys: 'j', says: 'Next recommendation', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'Recommendation before', run: () => move(-1), only: 'key' },
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line is looked for whenever another is open
  useEffect(() => {
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (found.error) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!workspace.data || !found.data) return <Skeleton lines={12} />;
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
          {sayMany(found.data.total, 'recommendation')}
          {cell
            ? ` with ${[query.has('smartMet') ? `${query.get('smartMet')} of 5 SMART` : '', levels.get(query.get('strength') ?? '') ?? ''].filter(Boolean).join(', ')}`
            : `. ${selection?.says ?? ''}`}
          . <kbd>j</kbd> <kbd>k</kbd> move.
        </p>
        <ol className="appraised">
          {items.map((row) => (
            <li key={row.id}>
              <a
                href={openAddress(query, row.id)}
                className="appraised-line"
                ref={row.id === open ? line : undefined}
                aria-current={row.id === open ? 'true' : undefined}
              >
                <span className="behind-place">
                  Review {row.review}
                  {row.number !== '' && `, ${row.number}`}
                </span>
                <span className="appraised-levels">
                  <span>{row.smartMet} of 5</span>
                  <span className="chip" data-state={row.strength?.state}>
                    <span>{levels.get(row.strength?.code ?? '') ?? 'No strength'}</span>
                  </span>
                </span>
                <span className="printed">{row.text}</span>
              </a>
            </li>
          ))}
        </ol>
        {items.length < found.data.total && (
          <button type="button" className="button" onClick={() => setLimit((now) => Math.min(500, now + atOnce))}>
            Show more
          </button>
        )}
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
