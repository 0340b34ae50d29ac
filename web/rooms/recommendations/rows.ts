import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { RecommendationRow } from '../../../src/workbench/schemas/recommendations.ts';
import { type Answer, ask, type RequestFailure } from '../../api/request.ts';
import type { Filter, Sorting } from './filter.ts';

/** Rows asked for at a time. */
const pageSize = 100;

export interface Rows {
  /** Null before the first answer. */
  readonly total: number | null;
  readonly rowAt: (index: number) => RecommendationRow | undefined;
  readonly error: RequestFailure | null;
  readonly again: () => void;
}

/** The recommendations of a filter, as many pages of them as the places from `first` to `last` need. */
export function useRows(filter: Filter, sorting: Sorting, first: number, last: number): Rows {
  const pages: number[] = [0];
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
    if (page > 0) pages.push(page);
  }
  const asked = useQueries({
    queries: pages.map((page) => {
      const query = { ...filter, ...sorting, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['GET /api/recommendations', {}, query],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask('GET /api/recommendations', { query, signal }),
        ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
      };
    }),
  });
  const known = new Map<number, Answer<'GET /api/recommendations'>>();
  for (const [place, page] of pages.entries()) {
    const data = asked[place]?.data;
    if (data !== undefined) known.set(page, data);
  }
  const failed = asked.find(({ error }) => error !== null);
  return {
    total: known.get(0)?.total ?? null,
    rowAt: (index) => known.get(Math.floor(index / pageSize))?.items[index % pageSize],
    error: (failed?.error as RequestFailure | undefined) ?? null,
    again: () => void failed?.refetch(),
  };
}
