import type { Transaction } from 'kysely';
import type { Anchor } from '../domain/anchor/anchor.ts';
import { createAnchor } from '../domain/anchor/anchor-creation.ts';
import { resolveAnchor } from '../domain/anchor/anchor-resolution.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';
import { documentEncoding } from './document-blob.ts';
import { describe, type Engine, Refusal, writing } from './engine.ts';
import { record } from './log.ts';
import { insertDrafts, selectRecommendations } from './recommendation-rows.ts';
import { packReport } from './report-adding.ts';
import { selectReport, toReport } from './report-rows.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { NewReport, Stored } from './store.ts';

type Extraction = Omit<NewReport, 'review' | 'file'>;

interface Replaced {
  readonly recommendations: readonly string[];
  readonly orphaned: readonly string[];
}

export async function replaceSuggested(
  engine: Engine,
  id: string,
  offered: Extraction,
  actor: string,
): Stored<Replaced> {
  const content = await packReport(offered);
  const extraction = storable({ ...offered, document: null });
  return writing(engine, async (transaction) => {
    const row = await selectReport(transaction, engine, id);
    if (row.sha256 !== offered.document.sha256) {
      const detail = `report ${id} was made from other bytes than those that were extracted again`;
      throw new Refusal(describe('invalid', engine.name, detail));
    }
    const before = await selectRecommendations(transaction, id);
    await replaceReport(transaction, id, extraction, offered.document.pages.length, content);
    const settled = before
      .filter(({ state }) => state !== 'suggested')
      .map((recommendation) => ({ recommendation, ...findAgain(recommendation, offered.document) }));
    const drafts = extraction.recommendations.filter((draft) => !settled.some((one) => saysTheSame(draft, one)));
    const order = [...settled, ...drafts]
      .map((item) => ({ item, start: item.anchors[0]?.start ?? 0 }))
      .sort((a, b) => a.start - b.start)
      .map(({ item }) => item);

    await transaction
      .deleteFrom('recommendations')
      .where('report_id', '=', id)
      .where('state', '=', 'suggested')
      .execute();
    for (const one of settled) {
      await transaction
        .updateTable('recommendations')
        .set({ position: order.indexOf(one), anchors: JSON.stringify(one.anchors) })
        .where('id', '=', one.recommendation.id)
        .execute();
    }
    const positions = drafts.map((draft) => order.indexOf(draft));
    const recommendations = await insertDrafts(transaction, { review: row.review_id, report: id }, drafts, positions);
    const orphaned = settled.filter((one) => one.orphaned).map((one) => one.recommendation.id);
    await record(
      transaction,
      actor,
      'report-extracted-again',
      id,
      { report: toReport(row), software: row.software, recommendations: before },
      { software: extraction.software, recommendations, kept: settled.map((one) => one.recommendation.id), orphaned },
    );
    return { recommendations, orphaned };
  });
}

async function replaceReport(
  transaction: Transaction<Schema>,
  id: string,
  { bytes, kind, kindReason, title, warnings, nearMisses, software }: Omit<Extraction, 'document'>,
  pages: number,
  content: Buffer,
): Promise<void> {
  await transaction
    .updateTable('reports')
    .set({
      bytes,
      kind,
      kind_reason: kindReason,
      title,
      pages,
      warnings: JSON.stringify(warnings),
      near_misses: JSON.stringify(nearMisses),
      software,
    })
    .where('id', '=', id)
    .execute();
  await transaction
    .updateTable('documents')
    .set({ encoding: documentEncoding, content })
    .where('report_id', '=', id)
    .execute();
}

/** The anchors of a settled recommendation in the new document. */
function findAgain(
  { anchors }: RecommendationRecord,
  document: DocumentText,
): { readonly anchors: readonly Anchor[]; readonly orphaned: boolean } {
  let orphaned = false;
  const found = anchors.map((anchor) => {
    const resolution = resolveAnchor(anchor, document);
    if (resolution.state === 'relocated') return createAnchor(document, resolution.start, resolution.end);
    if (resolution.state === 'exact') return createAnchor(document, anchor.start, anchor.end);
    orphaned = true;
    return anchor;
  });
  return { anchors: found, orphaned };
}

/** Whether a draft stands, for more than half of the shorter of both, where a settled recommendation stands, or has its words. */
function saysTheSame(
  draft: RecommendationDraft,
  settled: { readonly recommendation: RecommendationRecord; readonly anchors: readonly Anchor[] },
): boolean {
  const { number, text } = settled.recommendation;
  if (draft.number === number && draft.text === text) return true;
  const shorter = Math.min(lengthOf(draft.anchors), lengthOf(settled.anchors));
  let shared = 0;
  for (const a of draft.anchors) {
    for (const b of settled.anchors) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return shared > shorter / 2;
}

const lengthOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, { start, end }) => sum + end - start, 0);
