import type { Transaction } from 'kysely';
import type { Anchor } from '../domain/anchor/anchor.ts';
import { createAnchor } from '../domain/anchor/anchor-creation.ts';
import { resolveAnchor } from '../domain/anchor/anchor-resolution.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';
import { documentEncoding } from './document-blob.ts';
import { describe, type Engine, Refusal, writing } from './engine.ts';
import { keepers } from './kept-records.ts';
import { record } from './log.ts';
import { insertDrafts, selectRecommendations } from './recommendation-rows.ts';
import { packReport } from './report-adding.ts';
import { selectReport, toReport } from './report-rows.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { NewReport, Stored } from './store.ts';

type Extraction = Omit<NewReport, 'review' | 'file'>;

/** A recommendation that a person accepted, rejected, coded or wrote a memo on. */
interface Settled {
  readonly recommendation: RecommendationRecord;
  /** Its anchors, renewed where they were found in the new document. */
  readonly anchors: readonly Anchor[];
  /** Those that were found. */
  readonly found: readonly Anchor[];
}

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
    const before = await selectRecommendations(transaction, [id]);
    const touched = await selectTouched(transaction, before);
    await replaceReport(transaction, id, extraction, offered.document.pages.length, content);
    const settled = before
      .filter((one) => touched.has(one.id))
      .map((recommendation) => ({ recommendation, ...findAgain(recommendation, offered.document) }));
    const drafts = extraction.recommendations.filter((draft) => !settled.some((one) => saysTheSame(draft, one)));
    const order = [...settled, ...drafts]
      .map((item) => ({ item, start: item.anchors[0]?.start ?? 0 }))
      .sort((a, b) => a.start - b.start)
      .map(({ item }) => item);

    for (const one of before) {
      if (!touched.has(one.id)) await keepers.recommendation.remove(transaction, one.id);
    }
    for (const one of settled) {
      await transaction
        .updateTable('recommendations')
        .set({ position: order.indexOf(one), anchors: JSON.stringify(one.anchors) })
        .where('id', '=', one.recommendation.id)
        .execute();
    }
    const positions = drafts.map((draft) => order.indexOf(draft));
    const recommendations = await insertDrafts(transaction, { review: row.review_id, report: id }, drafts, positions);
    const orphaned = settled.filter((one) => one.found.length < one.anchors.length).map((one) => one.recommendation.id);
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

/** Ids of those that bear the work of a person. */
async function selectTouched(
  transaction: Transaction<Schema>,
  recommendations: readonly RecommendationRecord[],
): Promise<ReadonlySet<string>> {
  const touched = new Set(recommendations.filter(({ state }) => state !== 'suggested').map(({ id }) => id));
  const reports = [...new Set(recommendations.map(({ report }) => report))];
  if (reports.length === 0) return touched;
  const coded = await transaction
    .selectFrom('codings')
    .select('recommendation_id')
    .where('report_id', 'in', reports)
    .execute();
  for (const row of coded) if (row.recommendation_id !== null) touched.add(row.recommendation_id);
  const memos = await transaction
    .selectFrom('records')
    .innerJoin('recommendations', 'recommendations.id', 'records.owner')
    .select('records.owner')
    .where('records.kind', '=', 'memo')
    .where('recommendations.report_id', 'in', reports)
    .execute();
  for (const row of memos) touched.add(row.owner);
  return touched;
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

/** The file is the same, only its reading is another: words that were found less surely than this are other words. */
const leastScore = 0.8;

/** The anchors of a settled recommendation in the new document. */
function findAgain(recommendation: RecommendationRecord, document: DocumentText): Pick<Settled, 'anchors' | 'found'> {
  const found: Anchor[] = [];
  const anchors = recommendation.anchors.map((anchor) => {
    const resolution = resolveAnchor(anchor, document);
    if (resolution.state === 'orphaned') return anchor;
    if (resolution.state === 'relocated' && resolution.score < leastScore) return anchor;
    const { start, end } = resolution.state === 'relocated' ? resolution : anchor;
    const renewed = createAnchor(document, start, end);
    found.push(renewed);
    return renewed;
  });
  return { anchors, found };
}

/** Whether a draft stands, for more than half of the shorter of both, where a settled recommendation stands, or has its words. */
function saysTheSame(draft: RecommendationDraft, { recommendation, found }: Settled): boolean {
  if (draft.number === recommendation.number && draft.text === recommendation.text) return true;
  const shorter = Math.min(lengthOf(draft.anchors), lengthOf(found));
  let shared = 0;
  for (const a of draft.anchors) {
    for (const b of found) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return shared > shorter / 2;
}

const lengthOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, { start, end }) => sum + end - start, 0);
