import { success } from '../../domain/result.ts';
import { type Handlers, WrittenAnswer } from '../implementation.ts';
import type { studyEndpoints } from '../schemas/study.ts';
import type { Job } from '../schemas/workspace.ts';
import type { Workbench } from '../workbench.ts';

export function studyRoutes({ live, desk, study }: Workbench): Handlers<typeof studyEndpoints> {
  return {
    'GET /api/findings': async () => {
      const found = await study.findings();
      return found.ok ? success(new WrittenAnswer(found.value)) : found;
    },
    'GET /api/codebook/versions': () => {
      const versions = [...live.records.all('codebook-version')];
      return success({ versions: versions.sort((a, b) => (a.created < b.created ? -1 : 1)) });
    },
    'GET /api/import': () => success({ job: desk.job as Job | null }),
    'POST /api/import/:batch': ({ params, body, coder }) => {
      const begun = desk.read(params.batch ?? '', body, coder);
      return begun.ok ? success({ job: begun.value as Job }) : begun;
    },
    'POST /api/example': async ({ coder }) => {
      const begun = await desk.readExample(coder);
      return begun.ok ? success({ job: begun.value as Job }) : begun;
    },
  };
}
