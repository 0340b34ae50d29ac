/** A verb that asks for something to be done. */
export interface Action {
  /** Place of its verb among the words. */
  readonly at: number;
  /** Base form: "review". */
  readonly verb: string;
  /** False for a purpose ("to improve", "to ensure") that hangs on an action, and for what is only described. */
  readonly main: boolean;
  /** Whether its subject is what it is done to: "a post should be created". */
  readonly passive: boolean;
  /** How another action is done: "by appointing a lead". */
  readonly instrument: boolean;
  /** Only to be thought about: "consider appointing a lead". */
  readonly weighed: boolean;
}
