/** Why a file could not be read. Each names what is wrong and what its owner can do. */
export type ReadingFailureCode =
  | 'unsupported'
  | 'encrypted'
  | 'corrupt'
  | 'empty'
  | 'no-text-layer'
  | 'too-large'
  | 'timed-out'
  | 'out-of-memory'
  | 'unreadable';

export interface ReadingFailure {
  readonly code: ReadingFailureCode;
  /** File name as given. */
  readonly file: string;
  /** 0 when the failure is about the whole file. */
  readonly page: number;
  /** One sentence: what happened, to what. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}
