/** Words of a text that speak for something: a stretch, with the text between. Offsets in UTF-16 units, end exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A code that the words speak for. Never a coding: a person accepts or leaves it. */
export interface SuggestedCode {
  readonly id: string;
  /** Confidence from 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Whether something was observed, with what speaks for it (or, for a single action, what speaks against it). */
export interface Observation {
  readonly value: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The observations behind SMART that a text can show by itself. */
export interface SmartObservations {
  readonly owner: Observation;
  readonly singleAction: Observation;
  readonly measurable: Observation;
  readonly deadline: Observation;
  readonly outcome: Observation;
}

/** Everything suggested for one recommendation. Offsets of evidence are UTF-16 units of its text. */
export interface Suggestion {
  /** Most likely first; themes of different branches before more of the same branch. */
  readonly themes: readonly SuggestedCode[];
  /** One to three, by prominence; none when no words speak for any. */
  readonly means: readonly SuggestedCode[];
  /** Case themes that it would meet, were they themes of its case. */
  readonly caseThemes: readonly SuggestedCode[];
  readonly remarks: readonly SuggestedCode[];
  /** A level of the strength rubric. */
  readonly strength: SuggestedCode;
  /** A level of the rubric that the leading verb decides; null when no action is asked for that it knows. */
  readonly leadingAction: SuggestedCode | null;
  readonly smart: SmartObservations;
  /** A level of the evaluability rubric. */
  readonly evaluability: SuggestedCode;
}
