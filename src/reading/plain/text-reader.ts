import type { DocumentText, Page } from '../../domain/document/document-text.ts';
import { DocumentBuilder, plainStyle } from '../document-builder.ts';
import { documentTitle } from '../flow/document-title.ts';
import { readMarker } from '../markers/marker.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { decodeText } from '../text-encoding.ts';
import { TimeBudget } from '../time-budget.ts';
import { joinLines, type PlainLine, plainLines } from './plain-lines.ts';

interface Paragraph {
  text: string;
  readonly indent: number;
  readonly page: number;
  pageEnd: number;
  lines: number;
  /** Columns of the longest line. */
  width: number;
  /** A blank line or the edge of the file stands before it, after it. */
  readonly alone: boolean;
  aloneAfter: boolean;
  /** Level of the heading that an underline made it; 0 otherwise. */
  underlined: number;
}

const pointsPerColumn = 6;

/**
 * Reads plain text: wrapped lines joined into paragraphs, items by their markers and hanging indents, headings by
 * underlines, capitals or numbering. Form feeds part pages, which have no size.
 *
 * @throws ReadingError for what can't be read.
 */
export function readText(bytes: Uint8Array, source: ReadingSource, options: ReadingOptions): DocumentText {
  const budget = new TimeBudget();
  const decoded = decodeText(bytes, 'text');
  const lines = plainLines(decoded.text, budget);
  const paragraphs = gatherParagraphs(lines, budget);
  const builder = new DocumentBuilder(options.limits.characters, budget);
  if (decoded.encoding === 'windows-1252') {
    builder.warn(
      'encoding',
      'The text is not UTF-8; it was read as Windows-1252, so check accents and quotation marks.',
    );
  }
  const depths = new IndentDepths();
  for (const [index, paragraph] of paragraphs.entries()) {
    budget.check();
    const marker = readMarker(paragraph.text)?.marker ?? null;
    const level = headingLevel(paragraph, paragraphs[index + 1], index);
    const kind = level > 0 ? 'heading' : marker ? 'list-item' : 'paragraph';
    builder.add({
      kind,
      pieces: [{ text: paragraph.text, style: plainStyle }],
      level: kind === 'heading' ? level : kind === 'list-item' ? depths.depthOf(paragraph.indent) : 0,
      indent: paragraph.indent * pointsPerColumn,
      page: paragraph.page,
      pageEnd: paragraph.pageEnd,
    });
    if (kind !== 'list-item') depths.reset();
  }
  const pageCount = lines.at(-1)?.page ?? 0;
  const pages = Array.from({ length: pageCount }, (_, index): Page => {
    return { number: index + 1, label: null, width: 0, height: 0, ocr: null };
  });
  return builder.build({ sha256: source.sha256, format: 'text', title: documentTitle(builder, ''), pages });
}

/** How deep an item stands, by the indents of the items before it in the same list. */
class IndentDepths {
  #indents: number[] = [];

  depthOf(indent: number): number {
    while (this.#indents.length > 0 && (this.#indents.at(-1) ?? 0) > indent) this.#indents.pop();
    if (this.#indents.at(-1) !== indent) this.#indents.push(indent);
    return Math.min(this.#indents.length, 9);
  }

  reset(): void {
    this.#indents = [];
  }
}

function gatherParagraphs(lines: readonly PlainLine[], budget: TimeBudget): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const wrapped = isWrapped(lines);
  let current: Paragraph | null = null;
  let last: PlainLine | null = null;
  let blank = true;
  let parts: string[] = [];
  const close = (): void => {
    if (current) current.text = joinLines(parts);
    parts = [];
  };
  for (const line of lines) {
    budget.check();
    if (line.text === '') {
      if (current && !blank) current.aloneAfter = true;
      blank = true;
      continue;
    }
    const rule = /^(={3,}|-{3,}|_{3,}|\*{3,}|~{3,})$/.exec(line.text)?.[1];
    if (rule !== undefined) {
      if (current && !blank && current.lines === 1 && line.text.length >= Math.min(current.width * 0.6, 60)) {
        current.underlined = rule.startsWith('=') ? 1 : 2;
        current.aloneAfter = true;
      }
      blank = true;
      continue;
    }
    if (current === null || last === null || startsParagraph(line, last, current, blank, wrapped)) {
      close();
      current = {
        text: '',
        indent: line.indent,
        page: line.page,
        pageEnd: line.page,
        lines: 0,
        width: 0,
        alone: blank,
        aloneAfter: false,
        underlined: 0,
      };
      paragraphs.push(current);
    }
    parts.push(line.text);
    current.lines += 1;
    current.width = Math.max(current.width, line.text.length);
    current.pageEnd = line.page;
    last = line;
    blank = false;
  }
  if (current) current.aloneAfter = true;
  close();
  return paragraphs;
}

function startsParagraph(
  line: PlainLine,
  last: PlainLine,
  current: Paragraph,
  blank: boolean,
  wrapped: boolean,
): boolean {
  if (!wrapped) return true;
  if (blank) {
    // A page may end in the middle of a sentence.
    const goesOn = line.page !== last.page && /[\p{Ll},]$/u.test(last.text) && /^\p{Ll}/u.test(line.text);
    return !goesOn;
  }
  const marker = readMarker(line.text)?.marker;
  if (marker && /^\d+$/.test(marker.label)) return false;
  if (marker?.kind === 'bullet' || marker?.kind === 'labelled' || /^[([]/.test(marker?.label ?? '')) return true;
  if (marker) return /[.:;?!]$|\b(?:and|or)$/.test(last.text) || line.indent <= current.indent;
  // A first line set in, after a line that ended short.
  if (line.indent > last.indent + 1 && current.lines > 1 && last.indent < line.indent) {
    return /[.:?!]["”’')]?$/.test(last.text);
  }
  return line.indent + 1 < current.indent && /[.:?!]["”’')]?$/.test(last.text);
}

/** Whether lines are cut at a width; a text of long lines has one line a paragraph. */
function isWrapped(lines: readonly PlainLine[]): boolean {
  const lengths = lines.filter((line) => line.text !== '').map((line) => line.text.length);
  if (lengths.length === 0) return true;
  const long = lengths.filter((length) => length > 130).length;
  return long <= lengths.length * 0.1;
}

function headingLevel(paragraph: Paragraph, next: Paragraph | undefined, index: number): number {
  if (paragraph.underlined > 0) return paragraph.underlined;
  const { text } = paragraph;
  if (paragraph.lines > 2 || text.length > 100 || !/\p{L}/u.test(text) || /[.;,:]$/.test(text)) return 0;
  if (!paragraph.alone || !paragraph.aloneAfter || !next) return 0;
  const found = readMarker(text);
  const content = text.slice(found?.length ?? 0);
  if (found?.marker.kind === 'bullet' || content.split(' ').length > 12) return 0;
  const depth =
    found && /^\d/.test(found.marker.label) ? found.marker.label.split('.').filter((p) => p !== '').length : 0;
  if (/\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(content) && !/\p{Ll}/u.test(content)) return Math.max(depth, 1);
  if (index === 0 && !found) return 1;
  const nextMarker = readMarker(next.text)?.marker.label ?? '';
  const goesDeeper = nextMarker === '' || nextMarker.split('.').filter((p) => p !== '').length > depth;
  if (depth > 0 && goesDeeper && /^\p{Lu}/u.test(content) && next.text.length > text.length) return Math.min(depth, 6);
  return 0;
}
