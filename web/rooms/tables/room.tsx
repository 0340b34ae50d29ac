import '../../styles/room.css';
import './tables.css';
import { useWorkspace } from '../../api/queries.ts';
import { useTableKey } from '../../keys/table-arrows.ts';
import { BehindFigure } from '../../parts/behind-figure.tsx';
import { CountingSwitch } from '../../parts/counting-switch.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { CrossTable } from './cross-table.tsx';
import { ownTable, type TableKind, tableKinds } from './table-kinds.ts';
import { ThemeReportsTable } from './theme-reports-table.tsx';

/** What of an address a change of table leaves behind. */
const ofOneTable = { sort: null, direction: null, open: null, says: null, rows: null, columns: null };
/** Dimensions with too many values to head columns. */
const neverColumns = new Set(['report', 'body', 'family', 'review']);

function chosenKind(id: string, query: URLSearchParams): TableKind {
  if (id === ownTable) {
    const rows = (query.get('rows') ?? 'outcome') as TableKind['rows'];
    const columns = (query.get('columns') ?? 'layer') as TableKind['columns'];
    return { id, name: 'Your own', of: '', rows, columns };
  }
  return tableKinds.find((kind) => kind.id === id) ?? (tableKinds[0] as TableKind);
}

/** The study's tables for the person's own corpus; every cell, margin and bar a door. */
export default function TablesRoom({ rest, query }: RoomProps) {
  const workspace = useWorkspace();
  useTableKey('Tables');
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={10} />;
  if (workspace.data.counts.recommendations === 0) {
    return (
      <EmptyState title="Tables count recommendations, and there are none yet.">
        <p>
          Drop reports anywhere on this window, or open the example from <a href="/study">the study</a>.
        </p>
      </EmptyState>
    );
  }
  const kind = chosenKind(rest[0] ?? '', query);
  const path = `/tables/${kind.id}`;
  const { dimensions } = workspace.data;
  const choose = (name: 'rows' | 'columns') => (value: string) =>
    go(writeAddress(path, changeQuery(query, { [name]: value, sort: null, direction: null, open: null, says: null })));
  return (
    <div className="room wide">
      <header className="room-head">
        <h1>Tables</h1>
      </header>
      <nav className="tabs" aria-label="Tables">
        {[...tableKinds, { id: ownTable, name: 'Your own', of: '' }].map(({ id, name, of }) => (
          <a
            key={id}
            href={writeAddress(`/tables/${id}`, changeQuery(query, ofOneTable))}
            aria-current={id === kind.id ? 'page' : undefined}
          >
            {name}
            {of !== '' && <span className="quiet"> {of}</span>}
          </a>
        ))}
      </nav>
      <div className="toolbar">
        <CountingSwitch path={path} query={query} />
        {kind.id === ownTable && (
          <>
            <DimensionChoice label="Rows" value={kind.rows ?? ''} all={dimensions} onChoose={choose('rows')} />
            <DimensionChoice
              label="Columns"
              value={kind.columns ?? ''}
              all={dimensions.filter(({ id }) => !neverColumns.has(id))}
              onChoose={choose('columns')}
            />
          </>
        )}
        <span className="toolbar-ways">
          <SavedViews
            workspace={workspace.data}
            room="tables"
            path={`tables/${kind.id}`}
            query={changeQuery(query, { open: null, says: null }).toString()}
            keeps="a table, its order and whose codes count"
          />
        </span>
      </div>
      {kind.rows === null || kind.columns === null ? (
        <ThemeReportsTable path={path} query={query} workspace={workspace.data} />
      ) : (
        <CrossTable
          path={path}
          query={query}
          rows={kind.rows}
          columns={kind.columns}
          name={kind.id}
          workspace={workspace.data}
        />
      )}
      <BehindFigure path={path} query={query} />
    </div>
  );
}

interface DimensionChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

function DimensionChoice({ label, value, all, onChoose }: DimensionChoiceProps) {
  return (
    <label className="dimension-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
