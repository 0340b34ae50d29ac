import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { QueryOf } from '../../src/workbench/endpoint.ts';
import type { AllEndpoints } from '../../src/workbench/schemas/endpoints.ts';
import type { WorkspaceView } from '../../src/workbench/schemas/workspace.ts';
import { type Answer, ask, isUnreachable, type RequestFailure, type Verb } from './request.ts';

/** What was asked for is kept until a change makes it old; the live feed says when. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 120_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => isUnreachable(error) && count < 2,
      retryDelay: 600,
    },
  },
});

interface Options {
  readonly params?: Readonly<Record<string, string>>;
  /** What was shown before stays until the new answer is there. */
  readonly keep?: boolean;
  readonly enabled?: boolean;
}

/** Asks for something and keeps it current while it is shown. */
export function useAnswer<V extends Verb>(
  verb: V,
  query: Partial<QueryOf<AllEndpoints[V]>> | null = null,
  { params = {}, keep = false, enabled = true }: Options = {},
): UseQueryResult<Answer<V>, RequestFailure> {
  return useQuery<Answer<V>, RequestFailure>({
    queryKey: [verb, params, query],
    queryFn: ({ signal }) => ask(verb, { params, signal, ...(query === null ? {} : { query }) }),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The workspace: title, counts, codebook, lists, settings, what can be undone. */
export const useWorkspace = (): UseQueryResult<WorkspaceView, RequestFailure> => useAnswer('GET /api/workspace');
