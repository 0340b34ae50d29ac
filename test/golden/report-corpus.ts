import { createHash } from 'node:crypto';
import type { AgencyScheme } from '../../src/domain/agency/agency.ts';
import type { Block, DocumentText, Line } from '../../src/domain/document/document-text.ts';
import {
  type RecommendationRecord,
  type ReportRecord,
  type ReviewRecord,
  type Snapshot,
  uncoded,
} from '../../src/domain/snapshot/snapshot.ts';

/** An invented corpus for the tests of analysis and report: nothing in it comes from a real review. */
export interface InventedCorpus {
  readonly snapshot: Snapshot;
  readonly documents: ReadonlyMap<string, DocumentText>;
}

export const inventedScheme: AgencyScheme = {
  id: 'invented-five',
  title: 'Five invented categories',
  source: 'Made for tests',
  validFrom: null,
  validTo: null,
  categories: [
    { id: 'all', name: 'Board, or all agencies together' },
    { id: 'care', name: 'Children’s services' },
    { id: 'health', name: 'Community health, school nurses and mental health services for young people' },
    { id: 'police', name: 'Police' },
    { id: 'nation', name: 'Region or nation' },
  ],
  placement: {},
  allAgencies: 'all',
  unplaced: null,
};

/** A small generator of repeatable numbers in [0, 1) (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const verbs = ['review', 'strengthen', 'audit', 'set out', 'make sure of', 'report to the board on', 'agree'];
const objects = [
  'how first contacts are recorded',
  'the supervision of newly qualified staff',
  'the handover when a family moves between areas',
  'who is told when an appointment is missed',
  'how the wishes of the child are heard and written down',
  'the route by which a worry is passed on at night',
];
const endings = [
  'within six months',
  'and tell staff the result',
  'with its partners',
  'by 31 March 2031',
  'each year',
];

/** Lays paragraphs out as lines on A4 pages, as a reader of PDF would return them. */
function layOut(
  paragraphs: readonly { heading: boolean; text: string }[],
  sha256: string,
  title: string,
): DocumentText {
  const blocks: Block[] = [];
  let text = '';
  let page = 1;
  let y = 90;
  for (const paragraph of paragraphs) {
    const start = text.length === 0 ? 0 : text.length + 1;
    const size = paragraph.heading ? 14 : 11;
    const lines: Line[] = [];
    let from = start;
    const words = paragraph.text.split(' ');
    let line = '';
    const flush = (): void => {
      if (y > 740) {
        page += 1;
        y = 90;
      }
      lines.push({
        start: from,
        end: from + line.length,
        page,
        box: { x: 72, y, width: Math.min(450, line.length * size * 0.47), height: size * 1.2 },
      });
      from += line.length + 1;
      y += size * 1.45;
      line = '';
    };
    for (const word of words) {
      if (line.length + word.length > 84) flush();
      line = line === '' ? word : `${line} ${word}`;
    }
    flush();
    y += 8;
    text = text.length === 0 ? paragraph.text : `${text}\n${paragraph.text}`;
    const end = start + paragraph.text.length;
    blocks.push({
      kind: paragraph.heading ? 'heading' : 'paragraph',
      role: 'body',
      start,
      end,
      page: lines[0]?.page ?? page,
      pageEnd: lines.at(-1)?.page ?? page,
      contentStart: start,
      marker: null,
      level: paragraph.heading ? 2 : 0,
      indent: 0,
      cell: null,
      panel: null,
      runs: [{ start, end, style: paragraph.heading ? 1 : 0 }],
      lines,
    });
  }
  return {
    sha256,
    format: 'pdf',
    title,
    text,
    pages: Array.from({ length: page }, (_, index) => ({
      number: index + 1,
      label: String(index + 1),
      width: 595,
      height: 842,
      ocr: null,
    })),
    blocks,
    styles: [
      { font: 'Times New Roman', size: 11, bold: false, italic: false, colour: '#000000' },
      { font: 'Arial', size: 14, bold: true, italic: false, colour: '#000000' },
    ],
    warnings: [],
  };
}

/** The same without pages, as a reader of HTML would return it. */
function withoutPages(document: DocumentText): DocumentText {
  return {
    ...document,
    format: 'html',
    pages: [],
    blocks: document.blocks.map((block) => ({ ...block, page: 0, pageEnd: 0, lines: [] })),
  };
}

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

/**
 * One invented review per row; `rows[i][j]` recommendations for category j of the scheme, each under a heading of its
 * agency. Every fifth review has no pages, every third a file that only states three recommendations again.
 */
