import type { AgencyScheme } from '../domain/agency/agency.ts';
import type { RecommendationRecord, Snapshot } from '../domain/snapshot/snapshot.ts';
import { selectCodebook } from './codebook-setting.ts';
import { selectCodings } from './coding-rows.ts';
import { type Engine, reading } from './engine.ts';
import { selectRecords } from './kept-records.ts';
import { compareNaturally } from './natural-order.ts';
import { selectRecommendations } from './recommendation-rows.ts';
import { compareReports, toReport } from './report-rows.ts';
import { toReview } from './review-rows.ts';
import { SharedWords } from './shared-words.ts';
import { hashSnapshot } from './snapshot-hash.ts';
import type { Stored } from './store.ts';
import { selectSuggesters, selectSuggestions } from './suggestion-rows.ts';

/** Everything the analyses count, of one moment, or what of it belongs to a review; `named` says whether its hash is worked out. */
export function takeSnapshot(
  engine: Engine,
  { named = true, review = null }: { readonly named?: boolean; readonly review?: string | null } = {},
): Stored<Snapshot> {
  return reading(engine, async (transaction) => {
    const workspace = await transaction.selectFrom('workspace').select('scheme').executeTakeFirstOrThrow();
    const reviewRows = await transaction.selectFrom('reviews').selectAll().execute();
    const counted = transaction.selectFrom('reports').selectAll().where('removed', 'is', null);
    const reportRows = await (review === null ? counted : counted.where('review_id', '=', review)).execute();
    const shared = new SharedWords();
    const recommendations = await selectRecommendations(
      transaction,
      review === null ? null : reportRows.map(({ id }) => id),
    );
    for (const { id } of recommendations) shared.of(id);

    const withReports = new Set(reportRows.map((row) => row.review_id));
    const reviews = reviewRows
      .filter((row) => withReports.has(row.id))
      .sort((a, b) => compareNaturally(a.reference, b.reference))
      .map(toReview);
    const reviewPlace = new Map(reviews.map((review, index) => [review.id, index]));
    const reports = reportRows
      .sort((a, b) => (reviewPlace.get(a.review_id) ?? 0) - (reviewPlace.get(b.review_id) ?? 0) || compareReports(a, b))
      .map(toReport);
    const suggesters = await selectSuggesters(transaction);
    const observations = await selectRecords(transaction, 'observation');
    const content = {
      scheme: JSON.parse(workspace.scheme) as AgencyScheme,
      reviews,
      reports,
      recommendations: inOrderOf(reports, recommendations),
      suggestions: await selectSuggestions(
        transaction,
        recommendations.map(({ id }) => id),
      ),
      suggester: [...new Set(suggesters.values())].sort().join('; '),
      codings: await selectCodings(
        transaction,
        reports.map(({ id }) => shared.of(id)),
        shared,
      ),
      observations: observations
        .filter((one) => reviewPlace.has(one.review))
        .sort((a, b) => (reviewPlace.get(a.review) ?? 0) - (reviewPlace.get(b.review) ?? 0)),
      codebook: await selectCodebook(transaction),
      familyDecisions: await selectRecords(transaction, 'family-decision'),
    };
    return { hash: named ? hashSnapshot(content) : '', ...content };
  });
}

/** Those of a report stay in their order. What a removed report states does not count, so nothing restates it. */
function inOrderOf(
  reports: readonly { readonly id: string }[],
  recommendations: readonly RecommendationRecord[],
): RecommendationRecord[] {
  const byReport = new Map<string, RecommendationRecord[]>(reports.map(({ id }) => [id, []]));
  const counted = new Set(recommendations.map(({ id }) => id));
  for (const recommendation of recommendations) {
    const { restates } = recommendation;
    const stands = restates === null || counted.has(restates);
    byReport.get(recommendation.report)?.push(stands ? recommendation : { ...recommendation, restates: null });
  }
  return [...byReport.values()].flat();
}
