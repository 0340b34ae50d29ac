/** A report before it is set in a format: what its author wrote, in order. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  readonly dateLine: string;
  /** Civil date that goes into the metadata of the file. */
  readonly date: string;
  readonly runningHead: string;
  readonly style: ReportStyle;
  readonly blocks: readonly DocumentBlock[];
}

export interface ReportStyle {
  readonly face: 'sans' | 'serif';
  readonly size: number;
  readonly justified: boolean;
  readonly hyphenated: boolean;
  readonly curlyQuotes: boolean;
  /** Page in landscape: action plans. */
  readonly landscape: boolean;
  readonly headingColour: string;
}

export interface RecommendationPart {
  readonly label: string;
  readonly text: string;
}

export interface RecommendationBlock {
  readonly type: 'recommendation';
  /** Printed before it: "Recommendation 3", "R7", "CSC/2", "8.14"; '' none. */
  readonly label: string;
  /** `automatic`: a number that the format itself prints; `list` names the list that it counts in. */
  readonly placing: 'own-line' | 'inline' | 'automatic' | 'bullet' | 'plain';
  readonly list: string;
  /** Number format of an automatic list: "%1.", "R%1". */
  readonly pattern: string;
  readonly text: string;
  readonly parts: readonly RecommendationPart[];
  readonly boxed: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  readonly header: readonly string[];
  /** A row with one cell spans the table: the name of an agency. */
  readonly rows: readonly (readonly string[])[];
  /** Relative widths. */
  readonly widths: readonly number[];
}

export type DocumentBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly footnote?: string; readonly number?: string }
  | { readonly type: 'bullets'; readonly items: readonly string[] }
  | { readonly type: 'panel'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly type: 'quotation'; readonly text: string }
  | { readonly type: 'contents' }
  | { readonly type: 'page-break' }
  | { readonly type: 'columns'; readonly count: 1 | 2 }
  | TableBlock
  | RecommendationBlock;

/** Printed on every title page and in every running foot. */
export const inventedNotice = 'Invented example. No child, family, place or event in it is real.';
export const inventedStatement =
  'This report is an invented example made to demonstrate a program. The child, the family, the staff, the places, the local agencies and everything said to have happened are made up. National bodies are named as such reports name them; nothing here was ever put to them.';

/** Straight to typographers' quotation marks. */
function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}

export function straightenQuotes(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

/** The text as this author's word processor would set it. */
export function setQuotes(text: string, style: ReportStyle): string {
  return style.curlyQuotes ? curlQuotes(text) : straightenQuotes(text);
}
