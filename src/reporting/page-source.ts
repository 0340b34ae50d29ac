import type { DocumentText } from '../domain/document/document-text.ts';

/** Where the report finds the documents whose pages it shows, one at a time. */
export interface PageSource {
  /** The text and layout of a report by its id; null when it is not kept any more. */
  documentOf(report: string): Promise<DocumentText | null>;
}
