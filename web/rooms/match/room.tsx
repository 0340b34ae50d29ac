import '../../styles/room.css';
import './match.css';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { useTableKey } from '../../keys/table-arrows.ts';
import { BehindFigure } from '../../parts/behind-figure.tsx';
import { CountingSwitch, readCounting } from '../../parts/counting-switch.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { CellPanel } from './cell-panel.tsx';
import { MatchTable } from './match-table.tsx';
import { QuadrantView } from './quadrant-view.tsx';

const views = [
  ['', 'Table'],
  ['quadrants', 'Quadrants'],
] as const;

/** Whether recommendations meet the themes of the cases (Table 3), and how the themes fall into quadrants (Figure 3). */
export default function MatchRoom({ rest, query }: RoomProps) {
  const workspace = useWorkspace();
  useTableKey('Match');
  const counting = readCounting(query);
  const found = useAnswer('GET /api/match', { counting }, { keep: true });
  const view = rest[0] ?? '';
  const path = view === '' ? '/match' : `/match/${view}`;
  if (found.error) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={12} />;
  const match = found.data;
  const empty = match.rows.length === 0 || match.totals.every(({ cases, met }) => cases + met === 0);
  const closed = changeQuery(query, { open: null, says: null, cell: null });
  return (
    <div className="room wide">
      <header className="room-head">
        <h1>Match</h1>
        <p>
          What stands in the case, outside its recommendations, against what is recommended. {match.rows.length}{' '}
          {match.sample}.
        </p>
      </header>
      <nav className="tabs" aria-label="Views of the match">
        {views.map(([id, name]) => (
          <a
            key={id}
            href={writeAddress(id === '' ? '/match' : `/match/${id}`, closed)}
            aria-current={id === view ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <div className="toolbar">
        <CountingSwitch path={path} query={query} />
        {workspace.data && (
          <span className="toolbar-ways">
            <SavedViews
              workspace={workspace.data}
              room="match"
              path={path.slice(1)}
              query={closed.toString()}
              keeps="the table or the quadrants, and whose codes count,"
            />
          </span>
        )}
      </div>
      {empty ? (
        <EmptyState title="No theme of a case stands here yet.">
          <p>
            Themes of the cases are read from overview reports, and people add others in <a href="/reviews">a review</a>
            .{counting === 'confirmed' && ' Nobody has confirmed one; count the suggested ones to see them.'}
          </p>
        </EmptyState>
      ) : view === 'quadrants' ? (
        <QuadrantView match={match} path={path} query={query} />
      ) : (
        <MatchTable match={match} path={path} query={query} />
      )}
      <CellPanel match={match} path={path} query={query} />
      <BehindFigure path={path} query={query} />
    </div>
  );
}
