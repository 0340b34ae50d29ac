import type { Evidence } from './cue-matcher.ts';

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

/** Everything suggested for one recommendation. */
export interface Suggestion {
  /** Most likely first; themes of different branches before more of the same branch. */
  readonly themes: readonly SuggestedCode[];
  /** One to three, by prominence; none when no words speak for any. */
  readonly means: readonly SuggestedCode[];
  /** A level of the strength rubric. */
  readonly strength: SuggestedCode;
  /** A level of the rubric that the leading verb decides; null when no action is asked for that it knows. */
  readonly leadingAction: SuggestedCode | null;
  readonly smart: SmartObservations;
  /** A level of the evaluability rubric. */
  readonly evaluability: SuggestedCode;
}

/** What is known of a recommendation besides its words. */
export interface SuggestionContext {
  /** Whom it addresses, and whether that body is local or beyond. */
  readonly addressees: readonly { readonly name: string; readonly national: boolean; readonly named: boolean }[];
  /** Where bodies are named in the text. */
  readonly names: readonly { readonly start: number; readonly end: number }[];
}
