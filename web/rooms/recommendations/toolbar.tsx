import { type RefObject, useEffect, useState } from 'react';
import { say } from '../../../src/reporting/wording.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { printAddress } from '../../parts/print-view.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import { clearFilter, readSorting, sorts, viewQuery } from './filter.ts';
import { Narrowing } from './narrowing.tsx';

interface ToolbarProps {
  readonly query: URLSearchParams;
  readonly total: number | null;
  readonly workspace: WorkspaceView;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly filtersShown: boolean;
  readonly onFilters: () => void;
}

const here = '/recommendations';

/** What the list shows, how it is ordered, and ways to keep it. */
export function Toolbar({ query, total, workspace, search, filtersShown, onFilters }: ToolbarProps) {
  const { sort, direction } = readSorting(query);
  const confirmed = query.get('counting') === 'confirmed';
  const change = (changes: Record<string, string | null>): void => go(writeAddress(here, changeQuery(query, changes)));
  const narrowed = viewQuery(clearFilter(query)) !== viewQuery(query);
  return (
    <div className="list-bar">
      <div className="list-bar-line">
        <SearchField query={query} search={search} />
        <button type="button" className="button filters-button" aria-expanded={filtersShown} onClick={onFilters}>
          Filters
        </button>
        <label className="pick">
          <span className="unseen">Order</span>
          <select
            value={sort}
            onChange={(event) => change({ sort: event.target.value === 'order' ? null : event.target.value })}
          >
            {sorts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button turn-order"
          aria-label={direction === 'up' ? 'Ascending; turn the order' : 'Descending; turn the order'}
          onClick={() => change({ direction: direction === 'up' ? 'down' : null })}
        >
          {direction === 'up' ? '↑' : '↓'}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={confirmed}
          title="Count and filter by confirmed codes alone"
          onClick={() => change({ counting: confirmed ? null : 'confirmed' })}
        >
          Confirmed only
        </button>
        <SavedViews
          workspace={workspace}
          room="recommendations"
          path="recommendations"
          query={viewQuery(query)}
          keeps="what is searched, filtered and sorted"
        />
        <Export query={query} />
      </div>
      <div className="list-bar-line said">
        <h1>
          <span role="status">
            {total === null ? '…' : say(total)} {total === 1 ? 'recommendation' : 'recommendations'}
          </span>
        </h1>
        <Narrowing query={query} workspace={workspace} />
        {narrowed && (
          <a className="quiet" href={writeAddress(here, clearFilter(query))}>
            Show all
          </a>
        )}
      </div>
    </div>
  );
}

/** Words to search for; the list follows as they are typed, the back button passes over the letters between. */
function SearchField({ query, search }: Pick<ToolbarProps, 'query' | 'search'>) {
  const said = query.get('q') ?? '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  useEffect(() => {
    if (typed === said) return;
    const later = setTimeout(() => {
      go(writeAddress(here, changeQuery(query, { q: typed })), { replace: said !== '' });
    }, 140);
    return () => clearTimeout(later);
  }, [typed, said, query]);
  return (
    <label className="search">
      <span className="unseen">Search the words</span>
      <input
        ref={search}
        type="search"
        placeholder="Search the words   /"
        title="Beginnings of words; “quotation marks” for a phrase"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </label>
  );
}

/** Files of exactly what is shown, in its order. */
function Export({ query }: { readonly query: URLSearchParams }) {
  const shown = viewQuery(query);
  const to = (format: string): string =>
    `/api/export/recommendations/${format}?${shown}${shown === '' ? '' : '&'}shown=${encodeURIComponent(shown)}`;
  return (
    <details className="drop-down">
      <summary className="button">Export</summary>
      <div className="drop-down-body">
        <p className="quiet">Exactly what is shown, in this order.</p>
        <a href={to('xlsx')} download>
          Excel workbook
        </a>
        <a href={to('csv')} download>
          CSV
        </a>
        <a href={printAddress(`${here}/print`, query)}>
          Print <kbd>Ctrl P</kbd>
        </a>
      </div>
    </details>
  );
}
