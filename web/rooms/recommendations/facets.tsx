import { useState } from 'react';
import type { DimensionId } from '../../../src/domain/recommendation/dimension.ts';
import { say } from '../../../src/reporting/wording.ts';
import type { FacetView } from '../../../src/workbench/schemas/recommendations.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useAnswer } from '../../api/queries.ts';
import { codeNames } from '../../parts/code-chip.tsx';
import { fitting } from '../../parts/fitting.ts';
import { ringOf } from '../../parts/rings.ts';
import { go, writeAddress } from '../../routing/address.ts';
import { type Filter, toggleValue } from './filter.ts';

interface FacetsProps {
  readonly query: URLSearchParams;
  readonly filter: Filter;
  readonly workspace: WorkspaceView;
}

const order: readonly DimensionId[] = [
  ...(['judged', 'state', 'layer', 'theme', 'agency', 'review', 'means', 'strength', 'smartMet'] as const),
  ...([
    'again',
    'family',
    'beyond',
    'trainingOrProcedure',
    'reportKind',
    'outcome',
    'year',
    'reviewKind',
    'ageBand',
  ] as const),
  ...(['deadline', 'parts', 'evaluability', 'remark', 'caseTheme', 'body', 'addressed', 'standing'] as const),
];
const openAtFirst = new Set<DimensionId>(['judged', 'state', 'layer', 'theme', 'agency', 'review']);
const short = 6;

/** What the list can be narrowed by, each value with the number that it would leave. */
export function Facets({ query, filter, workspace }: FacetsProps) {
  const [opened, setOpened] = useState<ReadonlySet<DimensionId>>(openAtFirst);
  const chosen = order.filter((id) => query.has(id));
  const wanted = order.filter((id) => opened.has(id) || chosen.includes(id));
  const { data } = useAnswer('GET /api/facets', { ...filter, facet: wanted }, { keep: true });
  const known = new Map(data?.facets.map((facet) => [facet.dimension, facet]));
  return (
    <div className="facet-list">
      {order.map((id) => {
        const name = workspace.dimensions.find((one) => one.id === id)?.name ?? id;
        const open = wanted.includes(id);
        return (
          <section key={id} className="facet">
            <h3>
              <button
                type="button"
                aria-expanded={open}
                onClick={() => {
                  const next = new Set(opened);
                  if (!next.delete(id)) next.add(id);
                  setOpened(next);
                }}
              >
                {name}
              </button>
            </h3>
            {open && <Values facet={known.get(id)} dimension={id} query={query} workspace={workspace} />}
          </section>
        );
      })}
    </div>
  );
}

interface ValuesProps {
  readonly facet: FacetView | undefined;
  readonly dimension: DimensionId;
  readonly query: URLSearchParams;
  readonly workspace: WorkspaceView;
}

function Values({ facet, dimension, query, workspace }: ValuesProps) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  if (facet === undefined) return <p className="facet-none quiet">…</p>;
  const long = facet.values.length > short + 2;
  const shown = long && !all ? firstOf(facet.values) : fitting(typed, facet.values, 400);
  return (
    <>
      {long && all && (
        <input
          type="search"
          className="facet-search"
          aria-label={`Find in ${facet.name}`}
          placeholder="Find"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul className={all ? 'facet-values all' : 'facet-values'}>
        {shown.map(({ id, name, count, chosen }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen}
                onChange={() => go(writeAddress('/recommendations', toggleValue(query, dimension, id)))}
              />
              <Ring dimension={dimension} value={id} workspace={workspace} />
              <span className="facet-name">{name}</span>
              <span className="number quiet">{say(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {facet.values.length === 0 && <p className="facet-none quiet">None among these</p>}
      {long && (
        <button type="button" className="quiet-button facet-more" onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${say(facet.values.length)}`}
        </button>
      )}
    </>
  );
}

/** The most frequent values, and whatever is chosen. */
function firstOf(values: FacetView['values']): FacetView['values'] {
  const frequent = new Set([...values].sort((a, b) => b.count - a.count).slice(0, short));
  return values.filter((value) => value.chosen || frequent.has(value));
}

function Ring({ dimension, value, workspace }: Pick<ValuesProps, 'dimension' | 'workspace'> & { value: string }) {
  const ring =
    dimension === 'layer'
      ? ringOf(workspace.layers, value)
      : dimension === 'theme'
        ? codeNames(workspace).ring('themes', value)
        : undefined;
  return ring === undefined ? null : <span className={`dot ring-dot-${ring}`} aria-hidden="true" />;
}
