import type { StudyFrame } from '../domain/codebook/study-frame.ts';
import type { RecommendationState, Snapshot } from '../domain/snapshot/snapshot.ts';
import { countAgencies } from './agencies-addressed.ts';
import { countBodies } from './bodies-named.ts';
import type { QuadrantCuts } from './case-quadrant.ts';
import { buildCodes, type KeptCodes } from './coded-columns.ts';
import { buildColumns } from './counted-columns.ts';
import { listRecommendations, listReports, listReviews } from './counted-lists.ts';
import { countState } from './counted-state.ts';
import { countWithDeadline } from './deadlines-stated.ts';
import type { Findings } from './findings.ts';
import type { LearningByReport } from './learning-taken-up.ts';
import { rateOfRecommendations } from './pages-read.ts';
import { countWithParts, describeParts } from './parts-stated.ts';
import {
  describeByOutcome,
  describeByReviewKind,
  describeRecommendationsPerReview,
} from './recommendations-per-review.ts';
import { describeRepetition, type FamilyFinder } from './repetition.ts';
import { countByReportKind, describeCorpus } from './report-kinds.ts';
import { tabulateReviewByAgency, tabulateReviewByAgencyMulti } from './review-by-agency.ts';
import { nestSamples } from './samples.ts';
import { describeStudy, tabulateStudy } from './study.ts';

export interface AnalysisOptions {
  /** Name and version: "heed 0.1.0". */
  readonly software: string;
  /** Cut points of the quadrants; ours when left out. */
  readonly cuts?: QuadrantCuts;
  /** States that are counted. By default what is suggested and what a person accepted; the findings say which. */
  /** The lists that codes come from; without them nothing that rests on codes is counted. */
  readonly frame?: StudyFrame;
  /** What the reports say is to be learnt, by report; when left out, it is not asked what became of it. */
  readonly learning?: LearningByReport;
  readonly states?: readonly Exclude<RecommendationState, 'rejected'>[];
  /** How families are found: anew, unless somebody kept those of the same recommendations. */
  readonly findFamilies?: FamilyFinder;
  /** The codes of each recommendation: counted anew, unless somebody kept those of this snapshot. */
  readonly codesOf?: KeptCodes;
  /** Whether every recommendation is listed with what is counted of it; by default it is. */
  readonly listing?: boolean;
}

/**
 * Counts a snapshot. Pure: equal snapshots give equal findings, whatever the order of their lists. Rejected
 * recommendations and restatements are never counted. An empty snapshot gives zeros, and null with a sentence wherever
 * there is nothing to average.
 */
export function analyse(snapshot: Snapshot, options: AnalysisOptions): Findings {
  const columns = buildColumns(snapshot, options.states ?? ['suggested', 'accepted']);
  const coded = options.frame === undefined ? null : buildCodes(columns, options.frame, options.codesOf);
  const tables = coded === null ? null : tabulateStudy(coded);
  const repetition = describeRepetition(columns, options.findFamilies);
  const { id, title, source } = snapshot.scheme;
  return {
    version: 1,
    software: options.software,
    snapshot: snapshot.hash,
    scheme: { id, title, source },
    disclosure: null,
    counted: countState(columns),
    corpus: describeCorpus(columns),
    samples: nestSamples(columns),
    statistics: {
      recommendationsPerReview: describeRecommendationsPerReview(columns),
      byReviewKind: describeByReviewKind(columns),
      byOutcome: describeByOutcome(columns),
      byReportKind: countByReportKind(columns),
      recommendationsPerHundredPages: rateOfRecommendations(columns),
      withDeadline: countWithDeadline(columns),
      withParts: countWithParts(columns),
      partsPerRecommendation: describeParts(columns),
    },
    tables: {
      reviewByAgency: tabulateReviewByAgency(columns),
      reviewByAgencyMulti: tabulateReviewByAgencyMulti(columns),
      ...tables,
    },
    study: coded === null || tables === null ? null : describeStudy(coded, tables, options),
    repetition,
    agencies: countAgencies(columns),
    bodies: countBodies(columns),
    reviews: listReviews(columns),
    reviewsNotCounted: columns.outside.map((review) => ({
      id: review.id,
      review: review.reference,
      why: 'All that was given for it is a response or another paper.',
    })),
    reports: listReports(columns),
    recommendations: options.listing === false ? [] : listRecommendations(columns, coded, repetition),
  };
}
