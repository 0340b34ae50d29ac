import type { AgencyScheme } from '../agency/agency.ts';
import type { CaseObservation } from '../case/case-observation.ts';
import type { FamilyDecision } from '../change/change.ts';
import type { WorkspaceCodebook } from '../codebook/workspace-codebook.ts';
import type { Coding } from '../coding/coding.ts';
import type { NearMiss, RecommendationDraft } from '../recommendation/recommendation.ts';
import type { ReportKind, ReviewAttributes } from '../review/review.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';

/** A person has the last word: what the extractor takes is `suggested` until then. */
export type RecommendationState = 'suggested' | 'accepted' | 'rejected';

export interface ReviewRecord {
  readonly id: string;
  /** Short reference used in tables ("1", "Young Person K"). */
  readonly reference: string;
  readonly title: string;
  readonly attributes: ReviewAttributes;
}

export interface ReportRecord {
  readonly id: string;
  readonly review: string;
  readonly file: string;
  readonly sha256: string;
  readonly kind: ReportKind;
  readonly kindReason: string;
  readonly title: string;
  readonly pages: number;
  readonly warnings: readonly string[];
  readonly nearMisses: readonly NearMiss[];
}

export interface RecommendationRecord extends RecommendationDraft {
  readonly id: string;
  readonly review: string;
  readonly report: string;
  readonly state: RecommendationState;
  /** Id of the recommendation of the same review that this one states again (in an action plan, say); null otherwise. A restatement is never counted. */
  readonly restates: string | null;
}

/** Everything the analyses count, at one moment. Immutable; equal content has an equal hash. */
export interface Snapshot {
  /** SHA-256 over the content, hex. */
  readonly hash: string;
  readonly scheme: AgencyScheme;
  /** Sorted by reference as a person would sort them (2 before 10). */
  readonly reviews: readonly ReviewRecord[];
  readonly reports: readonly ReportRecord[];
  readonly recommendations: readonly RecommendationRecord[];
  /** By id of the recommendation; none for one that nothing was suggested for yet. */
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  /** What suggested: "heed 0.1.0, brandon-2011 1"; '' when nothing was suggested yet. */
  readonly suggester: string;
  /** Of reports that count, those withdrawn too; oldest first. */
  readonly codings: readonly Coding[];
  /** Of reviews that are here, in the order of the reviews. */
  readonly observations: readonly CaseObservation[];
  /** Null until something was coded or suggested by one. */
  readonly codebook: WorkspaceCodebook | null;
  /** What people decided of families of the same recommendation. */
  readonly familyDecisions: readonly FamilyDecision[];
}

/** The part of a snapshot that says nobody has coded anything, and nothing was suggested. */
export const uncoded: Pick<
  Snapshot,
  'suggestions' | 'suggester' | 'codings' | 'observations' | 'codebook' | 'familyDecisions'
> = {
  suggestions: new Map(),
  suggester: '',
  codings: [],
  observations: [],
  codebook: null,
  familyDecisions: [],
};
