import './recommendations.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { sayMany } from '../../../src/reporting/wording.ts';
import { useAnswer, useWorkspace } from '../../api/queries.ts';
import { ask } from '../../api/request.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { codeNames } from '../../parts/code-chip.tsx';
import { CodePicker } from '../../parts/code-picker.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { usePrintKey } from '../../parts/print-view.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import type { RoomProps } from '../room.ts';
import { BulkBar } from './bulk-bar.tsx';
import { Facets } from './facets.tsx';
import { clearFilter, readFilter, readSorting, viewQuery } from './filter.ts';
import { attempt, judge, suggestionsOfRow, suggestionsOfView } from './judging.ts';
import { List } from './list.tsx';
import { Panel } from './panel.tsx';
import { PrintRecommendations } from './print-recommendations.tsx';
import { useRows } from './rows.ts';
import { Toolbar } from './toolbar.tsx';

const here = '/recommendations';
const none: ReadonlySet<string> = new Set();
const narrow = matchMedia('(max-width: 760px)');

type Picking = { readonly ids: readonly string[]; readonly applies: boolean } | null;

/** All recommendations: searched, narrowed, coded, exported; everything known of one stands beside the list. */
export default function RecommendationsRoom({ rest, query }: RoomProps) {
  const workspace = useWorkspace();
  if (rest[0] !== 'print') return <RecommendationsList query={query} />;
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (!workspace.data) return <Skeleton lines={10} />;
  return <PrintRecommendations query={query} workspace={workspace.data} path={`${here}/print`} list={here} />;
}

