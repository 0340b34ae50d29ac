/** Why the store could not do what was asked. Each names what is wrong and what its owner can do. */
export type StoreFailureCode =
  /** There is no file at this place. */
  | 'missing'
  /** Something is there, but Heed did not make it. */
  | 'not-a-workspace'
  /** Made by a later Heed than this one. */
  | 'newer-version'
  /** Another process is writing and did not finish in time. Nothing was changed. */
  | 'locked'
  | 'corrupt'
  /** The file or its folder can't be written. */
  | 'read-only'
  | 'disk-full'
  /** PostgreSQL does not answer or refuses the account. */
  | 'unreachable'
  /** The id that was given stands for nothing. */
  | 'unknown-id'
  /** It was changed by somebody else in between. Nothing was changed. */
  | 'conflict'
  /** What was asked can't be recorded as it stands. */
  | 'invalid';

export interface StoreFailure {
  readonly code: StoreFailureCode;
  /** One sentence: what happened, to what. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}
