import { literalPattern } from '../domain/document/literal-pattern.ts';
import type { LearningPoint } from '../domain/learning/learning-point.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';
import { shareOf } from '../domain/statistics/share.ts';
import type { CountedColumns } from './counted-columns.ts';
import { findSimilar } from './families/find-similar.ts';
import { indexRecommendations, type StatedRecommendation } from './families/recommendation-index.ts';
import { listStated } from './repetition.ts';
import { wholeSample } from './samples.ts';
import type { LearningFindings } from './study-findings.ts';
import { createTellingSearch } from './telling-search.ts';

/** Learning points by the id of the report that states them. */
export type LearningByReport = ReadonlyMap<string, readonly LearningPoint[]>;

/** Least share of a point's telling words in a recommendation, of a recommendation's in a point, and least similarity. */
const least = { ofPoint: 0.3, ofRecommendation: 0.4, similarity: 0.4 } as const;

/** A point whose own recommendation has nothing in common with it would be odd: so much alike is still called the closest. */
const closestFrom = 0.12;

interface Stated extends LearningPoint {
  readonly report: string;
}

/** What is compared of a point: its words, with the title that its label has ("Lesson 5: Act early"). */
const saidBy = ({ label, text }: Stated): string => `${/: (.+)$/.exec(label)?.[1] ?? ''} ${text}`.trim();

/** Whether a recommendation names the point by its label: "(Learning point 3)". */
function names(recommendation: RecommendationRecord, label: string): boolean {
  if (!/\d|\b[A-Z]$/.test(label)) return false;
  const [, name = label] = /^(.*?\s\S+?)(?::|$)/.exec(label) ?? [];
  const pattern = new RegExp(`\\b${literalPattern(name)}(?![\\d.]*\\d)`, 'i');
  return [recommendation.text, recommendation.reference, recommendation.heading].some((words) => pattern.test(words));
}

/** The points of one review that no recommendation of it seems to take up, each with the closest one. */
function untakenOf(
  points: readonly Stated[],
  recommendations: readonly RecommendationRecord[],
  stated: readonly StatedRecommendation[],
): { readonly point: Stated; readonly closest: string | null }[] {
  const among = createTellingSearch(recommendations.map((one) => ({ of: one, text: one.text })));
  const amongPoints = createTellingSearch(points.map((point) => ({ of: point, text: saidBy(point) })));
  const taken = new Set<Stated>();
  for (const { text } of recommendations) {
    const best = amongPoints(text);
    if (best !== null && best.share >= least.ofRecommendation) taken.add(best.of);
  }
  const index = indexRecommendations(stated);
  return points.flatMap((point) => {
    const said = saidBy(point);
    const best = among(said);
    if (taken.has(point) || (best !== null && best.share >= least.ofPoint)) return [];
    if (recommendations.some((one) => names(one, point.label))) return [];
    if (findSimilar(said, index, { atLeast: least.similarity, most: 1 }).length > 0) return [];
    return [{ point, closest: best !== null && best.share >= closestFrom ? best.of.id : null }];
  });
}

/**
 * Learning points, findings and conclusions that no recommendation of their review seems to take up: none names the point, is
 * like it, or shares enough of the words that tell. What a report says twice counts once. A list for a person to look
 * through: a point may rightly lead to none, and one in quite other words is missed.
 */
export function describeLearning(columns: CountedColumns, learning: LearningByReport): LearningFindings {
  const { id, description, reviews } = wholeSample(columns);
  const stated = new Map(listStated(columns).map((one) => [one.id, one]));
  const files = new Map(columns.reports.map((report) => [report.id, report.file]));
  let all = 0;
  const untaken = columns.reviews.flatMap((review) => {
    const seen = new Set<string>();
    const points = columns.reports
      .filter((report) => report.review === review.id)
      .flatMap((report): Stated[] =>
        (learning.get(report.id) ?? []).flatMap((point) => {
          const words = point.text.toLowerCase().replace(/\s+/g, ' ');
          if (seen.has(words)) return [];
          seen.add(words);
          return [{ ...point, report: report.id }];
        }),
      );
    all += points.length;
    const recommendations = columns.recommendations.filter((one) => one.review === review.id);
    const own = recommendations.flatMap((one) => stated.get(one.id) ?? []);
    return untakenOf(points, recommendations, own).map(({ point, closest }) => ({
      ...{ review: review.reference, reviewId: review.id, reportId: point.report, file: files.get(point.report) ?? '' },
      ...{ label: point.label, text: point.text, page: point.page, closest },
    }));
  });
  return {
    withoutRecommendation: shareOf(untaken.length, all, {
      unit: 'learning points',
      sample: { id, description, reviews },
      countingRule:
        'Learning points, lessons, findings and conclusions that a report marks as items, each once a review; those that no recommendation of the review names, is like, or shares the telling words of.',
    }),
    untaken,
  };
}
