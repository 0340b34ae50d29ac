import { listSections } from '../../app/workbench/study-downloads.ts';
import type { Handlers } from '../implementation.ts';
import type { reportEndpoints } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';

export function reportRoutes({ live }: Workbench): Handlers<typeof reportEndpoints> {
  return { 'GET /api/report': ({ query }) => listSections(live, query) };
}
