import { cutColumns, type Region, regionOf } from './columns.ts';
import { endsEntry, isContentsPage, markContents } from './contents.ts';
import { splitFootnotes } from './footnotes.ts';
import type { FurnishedPage } from './furniture.ts';
import { type LaidLine, layLine } from './laid-line.ts';
import type { Leadings } from './leading.ts';
import type { PageContent } from './page-content.ts';
import { newParagraph, type Paragraph } from './paragraph.ts';
import { groupParagraphs } from './paragraphs.ts';
import { type Row, withoutReferenceMarks } from './row.ts';
import type { StyleTable } from './style-table.ts';
import { textOf } from './word.ts';

/** What the whole document says about its type. */
export interface Typography {
  readonly bodySize: number;
  readonly leadings: Leadings;
  readonly styles: StyleTable;
}

/** The paragraphs of one page: running text in reading order, then what interrupts it. */
export interface LaidPage {
  readonly flow: Paragraph[];
  readonly aside: Paragraph[];
}

/** Lays out one page whose running heads and feet are known. */
export function layPage(content: PageContent, page: FurnishedPage, typography: Typography): LaidPage {
  const { bodySize } = typography;
  const height = content.frameHeight;
  const { text, notes } = splitFootnotes(page.rows, bodySize, height, content.drawings);
  const flow: Paragraph[] = [];
  const aside: Paragraph[] = [];
  const contents = isContentsPage(text.map((row) => textOf(row.words)));
  if (contents) {
    flow.push(...layEntries(text, content, typography));
  } else {
    const regions = cutColumns(text);
    for (const region of regions) {
      const split = splitFootnotes(region.lines, bodySize, height, content.drawings);
      const main = regions.length > 1 ? split : { text: region.lines, notes: [] };
      if (main.text.length > 0) flow.push(...layRegion({ ...region, lines: main.text }, content, typography));
      aside.push(...withRole(layRegion({ ...region, lines: main.notes }, content, typography), 'footnote'));
    }
  }
  aside.push(...withRole(layRegion(regionOf([...notes]), content, typography), 'footnote'));
  aside.push(...withRole(layRegion(regionOf(page.headers), content, typography), 'header'));
  aside.push(...withRole(layRegion(regionOf(page.footers), content, typography), 'footer'));
  return { flow, aside };
}

function withRole(paragraphs: Paragraph[], role: Paragraph['role']): Paragraph[] {
  for (const paragraph of paragraphs) {
    paragraph.role = role;
    if (paragraph.marker !== null && role === 'footnote') paragraph.kind = 'list-item';
  }
  return paragraphs;
}

function layRegion(region: Region, content: PageContent, typography: Typography): Paragraph[] {
  const lines = region.lines.map((row) => lay(row, region, content, typography));
  return groupParagraphs(lines, typography.leadings);
}

function lay(row: Row, region: Region, content: PageContent, typography: Typography): LaidLine {
  const clean = withoutReferenceMarks(row);
  return layLine(clean, content.number, content.turn, region.x0, region.x1, typography.styles);
}

/** One block an entry: a line without page number belongs to the entry that ends below it. */
function layEntries(rows: readonly Row[], content: PageContent, typography: Typography): Paragraph[] {
  const region = regionOf([...rows]);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const row of rows) {
    const line = lay(row, region, content, typography);
    const before = open?.lines.at(-1);
    const goesOn = before !== undefined && !endsEntry(before.text) && line.row.base - before.row.base < 1.5 * row.size;
    if (open !== null && goesOn && Math.abs(before.row.size - row.size) < 0.5) open.lines.push(line);
    else {
      open = newParagraph(line, null, line.row.x0);
      paragraphs.push(open);
    }
  }
  markContents(paragraphs);
  return paragraphs;
}
