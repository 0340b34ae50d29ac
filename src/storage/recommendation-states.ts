import type { RecommendationState } from '../domain/snapshot/snapshot.ts';
import { describe, type Engine, Refusal, writing } from './engine.ts';
import { record } from './log.ts';
import type { Stored } from './store.ts';

export function setRecommendationState(
  engine: Engine,
  id: string,
  state: RecommendationState,
  actor: string,
): Stored<void> {
  return writing(engine, async (transaction) => {
    const row = await transaction.selectFrom('recommendations').select('state').where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new Refusal(describe('unknown-id', engine.name, `no recommendation ${id}`));
    if (row.state === state) return;
    await transaction.updateTable('recommendations').set({ state }).where('id', '=', id).execute();
    await record(transaction, actor, 'recommendation-state-set', id, { state: row.state }, { state });
  });
}
