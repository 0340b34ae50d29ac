import type { Change, Edit } from '../domain/change/change.ts';
import { applyWithin } from './change-applying.ts';
import { type Engine, writing } from './engine.ts';
import { setRemovedWithin } from './report-rows.ts';
import type { Stored } from './store.ts';

const standing = (id: string, before: string | null, after: string | null): Edit => ({
  ...{ kind: 'report', id, before: { id, removed: before }, after: { id, removed: after } },
});

/** One change in which a report comes to count and earlier versions of it cease to; its inverse turns that round. */
export function putInPlaceOf(
  engine: Engine,
  report: string,
  earlier: readonly string[],
  label: string,
  actor: string,
): Stored<Change> {
  return writing(engine, async (transaction) => {
    const now = new Date().toISOString();
    await setRemovedWithin(transaction, engine, report, now, actor);
    const edits = [...earlier.map((id) => standing(id, null, now)), standing(report, now, null)];
    return applyWithin(transaction, engine, { label, edits, undoes: null }, actor);
  });
}
