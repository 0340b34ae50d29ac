import type { BlockRole, DocumentText } from '../../domain/document/document-text.ts';
import { type BlockDraft, DocumentBuilder, type MarkerDraft, plainStyle } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { markImpliedStructure } from '../flow/implied-structure.ts';
import { addParagraph } from '../flow/paragraph.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { decodeText } from '../text-encoding.ts';
import { TimeBudget } from '../time-budget.ts';
import { markdownPieces } from './markdown-inline.ts';

interface OpenList {
  readonly indent: number;
  /** Columns from which on a line belongs to the item. */
  readonly content: number;
  readonly ordered: boolean;
  next: number;
}

const pointsPerLevel = 20;
const ruleLine = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const itemLine = /^(\s*)([-+*]|(\d{1,9})([.)]))(\s+|$)(.*)$/;
const headingLine = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})/;
const noteLine = /^ {0,3}\[\^([^\]\s]{1,60})\]:\s*(.*)$/;
const tableRule = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Reads Markdown: headings, nested lists (ordered ones renumbered from their first number, as they are shown), pipe
 * tables, quotations, footnotes, emphasis.
 *
 * @throws ReadingError for what can't be read.
 */
export function readMarkdown(bytes: Uint8Array, source: ReadingSource, options: ReadingOptions): DocumentText {
  const budget = new TimeBudget();
  const text = decodeText(bytes, 'text').text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const builder = new DocumentBuilder(options.limits.characters, budget);
  const front = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const body = new MarkdownBody(builder, budget);
  for (const line of text.slice(front?.[0].length ?? 0).split(/\r\n|\n|\r/)) {
    budget.check();
    body.readLine(line.replace(/\t/g, '    '));
  }
  body.end();
  markImpliedStructure(builder);
  const stated = /^title:\s*["']?(.+?)["']?\s*$/m.exec(front?.[1] ?? '')?.[1] ?? '';
  return builder.build({ sha256: source.sha256, format: 'markdown', title: documentTitle(builder, stated), pages: [] });
}

class MarkdownBody {
  readonly #builder: DocumentBuilder;
  readonly #budget: TimeBudget;
  #lists: OpenList[] = [];
  #lines: string[] = [];
  #draft: Omit<BlockDraft, 'pieces'> = { kind: 'paragraph' };
  #fence: string | null = null;
  #blank = true;
  #tables = 0;
  /** Rows of the table in hand; null outside one. */
  #table: string[][] | null = null;

  constructor(builder: DocumentBuilder, budget: TimeBudget) {
    this.#builder = builder;
    this.#budget = budget;
  }

  readLine(raw: string): void {
    const fence = fenceLine.exec(raw)?.[1];
    if (this.#fence !== null) {
      if (fence?.startsWith(this.#fence)) this.#fence = null;
      else this.#add({ kind: 'paragraph' }, raw);
      return;
    }
    if (fence !== undefined) {
      this.end();
      this.#fence = fence;
      return;
    }
    const quoted = /^(?: {0,3}> ?){1,20}/.exec(raw)?.[0] ?? '';
    const line = raw.slice(quoted.length);
    const quoteIndent = (quoted.match(/>/g)?.length ?? 0) * pointsPerLevel;
    if (line.trim() === '') {
      this.#close();
      this.#blank = true;
      return;
    }
    const wasBlank = this.#blank;
    this.#blank = false;
    if (this.#table !== null && line.includes('|')) {
      this.#table.push(cellsOf(line));
      return;
    }
    if (this.#lines.length === 1 && tableRule.test(line) && line.includes('-') && this.#lines[0]?.includes('|')) {
      this.#table = [cellsOf(this.#lines[0])];
      this.#lines = [];
      return;
    }
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(line)?.[1];
    if (underline !== undefined && this.#lines.length > 0 && this.#draft.kind === 'paragraph') {
      this.#draft = { kind: 'heading', level: underline.startsWith('=') ? 1 : 2 };
      this.end();
      return;
    }
    if (ruleLine.test(line)) {
      this.end();
      return;
    }
    const heading = headingLine.exec(line);
    if (heading) {
      this.end();
      this.#add({ kind: 'heading', level: heading[1]?.length ?? 1 }, heading[2] ?? '');
      return;
    }
    const note = noteLine.exec(line);
    if (note) {
      this.end();
      const label = note[1] ?? '';
      const kind = /^\d+$/.test(label) ? 'number' : 'letter';
      this.#start({ kind: 'paragraph', role: 'footnote', marker: automatic(label, kind) }, note[2] ?? '');
      return;
    }
    const item = itemLine.exec(line);
    if (item && (this.#lines.length === 0 || this.#lists.length > 0 || item[3] === undefined || item[3] === '1')) {
      this.#openItem(item, quoteIndent);
      return;
    }
    if (this.#lines.length > 0) {
      this.#lines.push(line);
      return;
    }
    const indent = line.length - line.trimStart().length;
    if (wasBlank) while (this.#lists.length > 0 && indent < (this.#lists.at(-1)?.content ?? 0)) this.#lists.pop();
    this.#start({ kind: 'paragraph', indent: quoteIndent + this.#lists.length * pointsPerLevel }, line);
  }

  /** Ends the block in hand and all lists. */
  end(): void {
    this.#close();
    this.#lists = [];
  }

  #openItem(item: RegExpExecArray, quoteIndent: number): void {
    this.#close();
    const [, spaces = '', bullet = '', number, , gap = ' ', text = ''] = item;
    const indent = spaces.length;
    const content = indent + bullet.length + Math.min(Math.max(gap.length, 1), 4);
    while (this.#lists.length > 0 && indent < (this.#lists.at(-1)?.indent ?? 0)) this.#lists.pop();
    const top = this.#lists.at(-1);
    const ordered = number !== undefined;
    let list: OpenList;
    if (top && indent < top.content && top.ordered === ordered) list = top;
    else {
      if (top && indent < top.content) this.#lists.pop();
      list = { indent, content, ordered, next: ordered ? Number(number) : 1 };
      if (this.#lists.length < 50) this.#lists.push(list);
    }
    const label = ordered ? `${list.next}${item[4] ?? '.'}` : '•';
    list.next += 1;
    const level = this.#lists.length;
    const marker = automatic(label, ordered ? 'number' : 'bullet');
    this.#start({ kind: 'list-item', level, indent: quoteIndent + level * pointsPerLevel, marker }, text);
  }

  #start(draft: Omit<BlockDraft, 'pieces'>, text: string): void {
    this.#close();
    this.#draft = draft;
    this.#lines = [text];
  }

  #add(draft: Omit<BlockDraft, 'pieces'>, text: string): void {
    this.#start(draft, text);
    this.#close();
  }

  #close(): void {
    if (this.#table !== null) this.#closeTable(this.#table);
    this.#table = null;
    if (this.#lines.length === 0) return;
    // Two spaces or a backslash at the end of a line break it.
    const text = this.#lines.map((line) => line.trimStart().replace(/(?: {2,}|\\)$/, '\n')).join(' ');
    this.#lines = [];
    addParagraph(this.#builder, { ...this.#draft, pieces: markdownPieces(text) });
    this.#draft = { kind: 'paragraph' };
  }

  #closeTable(rows: readonly (readonly string[])[]): void {
    const table = this.#tables;
    this.#tables += 1;
    const role: BlockRole = 'body';
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        this.#budget.check();
        const cell = { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
        addParagraph(this.#builder, { kind: 'cell', role, pieces: markdownPieces(text), cell });
      }
    }
  }
}

function automatic(label: string, kind: 'number' | 'bullet' | 'letter'): MarkerDraft {
  return { how: 'automatic', marker: { label, kind }, style: plainStyle };
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}
