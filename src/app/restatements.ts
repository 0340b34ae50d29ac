import { type Result, success } from '../domain/result.ts';
import { restateWithinReview } from '../extraction/within-review.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';

/** Marks, review by review, the recommendations that another report of the same review states already. */
export async function markRestatements(store: Store, actor: string): Promise<Result<void, StoreFailure>> {
  const read = await store.snapshot();
  if (!read.ok) return read;
  const { reviews, reports, recommendations } = read.value;
  const byReport = new Map<string, (typeof recommendations)[number][]>();
  for (const recommendation of recommendations) {
    const list = byReport.get(recommendation.report);
    if (list) list.push(recommendation);
    else byReport.set(recommendation.report, [recommendation]);
  }
  for (const review of reviews) {
    const own = reports.filter((report) => report.review === review.id);
    if (own.length < 2) continue;
    const found = restateWithinReview(
      own.map((report) => ({ id: report.sha256, kind: report.kind, recommendations: byReport.get(report.id) ?? [] })),
    );
    const reportOf = new Map(own.map((report) => [report.sha256, report.id]));
    const idAt = (place: { readonly report: string; readonly index: number }) =>
      byReport.get(reportOf.get(place.report) ?? '')?.[place.index]?.id;
    const restates = new Map<string, string>();
    for (const { again, first } of found) {
      const [from, to] = [idAt(again), idAt(first)];
      if (from && to) restates.set(from, to);
    }
    const before = own.flatMap((report) => byReport.get(report.id) ?? []).filter((item) => item.restates !== null);
    const unchanged =
      before.length === restates.size && before.every((item) => restates.get(item.id) === item.restates);
    if (unchanged) continue;
    const set = await store.setRestatements(review.id, restates, actor);
    if (!set.ok) return set;
  }
  return success(undefined);
}
