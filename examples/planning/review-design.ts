import type { Opening } from '../wording/phrasing.ts';

/** How recommendations are numbered and set. */
export type Numbering =
  | 'recommendation-n'
  | 'recommendation-n-inline'
  | 'r-n'
  | 'code-n'
  | 'list'
  | 'list-continuous'
  | 'chapter'
  | 'bullet'
  | 'plain';

/** Where the recommendations stand. */
export type Arrangement =
  /** In the overview report, a section an agency. */
  | 'sections'
  /** The board's in a chapter, the agencies' in an annex of the overview report. */
  | 'annex'
  /** The agencies' in reports of their own. */
  | 'separate'
  /** In one table with an agency column. */
  | 'table'
  /** In one table, under a row that names each agency. */
  | 'grouped-table'
  /** In boxes through the analysis, repeated together in an annex. */
  | 'boxed'
  /** In one list, each naming its agency. */
  | 'one-list';

export interface ReviewDesign {
  readonly review: number;
  readonly format: 'docx' | 'pdf' | 'html';
  readonly arrangement: Arrangement;
  readonly board: Numbering;
  readonly agencies: Numbering;
  readonly boardOpenings: readonly Opening[];
  readonly agencyOpenings: readonly Opening[];
  /** Formats of separate agency reports, in turn. */
  readonly agencyFormats: readonly ('docx' | 'pdf')[];
  readonly executiveSummary: boolean;
  readonly contents: boolean;
  readonly twoColumns: boolean;
  readonly actionPlan: 'docx' | 'pdf' | null;
  readonly face: 'sans' | 'serif';
  readonly justified: boolean;
  readonly hyphenated: boolean;
  readonly curlyQuotes: boolean;
  readonly headingColour: string;
  /** "1. Introduction", "1 Introduction" or "Introduction". */
  readonly headingNumbers: 'dot' | 'plain' | 'none';
  readonly paragraphNumbers: boolean;
}

const base: Omit<ReviewDesign, 'review'> = {
  format: 'docx',
  arrangement: 'sections',
  board: 'recommendation-n',
  agencies: 'list',
  boardOpenings: ['should'],
  agencyOpenings: ['generic', 'bare'],
  agencyFormats: ['docx'],
  executiveSummary: false,
  contents: true,
  twoColumns: false,
  actionPlan: null,
  face: 'sans',
  justified: false,
  hyphenated: false,
  curlyQuotes: true,
  headingColour: '#1f3a4d',
  headingNumbers: 'dot',
  paragraphNumbers: false,
};

