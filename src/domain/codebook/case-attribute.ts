import type { Cue } from './cue.ts';

/** A band of ages as tables print it. */
export interface AgeBand {
  readonly label: string;
  /** In years. */
  readonly from: number;
  /** In years; null for no upper end. */
  readonly below: number | null;
}

/** What the attributes of a case are recognised by. */
export interface CaseAttributeList {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly source: string;
  readonly outcomes: readonly { readonly id: 'death' | 'serious-injury'; readonly cues: readonly Cue[] }[];
  readonly ageBands: readonly AgeBand[];
  /** Kinds of review and the names by which reports call them, most telling first. */
  readonly kinds: readonly { readonly id: string; readonly names: readonly string[] }[];
}
