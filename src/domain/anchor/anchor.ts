/**
 * A place in a document, kept so that it can be found again: offsets (UTF-16) into `DocumentText.text`, the exact
 * words, what stands before and after, the page, and the hash of the file.
 */
export interface Anchor {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** From 1; 0 when the format has no pages. */
  readonly page: number;
}
