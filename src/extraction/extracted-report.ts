import type { ReadingWarning } from '../domain/document/document-text.ts';
import type { NearMiss, RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { ReportKind } from '../domain/review/review.ts';

/** What extraction says of one document. Plain data: it crosses threads. */
export interface ExtractedReport {
  readonly kind: ReportKind;
  /** Why, in words. */
  readonly kindReason: string;
  readonly title: string;
  readonly recommendations: readonly RecommendationDraft[];
  readonly nearMisses: readonly NearMiss[];
  readonly warnings: readonly ReadingWarning[];
}
