import type { CountedRecommendation } from '../../analysis/findings.ts';
import { sayMany } from '../wording.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';
import type { UnnamedSheet } from './table-sheet.ts';

interface RecommendationColumn extends SheetColumn {
  readonly cell: (item: CountedRecommendation) => SheetCell;
}

const own = (words: string): SheetCell => (words === '' ? null : { words });
const printed = (words: string): SheetCell => (words === '' ? null : { words, printed: true });
const whole = (number: number): SheetCell => ({ number, format: 'whole' });

const columns: readonly RecommendationColumn[] = [
  { label: 'Review', numeric: false, width: 14, cell: (item) => own(item.review) },
  { label: 'Number', numeric: false, width: 12, cell: (item) => printed(item.number) },
  { label: 'Heading', numeric: false, width: 24, cell: (item) => printed(item.heading) },
  { label: 'Recommendation', numeric: false, width: 80, cell: (item) => printed(item.text) },
  {
    label: 'Addressees',
    numeric: false,
    width: 34,
    cell: (item) => printed(item.addressees.map((addressee) => addressee.name).join('; ')),
  },
  { label: 'Deadline', numeric: false, width: 18, cell: (item) => printed(item.deadline) },
  { label: 'Parts', numeric: true, width: 7, cell: (item) => whole(item.parts.length) },
  { label: 'File', numeric: false, width: 30, cell: (item) => own(item.file) },
  { label: 'Kind of report', numeric: false, width: 14, cell: (item) => own(item.reportKind) },
  { label: 'Page', numeric: true, width: 7, cell: (item) => (item.page === 0 ? null : whole(item.page)) },
  {
    label: 'All pages',
    numeric: false,
    width: 12,
    cell: (item) => own(item.pages.filter((page) => page > 0).join(', ')),
  },
  { label: 'Section', numeric: false, width: 30, cell: (item) => printed(item.section.join(' > ')) },
  { label: 'Agency section', numeric: false, width: 24, cell: (item) => printed(item.agencySection) },
  { label: 'Reference', numeric: false, width: 16, cell: (item) => printed(item.reference) },
  {
    label: 'State',
    numeric: false,
    width: 11,
    cell: (item) => own(item.state === 'accepted' ? 'confirmed' : item.state),
  },
  { label: 'Confidence', numeric: true, width: 11, cell: (item) => ({ number: item.confidence, format: 'percent' }) },
  { label: 'Why it was taken', numeric: false, width: 40, cell: (item) => own(item.reason) },
  { label: 'Id', numeric: false, width: 38, cell: (item) => own(item.id) },
];

/** Every counted recommendation, a row each, its words verbatim with file and page. */
export function layOutRecommendations(items: readonly CountedRecommendation[], note: string): UnnamedSheet {
  return {
    block: 'recommendations',
    title: `All recommendations, verbatim (${sayMany(items.length, 'recommendation')})`,
    notes: [note],
    columns,
    rows: items.map((item) => ({ role: 'row', cells: columns.map((column) => column.cell(item)) })),
    frozen: 2,
    shaded: null,
  };
}
