import { createPdfPages, type PdfPages, type TextSetting } from './pdf-page.ts';
import type { TextRun } from './pdf-text.ts';
import {
  type DocumentBlock,
  inventedStatement,
  type RecommendationBlock,
  type ReportDocument,
  setQuotes,
  type TableBlock,
} from './report-document.ts';

interface ContentsEntry {
  readonly text: string;
  readonly level: number;
  readonly page: number;
}

/** Counts for lists that number themselves: a PDF has the number in its text. */
type ListCounts = Map<string, number>;

function countList(block: RecommendationBlock, counts: ListCounts): string {
  const next = (counts.get(block.list) ?? 0) + 1;
  counts.set(block.list, next);
  return block.pattern.replace('%1', String(next));
}

function setTitlePage(pages: PdfPages, report: ReportDocument): void {
  const { bold, regular, italic } = pages.faces;
  const plain: Partial<TextSetting> = { justified: false };
  pages.moveTo(150);
  pages.setText([{ text: report.publisher, font: bold }], { ...plain, size: 13, colour: report.style.headingColour });
  pages.space(60);
  pages.setText([{ text: report.title, font: bold }], {
    ...plain,
    size: 26,
    leading: 1.2,
    colour: report.style.headingColour,
  });
  pages.space(14);
  pages.setText([{ text: report.subtitle, font: regular }], { ...plain, size: 14 });
  pages.space(40);
  pages.setText([{ text: report.dateLine, font: regular }], { ...plain, size: 12 });
  pages.space(120);
  pages.setText([{ text: inventedStatement, font: italic }], { ...plain, size: 10 });
  pages.newPage();
}

function setContents(pages: PdfPages, entries: readonly ContentsEntry[], report: ReportDocument): void {
  const { bold, regular } = pages.faces;
  pages.setText([{ text: 'Contents', font: bold }], { size: 15, justified: false, colour: report.style.headingColour });
  pages.space(10);
  for (const entry of entries) {
    const indent = (entry.level - 1) * 16;
    const { x, y } = pages.cursor();
    const width = pages.columnWidth();
    const step = pages.size * 1.5;
    pages.keep(step);
    pages.drawAt([{ text: entry.text, font: regular }], x + indent, y, width - indent - 40, {});
    pages.drawAt([{ text: String(entry.page), font: regular }], x + width - 20, y, 30, {});
    pages.moveTo(y + step);
  }
}

function recommendationRuns(block: RecommendationBlock, label: string, pages: PdfPages): TextRun[] {
  const { bold, regular } = pages.faces;
  if (label === '') return [{ text: block.text, font: regular }];
  return [
    { text: label, font: bold },
    { text: ` ${block.text}`, font: regular },
  ];
}

function setRecommendation(
  pages: PdfPages,
  block: RecommendationBlock,
  counts: ListCounts,
  report: ReportDocument,
): void {
  const { bold, regular } = pages.faces;
  const label = block.placing === 'automatic' ? countList(block, counts) : block.label;
  const lineHeight = pages.size * 1.32;
  if (block.boxed) {
    const inset = 10;
    const inner = pages.columnWidth() - 2 * inset;
    const measureAt = (runs: TextRun[]): number =>
      pages.measureLines(runs, { size: pages.size, colour: '', indent: 2 * inset, justified: false, leading: 1.32 })
        .length * lineHeight;
    const texts: TextRun[][] = [
      ...(block.placing === 'own-line'
        ? [[{ text: label, font: bold }], [{ text: block.text, font: regular }]]
        : [recommendationRuns(block, label, pages)]),
      ...block.parts.map((part) => [{ text: `${part.label} ${part.text}`, font: regular }]),
    ];
    const total = texts.reduce((sum, runs) => sum + measureAt(runs), 0) + 2 * inset;
    pages.keep(total + 6);
    pages.drawBox(total, '#eef2f5', report.style.headingColour);
    let { y } = pages.cursor();
    const { x } = pages.cursor();
    const start = y;
    y += inset;
    for (const runs of texts) y += pages.drawAt(runs, x + inset, y, inner, {});
    pages.moveTo(start + total + 10);
    return;
  }
  pages.keep(lineHeight * 2.2);
  if (block.placing === 'own-line') {
    pages.setText([{ text: label, font: bold }], { justified: false });
    pages.setText([{ text: block.text, font: regular }], {});
  } else if (block.placing === 'automatic' || block.placing === 'bullet') {
    pages.setMarked(block.placing === 'bullet' ? '•' : label, [{ text: block.text, font: regular }], { indent: 30 });
  } else pages.setText(recommendationRuns(block, label, pages), {});
  const indent = block.placing === 'automatic' || block.placing === 'bullet' ? 54 : 30;
  for (const part of block.parts) {
    pages.space(2);
    pages.setMarked(part.label, [{ text: part.text, font: regular }], { indent });
  }
  pages.space(pages.size * 0.7);
}

