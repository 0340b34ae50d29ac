import type { Block, DocumentText } from '../../../domain/document/document-text.ts';

/** A sheet of a document: a printed page, or a stretch of the text of a format without pages. */
export interface Sheet {
  readonly number: number;
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  readonly ocr: number | null;
  readonly blocks: readonly Block[];
}

/** Blocks of one sheet where the format has no pages. */
const blocksOnSheet = 60;

const cut = new WeakMap<DocumentText, readonly Sheet[]>();

/** The sheets of a document. A block stands on the sheet on which it begins; what a reader would not see is left out. */
export function cutSheets(document: DocumentText): readonly Sheet[] {
  const known = cut.get(document);
  if (known !== undefined) return known;
  const blocks = document.blocks.filter(({ role }) => role !== 'hidden');
  const sheets = document.pages.length > 0 ? printedSheets(document, blocks) : flowingSheets(blocks);
  cut.set(document, sheets);
  return sheets;
}

function printedSheets({ pages }: DocumentText, blocks: readonly Block[]): Sheet[] {
  const byPage = new Map<number, Block[]>(pages.map(({ number }) => [number, []]));
  for (const block of blocks) byPage.get(block.page)?.push(block);
  return pages.map(({ number, label, width, height, ocr }) => ({
    ...{ number, label, width, height, ocr: ocr?.confidence ?? null, blocks: byPage.get(number) ?? [] },
  }));
}

function flowingSheets(blocks: readonly Block[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (let from = 0; from === 0 || from < blocks.length; from += blocksOnSheet) {
    sheets.push({
      ...{ number: sheets.length + 1, label: null, width: 0, height: 0, ocr: null },
      blocks: blocks.slice(from, from + blocksOnSheet),
    });
  }
  return sheets;
}

/** A lookup of the sheets of many places, for an outline. */
export function sheetFinder(document: DocumentText): (offset: number) => number {
  const starts: number[] = [];
  const numbers: number[] = [];
  const placed = cutSheets(document)
    .flatMap(({ number, blocks }) => blocks.map(({ start }) => ({ start, number })))
    .sort((a, b) => a.start - b.start);
  for (const { start, number } of placed) {
    starts.push(start);
    numbers.push(number);
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return numbers[low - 1] ?? numbers[0] ?? 0;
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function showBlock(document: DocumentText, block: Block) {
  const { kind, role, start, end, contentStart, level, indent, cell, runs } = block;
  const [first] = runs;
  const style = document.styles[first?.style ?? -1];
  const whole = runs.every((run) => run.style === first?.style);
  return {
    ...{ kind, role, start, end, contentStart, level, indent: rounded(indent), text: document.text.slice(start, end) },
    cell:
      cell === null ? null : [cell.table, cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.header ? 1 : 0],
    bold: whole && (style?.bold ?? false),
    italic: whole && (style?.italic ?? false),
  };
}

/** The text of the sheets from one number to another, with the printed lines that stand on each. */
export function readSheets(document: DocumentText, from: number, to: number) {
  const lines = new Map<number, number[]>();
  for (const block of document.blocks) {
    if (block.role === 'hidden' || block.pageEnd < from || block.page > to) continue;
    for (const { start, end, page, box } of block.lines) {
      if (page < from || page > to) continue;
      const list = lines.get(page) ?? [];
      list.push(start, end, rounded(box.x), rounded(box.y), rounded(box.width), rounded(box.height));
      lines.set(page, list);
    }
  }
  return cutSheets(document)
    .filter(({ number }) => number >= from && number <= to)
    .map(({ number, blocks }) => ({
      number,
      blocks: blocks.map((block) => showBlock(document, block)),
      lines: lines.get(number) ?? [],
    }));
}
