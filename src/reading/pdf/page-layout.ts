import { cutColumns, type GutterPlace, type Region, regionOf } from './columns.ts';
import { endsEntry, isContentsPage, markContents } from './contents.ts';
import type { Area } from './drawings.ts';
import { groupNotes, splitFootnotes } from './footnotes.ts';
import type { Turn } from './frame.ts';
import type { FurnishedPage } from './furniture.ts';
import { findPanels, type Insert, placeInserts } from './insert.ts';
import { type LaidLine, layLine } from './laid-line.ts';
import type { Leadings } from './leading.ts';
import type { PageContent } from './page-content.ts';
import type { PanelRegister } from './panel-register.ts';
import { newParagraph, type Paragraph } from './paragraph.ts';
import { groupParagraphs } from './paragraphs.ts';
import { gatherRows, makeRow, type Row, withoutReferenceMarks } from './row.ts';
import { runsOn } from './stitching.ts';
import type { StyleTable } from './style-table.ts';
import { type LaidTable, layTable } from './table.ts';
import type { TableGrid } from './table-grid.ts';
import type { Word, WordStore } from './word.ts';

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

/** Lays out the pages of one document, one after another. */
export class PageLayout {
  readonly tables = new Map<number, LaidTable>();
  readonly #typography: Typography;
  readonly #panels: PanelRegister;
  readonly #store: WordStore;

  constructor(typography: Typography, panels: PanelRegister, store: WordStore) {
    this.#store = store;
    this.#typography = typography;
    this.#panels = panels;
  }

