import type { LearningByReport } from '../analysis/learning-taken-up.ts';
import type { LearningPoint } from '../domain/learning/learning-point.ts';
import { type Result, success } from '../domain/result.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { findLearningPoints } from '../extraction/learning-points.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';

/** Looks through the overview and agency reports of a workspace for their learning points, one document at a time. */
export async function findLearning(store: Store, snapshot: Snapshot): Promise<Result<LearningByReport, StoreFailure>> {
  const found = new Map<string, readonly LearningPoint[]>();
  for (const { id, kind } of snapshot.reports) {
    if (kind !== 'overview' && kind !== 'agency') continue;
    const document = await store.getDocument(id);
    if (!document.ok) return document;
    const stated = snapshot.recommendations
      .filter(({ report }) => report === id)
      .flatMap(({ anchors }) => anchors.map(({ start, end }) => ({ start, end })));
    found.set(id, findLearningPoints(document.value, stated));
  }
  return success(found);
}
