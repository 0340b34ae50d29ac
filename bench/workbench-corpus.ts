import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { loadDirectory } from '../src/app/agency-directory.ts';
import { suggestForCorpus } from '../src/app/corpus-suggestions.ts';
import { openServedWorkspace } from '../src/app/workbench/served-workspace.ts';
import { createAnchor } from '../src/domain/anchor/anchor-creation.ts';
import type { Edit } from '../src/domain/change/change.ts';
import type { Coding } from '../src/domain/coding/coding.ts';
import type { Block, DocumentText, Line } from '../src/domain/document/document-text.ts';
import type { Result } from '../src/domain/result.ts';
import type { Store } from '../src/storage/store.ts';
import { plantRecommendations, seeded } from './planted-recommendations.ts';

/** The value of a result that must be one. */
function need<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const perReport = 100;
const pageOf = { label: null, width: 595, height: 842, ocr: null };
const linesOnPage = 42;

/** A printed document of these paragraphs: lines of 90 letters, 42 lines a page, all invented. */
function printDocument(name: string, paragraphs: readonly string[]): DocumentText {
  const blocks: Block[] = [];
  let start = 0;
  let line = 0;
  for (const text of paragraphs) {
    const lines: Line[] = [];
    for (let at = 0; at < text.length; at += 90) {
      const page = Math.floor(line / linesOnPage) + 1;
      const box = { x: 72, y: 60 + (line % linesOnPage) * 17, width: 451, height: 12 };
      lines.push({ start: start + at, end: start + Math.min(text.length, at + 90), page, box });
      line++;
    }
    const end = start + text.length;
    const [first, last] = [lines[0]?.page ?? 1, lines.at(-1)?.page ?? 1];
    blocks.push({
      ...{ kind: 'paragraph', role: 'body', start, end, page: first, pageEnd: last, contentStart: start, marker: null },
      ...{ level: 0, indent: 0, cell: null, panel: null, runs: [{ start, end, style: 0 }], lines },
    });
    start = end + 1;
  }
  const pages = Math.ceil(line / linesOnPage);
  return {
    sha256: createHash('sha256').update(name).digest('hex'),
    format: 'pdf',
    title: name,
    text: paragraphs.join('\n'),
    pages: Array.from({ length: pages }, (_, page) => ({ number: page + 1, ...pageOf })),
    blocks,
    styles: [{ font: 'Invented Serif', size: 11, bold: false, italic: false, colour: '#000000' }],
    warnings: [],
  };
}

async function addReport(store: Store, number: number, texts: readonly string[], filler: number): Promise<void> {
  const random = seeded(number);
  const narrative = Array.from({ length: filler }, () => {
    const from = Math.floor(random() * Math.max(1, texts.length - 4));
    return texts
      .slice(from, from + 4)
      .join(' ')
      .replaceAll('should', 'did not');
  });
  const document = printDocument(`Invented report ${number}`, [...narrative, ...texts]);
  const directory = loadDirectory(null);
  let at = narrative.join('\n').length + (narrative.length > 0 ? 1 : 0);
  const recommendations = texts.map((text, place) => {
    const anchor = createAnchor(document, at, at + text.length);
    at += text.length + 1;
    const name = ['the police', 'children’s social care', 'schools', 'the safeguarding board'][place % 4] ?? '';
    return {
      ...{ number: String(place + 1), heading: '', text, anchors: [anchor], page: anchor.page, pages: [anchor.page] },
      ...{ parts: [], addressees: [{ name, ...directory.resolve(name), source: 'text' as const }], home: null },
      ...{ deadline: '', section: [], agencySection: '', reference: '', confidence: 1, reason: 'invented' },
    };
  });
  const year = 2005 + (number % 20);
  const attributes = {
    kind: null,
    outcome: number % 2 ? ('death' as const) : ('unknown' as const),
    year,
    ageBand: null,
    other: {},
  };
  const added = await store.addReport(
    {
      ...{
        review: { reference: String(number), title: `Invented review ${number}`, attributes },
        file: `${number}.pdf`,
      },
      ...{ bytes: document.text.length, kind: 'overview', kindReason: 'invented', title: document.title, warnings: [] },
      ...{ nearMisses: [], document, recommendations, software: 'bench' },
    },
    'bench',
  );
  need(added);
}

/**
 * A workspace of invented recommendations, 100 a report, with suggestions, and one report of 300 pages.
 */
export async function makeWorkspace(path: string, size: number): Promise<void> {
  const store = need(await openServedWorkspace(path));
  const texts = plantRecommendations(size, 7).items.map(({ text }) => text);
  for (let from = 0, number = 1; from < size; from += perReport, number++) {
    await addReport(store, number, texts.slice(from, from + perReport), number === 1 ? 2300 : 0);
  }
  need(await suggestForCorpus(store, loadDirectory(null), 'bench', () => undefined));
  await store.close();
}

/** Adds codings by a script, 1,000 a change, until there are so many. */
export async function addCodings(path: string, from: number, to: number): Promise<void> {
  const store = need(await openServedWorkspace(path));
  const { recommendations, codebook } = need(await store.snapshot());
  const themes = codebook?.themes ?? [];
  const random = seeded(from + 1);
  for (let made = from; made < to; made += 1000) {
    const edits = Array.from({ length: Math.min(1000, to - made) }, (): Edit => {
      const recommendation = recommendations[Math.floor(random() * recommendations.length)];
      const code = themes[Math.floor(random() * themes.length)]?.id ?? '';
      const id = v7();
      const after: Coding = {
        ...{ id, recommendation: recommendation?.id ?? '', report: recommendation?.report ?? '', anchor: null },
        ...{ list: 'themes', code, applies: true, coder: 'bench', origin: 'person', rationale: '' },
        ...{ created: new Date().toISOString(), withdrawn: null },
      };
      return { kind: 'coding', id, before: null, after };
    });
    need(await store.apply({ label: `Code ${edits.length} recommendations`, edits, undoes: null }, 'bench'));
  }
  await store.close();
}

/** The id of the report with most pages. */
export async function findLongest(path: string): Promise<string> {
  const store = need(await openServedWorkspace(path));
  const reports = need(await store.listReports());
  await store.close();
  return reports.reduce((longest, report) => (report.pages > longest.pages ? report : longest)).id;
}

export async function countCodings(path: string): Promise<number> {
  const store = need(await openServedWorkspace(path));
  const { codings } = need(await store.snapshot());
  await store.close();
  return codings.length;
}