  /** One page whose running heads, feet and tables are known; `known` are the gutters found on it and its neighbours. */
  lay(content: PageContent, page: FurnishedPage, grids: readonly TableGrid[], known: readonly GutterPlace[]): LaidPage {
    const { bodySize } = this.#typography;
    const { drawings } = content;
    const height = content.frameHeight;
    const panels = findPanels(drawings, grids, { width: content.frameWidth, height });
    const plain = grids.length === 0 && panels.length === 0;
    const rows = plain ? page.rows : this.#withInserts(page.rows, grids, panels);
    const { text, notes } = splitFootnotes(rows, bodySize, height, drawings);
    const flow: Paragraph[] = [];
    const aside: Paragraph[] = [];
    if (isContentsPage(text)) {
      flow.push(...this.#layEntries(text, content));
    } else {
      const regions = plain && known.length === 0 ? [regionOf(text)] : cutColumns(text, known);
      for (const region of regions) {
        const split = regions.length > 1 ? splitFootnotes(region.lines, bodySize, height, drawings) : null;
        const main = this.#layRegion({ ...region, lines: split?.text ?? region.lines }, content);
        append(flow, main);
        if (split !== null) aside.push(...this.#layNotes(split.notes, content));
      }
    }
    aside.push(...this.#layNotes(notes, content));
    for (const { turn, words } of content.turned) flow.push(...this.#layTurned(words, turn, content));
    aside.push(...withRole(this.#layRegion(regionOf(gatherRows(content.hidden)), content), 'hidden'));
    aside.push(...withRole(this.#layRegion(regionOf(page.headers), content), 'header'));
    aside.push(...withRole(this.#layRegion(regionOf(page.footers), content), 'footer'));
    return { flow, aside };
  }

  /** Paragraphs of a region; tables and panels stand between the lines above and below them. */
  #layRegion(region: Region, content: PageContent): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    let lines: LaidLine[] = [];
    const finish = (): void => {
      if (lines.length > 0) paragraphs.push(...groupParagraphs(lines, this.#typography.leadings));
      lines = [];
    };
    for (const row of inReadingOrder(region.lines)) {
      const inserts = row.words.filter((word) => word.insert !== null);
      if (inserts.length === 0) {
        lines.push(this.#line(row, content, region.x0, region.x1));
        continue;
      }
      const words = row.words.filter((word) => word.insert === null);
      if (words.length > 0) lines.push(this.#line(makeRow(words), content, region.x0, region.x1));
      finish();
      for (const { insert } of inserts) if (insert !== null) paragraphs.push(...this.#layInsert(insert, content));
    }
    finish();
    return paragraphs;
  }

  /** Words that run upwards or downwards at the side of the others: each line for itself, after the text of the page. */
  #layTurned(words: readonly Word[], turn: Turn, content: PageContent): Paragraph[] {
    const region = regionOf(gatherRows(words));
    const lines = region.lines.map((row) => {
      return layLine(row, content.number, turn, region.x0, region.x1, this.#typography.styles);
    });
    const paragraphs = groupParagraphs(lines, this.#typography.leadings);
    for (const paragraph of paragraphs) paragraph.closed = true;
    return paragraphs;
  }

  #withInserts(rows: readonly Row[], grids: readonly TableGrid[], panels: readonly Area[]): Row[] {
    const words = rows.flatMap((row) => row.words);
    return gatherRows(placeInserts(words, grids, panels, this.#typography.bodySize, this.#store));
  }

  #layNotes(rows: Row[], content: PageContent): Paragraph[] {
    const region = regionOf(rows);
    return groupNotes(rows.map((row) => this.#line(row, content, region.x0, region.x1)));
  }

  #layInsert(insert: Insert, content: PageContent): Paragraph[] {
    const { leadings } = this.#typography;
    if (insert.kind === 'table') {
      const id = this.tables.size;
      const lay = (row: Row, left: number, right: number): LaidLine => this.#line(row, content, left, right);
      const table = layTable(insert.grid, insert.words, id, content.number, leadings, lay);
      this.tables.set(id, table);
      return [...table.paragraphs];
    }
    const panel = this.#panels.add(content.number, insert.area);
    const paragraphs: Paragraph[] = [];
    for (const region of cutColumns(gatherRows(insert.words))) {
      append(paragraphs, this.#layRegion(region, content));
    }
    for (const paragraph of paragraphs) paragraph.panel = panel;
    return paragraphs;
  }

  #line(row: Row, content: PageContent, left: number, right: number): LaidLine {
    const clean = withoutReferenceMarks(row);
    return layLine(clean, content.number, content.turn, left, right, this.#typography.styles);
  }

  /** One block an entry: a line without page number belongs to the entry that ends below it. */
  #layEntries(rows: readonly Row[], content: PageContent): Paragraph[] {
    const region = regionOf([...rows]);
    const paragraphs: Paragraph[] = [];
    let open: Paragraph | null = null;
    for (const row of rows) {
      if (row.words.some((word) => word.insert !== null)) {
        paragraphs.push(...this.#layRegion({ ...region, lines: [row] }, content));
        open = null;
        continue;
      }
      const line = this.#line(row, content, region.x0, region.x1);
      const before = open?.lines.at(-1);
      const near = before !== undefined && line.row.base - before.row.base < 1.5 * row.size;
      if (open !== null && near && !endsEntry(before.text) && Math.abs(before.row.size - row.size) < 0.5) {
        open.lines.push(line);
      } else {
        open = newParagraph(line, null, line.row.x0);
        paragraphs.push(open);
      }
    }
    markContents(paragraphs);
    return paragraphs;
  }
}

/** Panels and tables that stand side by side are read from left to right, though their tops differ a little. */
function inReadingOrder(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  for (const row of rows) {
    let place = ordered.length;
    while (place > 0 && standsLeft(row, ordered[place - 1])) place--;
    ordered.splice(place, 0, row);
  }
  return ordered;
}

function standsLeft(row: Row, other: Row | undefined): boolean {
  if (other === undefined || row.x1 > other.x0 + 2) return false;
  const areInserts = [row, other].every((one) => one.words.every((word) => word.insert !== null));
  const shared = Math.min(row.bottom, other.bottom) - Math.max(row.top, other.top);
  return areInserts && shared > 0.5 * Math.min(row.bottom - row.top, other.bottom - other.top);
}

/** Adds the paragraphs of the next region; the first may go on with the last of the one before. */
function append(flow: Paragraph[], next: readonly Paragraph[]): void {
  const last = flow.at(-1);
  const [first, ...rest] = next;
  if (first === undefined) return;
  if (last !== undefined && runsOn(last, first)) {
    last.lines.push(...first.lines);
    flow.push(...rest);
  } else flow.push(...next);
}

function withRole(paragraphs: Paragraph[], role: Paragraph['role']): Paragraph[] {
  for (const paragraph of paragraphs) {
    paragraph.role = role;
    paragraph.marker = null;
    paragraph.contentX = paragraph.lines[0]?.row.x0 ?? 0;
  }
  return paragraphs;
}
