import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateExamples } from '../../examples/generate.ts';

export interface DemoFolders {
  /** The invented reports and their manifest. */
  readonly reports: string;
  /** Where their study goes. */
  readonly study: string;
}

/** Seed of the example reviews: the same reports on every machine. */
const seed = 2011;

/** Writes the invented example reviews below `out`. Reports and study of an earlier demo go; nothing else is touched. */
export async function prepareDemo(out: string): Promise<DemoFolders> {
  const reports = join(out, 'reports');
  const study = join(out, 'study');
  await rm(reports, { recursive: true, force: true });
  await rm(study, { recursive: true, force: true });
  await generateExamples(reports, { seed });
  return { reports, study };
}
