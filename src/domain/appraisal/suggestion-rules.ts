import type { Cue } from '../codebook/cue.ts';

/** What the observations behind SMART are read from. */
export interface SuggestionRules {
  readonly id: string;
  readonly version: string;
  /** Base forms of the verbs that can ask for an action. */
  readonly verbs: ReadonlySet<string>;
  /** Set phrases whose words say nothing of what is asked: "special procedures", "this review". */
  readonly fixedPhrases: RegExp;
  /** Those that ask only for thought. */
  readonly weighing: ReadonlySet<string>;
  /** Those of them that end in a result of their own: a review, an evaluation. */
  readonly inquiring: ReadonlySet<string>;
  /** Those whose end can't be seen whatever they are done to: "strengthen". */
  readonly endless: ReadonlySet<string>;
  /** Those whose end is seen only in what they leave behind: "provide". */
  readonly openEnded: ReadonlySet<string>;
  /** Those after which something is there that was not before. */
  readonly completing: ReadonlySet<string>;
  /** Verbs that lend their action to the next: "take steps to". */
  readonly light: ReadonlySet<string>;
  /** Verbs that say what a thing holds: "the plan should include". */
  readonly stative: ReadonlySet<string>;
  /** Verbs that say something: "report", "set out". Several in one sentence are one product. */
  readonly telling: ReadonlySet<string>;
  /** Words whose "to" is no purpose: "the ability to". */
  readonly infinitiveNouns: ReadonlySet<string>;
  /** Verbs of a purpose: "to protect". */
  readonly benefit: ReadonlySet<string>;
  /** What a concern says is missing: cues of each level, the strongest first. */
  readonly missing: readonly (readonly Cue[])[];
  readonly deadline: readonly Cue[];
  readonly outcome: readonly Cue[];
  readonly deliverable: readonly Cue[];
}
