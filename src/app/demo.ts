import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateExamples } from '../../examples/generate.ts';
import { figure3Cuts } from '../../examples/published/figure-3.ts';
import type { Result } from '../domain/result.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import { confirmPlanted, type PlantedCodes } from './demo-codes.ts';

export interface PreparedDemo {
  /** The invented reports and their manifest. */
  readonly reports: string;
  /** Where their study goes. */
  readonly study: string;
  /** Confirms in the workspace what was planted in the reports. */
  readonly confirm: (store: Store) => Promise<Result<PlantedCodes, StoreFailure>>;
}

/** Seed of the example reviews: the same reports on every machine. */
const seed = 2011;

/** Writes the invented example reviews below `out`. Reports and study of an earlier demo go; nothing else is touched. */
export async function prepareDemo(out: string): Promise<PreparedDemo> {
  const reports = join(out, 'reports');
  const study = join(out, 'study');
  await rm(reports, { recursive: true, force: true });
  await rm(study, { recursive: true, force: true });
  const corpus = await generateExamples(reports, { seed });
  const cuts = { cases: figure3Cuts.frequentFrom, recommendations: figure3Cuts.manyFrom };
  return { reports, study, confirm: (store) => confirmPlanted(store, corpus, cuts) };
}
