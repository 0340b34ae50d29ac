/** What kind of document a file is. A response quotes recommendations but makes none. */
export type ReportKind = 'overview' | 'agency' | 'action-plan' | 'response' | 'other';

export const reportKinds: readonly ReportKind[] = ['overview', 'agency', 'action-plan', 'response', 'other'];

/** Kinds of review. */
export type ReviewKind =
  | 'serious-case-review'
  | 'child-safeguarding-practice-review'
  | 'rapid-review'
  | 'safeguarding-adult-review'
  | 'domestic-homicide-review'
  | 'prevention-of-future-deaths'
  | 'public-inquiry'
  | 'safety-investigation'
  | 'other';

/** What happened to the person the review is about, where the report says. */
export type ReviewOutcome = 'death' | 'serious-injury' | 'unknown';

/** Attributes of a case that a manifest or a person gives; Heed never guesses them into this record. */
export interface ReviewAttributes {
  readonly kind: ReviewKind | null;
  readonly outcome: ReviewOutcome;
  readonly year: number | null;
  readonly ageBand: string | null;
  /** Anything else from the manifest, as given. */
  readonly other: Readonly<Record<string, string>>;
}
