import type { Transaction } from 'kysely';
import type { ReviewAttributes, ReviewKind, ReviewOutcome } from '../domain/review/review.ts';
import type { ReviewRecord } from '../domain/snapshot/snapshot.ts';
import { describe, type Engine, Refusal, writing } from './engine.ts';
import { record } from './log.ts';
import type { ReviewRow, Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { Stored } from './store.ts';

type Described = Pick<ReviewRecord, 'title' | 'attributes'>;

export function setReview(engine: Engine, id: string, review: Described, actor: string): Stored<void> {
  const { title, attributes } = storable(review);
  return writing(engine, async (transaction) => {
    const row = await selectReview(transaction, engine, id);
    const before: Described = { title: row.title, attributes: attributesOf(row) };
    const columns = reviewColumns({ title, attributes });
    const kept = reviewColumns(before);
    if (JSON.stringify(columns) === JSON.stringify(kept)) return;
    await transaction.updateTable('reviews').set(columns).where('id', '=', id).execute();
    await record(transaction, actor, 'review-changed', id, before, { title, attributes });
  });
}

export async function selectReview(transaction: Transaction<Schema>, engine: Engine, id: string): Promise<ReviewRow> {
  const row = await transaction.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal(describe('unknown-id', engine.name, `no review ${id}`));
  return row;
}

/** The columns of what can change about a review. The keys of `other` are sorted: their order says nothing. */
export function reviewColumns({ title, attributes }: Described): Omit<ReviewRow, 'id' | 'reference'> {
  const { kind, outcome, year, ageBand, other } = attributes;
  return { title, kind, outcome, year, age_band: ageBand, other: JSON.stringify(sortKeys(other)) };
}

export function toReview(row: ReviewRow): ReviewRecord {
  return { id: row.id, reference: row.reference, title: row.title, attributes: attributesOf(row) };
}

function attributesOf(row: ReviewRow): ReviewAttributes {
  return {
    kind: row.kind as ReviewKind | null,
    outcome: row.outcome as ReviewOutcome,
    year: row.year,
    ageBand: row.age_band,
    other: JSON.parse(row.other) as Record<string, string>,
  };
}

function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
