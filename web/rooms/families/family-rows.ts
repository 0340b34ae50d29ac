import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { ask, type RequestFailure } from '../../api/request.ts';
import type { Families, Family, FamilyQuery } from './family-words.ts';

/** Families asked for at a time. */
const pageSize = 20;

interface FamilyRows {
  /** What stands beside the families themselves; null before the first answer. */
  readonly about: Families | null;
  readonly rowAt: (index: number) => Family | undefined;
  readonly error: RequestFailure | null;
  readonly again: () => void;
}

/** The families of a kind and state, as many pages of them as the places from `first` to `last` need. */
export function useFamilies(filter: FamilyQuery, first: number, last: number): FamilyRows {
  const pages = [0];
  for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) {
    if (page > 0) pages.push(page);
  }
  const asked = useQueries({
    queries: pages.map((page) => {
      const query = { ...filter, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: ['GET /api/families', {}, query],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask('GET /api/families', { query, signal }),
        ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
      };
    }),
  });
  const known = new Map<number, Families>();
  for (const [place, page] of pages.entries()) {
    const data = asked[place]?.data;
    if (data !== undefined) known.set(page, data);
  }
  const failed = asked.find(({ error }) => error !== null);
  return {
    about: known.get(0) ?? null,
    rowAt: (index) => known.get(Math.floor(index / pageSize))?.families[index % pageSize],
    error: (failed?.error as RequestFailure | undefined) ?? null,
    again: () => void failed?.refetch(),
  };
}

/** Where a family stands among those of a kind and state; -1 when it does not. */
export const findFamily = async (filter: FamilyQuery, at: string): Promise<number> =>
  (await ask('GET /api/families', { query: { ...filter, at, limit: 1 } })).place;
