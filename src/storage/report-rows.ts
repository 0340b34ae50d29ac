import type { Transaction } from 'kysely';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { NearMiss } from '../domain/recommendation/recommendation.ts';
import type { ReportKind } from '../domain/review/review.ts';
import type { ReportRecord } from '../domain/snapshot/snapshot.ts';
import { unpackDocument } from './document-blob.ts';
import { describe, type Engine, Refusal, reading, writing } from './engine.ts';
import { record } from './log.ts';
import { compareNaturally } from './natural-order.ts';
import type { ReportRow, Schema } from './schema.ts';
import type { ReportSummary, Stored } from './store.ts';

export function setRemoved(engine: Engine, id: string, removed: boolean, actor: string): Stored<void> {
  return writing(engine, async (transaction) => {
    await setRemovedWithin(transaction, engine, id, removed ? new Date().toISOString() : null, actor);
  });
}

/** In a transaction that does more; `removed` is the instant since when the report does not count, or null. */
export async function setRemovedWithin(
  transaction: Transaction<Schema>,
  engine: Engine,
  id: string,
  removed: string | null,
  actor: string,
): Promise<void> {
  const row = await selectReport(transaction, engine, id);
  if ((row.removed !== null) === (removed !== null)) return;
  await transaction.updateTable('reports').set({ removed }).where('id', '=', id).execute();
  const action = removed === null ? 'report-restored' : 'report-removed';
  await record(transaction, actor, action, id, { removed: row.removed }, { removed });
}

export async function selectReport(transaction: Transaction<Schema>, engine: Engine, id: string): Promise<ReportRow> {
  const row = await transaction.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refusal(describe('unknown-id', engine.name, `no report ${id}`));
  return row;
}

export function listReports(engine: Engine): Stored<readonly ReportSummary[]> {
  return reading(engine, async (transaction) => {
    const rows = await transaction
      .selectFrom('reports')
      .innerJoin('reviews', 'reviews.id', 'reports.review_id')
      .selectAll('reports')
      .select('reviews.reference')
      .execute();
    const counts = await transaction
      .selectFrom('recommendations')
      .select(['report_id', (select) => select.fn.countAll<number | string>().as('count')])
      .groupBy('report_id')
      .execute();
    const files = await transaction.selectFrom('report_files').select('report_id').execute();
    const withFile = new Set(files.map(({ report_id }) => report_id));
    const countOf = new Map(counts.map(({ report_id, count }) => [report_id, Number(count)]));
    return rows
      .sort((a, b) => compareNaturally(a.reference, b.reference) || compareReports(a, b))
      .map((row) => ({
        ...toReport(row),
        bytes: row.bytes,
        software: row.software,
        added: row.added,
        removed: row.removed,
        recommendations: countOf.get(row.id) ?? 0,
        original: withFile.has(row.id),
      }));
  });
}

export async function getDocument(engine: Engine, report: string): Stored<DocumentText> {
  const row = await reading(engine, (transaction) =>
    transaction.selectFrom('documents').selectAll().where('report_id', '=', report).executeTakeFirst(),
  );
  if (!row.ok) return row;
  if (row.value === undefined) {
    return { ok: false, failure: describe('unknown-id', engine.name, `no report ${report}`) };
  }
  return { ok: true, value: await unpackDocument(row.value.content, row.value.encoding) };
}

/** Within a review: by file name as a person would sort them, then by content. */
export const compareReports = (a: Pick<ReportRow, 'file' | 'sha256'>, b: Pick<ReportRow, 'file' | 'sha256'>): number =>
  compareNaturally(a.file, b.file) || (a.sha256 < b.sha256 ? -1 : 1);

export function toReport(row: ReportRow): ReportRecord {
  return {
    id: row.id,
    review: row.review_id,
    file: row.file,
    sha256: row.sha256,
    kind: row.kind as ReportKind,
    kindReason: row.kind_reason,
    title: row.title,
    pages: row.pages,
    warnings: JSON.parse(row.warnings) as string[],
    nearMisses: JSON.parse(row.near_misses) as NearMiss[],
  };
}
