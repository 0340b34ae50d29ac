import { countFacets, crossTabulate, selectRecommendations } from '../../app/workbench/selected-recommendations.ts';
import { describeRecommendation } from '../../app/workbench/views/recommendation-detail.ts';
import { listHappened } from '../../app/workbench/views/recommendation-history.ts';
import { listIds, listRecommendations } from '../../app/workbench/views/recommendation-list.ts';
import type { DimensionId } from '../../domain/recommendation/dimension.ts';
import { success } from '../../domain/result.ts';
import type { Handlers } from '../implementation.ts';
import type { recommendationEndpoints } from '../schemas/recommendations.ts';
import { dimensionId } from '../schemas/shared.ts';
import { notThere, type Workbench } from '../workbench.ts';
import { readFilter } from './filter-query.ts';

const isDimension = (id: string): id is DimensionId => dimensionId.safeParse(id).success;

export function recommendationRoutes({ live }: Workbench): Handlers<typeof recommendationEndpoints> {
  return {
    'GET /api/recommendations': ({ query }) => success(listRecommendations(live, readFilter(query), query)),
    'GET /api/recommendations/ids': ({ query }) => success({ ids: listIds(live, readFilter(query), query) }),
    'GET /api/recommendations/:id': ({ params }) => {
      const found = describeRecommendation(live, params.id ?? '');
      return found === null ? notThere('recommendation') : success(found);
    },
    'GET /api/recommendations/:id/history': async ({ params, coder }) => {
      const { id = '' } = params;
      if (live.records.get('recommendation', id) === null) return notThere('recommendation');
      const changes = await listHappened(live, id, coder);
      return changes.ok ? success({ changes: changes.value }) : changes;
    },
    'GET /api/facets': ({ query }) => {
      const filter = readFilter(query);
      const [index, search] = [live.index(), live.search()];
      const facets = countFacets(index, search, filter, query.facet.filter(isDimension));
      return success({
        total: selectRecommendations(index, search, filter).length,
        facets: facets.map((facet) => ({ ...facet, values: [...facet.values] })),
      });
    },
    'GET /api/matrix': ({ query }) => {
      const filter = readFilter(query);
      const index = live.index();
      const places = selectRecommendations(index, live.search(), filter);
      const { rows, columns, counts, total } = crossTabulate(index, places, filter.counting, query.rows, query.columns);
      const name = (id: DimensionId) => index.get(id).dimension.name;
      return success({
        ...{ rowName: name(query.rows), columnName: name(query.columns) },
        table: { rows: [...rows], columns: [...columns], counts: counts.map((row) => [...row]), total },
      });
    },
  };
}
