import type { IntentOf } from './intent.ts';
import { edit, type IntentContext, type Planned, plan, refuseUnknown } from './intent-context.ts';

/** Takes a report out of every count, or brings it back. Nothing is deleted. */
export function removeReport(
  { report, removed }: IntentOf<'remove-report'>,
  { records, fileOf, now }: IntentContext,
): Planned {
  const before = records.get('report', report);
  if (before === null) return refuseUnknown('report');
  const file = `“${fileOf(report)}”`;
  const label = removed ? `Take ${file} out of the counts` : `Bring ${file} back into the counts`;
  const same = (before.removed !== null) === removed;
  return plan(label, same ? [] : [edit('report', report, before, { ...before, removed: removed ? now : null })]);
}
