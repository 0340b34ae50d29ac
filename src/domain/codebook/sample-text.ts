/** An invented recommendation, or a piece of one, with what it is about and by what it wants change. */
export interface SampleText {
  readonly text: string;
  /** Id of its theme. */
  readonly theme: string;
  /** Ids of its means; the first is the chief one. */
  readonly means: readonly string[];
}