/** Twenty designs, as many habits of authors: no board sets its reviews as the next one does. */
export const reviewDesigns: readonly ReviewDesign[] = (
  [
    { review: 1, executiveSummary: true },
    {
      review: 2,
      format: 'pdf',
      board: 'r-n',
      agencies: 'r-n',
      boardOpenings: ['should', 'name-to'],
      agencyOpenings: ['generic', 'should'],
      actionPlan: 'docx',
    },
    {
      review: 4,
      format: 'pdf',
      arrangement: 'boxed',
      board: 'recommendation-n',
      boardOpenings: ['should', 'must'],
      agencyOpenings: ['should', 'must'],
      face: 'serif',
      headingNumbers: 'plain',
    },
    {
      review: 8,
      arrangement: 'separate',
      board: 'list',
      boardOpenings: ['recommended'],
      agencyOpenings: ['generic', 'should', 'bare', 'to'],
      executiveSummary: true,
      headingColour: '#3d2c50',
    },
    {
      review: 10,
      arrangement: 'table',
      board: 'r-n',
      agencyOpenings: ['bare', 'to', 'should'],
      boardOpenings: ['bare', 'should'],
      face: 'serif',
      headingNumbers: 'plain',
    },
    {
      review: 12,
      format: 'pdf',
      arrangement: 'grouped-table',
      board: 'list-continuous',
      agencyOpenings: ['to', 'bare'],
      boardOpenings: ['to', 'should'],
      executiveSummary: true,
      headingColour: '#1d4a3a',
    },
    {
      review: 13,
      format: 'html',
      board: 'list',
      boardOpenings: ['should', 'must'],
      agencyOpenings: ['generic', 'should'],
      actionPlan: 'docx',
      headingNumbers: 'none',
      curlyQuotes: false,
    },
    {
      review: 16,
      format: 'pdf',
      arrangement: 'one-list',
      board: 'bullet',
      boardOpenings: ['should'],
      agencyOpenings: ['should'],
      contents: false,
      face: 'serif',
      headingNumbers: 'none',
    },
    {
      review: 17,
      arrangement: 'one-list',
      board: 'plain',
      boardOpenings: ['recommended'],
      agencyOpenings: ['recommended'],
      contents: false,
      headingNumbers: 'plain',
    },
    {
      review: 21,
      arrangement: 'separate',
      board: 'recommendation-n-inline',
      boardOpenings: ['should', 'name-to'],
      agencyOpenings: ['generic', 'should', 'bare'],
      agencyFormats: ['pdf', 'docx'],
      agencies: 'list',
      actionPlan: 'pdf',
      headingColour: '#5a2a2a',
    },
    {
      review: 22,
      format: 'pdf',
      board: 'list-continuous',
      agencies: 'list-continuous',
      boardOpenings: ['should', 'must'],
      agencyOpenings: ['should', 'generic'],
      twoColumns: true,
      face: 'sans',
    },
    {
      review: 23,
      board: 'code-n',
      agencies: 'code-n',
      boardOpenings: ['should', 'we'],
      agencyOpenings: ['to', 'bare', 'generic'],
      headingNumbers: 'plain',
      headingColour: '#24445c',
    },
    {
      review: 24,
      format: 'pdf',
      board: 'chapter',
      agencies: 'chapter',
      boardOpenings: ['panel', 'should'],
      agencyOpenings: ['should', 'panel', 'generic'],
      face: 'serif',
      justified: true,
      hyphenated: true,
      paragraphNumbers: true,
      headingNumbers: 'plain',
    },
    {
      review: 25,
      format: 'html',
      arrangement: 'one-list',
      board: 'recommendation-n-inline',
      boardOpenings: ['should', 'must'],
      agencyOpenings: ['should', 'name-to'],
      headingNumbers: 'none',
    },
    {
      review: 26,
      arrangement: 'annex',
      board: 'recommendation-n',
      agencies: 'list',
      boardOpenings: ['should'],
      agencyOpenings: ['that', 'generic'],
      actionPlan: 'docx',
      face: 'serif',
      executiveSummary: true,
    },
    {
      review: 29,
      format: 'pdf',
      arrangement: 'separate',
      board: 'recommendation-n-inline',
      agencies: 'recommendation-n-inline',
      boardOpenings: ['should', 'must'],
      agencyOpenings: ['generic', 'should'],
      agencyFormats: ['pdf', 'pdf', 'docx'],
      executiveSummary: true,
    },
    {
      review: 30,
      format: 'pdf',
      arrangement: 'table',
      board: 'list-continuous',
      boardOpenings: ['bare', 'to'],
      agencyOpenings: ['bare', 'to'],
      justified: true,
      headingColour: '#4a3a1d',
    },
    {
      review: 31,
      board: 'recommendation-n',
      agencies: 'recommendation-n',
      boardOpenings: ['should', 'panel', 'must'],
      agencyOpenings: ['should', 'generic', 'must'],
      executiveSummary: true,
    },
    {
      review: 32,
      format: 'html',
      arrangement: 'one-list',
      board: 'list',
      boardOpenings: ['recommended', 'should'],
      agencyOpenings: ['recommended', 'should'],
      headingNumbers: 'none',
      curlyQuotes: false,
    },
    {
      review: 33,
      arrangement: 'separate',
      board: 'recommendation-n',
      agencies: 'bullet',
      boardOpenings: ['should'],
      agencyOpenings: ['generic', 'bare', 'should'],
      agencyFormats: ['docx', 'pdf'],
      actionPlan: 'pdf',
      face: 'serif',
    },
  ] satisfies (Partial<ReviewDesign> & { review: number })[]
).map((design) => ({ ...base, ...design }));
