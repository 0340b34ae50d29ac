import { byList } from '../domain/coding/coding.ts';
import type { ReportRecord, ReviewRecord } from '../domain/snapshot/snapshot.ts';
import { type CodedColumns, codeIds } from './coded-columns.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { CountedCodes, CountedRecommendation, CountedReport, CountedReview } from './findings.ts';
import { hasTrainingOrProcedure } from './means-used.ts';
import { isBeyond } from './national-bodies.ts';
import { countPerReview } from './recommendations-per-review.ts';
import { indexSmartMet } from './smart-observed.ts';
import type { RepetitionFindings } from './study-findings.ts';

/** A review without a title of its own goes by that of its overview report, or of its only document. */
function titleOf(review: ReviewRecord, files: readonly ReportRecord[]): string {
  if (review.title !== '' && review.title !== review.reference) return review.title;
  const main = files.find((file) => file.kind === 'overview') ?? (files.length === 1 ? files[0] : undefined);
  return main === undefined || main.title === '' ? review.title : main.title;
}

/** The reviews of the sample with what they hold, in reference order. */
export function listReviews(columns: CountedColumns): CountedReview[] {
  const counts = countPerReview(columns);
  return columns.reviews.map((review, index) => {
    const files = columns.reports.filter((report) => report.review === review.id);
    return {
      id: review.id,
      review: review.reference,
      title: titleOf(review, files),
      kind: review.attributes.kind,
      outcome: review.attributes.outcome,
      year: review.attributes.year,
      note: review.attributes.other.note ?? '',
      files: files.length,
      pages: files.reduce((sum, report) => sum + report.pages, 0),
      recommendations: counts[index] ?? 0,
    };
  });
}

/** Every document read, with its hash, in the order of reviews and file names. */
export function listReports(columns: CountedColumns): CountedReport[] {
  const reference = new Map(columns.snapshot.reviews.map((review) => [review.id, review.reference]));
  const made = new Array<number>(columns.reports.length).fill(0);
  for (const report of columns.report) made[report] = (made[report] ?? 0) + 1;
  return columns.reports.map((report, index) => ({
    id: report.id,
    reviewId: report.review,
    review: reference.get(report.review) ?? '',
    file: report.file,
    sha256: report.sha256,
    kind: report.kind,
    kindReason: report.kindReason,
    title: report.title,
    pages: report.pages,
    recommendations: made[index] ?? 0,
    nearMisses: report.nearMisses.length,
    warnings: report.warnings,
  }));
}

/** From the place of a recommendation to its codes. */
function readCodes(coded: CodedColumns): (i: number) => CountedCodes {
  const met = indexSmartMet(coded).code;
  const easy = hasTrainingOrProcedure(coded);
  const beyond = isBeyond(coded);
  return (i) => ({
    lists: byList((list) => codeIds(coded.lists[list], i)),
    branches: codeIds(coded.branches, i),
    layers: codeIds(coded.layers, i),
    trainingOrProcedure: easy(i),
    beyond: beyond(i),
    smartMet: met[i] ?? 0,
  });
}

/** Every counted recommendation with the columns it stands in: what is behind each cell of each table. */
export function listRecommendations(
  columns: CountedColumns,
  coded: CodedColumns | null,
  { families }: RepetitionFindings,
): CountedRecommendation[] {
  const familyOf = new Map(families.flatMap(({ centre, members }) => members.map((member) => [member, centre])));
  const codesOf = coded === null ? () => null : readCodes(coded);
  const columnId = (category: number | undefined): string => columns.categories[category ?? -1]?.id ?? '';
  return columns.recommendations.map((recommendation, index) => {
    const report = columns.reports[columns.report[index] ?? -1];
    const mentions = columns.mention.subarray(columns.mentionStart[index], columns.mentionStart[index + 1]);
    return {
      id: recommendation.id,
      reviewId: recommendation.review,
      review: columns.reviews[columns.review[index] ?? -1]?.reference ?? '',
      reportId: recommendation.report,
      file: report?.file ?? '',
      reportKind: report?.kind ?? 'other',
      state: recommendation.state,
      number: recommendation.number,
      heading: recommendation.heading,
      text: recommendation.text,
      page: recommendation.page,
      pages: recommendation.pages,
      parts: recommendation.parts,
      addressees: recommendation.addressees,
      column: columnId(columns.category[index]),
      columns: Array.from(mentions, columnId),
      deadline: recommendation.deadline,
      family: familyOf.get(recommendation.id) ?? null,
      section: recommendation.section,
      agencySection: recommendation.agencySection,
      reference: recommendation.reference,
      confidence: recommendation.confidence,
      reason: recommendation.reason,
      codes: codesOf(index),
      anchors: recommendation.anchors.map(({ start, end, page }) => ({ start, end, page })),
    };
  });
}
