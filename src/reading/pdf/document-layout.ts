import type { DocumentText, Page, ReadingWarning } from '../../domain/document/document-text.ts';
import { DocumentBuilder } from '../document-builder.ts';
import type { ReadingLimits, ReadingSource } from '../reader.ts';
import { Assembly } from './assembly.ts';
import { findBodyType } from './body-type.ts';
import { cutColumns, type GutterPlace } from './columns.ts';
import { withDrawnBullets } from './drawn-bullets.ts';
import { type FurnishedPage, separateFurniture } from './furniture.ts';
import { markHeadings } from './headings.ts';
import { Hyphenation } from './hyphenation.ts';
import { findTables, isInside } from './insert.ts';
import type { LaidLine } from './laid-line.ts';
import { Leadings } from './leading.ts';
import { endsInHyphen, firstWord, lastWord } from './line-joint.ts';
import type { PageContent } from './page-content.ts';
import { PageLayout } from './page-layout.ts';
import { numberPanels, PanelRegister } from './panel-register.ts';
import type { Paragraph } from './paragraph.ts';
import { gatherRows } from './row.ts';
import { stitchPages } from './stitching.ts';
import type { StyleTable } from './style-table.ts';
import { joinTables } from './table-continuation.ts';
import { cleanTitle, titleOf } from './title.ts';
import { findUnruledTables } from './unruled-table.ts';
import type { WordStore } from './word.ts';

/** Everything read from the file, before its layout is understood. */
export interface RawDocument {
  readonly source: ReadingSource;
  /** Title of the metadata. */
  readonly title: string;
  readonly contents: readonly PageContent[];
  readonly styles: StyleTable;
  readonly store: WordStore;
  /** Pages that could not be opened. */
  readonly unreadable: readonly number[];
  /** Noticed while reading. */
  readonly warnings: readonly ReadingWarning[];
  readonly limits: ReadingLimits;
}

/** Understands the layout of a document and writes it as `DocumentText`. */
export function layDocument(raw: RawDocument): DocumentText {
  const { contents, styles } = raw;
  const body = findBodyType(contents, styles);
  const furnished: FurnishedPage[] = contents.map((content) => ({
    number: content.number,
    height: content.frameHeight,
    rows: withDrawnBullets(gatherRows(content.words), content.drawings.dots, raw.store),
    headers: [],
    footers: [],
    label: null,
    fixed: [],
  }));
  const grids = contents.map((content, index) => {
    const ruled = findTables(content.drawings, content.words);
    return ruled.length > 0 ? ruled : findUnruledTables(furnished[index]?.rows ?? []);
  });
  for (const [index, page] of furnished.entries()) {
    const tables = grids[index] ?? [];
    if (tables.length === 0) continue;
    page.fixed = page.rows.filter((row) => row.words.some((word) => tables.some((grid) => isInside(word, grid))));
  }
  separateFurniture(furnished);
  const leadings = new Leadings();
  const typography = { bodySize: body.size, leadings, styles };
  const gutters = furnished.map((page) => {
    const found: GutterPlace[] = [];
    for (const region of cutColumns(page.rows, [], found)) leadings.learn(region);
    return found;
  });
  const panels = new PanelRegister();
  const layout = new PageLayout(typography, panels, raw.store);
  const laid = contents.map((content, index) => {
    const page = furnished[index];
    if (page === undefined) return { flow: [], aside: [] };
    const known = [index - 1, index, index + 1].flatMap((near) => gutters[near] ?? []);
    return layout.lay(content, page, grids[index] ?? [], known);
  });
  panels.join(laid);
  const paragraphs = stitchPages(laid);
  joinTables(paragraphs, layout.tables);
  numberPanels(paragraphs);
  markHeadings(paragraphs, body, styles);
  const hyphenation = new Hyphenation();
  hyphenation.learn(dividedWords(paragraphs), linesOf(paragraphs));
  const pages: Page[] = contents.map(({ number, width, height, ocr }, index) => {
    return { number, label: furnished[index]?.label ?? null, width, height, ocr };
  });
  const builder = new DocumentBuilder(raw.limits.characters);
  const numbered = new Map(pages.map((page) => [page.number, page]));
  const assembly = new Assembly(builder, styles, hyphenation, numbered, bodyLeftOf(paragraphs));
  for (const paragraph of paragraphs) assembly.write(paragraph);
  for (const number of raw.unreadable) {
    builder.warn('page-unreadable', `Page ${number} is damaged and was left out.`, number);
  }
  for (const { code, message, page } of raw.warnings) builder.warn(code, message, page);
  warnOfOcr(builder, pages);
  const title = titleOf(paragraphs, body.size) || cleanTitle(raw.title);
  return builder.build({ sha256: raw.source.sha256, format: 'pdf', title, pages });
}

function warnOfOcr(builder: DocumentBuilder, pages: readonly Page[]): void {
  const confidences = pages.flatMap((page) => (page.ocr === null ? [] : [page.ocr.confidence]));
  if (confidences.length === 0) return;
  const mean = confidences.reduce((sum, one) => sum + one, 0) / confidences.length;
  const which = confidences.length === pages.length ? 'All pages' : `${confidences.length} of ${pages.length} pages`;
  builder.warn(
    'read-by-ocr',
    `${which} were read by OCR, with a mean confidence of ${mean.toFixed(0)} of 100: check the words.`,
  );
}

function* linesOf(paragraphs: readonly Paragraph[]): Generator<LaidLine> {
  for (const paragraph of paragraphs) yield* paragraph.lines;
}

/** The parts of words with a hyphen between them at the end of a line. */
function dividedWords(paragraphs: readonly Paragraph[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const { lines } of paragraphs) {
    for (let i = 1; i < lines.length; i++) {
      const before = lines[i - 1]?.text ?? '';
      const last = before.charCodeAt(before.length - 1);
      if ((last === 0x2d || last === 0xad) && endsInHyphen(lastWord(before))) {
        pairs.push([lastWord(before), firstWord(lines[i]?.text ?? '')]);
      }
    }
  }
  return pairs;
}

/** Left edge at which most lines of running text begin. */
function bodyLeftOf(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body' || paragraph.cell !== null) continue;
    const left = Math.round(paragraph.lines[0]?.row.x0 ?? 0);
    counts.set(left, (counts.get(left) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= 0.5 * most).map(([left]) => left);
  return common.length === 0 ? 0 : Math.min(...common);
}
