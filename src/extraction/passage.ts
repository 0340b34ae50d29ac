import type { Block, DocumentText } from '../domain/document/document-text.ts';
import { authorRequests, findAuthorNames } from './author-names.ts';
import { findBareLetters } from './bare-letters.ts';
import { type OpenHeading, settleLevel } from './heading-level.ts';
import { type Label, parseLabel } from './label.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { sentencesWithin } from './request-sentence.ts';
import { announcesList, asksExplicitly } from './wording.ts';

/**
 * A block, or a labelled stretch of one, as extraction sees it: its label taken apart, the headings above it, and how it is
 * set. Offsets index `DocumentText.text`.
 */
export interface Passage {
  readonly index: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
  /** Where the words after the label begin. */
  readonly bodyStart: number;
  /** The words after the label. */
  readonly body: string;
  /** Printed as a heading (not a numbered statement that the reader took for one). */
  readonly heading: boolean;
  /** 1 outermost; 0 when it is no heading. */
  readonly level: number;
  /** Headings above it, outermost first, as indexes into the passages. */
  readonly path: readonly number[];
  /** Share of its words in bold and in italics, 0 to 1. */
  readonly bold: number;
  readonly italic: number;
  /** Offset in `body` of the sentence in which the report's author recommends by its own name; -1 when none does. */
  readonly authorAsks: number;
}

/** "7.4 Recommendation 3: ..." is numbered as a paragraph and labelled as a recommendation: the second label names it. */
const innerLabel = (text: string, label: Label | null): Label | null => {
  if (label === null || label.family === 'labelled') return label;
  const inner = parseLabel(text.slice(label.length), null);
  if (inner?.family !== 'labelled' || !inner.opens) return label;
  // "4.21 Recommendation. The Department should": the paragraph's number is the only one that it has.
  const printed = inner.ordinal === 0 && label.family !== 'bullet' ? label.printed : inner.printed;
  return { ...inner, printed, length: label.length + inner.length };
};

const wordCount = (text: string): number => {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count++;
  return count;
};

/** Share of the letters from `from` on that are set in the style that `has` looks for. */
const styleShare = (
  document: DocumentText,
  block: Block,
  from: number,
  end: number,
  has: 'bold' | 'italic',
): number => {
  let all = 0;
  let some = 0;
  for (const run of block.runs) {
    const length = Math.min(run.end, end) - Math.max(run.start, from);
    if (length <= 0) continue;
    all += length;
    if (document.styles[run.style]?.[has] === true) some += length;
  }
  return all === 0 ? 0 : some / all;
};

// A line of a block that opens a statement of its own: the reader joined what the page prints apart.
const statementLine =
  /^(?:(?:safety |national |local )?recommendation\s{1,2}[A-Z]{0,4}[-/.]?\d{1,4}(?:[./-]\d{1,4}){0,3})(?:\s{0,2}[:–—]\s|$)/i;

