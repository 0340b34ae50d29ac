import type { RecommendationPart } from '../documents/report-document.ts';
import type { ReviewBody } from './review-bodies.ts';

/** One recommendation as planned, before it is set in a document. */
export interface PlannedRecommendation {
  readonly id: string;
  readonly body: ReviewBody;
  readonly text: string;
  readonly parts: readonly RecommendationPart[];
  /** As worded; '' none. */
  readonly deadline: string;
  readonly codes: readonly string[];
  readonly means: readonly string[];
  readonly caseThemes: readonly string[];
}
