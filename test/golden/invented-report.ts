import { analyse } from '../../src/analysis/analyse.ts';
import { buildReport } from '../../src/reporting/document/build-report.ts';
import { drawFigure } from '../../src/reporting/document/drawn-figure.ts';
import type { Block, ReportDocument } from '../../src/reporting/document/report-document.ts';
import { writeCount, writeDecimal, writeShare } from '../../src/reporting/document/written-figures.ts';
import { drawBars } from '../../src/reporting/figure/bars.ts';
import { inventCorpus } from './report-corpus.ts';

/** Words that try what files are made of: formulas, control characters, XML, escapes, half pairs, other scripts, length. */
export const hardWords = [
  '=HYPERLINK("http://invented.example","open")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'a\u0000b\u0007c\u000Bd',
  '<w:t>&amp;]]></w:t>',
  '_x0041_ is not A',
  'half \uD83D pair',
  '\u202Eعربية and עברית',
  '👩‍👩‍👧 ❤️',
  'line\nand line\r\nand\ttab',
  "it's 'quoted'",
  'x'.repeat(40_000),
] as const;

const basis = { sample: '3 invented reviews', unit: 'recommendations', countingRule: 'Each once.' };

function draw(title: string): Block {
  const about = { title, description: `What it shows: ${title}` };
  const bars = [{ label: title.slice(0, 60), value: 3, confirmed: 1, aside: '', door: {} }];
  return drawFigure({ id: 'figure-invented', ...about, note: 'A note.', basis, reading: ['3 of 3.'] }, (width) =>
    drawBars(bars, { ...about, width, references: [] }),
  );
}

/** A section that holds every kind of block, with the given words wherever words can stand. */
export function inventBlocks(words: string, wideColumns = 18): Block[] {
  const { snapshot } = inventCorpus([{ reference: '1', counts: [1, 1, 0, 0, 0] }]);
  const [item] = analyse(snapshot, { software: 'heed 0.0.0' }).recommendations;
  if (item === undefined) throw new Error('The invented corpus has no recommendation');
  return [
    { kind: 'paragraph', content: [words, { report: words }, { strong: words }, { date: '2031-03-31' }] },
    { kind: 'note', content: [words] },
    { kind: 'heading', level: 2, id: 'h', title: words },
    { kind: 'heading', level: 3, id: 'hh', title: words },
    { kind: 'list', ordered: true, items: [[words], ['second']] },
    { kind: 'list', ordered: false, items: [[words]] },
    draw(words),
    {
      kind: 'table',
      id: 'table-invented',
      title: `An invented table ${words.slice(0, 40)} (3 rows)`,
      note: words,
      basis,
      reading: [words],
      columns: [
        { label: words.slice(0, 200), numeric: false },
        { label: 'Count', numeric: true, second: 'n = 3' },
        { label: 'Mean', numeric: true },
        { label: 'Share', numeric: true },
        { label: 'Day', numeric: false },
      ],
      rows: [
        { cells: ['The child'], role: 'group', ring: 1 },
        [{ report: words }, writeCount(1234), writeDecimal(46.625), writeShare(1, 3), { date: '2031-03-31' }],
        [words, '1,234', '46.6', '12%', ''],
        [[{ report: 'several ' }, 'things'], 'none', '', '', { date: '31.3.31' }],
        { cells: ['Total', writeCount(2468), '', '', ''], role: 'total' },
      ],
      shown: 9,
    },
    {
      kind: 'grid',
      id: 'grid-invented',
      title: 'An invented matrix (2 reviews)',
      note: '',
      basis,
      corner: 'Theme',
      columns: [
        ...Array.from({ length: wideColumns }, (_, index) => ({
          label: `Category of some length ${index}`,
          group: index < 9 ? 'First' : 'Second',
        })),
        { label: 'Total', margin: true },
      ],
      rows: [
        {
          label: words.slice(0, 300),
          second: 'a title',
          group: 'The child',
          ring: 1,
          cells: Array.from({ length: wideColumns + 1 }, (_, value) => ({ value })),
        },
        {
          label: 'Other',
          group: 'Family',
          ring: 2,
          cells: Array.from({ length: wideColumns + 1 }, () => ({ value: null })),
        },
      ],
      totals: { label: 'Total', cells: Array.from({ length: wideColumns + 1 }, (_, value) => ({ value })) },
      shading: 'heat',
    },
    {
      kind: 'grid',
      id: 'grid-states',
      title: 'Invented states (1 review)',
      note: '',
      corner: 'Review',
      columns: [{ label: 'a' }, { label: 'b' }],
      rows: [
        {
          label: '1',
          cells: [
            { value: null, state: 'both', mark: '*' },
            { value: null, state: 'neither' },
          ],
        },
      ],
      shading: 'states',
    },
    { kind: 'quotations', items: [{ words, source: words, recommendation: 'x', remark: words }] },
    { kind: 'definitions', items: [{ term: words, ring: 2, content: [words] }] },
    {
      kind: 'disclosure',
      summary: words.slice(0, 200),
      blocks: [
        {
          kind: 'table',
          id: 'closed',
          title: '',
          note: '',
          columns: [{ label: 'Passage', numeric: false }],
          rows: [[{ report: words }]],
          shown: 9,
        },
      ],
    },
    {
      kind: 'recommendations',
      note: words,
      items: [{ ...item, text: words, number: words.slice(0, 99), heading: words.slice(0, 99) }],
    },
  ];
}

/** A report of one section with these blocks, and an appendix. */
export function inventReport(blocks: readonly Block[], words = 'An invented report'): ReportDocument {
  return {
    title: words.slice(0, 500),
    lead: words.slice(0, 500),
    state: words.slice(0, 500),
    notes: [words.slice(0, 500)],
    sections: [
      { id: 'section', title: 'An invented section', blocks },
      {
        id: 'method',
        title: 'How this was made',
        appendix: true,
        blocks: [{ kind: 'paragraph', content: ['By hand.'] }],
      },
    ],
    software: 'heed 0.0.0',
    snapshot: 'f00d',
  };
}

/** The report of an invented corpus, whole. */
export function inventWholeReport(): ReportDocument {
  const { snapshot } = inventCorpus([
    { reference: '1', counts: [1, 2, 0, 0, 0] },
    { reference: '2', counts: [0, 0, 3, 1, 0] },
  ]);
  return buildReport(analyse(snapshot, { software: 'heed 0.0.0' }), snapshot, []);
}
