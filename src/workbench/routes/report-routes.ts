import { success } from '../../domain/result.ts';
import { type Handlers, WrittenAnswer } from '../implementation.ts';
import type { reportEndpoints } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';

export function reportRoutes({ study }: Workbench): Handlers<typeof reportEndpoints> {
  return {
    'GET /api/report': async ({ query }) => {
      const sections = await study.run({ type: 'sections', choice: query });
      return sections.ok ? success(new WrittenAnswer(sections.value.content)) : sections;
    },
  };
}