function RecommendationsList({ query }: Pick<RoomProps, 'query'>) {
  const workspace = useWorkspace();
  const view = viewQuery(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the written query says all that the filter depends on
  const filter = useMemo(() => readFilter(query), [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const sorting = useMemo(() => readSorting(query), [view]);
  const open = query.get('open');
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const rows = useRows(filter, sorting, range.first, range.last);
  const total = rows.total ?? 0;
  const [cursor, setCursor] = useState(0);
  const [selected, setSelected] = useState(none);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [picking, setPicking] = useState<Picking>(null);
  const [filtersShown, setFiltersShown] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const detail = useAnswer('GET /api/recommendations/:id', null, {
    params: { id: open ?? '' },
    enabled: open !== null,
    keep: true,
  });

  // What is chosen belongs to the list it was chosen from; a link to an open recommendation finds its place in the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the view starts anew
  useEffect(() => {
    setSelected(none);
    setAnchor(null);
    setCursor(0);
    if (open === null) return;
    let stale = false;
    void ask('GET /api/recommendations/ids', { query: { ...filter, ...sorting } }).then(
      ({ ids }) => {
        const at = ids.indexOf(open);
        if (!stale && at >= 0) setCursor(at);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [view]);

  const row = rows.rowAt(cursor);
  const openId = (id: string | null, replace = false): void =>
    go(writeAddress(here, changeQuery(query, { open: id })), { replace });
  const move = (steps: number): void => {
    // One that was judged may have left the list: then the next stands at its place already.
    const left = open !== null && steps > 0 && row !== undefined && row.id !== open;
    const next = Math.max(0, Math.min(total - 1, left ? cursor : cursor + steps));
    setCursor(next);
    const to = rows.rowAt(next);
    if (open !== null && to !== undefined) openId(to.id, true);
  };
  const about = open !== null && detail.data?.id === open ? detail.data : null;
  const current = open ?? row?.id;
  const suggestions = about ? suggestionsOfView(about) : row && row.id === current ? suggestionsOfRow(row) : [];
  const judgeNext = (applies: boolean): void => {
    const [next] = suggestions;
    if (current !== undefined && next !== undefined) judge(current, next, applies);
  };
  const meant = (): string[] => (selected.size > 0 ? [...selected] : current === undefined ? [] : [current]);
  const words = (state: 'accepted' | 'rejected'): void => {
    const recommendations = meant();
    if (recommendations.length > 0) attempt({ type: 'judge', recommendations, state });
  };
  const select = (index: number, toRange: boolean): void => {
    const next = new Set(selected);
    const id = rows.rowAt(index)?.id;
    if (id === undefined) return;
    if (toRange && anchor !== null) {
      for (let at = Math.min(anchor, index); at <= Math.max(anchor, index); at++) {
        const one = rows.rowAt(at)?.id;
        if (one !== undefined) next.add(one);
      }
    } else if (!next.delete(id)) next.add(id);
    setSelected(next);
    setAnchor(index);
    setCursor(index);
  };
  const pick = (applies: boolean): void => {
    const ids = meant();
    if (ids.length > 0) setPicking({ ids, applies });
  };

  usePrintKey('The list', `${here}/print`, query);
  useKeys('Recommendations', [
    { keys: '/', says: 'Search the words', run: () => search.current?.focus() },
    { keys: 'j', says: 'Next', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'The one before', run: () => move(-1), only: 'key' },
    { keys: 'ArrowDown', says: 'Next', run: () => move(1), only: 'key' },
    { keys: 'ArrowUp', says: 'The one before', run: () => move(-1), only: 'key' },
    { keys: 'o', says: 'Open beside the list', run: () => row && openId(row.id), only: 'key' },
    { keys: 'c', says: 'Code', run: () => pick(true) },
    { keys: 'a', says: 'Accept the suggestion that is marked', run: () => judgeNext(true) },
    { keys: 'x', says: 'Dismiss the suggestion that is marked', run: () => judgeNext(false) },
    { keys: 'A', says: 'Accept the words as a recommendation', run: () => words('accepted') },
    { keys: 'X', says: 'Reject: this is no recommendation', run: () => words('rejected') },
    { keys: 's', says: 'Choose, or choose no longer', run: () => select(cursor, false), only: 'key' },
    ...(selected.size > 0
      ? [{ keys: 'Escape', says: 'Choose none', run: () => setSelected(none), only: 'key' as const }]
      : []),
  ]);

  const { data } = workspace;
  if (workspace.error) return <Failure error={workspace.error} again={() => void workspace.refetch()} />;
  if (data === undefined) return <Skeleton lines={10} />;
  const names = codeNames(data);
  return (
    <div
      className="recommendations beside"
      data-open={open !== null || undefined}
      data-filters={filtersShown || undefined}
    >
      <aside className="facets" aria-label="Narrow the list">
        <Facets query={query} filter={filter} workspace={data} />
        <button type="button" className="button first facets-done" onClick={() => setFiltersShown(false)}>
          Show {sayMany(total, 'recommendation')}
        </button>
      </aside>
      <section className="list" aria-label="The list">
        <Toolbar
          query={query}
          total={rows.total}
          workspace={data}
          search={search}
          filtersShown={filtersShown}
          onFilters={() => setFiltersShown(!filtersShown)}
        />
        {selected.size > 0 && (
          <BulkBar
            count={selected.size}
            total={total}
            onAll={() =>
              void ask('GET /api/recommendations/ids', { query: { ...filter, ...sorting } }).then(({ ids }) =>
                setSelected(new Set(ids)),
              )
            }
            onNone={() => setSelected(none)}
            onCode={() => pick(true)}
            onUncode={() => pick(false)}
            onWords={words}
          />
        )}
        {rows.error !== null && rows.total === null ? (
          <Failure error={rows.error} again={rows.again} />
        ) : rows.total === 0 ? (
          <EmptyState title="No recommendation is like this.">
            <p>
              {data.counts.recommendations === 0
                ? 'The workspace holds none yet: drop reports anywhere on this window.'
                : 'Take something out of the filter or search for less.'}
            </p>
            <p>
              <a href={writeAddress(here, clearFilter(query))}>Show all recommendations</a>
            </p>
          </EmptyState>
        ) : (
          <List
            rows={rows}
            total={total}
            names={names}
            cursor={cursor}
            selected={selected}
            addressOf={(id) => writeAddress(here, changeQuery(query, { open: id }))}
            onRange={onRange}
            onSelect={select}
            onPoint={setCursor}
            place={view}
            height={narrow.matches ? 126 : 104}
          />
        )}
      </section>
      {open !== null && (
        <Panel
          view={detail.data ?? null}
          wanted={open}
          error={detail.error}
          again={() => void detail.refetch()}
          workspace={data}
          marked={suggestions[0] ?? null}
          onClose={() => openId(null)}
          onCode={() => setPicking({ ids: [open], applies: true })}
        />
      )}
      {picking !== null && (
        <CodePicker
          workspace={data}
          what={picking.ids.length === 1 ? 'this recommendation' : sayMany(picking.ids.length, 'recommendation')}
          suggested={picking.ids.length === 1 && picking.applies ? suggestions : []}
          standing={about && picking.ids[0] === about.id ? standingOf(about) : []}
          onPick={(list, code) =>
            attempt({ type: 'code', recommendations: [...picking.ids], list, code, applies: picking.applies })
          }
          onClose={() => setPicking(null)}
        />
      )}
    </div>
  );
}

const standingOf = (view: NonNullable<ReturnType<typeof useAnswer<'GET /api/recommendations/:id'>>['data']>) =>
  view.lists.flatMap(({ list, counted }) =>
    counted.filter(({ state }) => state === 'accepted').map(({ code }) => ({ list, code })),
  );
