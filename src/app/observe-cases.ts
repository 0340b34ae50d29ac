import { createAnchor } from '../domain/anchor/anchor-creation.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import { type Result, success } from '../domain/result.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Store, SuggestedObservation } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import { openCaseSuggester } from './suggest-case.ts';

type CaseSuggester = ReturnType<typeof openCaseSuggester>;

/** What one overview report suggests of its case, anchored in it. */
function observe(
  suggest: CaseSuggester,
  document: DocumentText,
  report: Snapshot['reports'][number],
  recommendations: Snapshot['recommendations'],
): SuggestedObservation[] {
  const own = recommendations.filter((one) => one.report === report.id);
  const { themes, attributes } = suggest(document, { recommendations: own, nearMisses: report.nearMisses });
  const anchorAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
    createAnchor(document, start, end);
  return [
    ...themes.map(({ caseTheme, score, places, reason }) => ({
      ...{ report: report.id, about: 'case-theme' as const, value: caseTheme, score, reason },
      anchors: places.map(anchorAt),
    })),
    ...attributes.map(({ attribute, value, score, place, reason }) => ({
      ...{ report: report.id, about: attribute, value, score, reason },
      anchors: [anchorAt(place)],
    })),
  ];
}

/**
 * Suggests the themes and attributes of the cases of some reviews, each from its overview report. What a person settled
 * stays.
 *
 * @param reviews ids of the reviews to look at
 */
export async function observeCases(
  store: Store,
  reviews: ReadonlySet<string>,
  actor: string,
  listen: (done: number, total: number) => void,
): Promise<Result<void, StoreFailure>> {
  const read = await store.snapshot();
  if (!read.ok) return read;
  const snapshot = read.value;
  const overviews = snapshot.reports.filter(({ kind, review }) => kind === 'overview' && reviews.has(review));
  const suggest = openCaseSuggester();
  const seen = new Set<string>();
  for (const [index, report] of overviews.entries()) {
    // The first overview report of a review is its account of the case; an annex of it would say the same again.
    if (seen.has(report.review)) continue;
    seen.add(report.review);
    const document = await store.getDocument(report.id);
    if (!document.ok) return document;
    const observations = observe(suggest, document.value, report, snapshot.recommendations);
    const set = await store.setObservations(report.review, observations, actor);
    if (!set.ok) return set;
    listen(index + 1, overviews.length);
  }
  return success(undefined);
}
