import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { ReviewRecord } from '../domain/snapshot/snapshot.ts';
import { documentEncoding, packDocument } from './document-blob.ts';
import { type Engine, reading, writing } from './engine.ts';
import { record } from './log.ts';
import { insertDrafts } from './recommendation-rows.ts';
import { reviewColumns } from './review-rows.ts';
import type { Schema } from './schema.ts';
import { isStorable, storable } from './storable-text.ts';
import type { AddedReport, NewReport, Stored } from './store.ts';

export async function addReport(engine: Engine, offered: NewReport, actor: string): Stored<AddedReport> {
  const known = await reading(engine, (transaction) => findSameBytes(transaction, offered));
  if (!known.ok) return known;
  if (known.value !== null) return { ok: true, value: known.value };
  // Packed before the transaction begins: nobody waits for the compression.
  const content = await packReport(offered);
  return writing(engine, async (transaction) => {
    const known = await findSameBytes(transaction, offered);
    return known ?? insertReport(transaction, offered, content, actor);
  });
}

/** Half characters and U+0000 go the same way in the document as in the recommendations: their words must stay equal. */
export function packReport({ document }: Pick<NewReport, 'document'>): Promise<Buffer> {
  return packDocument(isStorable(document.text) ? document : storable(document));
}

async function findSameBytes(transaction: Transaction<Schema>, offered: NewReport): Promise<AddedReport | null> {
  const kept = await transaction
    .selectFrom('reports')
    .innerJoin('reviews', 'reviews.id', 'reports.review_id')
    .select(['reports.id', 'review_id', 'reference', 'file', 'removed', 'software'])
    .where('sha256', '=', offered.document.sha256)
    .executeTakeFirst();
  if (kept === undefined) return null;
  const same = kept.reference === storable(offered.review.reference) && kept.file === storable(offered.file);
  return {
    added: false,
    id: kept.id,
    review: kept.review_id,
    duplicateOf: same ? null : { review: kept.reference, file: kept.file },
    removed: kept.removed !== null,
    software: kept.software,
  };
}

async function insertReport(
  transaction: Transaction<Schema>,
  offered: NewReport,
  content: Buffer,
  actor: string,
): Promise<AddedReport> {
  const { document, bytes } = offered;
  const { kind, kindReason, title, file, warnings, nearMisses, software, recommendations } = storable({
    ...offered,
    document: null,
  });
  const review = await ensureReview(transaction, storable(offered.review), actor);
  const id = v7();
  const row = {
    id,
    review_id: review,
    sha256: document.sha256,
    bytes,
    file,
    kind,
    kind_reason: kindReason,
    title,
    pages: document.pages.length,
    warnings: JSON.stringify(warnings),
    near_misses: JSON.stringify(nearMisses),
    software,
    added: new Date().toISOString(),
    removed: null,
  };
  await transaction.insertInto('reports').values(row).execute();
  await transaction.insertInto('documents').values({ report_id: id, encoding: documentEncoding, content }).execute();
  const positions = recommendations.map((_, index) => index);
  const ids = await insertDrafts(transaction, { review, report: id }, recommendations, positions);
  // The ids in the order of the extraction tie the log to the file: both together make the workspace again.
  const after = { review, file, sha256: document.sha256, kind, software, recommendations: ids };
  await record(transaction, actor, 'report-added', id, null, after);
  return { added: true, id, review, recommendations: ids };
}

async function ensureReview(
  transaction: Transaction<Schema>,
  review: Omit<ReviewRecord, 'id'>,
  actor: string,
): Promise<string> {
  const { reference } = review;
  const kept = await transaction
    .selectFrom('reviews')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (kept !== undefined) return kept.id;
  const id = v7();
  await transaction
    .insertInto('reviews')
    .values({ id, reference, ...reviewColumns(review) })
    .execute();
  await record(transaction, actor, 'review-added', id, null, review);
  return id;
}
