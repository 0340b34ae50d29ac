import { describe, type Engine, Refusal, writing } from './engine.ts';
import { record } from './log.ts';
import { selectReview } from './review-rows.ts';
import type { Stored } from './store.ts';

type Restates = Readonly<Record<string, string | null>>;

export function setRestatements(
  engine: Engine,
  review: string,
  restates: ReadonlyMap<string, string>,
  actor: string,
): Stored<void> {
  return writing(engine, async (transaction) => {
    await selectReview(transaction, engine, review);
    const rows = await transaction
      .selectFrom('recommendations')
      .select(['id', 'restates'])
      .where('review_id', '=', review)
      .execute();
    refuseWrong(engine, restates, new Set(rows.map((row) => row.id)));
    const changed = rows.filter((row) => row.restates !== (restates.get(row.id) ?? null));
    if (changed.length === 0) return;
    for (const { id } of changed) {
      const target = restates.get(id) ?? null;
      await transaction.updateTable('recommendations').set({ restates: target }).where('id', '=', id).execute();
    }
    const before: Restates = Object.fromEntries(changed.map((row) => [row.id, row.restates]));
    const after: Restates = Object.fromEntries(changed.map((row) => [row.id, restates.get(row.id) ?? null]));
    await record(transaction, actor, 'restatements-set', review, before, after);
  });
}

function refuseWrong(engine: Engine, restates: ReadonlyMap<string, string>, known: ReadonlySet<string>): void {
  for (const [id, target] of restates) {
    const stranger = [id, target].find((end) => !known.has(end));
    if (stranger !== undefined) {
      throw new Refusal(describe('unknown-id', engine.name, `no recommendation ${stranger} in this review`));
    }
    if (restates.has(target)) {
      const detail = `recommendation ${target} is restated by ${id} and restates another itself`;
      throw new Refusal(describe('invalid', engine.name, detail));
    }
  }
}