// A number that closes what stands above it, alone on its line: the next line begins something else.
const answerLine = /^\p{Lu}[\p{L}’',&() -]{2,90} [Rr]esponse:/u;
const codeLine = /^\[[A-Z]{1,4}-?\d{1,3}\]\s/;
const numberLine = /^(?:[A-Z]{2,7} )?(?:Safety )?Recommendation [A-Z]{0,5}-?\d{1,4}(?:[-/.]\d{1,4}){0,3}$/;

// A label run into the text, after the reasons: "... is kept. Recommendation 2: The Registrar should".
const runInLabel =
  /(?<=[.?!][”’"')\]]{0,2}\d{0,2}\s{1,2})Recommendation\s[A-Z]?\d{1,3}(?:\.\d{1,3})?\s?[:–—]\s(?=\p{Lu})/gu;

/** Characters of reasons before such a label: a title before it is another report's. */
const fewestReasons = 80;
/** In a numbered paragraph of the report a short sentence will do. */
const fewestNumbered = 20;

interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const letteredLine = /^([a-y]) (?=\p{Ll})/u;

/** Lines of a lettered item that open the next ones: "e tell each child ...; and" and then "f review every child". */
const nextLetters = (document: DocumentText, block: Block): number[] => {
  const cuts: number[] = [];
  let letter = letteredLine.exec(document.text.slice(block.start, block.start + 4))?.[1] ?? '';
  if (letter === '') return cuts;
  for (const line of block.lines.slice(1)) {
    const opened = letteredLine.exec(document.text.slice(line.start, line.start + 4))?.[1] ?? '';
    if (opened.charCodeAt(0) !== letter.charCodeAt(0) + 1) continue;
    if (!/[;,.](?: and| or)?\s*$/.test(document.text.slice(Math.max(block.start, line.start - 12), line.start)))
      continue;
    cuts.push(line.start);
    letter = opened;
  }
  return cuts;
};

const stretches = (document: DocumentText, block: Block): Stretch[] => {
  const cuts: number[] = nextLetters(document, block);
  for (const line of block.lines.slice(1)) {
    if (statementLine.test(document.text.slice(line.start, Math.min(line.end, line.start + 60)))) cuts.push(line.start);
    if (answerLine.test(document.text.slice(line.start, Math.min(line.end, line.start + 110)))) cuts.push(line.start);
    if (
      codeLine.test(document.text.slice(line.start, line.start + 12)) &&
      codeLine.test(document.text.slice(block.start, block.start + 12))
    )
      cuts.push(line.start);
    const before = document.text.slice(block.start, line.start).trim();
    if (
      numberLine.test(before) &&
      /^\d{1,2}(?:\.\d{1,2}){0,3}\s+\p{Lu}/u.test(document.text.slice(line.start, line.end))
    )
      cuts.push(line.start);
  }
  if (block.cell === null && block.marker?.kind !== 'bullet')
    for (const { index } of document.text.slice(block.start, block.end).matchAll(runInLabel))
      if (index >= (block.marker?.kind === 'number' ? fewestNumbered : fewestReasons)) cuts.push(block.start + index);
  const edges = [...new Set([block.start, ...cuts.sort((a, b) => a - b), block.end])];
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? block.end;
    const shown = document.text.slice(start, end).trimEnd();
    return { block, start, end: start + shown.length };
  });
};

/** Headings printed again at the top of many pages are running heads that the reader let through. */
const runningHeads = (document: DocumentText): ReadonlySet<string> => {
  const heads = new Set(headsOnTop(document));
  for (const line of numberedLines(document)) heads.add(line);
  return heads;
};

/** The first and last lines of pages that differ only in their figures: "File 2019-06812 2", "Report to the Minister Page 3". */
const numberedLines = (document: DocumentText): string[] => {
  const pages = new Map<string, { readonly on: Set<number>; readonly lines: string[] }>();
  const blocks = document.blocks.filter((block) => block.role === 'body' && block.page !== 0 && block.cell === null);
  for (const [at, block] of blocks.entries()) {
    const edge = blocks[at - 1]?.pageEnd !== block.page || blocks[at + 1]?.page !== block.page;
    if (!edge || block.end - block.start > 90 || block.lines.length > 1) continue;
    const line = document.text.slice(block.start, block.end).toLowerCase();
    if (!new RegExp(`\\b${block.page}\\b`).test(line) && !/\bpage \d/.test(line)) continue;
    const key = line.replace(/\d+/g, '#');
    const seen = pages.get(key) ?? { on: new Set<number>(), lines: [] };
    seen.on.add(block.page);
    seen.lines.push(line);
    pages.set(key, seen);
  }
  return [...pages.values()]
    .filter(({ on, lines }) => on.size >= 2 && new Set(lines).size > 1)
    .flatMap(({ lines }) => lines);
};

const headsOnTop = (document: DocumentText): ReadonlySet<string> => {
  const pages = new Map<string, Set<number>>();
  let page = -1;
  for (const block of document.blocks) {
    if (block.role !== 'body') continue;
    const first = block.page !== page;
    page = block.pageEnd;
    if (!first || block.page === 0 || block.end - block.start > 90) continue;
    const text = document.text.slice(block.start, block.end).toLowerCase();
    const seen = pages.get(text) ?? new Set<number>();
    seen.add(block.page);
    pages.set(text, seen);
  }
  return new Set([...pages].filter(([, on]) => on.size >= 4).map(([text]) => text));
};

/** Tables of one column: drawn boxes, whose text is running text. */
const boxTables = (document: DocumentText): ReadonlySet<number> => {
  const columns = new Map<number, number>();
  for (const { cell } of document.blocks)
    if (cell !== null) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + cell.columnSpan));
  return new Set([...columns].filter(([, count]) => count === 1).map(([table]) => table));
};

/** "(014/21)" on a line of its own. */
const onlyNumber = /^[([][A-Z\d]{1,8}(?:[-/.][A-Z\d]{1,8}){1,5}[)\]]$/;

const pointsBack = /^[([]?(?:pages?|paragraphs?|paras?\.?) \d{1,4}(?:\.\d{1,3})?[)\]]?$/i;

const headingEnd = /[.;,:]$/;

const namesList =
  /^(?:(?:the|our|key|main|final|multi-agency|single agency|individual agency|summary of|list of) ){0,3}recommendations?(?: (?:to|for|of|from) [^.;:]{3,60})?:?$/i;

