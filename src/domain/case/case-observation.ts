import type { Anchor } from '../anchor/anchor.ts';

/** What of a case can be observed in its overview report besides its themes. */
export type CaseAttribute = 'outcome' | 'ageBand' | 'ageAtIncident' | 'sex' | 'kind' | 'year' | 'incidentYear' | 'area';

/**
 * Something observed in the case of a review, outside its recommendations: a case theme, or an attribute. Suggested until a
 * person accepts or rejects it.
 */
export interface CaseObservation {
  readonly id: string;
  readonly review: string;
  /** Id of the report it was observed in; null when a person knows it from elsewhere. */
  readonly report: string | null;
  readonly about: 'case-theme' | CaseAttribute;
  /** Id of the case theme, or the value of the attribute. */
  readonly value: string;
  readonly state: 'suggested' | 'accepted' | 'rejected';
  /** Confidence of what was suggested, 0 to 1; 1 when a person observed it. */
  readonly score: number;
  /** The words that speak for it, best first. */
  readonly anchors: readonly Anchor[];
  /** In words a person can check. */
  readonly reason: string;
  /** Why this theme of the case rightly leads to no recommendation; '' when nobody said so. */
  readonly noRecommendation: string;
  /** Name of the person who observed, accepted or rejected it; '' while it is only suggested. */
  readonly coder: string;
}
