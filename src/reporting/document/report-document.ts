import type { CountedRecommendation, ReviewByAgency, ReviewByAgencyMulti } from '../../analysis/findings.ts';
import type { MatchState } from '../../analysis/study-findings.ts';
import type { Selection } from '../selection.ts';

/**
 * A number as it is and as it is printed. Screen and paper print `text`; a workbook keeps `value` as a number, a percent
 * as its fraction (0.45). With a door it opens `count` recommendations, `value` itself when `count` is left out.
 */
export interface Figure {
  readonly value: number;
  readonly text: string;
  readonly format: 'whole' | 'decimal' | 'percent';
  readonly door?: Selection;
  readonly count?: number;
}

/**
 * Words of a paragraph or cell: Heed's own; a report's (printed in the other voice); words that open recommendations;
 * a typed number (see `written-figures.ts` for ways to make one); a civil date, `YYYY-MM-DD`; words that matter more.
 */
export type Inline =
  | string
  | { readonly report: string }
  | { readonly door: Selection; readonly text: string; readonly count: number | null }
  | Figure
  | { readonly date: string }
  | { readonly strong: string };

/** What stands in one cell: one thing, or several in a row. */
export type Cell = Inline | readonly Inline[];

/** Place of a layer among the four rings: child, family and environment, managing the case, region and nation. */
export type Ring = 1 | 2 | 3 | 4;

/** What is counted, in whom or what, and how. Paper sets it as a footnote to the caption, a workbook above the table. */
export interface Basis {
  /** "20 reviews with recommendations in an overview report". */
  readonly sample: string;
  /** "recommendations". */
  readonly unit: string;
  readonly countingRule: string;
}

export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
  /** A second, quieter line of the head: "n = 33". */
  readonly second?: string;
  /** Share of the width on paper, as a weight; by the length of the content when left out. */
  readonly weight?: number;
}

/**
 * A row as its cells, or with a part to play: `group` heads the rows below it (its first cell spans the table), `total`
 * closes them. `ring` puts the hue of a layer before its name.
 */
export type TableRow =
  | readonly Cell[]
  | { readonly cells: readonly Cell[]; readonly role: 'row' | 'group' | 'total'; readonly ring?: Ring };

interface Captioned {
  /** Stable and unique in the document: links, sheets and files are named after it ("table-smart"). */
  readonly id: string;
  /** With n and unit in brackets: "The reviews (20 reviews, 932 recommendations)". '' only within a disclosure. */
  readonly title: string;
  /** What to bear in mind, in sentences; '' when there is nothing to add. */
  readonly note: string;
  readonly basis?: Basis;
  /** The table or figure read out in plain words, computed from the same figures: "18 of 20 reports …". */
  readonly reading?: readonly Inline[];
}

export interface FigureBlock extends Captioned {
  readonly kind: 'figure';
  /** What it shows, for those who don't see it; the title when left out. */
  readonly description?: string;
  /** The same drawing for a wide screen, a narrow one, and a page, as finished SVG. Made by `drawFigure`. */
  readonly wide: string;
  readonly narrow: string;
  readonly paper?: string;
}

export interface TableBlock extends Captioned {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** As many cells as columns in every row; a `group` row may have only its first. */
  readonly rows: readonly TableRow[];
  /** Rows that stand at first on screen; the rest opens. Paper shows as many and more where there is room. */
  readonly shown: number;
}

export interface GridColumn {
  readonly label: string;
  /** A second, quieter line of the head: "20 reports". */
  readonly second?: string;
  /** Head over this column and its neighbours of the same group. */
  readonly group?: string;
  readonly door?: Selection;
  readonly count?: number;
  /** A margin: totals and shares, never shaded. */
  readonly margin?: boolean;
}

export interface GridCell {
  /** Null when there is nothing to tell: an empty cell, which is not a nought. */
  readonly value: number | null;
  /** As printed when it is not just the number. */
  readonly text?: string;
  readonly format?: Figure['format'];
  readonly door?: Selection;
  /** Recommendations behind the door; `value` when left out. */
  readonly count?: number;
  readonly state?: MatchState;
  /** Mark beside the value that the note explains: "*". */
  readonly mark?: string;
}

export interface GridRow {
  readonly label: string;
  /** True when the label is a report's own words. */
  readonly printed?: boolean;
  /** A second, quieter line under the label, and for those who point at it. */
  readonly second?: string;
  /** Head over this row and the ones that follow in the same group: a layer, an age band. */
  readonly group?: string;
  readonly ring?: Ring;
  readonly door?: Selection;
  readonly count?: number;
  /** One a column. */
  readonly cells: readonly GridCell[];
}

/**
 * A matrix of any two things: theme x agency, theme x means, case theme x review. `heat` shades by value, `states` shows
 * each cell's state as a mark, with its key below. Paper turns it on its side when it is wide.
 */
export interface GridBlock extends Captioned {
  readonly kind: 'grid';
  /** What the rows are: "Theme". */
  readonly corner: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Bottom margin; its label is usually "Total". */
  readonly totals?: GridRow;
  readonly shading: 'heat' | 'states' | 'none';
}

/** Words of a report as an illustration, with where they stand. */
export interface Quotation {
  readonly words: string;
  /** "Review 7, overview.pdf, page 41". */
  readonly source: string;
  /** Id of the recommendation, whose page it opens; null when the words are from elsewhere. */
  readonly recommendation: string | null;
  /** Heed's own words about it ("two actions, no date"); '' none. */
  readonly remark: string;
}

export interface Definition {
  readonly term: string;
  readonly ring?: Ring;
  readonly content: readonly Inline[];
}

/**
 * What a section is made of. Renderers know blocks and never sections, so that a new section needs no renderer changed:
 * - `paragraph`, `note` (quieter, smaller), `list` and `heading` (level 2 within a section, 3 within that) are text;
 * - `figure`, `table`, `grid` and `matrix` are captioned and numbered on paper; a workbook gives each table a sheet;
 * - `quotations` are set as a report's words, each with its source;
 * - `definitions` are terms with their meaning, such as themes or provenance;
 * - `disclosure` is closed at first on screen; paper names it and leaves its content to the workbook;
 * - `recommendations` is every counted recommendation, verbatim.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'note'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly title: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | FigureBlock
  | TableBlock
  | GridBlock
  | {
      readonly kind: 'matrix';
      readonly id: string;
      readonly single: ReviewByAgency;
      readonly multi: ReviewByAgencyMulti;
      /** Review titles by id, for those who point at a row. */
      readonly titles: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'quotations'; readonly items: readonly Quotation[] }
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | { readonly kind: 'disclosure'; readonly summary: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'recommendations';
      readonly note: string;
      readonly items: readonly CountedRecommendation[];
    };

export interface Section {
  /** Stable: links point at it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** On paper, an appendix with a letter of its own, after the others. */
  readonly appendix?: boolean;
}

/** A report before it has a format: what it says, in order. Renderers turn it into HTML, Word and Excel. */
export interface ReportDocument {
  readonly title: string;
  /** One line under the title: what was read. */
  readonly lead: string;
  /** Which recommendations are counted, in one sentence. */
  readonly state: string;
  /** What whoever made the corpus says of its reviews, each once, with how many it is said of. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
  /** Name and version of the software: "heed 0.1.0". */
  readonly software: string;
  /** Hash of the snapshot that was counted. */
  readonly snapshot: string;
}
