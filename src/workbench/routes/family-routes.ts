import { success } from '../../domain/result.ts';
import { type Handlers, WrittenAnswer } from '../implementation.ts';
import type { familyEndpoints } from '../schemas/families.ts';
import type { Workbench } from '../workbench.ts';

export function familyRoutes({ study }: Workbench): Handlers<typeof familyEndpoints> {
  return {
    'GET /api/families': async ({ query }) => {
      const families = await study.run({ type: 'families', filter: query });
      return families.ok ? success(new WrittenAnswer(families.value.content)) : families;
    },
  };
}
