import type { Cue } from '../codebook/cue.ts';

/** One grade of a criterion. */
export interface Level {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Words that speak for this grade; none when a person has to judge. */
  readonly cues: readonly Cue[];
  /** The interval that a band of time stands for, in months; bands may share a bound. Null when it stands for none. */
  readonly months: { readonly from: number; readonly to: number } | null;
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Strongest, highest or most specific first, as the source orders them. */
  readonly levels: readonly Level[];
}

/** A versioned way of appraising: SMART, strength, evaluability, priority bands, action categories. */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  /** How it departs from its source; '' when it does not. */
  readonly adaptation: string;
  readonly criteria: readonly Criterion[];
}
