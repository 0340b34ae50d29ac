import { createHash } from 'node:crypto';
import type { AgencyScheme } from '../../src/domain/agency/agency.ts';
import { createAnchor } from '../../src/domain/anchor/anchor-creation.ts';
import type { Block, DocumentText } from '../../src/domain/document/document-text.ts';
import type { RecommendationDraft } from '../../src/domain/recommendation/recommendation.ts';
import type { NewReport } from '../../src/storage/store.ts';

/* Everything in this file is invented: no review, agency scheme or sentence stands for a real one. */

export const scheme: AgencyScheme = {
  id: 'invented-2020',
  title: 'An invented scheme',
  source: 'Made for this test',
  validFrom: '2020-01-01',
  validTo: null,
  categories: [
    { id: 'lanterns', name: 'Lanterns' },
    { id: 'harbours', name: 'Harbours & piers' },
  ],
  placement: { 'lantern-office': 'lanterns', 'harbour-master': 'harbours' },
  allAgencies: null,
  unplaced: null,
};

/** Characters that stores are known to lose: outside the basic plane, joined, combining, right to left, quotes, controls. */
const awkward = [
  '👩‍👧‍👦',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'e\u0301 (combining)',
  'Ŵyl y Môr',
  'مرفأ',
  'it\'s "quoted"',
  'a\\b',
  '%_;--',
  'tab\there',
  '\u2028',
  '\u{10fffd}',
];

const sentence = (n: number): string =>
  `The lantern office should count its wicks every ${(n % 28) + 1} days and tell the harbour master ${awkward[n % awkward.length]}.`;

/** The nth invented report: always the same for the same n. Its recommendations cover every field, empty lists included. */
export function inventedReport(n: number, recommendationCount = 1 + (n % 5)): NewReport {
  const texts = Array.from({ length: recommendationCount }, (_, i) => `${sentence(n + i)} Invented ${n}/${i}.`);
  const document = documentOf(n, texts);
  return {
    review: {
      reference: String((n % 4) + 1),
      title: `Invented review ${(n % 4) + 1}`,
      attributes: {
        kind: n % 4 === 0 ? null : 'safety-investigation',
        outcome: 'unknown',
        year: n % 4 === 1 ? 2019 : null,
        ageBand: n % 4 === 2 ? 'under 1' : null,
        other: n % 4 === 3 ? { zone: 'north ⚓', area: 'east' } : {},
      },
    },
    file: `quay/report ${n}.txt`,
    bytes: document.text.length,
    kind: 'overview',
    kindReason: 'invented',
    title: document.title,
    warnings: n % 2 === 0 ? [] : ['Page 2 has no text.'],
    nearMisses:
      n % 3 === 0 ? [{ text: 'Lanterns', anchor: createAnchor(document, 0, 8), page: 1, reason: 'a heading' }] : [],
    document,
    recommendations: texts.map((text, i) => draftOf(document, text, i)),
    software: 'heed 0.0.1',
  };
}

function documentOf(n: number, texts: readonly string[]): DocumentText {
  const title = `Lanterns of quay ${n} 🏮`;
  const lines = [title, ...texts];
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const page = index === 0 ? 1 : 2;
    blocks.push({
      ...{
        kind: 'paragraph',
        role: 'body',
        start,
        end,
        page,
        pageEnd: page,
        contentStart: start,
        marker: null,
        level: 0,
      },
      ...{ indent: 0.1 + 0.2, cell: null, panel: null, runs: [{ start, end, style: 0 }] },
      lines: [{ start, end, page, box: { x: 72, y: 1 / 3, width: 451.3, height: 12 } }],
    });
    start = end + 1;
  }
  const page = { label: null, width: 595, height: 842, ocr: null };
  return {
    sha256: createHash('sha256').update(`invented report ${n}`).digest('hex'),
    format: 'text',
    title,
    text: lines.join('\n'),
    pages: [
      { number: 1, ...page },
      { number: 2, ...page },
    ],
    blocks,
    styles: [{ font: 'Invented Sans', size: 11, bold: false, italic: true, colour: '#000000' }],
    warnings: [],
  };
}

function draftOf(document: DocumentText, text: string, i: number): RecommendationDraft {
  const start = document.text.indexOf(text);
  const full = i % 3 !== 2;
  return {
    number: full ? `R${i + 1}` : '',
    heading: full ? 'Wicks' : '',
    text,
    anchors: [createAnchor(document, start, start + text.length)],
    page: 2,
    pages: full ? [2, 7] : [2],
    parts: full ? [{ number: '(a)', text: 'count them 🕯' }] : [],
    addressees: full
      ? [
          { name: 'Lantern Office', agency: 'lantern-office', category: 'lanterns', source: 'text' },
          { name: 'Guild of Wicks', agency: null, category: null, source: 'section' },
        ]
      : [],
    deadline: full ? 'by the next tide' : '',
    section: full ? ['Part 2', 'Light'] : [],
    agencySection: full ? 'Lantern Office' : '',
    home: full ? { name: 'Lantern Office', agency: null, category: null, source: 'section' } : null,
    reference: full ? 'Paragraph 17' : '',
    confidence: 1 / (i + 3),
    reason: 'invented',
  };
}
