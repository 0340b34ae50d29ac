import { type DimensionId, dimensionIds } from '../../../src/domain/recommendation/dimension.ts';
import type { QueryOf } from '../../../src/workbench/endpoint.ts';
import type { AllEndpoints } from '../../../src/workbench/schemas/endpoints.ts';

export type ListQuery = QueryOf<AllEndpoints['GET /api/recommendations']>;
/** The part of an address that says which recommendations are meant. */
export type Filter = Partial<Omit<ListQuery, 'offset' | 'limit' | 'sort' | 'direction'>>;
export type Sorting = { readonly sort: NonNullable<ListQuery['sort']>; readonly direction: 'up' | 'down' };

export const sorts: readonly { readonly id: Sorting['sort']; readonly name: string }[] = [
  { id: 'order', name: 'As they stand' },
  { id: 'number', name: 'Number' },
  { id: 'review', name: 'Review' },
  { id: 'agency', name: 'Agency' },
  { id: 'theme', name: 'Theme' },
  { id: 'strength', name: 'Strength' },
  { id: 'smart', name: 'SMART' },
  { id: 'length', name: 'Length' },
];

/** Which recommendations an address means. */
export function readFilter(query: URLSearchParams): Filter {
  const values = Object.fromEntries(
    dimensionIds.flatMap((id) => {
      const chosen = query.getAll(id);
      return chosen.length === 0 ? [] : [[id, chosen]];
    }),
  );
  const q = query.get('q') ?? '';
  const counting = query.get('counting') === 'confirmed' ? { counting: 'confirmed' as const } : {};
  return { ...values, ...(q === '' ? {} : { q }), ...counting };
}

/** In which order. */
export function readSorting(query: URLSearchParams): Sorting {
  const sort = sorts.find(({ id }) => id === query.get('sort'))?.id ?? 'order';
  return { sort, direction: query.get('direction') === 'down' ? 'down' : 'up' };
}

/** The query with a value of a dimension put in or taken out. */
export function toggleValue(query: URLSearchParams, dimension: DimensionId, value: string): URLSearchParams {
  const changed = new URLSearchParams(query);
  const chosen = changed.getAll(dimension);
  changed.delete(dimension);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  for (const one of next) changed.append(dimension, one);
  return changed;
}

/** The query without anything that narrows; order and counting stay. */
export function clearFilter(query: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const name of [...dimensionIds, 'q']) changed.delete(name);
  return changed;
}

/** The query that names a view: what is filtered and sorted, not what is open beside it. */
export function viewQuery(query: URLSearchParams): string {
  const view = new URLSearchParams(query);
  view.delete('open');
  return view.toString();
}