function setTable(pages: PdfPages, table: TableBlock): void {
  const { bold, regular } = pages.faces;
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => (width / total) * pages.columnWidth());
  const size = Math.min(pages.size, 9.5);
  const step = size * 1.32;
  const pad = 4;
  const heightOf = (cells: readonly string[], font: string): number =>
    Math.max(
      ...cells.map((cell, index) => {
        const room = (cells.length === 1 ? pages.columnWidth() : (widths[index] ?? 0)) - 2 * pad;
        const indent = pages.columnWidth() - room;
        return (
          pages.measureLines([{ text: cell, font }], { size, colour: '', indent, justified: false, leading: 1.32 })
            .length * step
        );
      }),
      step,
    ) +
    2 * pad;
  const setRow = (cells: readonly string[], font: string, fill: string | null): void => {
    const height = heightOf(cells, font);
    const { x, y } = pages.cursor();
    let at = x;
    cells.forEach((cell, index) => {
      const width = cells.length === 1 ? pages.columnWidth() : (widths[index] ?? 0);
      pages.rectangle(at, y, width, height, fill, '#8a8f94');
      pages.drawAt([{ text: cell, font }], at + pad, y + pad, width - 2 * pad, { size });
      at += width;
    });
    pages.moveTo(y + height);
  };
  pages.keep(heightOf(table.header, bold) + 60);
  setRow(table.header, bold, '#dfe5ea');
  for (const cells of table.rows) {
    const spanning = cells.length === 1;
    const height = heightOf(cells, spanning ? bold : regular);
    const before = pages.page();
    pages.keep(height + (spanning ? 40 : 2));
    if (pages.page() !== before) setRow(table.header, bold, '#dfe5ea');
    setRow(cells, spanning ? bold : regular, spanning ? '#f1f4f6' : null);
  }
  pages.space(pages.size);
}

function setBlock(
  pages: PdfPages,
  block: DocumentBlock,
  report: ReportDocument,
  counts: ListCounts,
  entries: ContentsEntry[],
  known: readonly ContentsEntry[],
): void {
  const { bold, regular, italic } = pages.faces;
  switch (block.type) {
    case 'heading': {
      const size = block.level === 1 ? 16 : block.level === 2 ? 12.5 : pages.size + 0.5;
      pages.space(block.level === 1 ? 20 : 12);
      pages.keep(size * 1.4 + (block.level === 1 ? 90 : 50));
      pages.setText([{ text: block.text, font: bold }], { size, justified: false, colour: report.style.headingColour });
      pages.space(block.level === 1 ? 8 : 4);
      if (block.level <= 2) entries.push({ text: block.text, level: block.level, page: pages.page() });
      return;
    }
    case 'paragraph':
      if (block.number === undefined) pages.setText([{ text: block.text, font: regular }], {}, block.footnote);
      else {
        pages.setMarked(block.number, [{ text: block.text, font: regular }], { indent: 34 });
      }
      pages.space(pages.size * 0.65);
      return;
    case 'bullets':
      for (const item of block.items) {
        pages.setMarked('•', [{ text: item, font: regular }], { indent: 24 });
        pages.space(2);
      }
      pages.space(pages.size * 0.5);
      return;
    case 'quotation':
      pages.setText([{ text: block.text, font: italic }], { indent: 28, justified: false });
      pages.space(pages.size * 0.7);
      return;
    case 'panel': {
      const inset = 10;
      const step = pages.size * 1.32;
      const texts: TextRun[][] = [
        [{ text: block.title, font: bold }],
        ...block.paragraphs.map((text) => [{ text, font: regular }]),
      ];
      const height =
        texts.reduce(
          (sum, runs) =>
            sum +
            pages.measureLines(runs, {
              size: pages.size,
              colour: '',
              indent: 2 * inset,
              justified: false,
              leading: 1.32,
            }).length *
              step +
            3,
          0,
        ) +
        2 * inset;
      pages.keep(height + 4);
      pages.drawBox(height, '#f4f1ea', '#b8ad94');
      const { x, y } = pages.cursor();
      let at = y + inset;
      for (const runs of texts) at += pages.drawAt(runs, x + inset, at, pages.columnWidth() - 2 * inset, {}) + 3;
      pages.moveTo(y + height + 10);
      return;
    }
    case 'contents':
      setContents(pages, known, report);
      return;
    case 'page-break':
      pages.newPage();
      return;
    case 'columns':
      pages.columns(block.count);
      return;
    case 'table':
      setTable(pages, block);
      return;
    case 'recommendation':
      setRecommendation(pages, block, counts, report);
      return;
  }
}

async function setReport(
  report: ReportDocument,
  known: readonly ContentsEntry[],
): Promise<{ bytes: Uint8Array; entries: ContentsEntry[] }> {
  const pages = createPdfPages(report);
  const entries: ContentsEntry[] = [];
  const counts: ListCounts = new Map();
  setTitlePage(pages, report);
  for (const block of report.blocks) setBlock(pages, block, report, counts, entries, known);
  return { bytes: await pages.finish(), entries };
}

/** Sets a report as PDF. Done twice when it has a contents page: first to learn the page numbers, then to print them. */
export async function renderPdf(source: ReportDocument): Promise<Uint8Array> {
  const report = quoteReport(source);
  const first = await setReport(report, []);
  if (!report.blocks.some((block) => block.type === 'contents')) return first.bytes;
  const second = await setReport(report, first.entries);
  const settled = await setReport(report, second.entries);
  return settled.bytes;
}

function quoteReport(report: ReportDocument): ReportDocument {
  const quoted: ReportDocument = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? setQuotes(value, report.style) : value,
  );
  return quoted;
}
