import type { RecommendationFilter } from '../../app/workbench/selected-recommendations.ts';
import { type DimensionId, dimensionIds } from '../../domain/recommendation/dimension.ts';

type FilterQuery = { readonly [Id in DimensionId]?: readonly string[] | undefined } & {
  readonly q: string;
  readonly counting: RecommendationFilter['counting'];
};

/** The filter that an address asks for. */
export function readFilter(query: FilterQuery): RecommendationFilter {
  const values: Partial<Record<DimensionId, readonly string[]>> = {};
  for (const id of dimensionIds) {
    const chosen = query[id];
    if (chosen !== undefined && chosen.length > 0) values[id] = chosen;
  }
  return { values, search: query.q, counting: query.counting };
}