/** Short, bold or in capitals, without a full stop, standing alone: a heading that the reader took for a paragraph. */
const looksLikeHeading = (block: Block, text: string, body: string, bold: number): boolean => {
  if (block.cell !== null || body.length < 3 || body.length > 110 || (headingEnd.test(body) && !namesList.test(body)))
    return false;
  if ((block.kind === 'list-item' && block.marker?.kind === 'bullet') || onlyNumber.test(text) || pointsBack.test(text))
    return false;
  if (block.lines.length <= 1 && namesList.test(body) && block.marker?.kind !== 'labelled') return true;
  const letters = body.replace(/[^\p{L}]/gu, '');
  const capitals = letters.length > 3 && letters === letters.toUpperCase();
  return (bold > 0.95 || capitals) && block.lines.length <= 2 && /^[\p{Lu}\d“"‘(]/u.test(text) && wordCount(body) <= 14;
};

const blockPage = (block: Block, start: number): number => {
  let page = block.page;
  for (const line of block.lines) {
    if (line.start > start) break;
    page = line.page;
  }
  return page;
};

/** Page on which the character at `offset` of a passage stands; 0 when the format has no pages. */
export const pageOf = (passage: Passage, offset: number = passage.start): number => blockPage(passage.block, offset);

const mayRequest = / (?:recommends?|urges?|calls?|reiterates) /;

/** Marks the passages in which the author recommends by its own name. */
const markAuthor = (document: DocumentText, passages: Passage[]): void => {
  const requests = authorRequests(findAuthorNames(document));
  if (requests === null) return;
  for (const [index, passage] of passages.entries()) {
    if (passage.heading || !mayRequest.test(passage.body) || !requests.test(passage.body.slice(0, 6000))) continue;
    const asking = sentencesWithin(passage.body.slice(0, 6000)).find(({ text }) => requests.test(text));
    if (asking !== undefined) passages[index] = { ...passage, authorAsks: asking.at };
  }
};

/**
 * The author's running text as passages, in reading order. Headers, footers, footnotes, contents and hidden text are left
 * out: no statement of a report stands there.
 */
export const listPassages = (document: DocumentText): Passage[] => {
  const heads = runningHeads(document);
  const passages: Passage[] = [];
  const path: OpenHeading[] = [];
  const boxes = boxTables(document);
  const plainHeadings = findPlainHeadings(document);
  for (const printed of document.blocks) {
    const boxed = printed.cell !== null && boxes.has(printed.cell.table);
    const block = boxed ? { ...printed, cell: null, panel: -1 - (printed.cell?.table ?? 0) } : printed;
    if (block.role !== 'body' && block.role !== 'caption') continue;
    const whole = document.text.slice(block.start, block.end);
    if (whole.length <= 90 && heads.has(whole.toLowerCase()) && block.page !== 0) continue;
    for (const stretch of stretches(document, block)) {
      const text = document.text.slice(stretch.start, stretch.end);
      const marker = stretch.start === block.start ? (block.marker?.label ?? null) : null;
      const read = innerLabel(text, parseLabel(text, marker));
      // "Recommendation" alone as a heading names a section; as a paragraph it labels what follows.
      const label = read?.family === 'labelled' && read.ordinal === 0 && block.kind === 'heading' ? null : read;
      const bodyStart = stretch.start + (label?.length ?? 0);
      const body = document.text.slice(bodyStart, stretch.end);
      const bold = styleShare(document, block, bodyStart, stretch.end, 'bold');
      const italic = styleShare(document, block, bodyStart, stretch.end, 'italic');
      const caption = block.role === 'caption';
      // Bold sentences are not headings, whatever the reader made of them.
      const sentence =
        text.length > 220 ||
        (text.length > 80 && /[.:;][\s*†‡\d]{0,4}$/.test(text)) ||
        /;[\s*†‡\d]{0,4}$/.test(text) ||
        (/\brecommends? that [^:]{3,80}:\s*$/i.test(text) && asksExplicitly(text)) ||
        (label !== null && (announcesList(text) || (/:\s*$/.test(text) && asksExplicitly(text))));
      const asHeading = block.kind === 'heading' && block.cell === null && !sentence;
      const statement = label?.family === 'labelled' && label.opens && (label.ordinal > 0 || block.kind !== 'heading');
      // "II. Conclusions" and "B. Findings" are headings; "(c) This timetable ..." in bold is a part of a statement.
      const item = label !== null && (label.family === 'bullet' || /^[([]?[a-z]+[)\]. ]/.test(text));
      const heading =
        !statement &&
        !caption &&
        !item &&
        (asHeading || plainHeadings.has(stretch.start) || looksLikeHeading(block, text, body, bold));
      const printedLevel = heading ? (block.kind === 'heading' ? Math.max(1, block.level) : 7) : 0;
      const level = heading ? settleLevel(path, printedLevel, label, body.trim()) : 0;
      const index = passages.length;
      if (heading) while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      passages.push({
        index,
        block,
        start: stretch.start,
        end: stretch.end,
        label,
        bodyStart,
        body,
        heading,
        level,
        path: path.map((above) => above.index),
        bold,
        italic,
        authorAsks: -1,
      });
      if (heading) path.push({ index, printed: printedLevel, level, label });
    }
  }
  markAuthor(document, passages);
  for (const [index, label] of findBareLetters(document.text, passages)) {
    const passage = passages[index];
    if (passage === undefined || passage.heading) continue;
    const bodyStart = passage.start + label.length;
    passages[index] = { ...passage, label, bodyStart, body: document.text.slice(bodyStart, passage.end) };
  }
  return passages;
};
