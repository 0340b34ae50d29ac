import { type Result, success } from '../domain/result.ts';
import type { ReviewAttributes } from '../domain/review/review.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';
import type { CollectedFile } from './file-collection.ts';

/** What the manifest says of one review, over all its rows: the first that says something counts. */
function mergeAttributes(rows: readonly ReviewAttributes[]): ReviewAttributes | null {
  if (rows.length === 0) return null;
  return {
    kind: rows.find((row) => row.kind !== null)?.kind ?? null,
    outcome: rows.find((row) => row.outcome !== 'unknown')?.outcome ?? 'unknown',
    year: rows.find((row) => row.year !== null)?.year ?? null,
    ageBand: rows.find((row) => row.ageBand !== null)?.ageBand ?? null,
    other: Object.assign({}, ...rows.toReversed().map((row) => row.other)),
  };
}

/**
 * Gives reviews what is known of them once all their files are read: the attributes of the manifest, and, where a review
 * is known only by its reference (a file or folder name), the title its overview report prints. A title that somebody
 * gave stays. What is known already changes nothing.
 */
export async function describeReviews(
  store: Store,
  files: readonly CollectedFile[],
  actor: string,
): Promise<Result<void, StoreFailure>> {
  const read = await store.snapshot();
  if (!read.ok) return read;
  const { reviews, reports } = read.value;
  for (const review of reviews) {
    const overview = reports.find(
      (report) => report.review === review.id && report.kind === 'overview' && report.title !== '',
    );
    const title = review.title === review.reference && overview ? overview.title : review.title;
    const rows = files.flatMap((file) => (file.review === review.reference ? (file.attributes ?? []) : []));
    const set = await store.setReview(
      review.id,
      { title, attributes: mergeAttributes(rows) ?? review.attributes },
      actor,
    );
    if (!set.ok) return set;
  }
  return success(undefined);
}
