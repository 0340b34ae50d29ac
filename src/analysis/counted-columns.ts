import type {
  RecommendationRecord,
  RecommendationState,
  ReportRecord,
  ReviewRecord,
  Snapshot,
} from '../domain/snapshot/snapshot.ts';
import { notStated, otherBodies, placeEverywhere, placeOnce } from './category-placement.ts';
import { compareReferences } from './reference-order.ts';

export interface Column {
  readonly id: string;
  readonly name: string;
}

/**
 * What is counted, as columns built once per snapshot: entry i of every array is about `recommendations[i]`. Everything
 * is in a fixed order, so that the order of the snapshot's lists changes nothing.
 */
export interface CountedColumns {
  readonly snapshot: Snapshot;
  readonly states: readonly RecommendationState[];
  /** Reviews of the sample, in reference order. */
  readonly reviews: readonly ReviewRecord[];
  readonly outside: readonly ReviewRecord[];
  readonly reports: readonly ReportRecord[];
  readonly recommendations: readonly RecommendationRecord[];
  readonly categories: readonly Column[];
  /** Index into `reviews`. */
  readonly review: Uint32Array;
  /** Index into `reports`. */
  readonly report: Uint32Array;
  /** Index into `categories`, single-count. */
  readonly category: Uint16Array;
  /** Multi-count: the categories of i are `mention.subarray(mentionStart[i], mentionStart[i + 1])`. */
  readonly mention: Uint16Array;
  readonly mentionStart: Uint32Array;
  readonly notCounted: {
    readonly rejected: number;
    readonly restatements: number;
    readonly inResponses: number;
    readonly otherStates: number;
  };
}

type Exclusion = keyof CountedColumns['notCounted'];

function exclusionOf(
  recommendation: RecommendationRecord,
  report: ReportRecord | undefined,
  states: readonly RecommendationState[],
): Exclusion | null {
  if (recommendation.state === 'rejected') return 'rejected';
  if (recommendation.restates !== null) return 'restatements';
  if (report?.kind === 'response') return 'inResponses';
  return states.includes(recommendation.state) ? null : 'otherStates';
}

const byPosition = <T>(items: readonly T[], id: (item: T) => string): Map<string, number> =>
  new Map(items.map((item, index) => [id(item), index]));

function placeOf(positions: Map<string, number>, id: string, recommendation: string): number {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`Recommendation ${recommendation} refers to ${id}, which is not there`);
  return position;
}

const identity = (item: { readonly id: string }): string => item.id;

/**
 * Decides which recommendations of a snapshot are counted and where each stands. Rejected ones, restatements and what
 * stands in a response are never counted. A review belongs to the sample when it has an overview report, an agency's
 * report or an action plan, or any counted recommendation.
 */
export function buildColumns(snapshot: Snapshot, states: readonly RecommendationState[]): CountedColumns {
  const { scheme } = snapshot;
  const allReviews = [...snapshot.reviews].sort(
    (a, b) => compareReferences(a.reference, b.reference) || compareReferences(a.id, b.id),
  );
  const reviewOrder = byPosition(allReviews, identity);
  const at = (positions: Map<string, number>, id: string): number => positions.get(id) ?? positions.size;
  const reports = [...snapshot.reports].sort(
    (a, b) =>
      at(reviewOrder, a.review) - at(reviewOrder, b.review) ||
      compareReferences(a.file, b.file) ||
      compareReferences(a.id, b.id),
  );
  const reportOrder = byPosition(reports, identity);

  const notCounted: Record<Exclusion, number> = { rejected: 0, restatements: 0, inResponses: 0, otherStates: 0 };
  const recommendations = snapshot.recommendations.filter((recommendation) => {
    const exclusion = exclusionOf(recommendation, reports[at(reportOrder, recommendation.report)], states);
    if (exclusion !== null) notCounted[exclusion] += 1;
    return exclusion === null;
  });
  const startOf = (recommendation: RecommendationRecord): number => recommendation.anchors[0]?.start ?? 0;
  recommendations.sort(
    (a, b) =>
      at(reviewOrder, a.review) - at(reviewOrder, b.review) ||
      at(reportOrder, a.report) - at(reportOrder, b.report) ||
      a.page - b.page ||
      startOf(a) - startOf(b) ||
      compareReferences(a.number, b.number) ||
      compareReferences(a.id, b.id),
  );

  const inSample = new Set<string>(recommendations.map((recommendation) => recommendation.review));
  for (const report of reports) {
    if (report.kind !== 'response' && report.kind !== 'other') inSample.add(report.review);
  }
  const reviews = allReviews.filter((review) => inSample.has(review.id));
  const reviewIndex = byPosition(reviews, identity);

  const placed = recommendations.map((recommendation) => placeOnce(recommendation, scheme));
  const mentioned = recommendations.map((recommendation) => placeEverywhere(recommendation.addressees, scheme));
  const used = new Set([...placed, ...mentioned.flat()]);
  const extra = [otherBodies, notStated].filter((column) => used.has(column.id));
  const categories = [...scheme.categories.map(({ id, name }) => ({ id, name })), ...extra];
  const categoryIndex = byPosition(categories, identity);
  const column = (id: string): number => {
    const index = categoryIndex.get(id);
    if (index === undefined) throw new Error(`Category "${id}" is not in scheme "${scheme.id}"`);
    return index;
  };

  const mentionStart = new Uint32Array(recommendations.length + 1);
  const mention = new Uint16Array(mentioned.reduce((sum, ids) => sum + ids.length, 0));
  for (const [index, ids] of mentioned.entries()) {
    const start = mentionStart[index] ?? 0;
    mention.set(
      ids.map(column).sort((a, b) => a - b),
      start,
    );
    mentionStart[index + 1] = start + ids.length;
  }
  return {
    snapshot,
    states,
    reviews,
    outside: allReviews.filter((review) => !inSample.has(review.id)),
    reports,
    recommendations,
    categories,
    review: Uint32Array.from(recommendations, ({ id, review }) => placeOf(reviewIndex, review, id)),
    report: Uint32Array.from(recommendations, ({ id, report }) => placeOf(reportOrder, report, id)),
    category: Uint16Array.from(placed, column),
    mention,
    mentionStart,
    notCounted,
  };
}
