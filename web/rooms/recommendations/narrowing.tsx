import { dimensionIds } from '../../../src/domain/recommendation/dimension.ts';
import type { WorkspaceView } from '../../../src/workbench/schemas/workspace.ts';
import { useAnswer } from '../../api/queries.ts';
import { writeAddress } from '../../routing/address.ts';
import { type Filter, readFilter, toggleValue } from './filter.ts';

/** What a filter narrows to, in words; '' when it narrows nothing. */
export function useNarrowed(filter: Filter, { dimensions }: WorkspaceView): string {
  const narrowed = dimensionIds.filter((id) => (filter[id]?.length ?? 0) > 0);
  const { data } = useAnswer('GET /api/facets', { ...filter, facet: narrowed }, { enabled: narrowed.length > 0 });
  const parts = narrowed.map((dimension) => {
    const values = data?.facets.find((facet) => facet.dimension === dimension)?.values ?? [];
    const names = [filter[dimension] ?? []].flat().map((value) => values.find(({ id }) => id === value)?.name ?? value);
    return `${dimensions.find(({ id }) => id === dimension)?.name ?? dimension}: ${names.join(' or ')}`;
  });
  return [...(filter.q ? [`With the words “${filter.q}”`] : []), ...parts].join('. ');
}

/** What the list is narrowed to, each part taken out by a press. */
export function Narrowing({
  query,
  workspace,
}: {
  readonly query: URLSearchParams;
  readonly workspace: WorkspaceView;
}) {
  const narrowed = dimensionIds.filter((id) => query.has(id));
  const { data } = useAnswer(
    'GET /api/facets',
    { ...readFilter(query), facet: narrowed },
    { keep: true, enabled: narrowed.length > 0 },
  );
  return (
    <ul className="narrowing" aria-label="Narrowed to">
      {narrowed.flatMap((dimension) => {
        const name = workspace.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
        const values = data?.facets.find((facet) => facet.dimension === dimension)?.values ?? [];
        return query.getAll(dimension).map((value) => (
          <li key={`${dimension} ${value}`}>
            <a href={writeAddress('/recommendations', toggleValue(query, dimension, value))} title="Take this out">
              <span className="quiet">{name}</span> {values.find(({ id }) => id === value)?.name ?? value}{' '}
              <span aria-hidden="true">×</span>
              <span className="unseen">, take this out</span>
            </a>
          </li>
        ));
      })}
    </ul>
  );
}