export function inventCorpus(
  rows: readonly { readonly reference: string; readonly counts: readonly number[] }[],
  scheme: AgencyScheme = inventedScheme,
  seed = 1,
): InventedCorpus {
  const next = seeded(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const reviews: ReviewRecord[] = [];
  const reports: ReportRecord[] = [];
  const recommendations: RecommendationRecord[] = [];
  const documents = new Map<string, DocumentText>();

  for (const [row, { reference, counts }] of rows.entries()) {
    const review = `review-${reference}`;
    const report = `report-${reference}`;
    const title = `Invented review ${reference}`;
    reviews.push({
      id: review,
      reference,
      title,
      attributes: {
        kind: row % 4 === 3 ? null : 'serious-case-review',
        outcome: row % 2 === 0 ? 'death' : 'serious-injury',
        year: 2030,
        ageBand: null,
        other: {},
      },
    });
    const paragraphs: { heading: boolean; text: string }[] = [
      { heading: true, text: title },
      {
        heading: false,
        text: 'This review is invented. It was made to test a report, and no child, family or worker stands behind it.',
      },
    ];
    const planned: { category: number; text: string; paragraph: number; number: string }[] = [];
    for (const [category, count] of counts.entries()) {
      if (count === 0) continue;
      paragraphs.push({ heading: true, text: `Recommendations for ${scheme.categories[category]?.name ?? ''}` });
      for (let item = 0; item < count; item += 1) {
        const text = `${scheme.categories[category]?.name ?? ''} should ${pick(verbs)} ${pick(objects)} ${pick(endings)}, so that a child who is at risk is seen sooner and no one assumes that another service has acted.`;
        planned.push({ category, text, paragraph: paragraphs.length, number: `${planned.length + 1}` });
        paragraphs.push({ heading: false, text: `${planned.length}. ${text}` });
        if (next() < 0.4) {
          paragraphs.push({
            heading: false,
            text: 'The panel heard that staff had raised this before. It had been discussed at two meetings and no one could say what had followed from either of them.',
          });
        }
      }
    }
    const sha256 = hashOf(`${reference} ${seed}`);
    const paged = layOut(paragraphs, sha256, title);
    const document = row % 5 === 4 ? withoutPages(paged) : paged;
    documents.set(report, document);
    for (const { category, text, paragraph, number } of planned) {
      const block = document.blocks[paragraph];
      if (block === undefined) throw new Error('The paragraph of a recommendation is missing');
      const start = block.end - text.length;
      const place = scheme.categories[category];
      recommendations.push({
        id: `${review}-${number}`,
        review,
        report,
        state: 'suggested',
        restates: null,
        number,
        heading: '',
        text,
        anchors: [{ document: sha256, start, end: block.end, exact: text, prefix: '', suffix: '', page: block.page }],
        page: block.page,
        pages: document.pages.length === 0 ? [] : [...new Set([block.page, block.pageEnd])],
        parts: next() < 0.2 ? [{ number: '(a)', text: 'an invented part' }] : [],
        addressees: [
          { name: place?.name ?? '', agency: null, category: place?.id ?? null, source: 'section' },
          ...(next() < 0.15
            ? [{ name: 'Police', agency: null, category: scheme.categories[3]?.id ?? null, source: 'text' as const }]
            : []),
        ],
        deadline: text.includes('by 31 March 2031') ? 'by 31 March 2031' : '',
        section: [`Recommendations for ${place?.name ?? ''}`],
        agencySection: place?.name ?? '',
        home: null,
        reference: '',
        confidence: 0.9,
        reason: 'numbered item under a heading that says “Recommendations”',
      });
    }
    const first = document.blocks[1];
    reports.push({
      id: report,
      review,
      file: `review-${reference}.${document.format}`,
      sha256,
      kind: 'overview',
      kindReason: 'states recommendations of its own',
      title,
      pages: document.pages.length,
      warnings: row === 1 ? ['Page 2 has no text.'] : [],
      nearMisses:
        first === undefined
          ? []
          : [
              {
                text: document.text.slice(first.start, first.end),
                anchor: {
                  document: sha256,
                  start: first.start,
                  end: first.end,
                  exact: '',
                  prefix: '',
                  suffix: '',
                  page: first.page,
                },
                page: first.page,
                reason: 'stands before the recommendations and addresses nobody',
              },
            ],
    });
    if (row % 3 === 0 && planned.length >= 3) {
      const plan = `plan-${reference}`;
      reports.push({
        id: plan,
        review,
        file: `review-${reference}-plan.docx`,
        sha256: hashOf(`plan ${reference}`),
        kind: 'action-plan',
        kindReason: 'a table with columns for action, owner and date',
        title: `Action plan of ${title}`,
        pages: 0,
        warnings: [],
        nearMisses: [],
      });
      for (const original of recommendations.filter((recommendation) => recommendation.report === report).slice(0, 3)) {
        recommendations.push({
          ...original,
          id: `${original.id}-again`,
          report: plan,
          restates: original.id,
          page: 0,
          pages: [],
          anchors: [],
        });
      }
    }
  }
  return {
    snapshot: {
      hash: hashOf(`snapshot ${seed} ${rows.length}`),
      scheme,
      reviews,
      reports,
      recommendations,
      ...uncoded,
    },
    documents,
  };
}

/** Rows of random counts, mostly small with many zeros, for `inventCorpus`. */
export function inventRows(reviews: number, categories: number, seed = 7): { reference: string; counts: number[] }[] {
  const next = seeded(seed);
  return Array.from({ length: reviews }, (_, index) => ({
    reference: String(index + 1),
    counts: Array.from({ length: categories }, () => (next() < 0.4 ? 0 : Math.floor(next() ** 2 * 22))),
  }));
}
