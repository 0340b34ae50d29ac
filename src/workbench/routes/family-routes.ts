import { listFamilies } from '../../app/workbench/views/family-list.ts';
import { success } from '../../domain/result.ts';
import type { Handlers } from '../implementation.ts';
import type { familyEndpoints } from '../schemas/families.ts';
import type { Workbench } from '../workbench.ts';

export function familyRoutes({ live }: Workbench): Handlers<typeof familyEndpoints> {
  return {
    'GET /api/families': async ({ query }) => success(listFamilies(live, await live.repetition(), query)),
  };
}
