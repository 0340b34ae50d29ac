import { v7 } from 'uuid';
import type { CaseObservation } from '../domain/case/case-observation.ts';
import { type Engine, writing } from './engine.ts';
import { keepers } from './kept-records.ts';
import { record } from './log.ts';
import { selectReview } from './review-rows.ts';
import { storable } from './storable-text.ts';
import type { Stored, SuggestedObservation } from './store.ts';

export function setObservations(
  engine: Engine,
  review: string,
  offered: readonly SuggestedObservation[],
  actor: string,
): Stored<void> {
  const suggested = storable(offered);
  return writing(engine, async (transaction) => {
    await selectReview(transaction, engine, review);
    const rows = await transaction
      .selectFrom('records')
      .select('content')
      .where('kind', '=', 'observation')
      .where('owner', '=', review)
      .execute();
    const kept = rows.map((row) => JSON.parse(row.content) as CaseObservation);
    const settled = kept.filter((one) => one.state !== 'suggested');
    const open = kept.filter((one) => one.state === 'suggested');
    const fresh = suggested.filter(
      (one) => !settled.some((other) => other.about === one.about && other.value === one.value),
    );
    if (JSON.stringify(open.map(contentOf)) === JSON.stringify(fresh.map(contentOf))) return;
    for (const { id } of open) await keepers.observation.remove(transaction, id);
    for (const one of fresh) {
      const { report, about, value, score, anchors, reason } = one;
      const added = { report, about, value, state: 'suggested' as const, score, anchors, reason };
      await keepers.observation.insert(transaction, { id: v7(), review, ...added, noRecommendation: '', coder: '' });
    }
    await record(transaction, actor, 'case-observed', review, open.length, fresh.length);
  });
}

const contentOf = ({ report, about, value, score, anchors, reason }: SuggestedObservation): unknown[] => [
  ...[report, about, value, score],
  ...[anchors, reason],
];
