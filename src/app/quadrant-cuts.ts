import { z } from 'zod';
import type { AnalysisOptions } from '../analysis/analyse.ts';
import { type Result, success } from '../domain/result.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';

const cutsSchema = z.object({ cases: z.number().min(0), recommendations: z.number().min(0) });

/** The cut points of the quadrants that the people of a workspace set; nothing when they set none. */
export async function readCuts(store: Store): Promise<Result<Pick<AnalysisOptions, 'cuts'>, StoreFailure>> {
  const settings = await store.listRecords('setting');
  if (!settings.ok) return settings;
  const setting = settings.value.find(({ id }) => id === 'quadrant-cuts');
  const cuts = setting === undefined ? null : cutsSchema.safeParse(JSON.parse(setting.value));
  return success(cuts?.success ? { cuts: cuts.data } : {});
}
