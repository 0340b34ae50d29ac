import type { DocumentText } from '../domain/document/document-text.ts';
import type { Passage } from './passage.ts';

/** A stretch of the document's text; offsets index `DocumentText.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Index of the passage it stands in. */
  readonly passage: number;
}

/** One place where a recommendation may be stated. */
export interface Statement {
  /** Index of the passage that opens it. */
  readonly opening: number;
  /** As printed; '' when the report gives none. */
  readonly number: string;
  /** Tells items of one list apart and brings repetitions together: family, prefix and ordinal. */
  readonly key: string;
  readonly heading: string;
  readonly spans: readonly Span[];
  /** Cell of an agency column, or table title, that says whom it is for; '' none. */
  readonly tableHeader: string;
  readonly reference: string;
  /** Date or time from a column of its table, as printed; '' none. */
  readonly deadline: string;
}

/** Statements that one finder found in one place of the report, in reading order. */
export interface StatementRun {
  readonly finder: 'labelled' | 'listed' | 'announced' | 'tabled' | 'requested' | 'worded';
  readonly statements: readonly Statement[];
  /** Why these were taken, in words. */
  readonly reason: string;
  /** 0 to 1: how plainly this place says that it states the report's own recommendations. */
  readonly strength: number;
  /** Stands in a summary, or says that it is one: what it holds may be a paraphrase. */
  readonly summary: boolean;
  /** A list of its own beside others of the same report: an agency's, with its own numbers. */
  readonly separate: boolean;
  /** What an inspection requires: its recommendations only where it lists no others. */
  readonly weak: boolean;
  /** Gathers what the report states elsewhere ("List of recommendations"): its numbers are the report's. */
  readonly consolidated: boolean;
}

/** Something that a finder left, with the reason. */
export interface LeftOut {
  readonly spans: readonly Span[];
  readonly reason: string;
}

/** What a finder hands over. */
export interface Findings {
  readonly runs: readonly StatementRun[];
  readonly left: readonly LeftOut[];
}

/** The words of a statement: its stretches, joined by line ends. */
export const spanText = (document: DocumentText, spans: readonly Span[]): string =>
  spans.map((span) => document.text.slice(span.start, span.end).trim()).join('\n');

/** The whole of a passage as a stretch, with or without its label. */
export const wholeSpan = (passage: Passage, label: 'with label' | 'without label'): Span => ({
  start: label === 'with label' ? passage.start : passage.bodyStart,
  end: passage.end,
  passage: passage.index,
});
