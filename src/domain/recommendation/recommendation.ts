import type { Addressee } from '../agency/agency.ts';
import type { Anchor } from '../anchor/anchor.ts';

/** A lettered, numbered or bulleted child of a recommendation. */
export interface Part {
  /** As printed: "(a)", "(a)(i)", "•". */
  readonly number: string;
  readonly text: string;
}

/**
 * One recommendation as a report states it: the outermost item that the report itself numbers or marks. Nothing in it is
 * paraphrased; what the report does not say is '' or null.
 */
export interface RecommendationDraft {
  /** As printed ("8.5", "Recommendation 3", "CSC/1"); '' when the report gives none. */
  readonly number: string;
  /** The title printed with this recommendation, else ''. */
  readonly heading: string;
  /** Verbatim, parts included with their labels, paragraphs joined by "\n"; label, heading and cross-reference tag left out. */
  readonly text: string;
  /** Where the canonical statement stands: one anchor a stretch (a stretch ends where something is left out). */
  readonly anchors: readonly Anchor[];
  /** Page on which the canonical statement's words begin; 0 when the format has no pages. */
  readonly page: number;
  /** Every page that states it, ascending: the canonical pages and any repetition. */
  readonly pages: readonly number[];
  readonly parts: readonly Part[];
  readonly addressees: readonly Addressee[];
  /**
   * The one agency whose section, table or own report it stands in, whoever the text names; null when its place says
   * nothing or speaks to several.
   */
  readonly home: Addressee | null;
  /** Deadline as worded ("by 10 October 2025"); '' none. */
  readonly deadline: string;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** The agency heading or table header it stands under, as printed; '' none. */
  readonly agencySection: string;
  /** Cross-reference printed with it ("Paragraph 17"); '' none. */
  readonly reference: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it was taken, in words a person can check: "numbered item under the heading 'Recommendations'". */
  readonly reason: string;
}

/** Something that was nearly taken, with the reason it was left. */
export interface NearMiss {
  readonly text: string;
  readonly anchor: Anchor;
  readonly page: number;
  readonly reason: string;
}
