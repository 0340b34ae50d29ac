import { readCuts } from '../../app/quadrant-cuts.ts';
import { describeMatch } from '../../app/workbench/views/case-match-view.ts';
import { tabulate } from '../../app/workbench/views/cross-table.ts';
import { countThemeReports } from '../../app/workbench/views/theme-reports.ts';
import { success } from '../../domain/result.ts';
import type { Handlers } from '../implementation.ts';
import type { tableEndpoints } from '../schemas/tables.ts';
import type { Workbench } from '../workbench.ts';
import { readFilter } from './filter-query.ts';

export function tableRoutes({ live }: Workbench): Handlers<typeof tableEndpoints> {
  return {
    'GET /api/table': ({ query }) => success(tabulate(live, readFilter(query), query.rows, query.columns)),
    'GET /api/theme-reports': ({ query }) => success(countThemeReports(live, query.counting)),
    'GET /api/match': async ({ query }) => {
      const cuts = await readCuts(live.store);
      if (!cuts.ok) return cuts;
      return success(describeMatch(live, query.counting, cuts.value.cuts ?? null));
    },
  };
}
