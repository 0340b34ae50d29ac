import type { ReviewByAgency, ReviewByAgencyMulti } from '../../analysis/findings.ts';
import type { Selection } from '../selection.ts';

/** Words of a paragraph or cell: Heed's own, a report's (printed in the other voice), or a figure that is a door. */
export type Inline =
  | string
  | { readonly report: string }
  | { readonly door: Selection; readonly text: string; readonly count: number | null };

export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

export type Block =
  | { readonly kind: 'paragraph' | 'note'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'figure';
      readonly id: string;
      readonly title: string;
      readonly note: string;
      /** The same drawing for a wide and for a narrow screen, as finished SVG. */
      readonly wide: string;
      readonly narrow: string;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly title: string;
      readonly note: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Inline[])[];
      /** Rows that stand at first; the rest opens. */
      readonly shown: number;
    }
  | {
      readonly kind: 'matrix';
      readonly id: string;
      readonly single: ReviewByAgency;
      readonly multi: ReviewByAgencyMulti;
      /** Review titles by id, for those who point at a row. */
      readonly titles: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'disclosure'; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'recommendations'; readonly note: string };

export interface Section {
  /** Stable: links point at it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report before it has a format: what it says, in order. Renderers turn it into HTML (and Word, later). */
export interface ReportDocument {
  readonly title: string;
  /** One line under the title: what was read. */
  readonly lead: string;
  /** Which recommendations are counted, in one sentence. */
  readonly state: string;
  /** What whoever made the corpus says of its reviews, each once, with how many it is said of. */
  readonly notes: readonly string[];
  readonly sections: readonly Section[];
}
