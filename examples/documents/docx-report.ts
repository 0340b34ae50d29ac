import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { settleArchive } from './archive-dates.ts';
import {
  type DocumentBlock,
  inventedNotice,
  inventedStatement,
  type RecommendationBlock,
  type ReportDocument,
  setQuotes,
  type TableBlock,
} from './report-document.ts';

type Footnotes = Record<string, { children: Paragraph[] }>;

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface Setting {
  readonly report: ReportDocument;
  readonly quote: (text: string) => string;
  readonly footnotes: Footnotes;
  readonly width: number;
}

function paragraph(text: string, setting: Setting, after = 140): Paragraph {
  return new Paragraph({
    text: setting.quote(text),
    spacing: { after },
    alignment: setting.report.style.justified ? AlignmentType.JUSTIFIED : AlignmentType.LEFT,
  });
}

const frame = { style: BorderStyle.SINGLE, size: 6, space: 6, color: '5B6B78' };
const box = { top: frame, bottom: frame, left: frame, right: frame };

function setRecommendation(block: RecommendationBlock, setting: Setting): Paragraph[] {
  const { quote } = setting;
  const paragraphs: Paragraph[] = [];
  const border = block.boxed ? { border: box, shading: { fill: 'EEF2F5' } } : {};
  const plain = { spacing: { after: block.parts.length > 0 ? 40 : 140 }, ...border };
  switch (block.placing) {
    case 'automatic':
      paragraphs.push(
        new Paragraph({ text: quote(block.text), numbering: { reference: block.list, level: 0 }, ...plain }),
      );
      break;
    case 'bullet':
      paragraphs.push(
        new Paragraph({ text: quote(block.text), numbering: { reference: 'bullets', level: 0 }, ...plain }),
      );
      break;
    case 'own-line':
      paragraphs.push(
        new Paragraph({
          children: [new TextRun({ text: block.label, bold: true })],
          keepNext: true,
          spacing: { before: 120, after: 20 },
          ...border,
        }),
        new Paragraph({ text: quote(block.text), ...plain }),
      );
      break;
    case 'inline':
      paragraphs.push(
        new Paragraph({
          children: [new TextRun({ text: `${block.label} `, bold: true }), new TextRun(quote(block.text))],
          ...plain,
        }),
      );
      break;
    case 'plain':
      paragraphs.push(new Paragraph({ text: quote(block.text), ...plain }));
  }
  block.parts.forEach((part, index) => {
    const last = index === block.parts.length - 1;
    paragraphs.push(
      new Paragraph({
        children: [new TextRun({ children: [part.label, new Tab(), quote(part.text)] })],
        tabStops: [{ type: TabStopType.LEFT, position: 1080 }],
        indent: { left: 1080, hanging: 400 },
        spacing: { after: last ? 140 : 40 },
        ...border,
      }),
    );
  });
  return paragraphs;
}

function setTable(table: TableBlock, setting: Setting): Table {
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => Math.round((width / total) * setting.width));
  const cell = (text: string, width: number, bold: boolean, fill: string | null, span = 1): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      columnSpan: span,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(fill === null ? {} : { shading: { fill } }),
      children: [new Paragraph({ children: [new TextRun({ text: setting.quote(text), bold, size: 19 })] })],
    });
  return new Table({
    width: { size: setting.width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: table.header.map((text, index) => cell(text, widths[index] ?? 0, true, 'DFE5EA')),
      }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children:
              row.length === 1
                ? [cell(row[0] ?? '', setting.width, true, 'F1F4F6', widths.length)]
                : row.map((text, index) => cell(text, widths[index] ?? 0, false, null)),
          }),
      ),
    ],
  });
}

function setContents(setting: Setting): Paragraph[] {
  const right = setting.width;
  let page = 3;
  let sinceHeading = 0;
  const lines: Paragraph[] = [];
  // Printed page numbers of a contents list are what the author's last update left there; near enough, as in life.
  for (const block of setting.report.blocks) {
    sinceHeading += block.type === 'table' ? block.rows.length * 60 : 'text' in block ? block.text.length : 150;
    if (block.type === 'page-break') page += 1;
    if (block.type !== 'heading' || block.level > 2) continue;
    page += Math.floor(sinceHeading / 2600);
    sinceHeading %= 2600;
    lines.push(
      new Paragraph({
        style: block.level === 1 ? 'TOC1' : 'TOC2',
        tabStops: [{ type: TabStopType.RIGHT, position: right, leader: 'dot' }],
        children: [new TextRun({ children: [setting.quote(block.text), new Tab(), String(page)] })],
      }),
    );
  }
  return [
    new Paragraph({ children: [new TextRun({ text: 'Contents', bold: true, size: 30 })], spacing: { after: 160 } }),
    ...lines,
  ];
}

function setBlock(block: DocumentBlock, setting: Setting): FileChild[] {
  const { quote } = setting;
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ text: quote(block.text), heading: headingLevels[block.level], keepNext: true })];
    case 'paragraph': {
      if (block.footnote === undefined && block.number === undefined) return [paragraph(block.text, setting)];
      const runs: (TextRun | FootnoteReferenceRun)[] = [];
      if (block.number !== undefined) runs.push(new TextRun({ children: [block.number, new Tab()] }));
      runs.push(new TextRun(quote(block.text)));
      if (block.footnote !== undefined) {
        const id = Object.keys(setting.footnotes).length + 1;
        setting.footnotes[String(id)] = { children: [new Paragraph(quote(block.footnote))] };
        runs.push(new FootnoteReferenceRun(id));
      }
      const hanging = block.number === undefined ? {} : { indent: { left: 680, hanging: 680 } };
      return [new Paragraph({ children: runs, spacing: { after: 140 }, ...hanging })];
    }
    case 'bullets':
      return block.items.map(
        (item) =>
          new Paragraph({ text: quote(item), numbering: { reference: 'bullets', level: 0 }, spacing: { after: 60 } }),
      );
    case 'quotation':
      return [
        new Paragraph({
          children: [new TextRun({ text: quote(block.text), italics: true })],
          indent: { left: 560, right: 560 },
          spacing: { after: 160 },
        }),
      ];
    case 'panel':
      return [
        new Paragraph({
          children: [new TextRun({ text: quote(block.title), bold: true })],
          border: box,
          shading: { fill: 'F4F1EA' },
        }),
        ...block.paragraphs.map(
          (text) =>
            new Paragraph({ text: quote(text), border: box, shading: { fill: 'F4F1EA' }, spacing: { after: 60 } }),
        ),
        new Paragraph({ text: '', spacing: { after: 60 } }),
      ];
    case 'contents':
      return setContents(setting);
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, text: '', spacing: { after: 0 } })];
    case 'columns':
      return [];
    case 'table':
      return [setTable(block, setting), new Paragraph({ text: '' })];
    case 'recommendation':
      return setRecommendation(block, setting);
  }
}

function listPatterns(report: ReportDocument): Map<string, string> {
  const patterns = new Map<string, string>();
  for (const block of report.blocks) {
    if (block.type === 'recommendation' && block.placing === 'automatic') patterns.set(block.list, block.pattern);
  }
  return patterns;
}

function setTitlePage(report: ReportDocument, quote: (text: string) => string): Paragraph[] {
  const colour = report.style.headingColour.replace('#', '');
  const line = (text: string, size: number, before: number, bold: boolean): Paragraph =>
    new Paragraph({
      spacing: { before, after: 120 },
      children: [new TextRun({ text: quote(text), size, bold, color: bold ? colour : '1A1A1A' })],
    });
  return [
    line(report.publisher, 26, 1600, true),
    new Paragraph({
      style: 'Title',
      spacing: { before: 1200, after: 240, line: 264, lineRule: LineRuleType.AUTO },
      children: [new TextRun({ text: quote(report.title), size: 52, bold: true, color: colour })],
    }),
    line(report.subtitle, 28, 120, false),
    line(report.dateLine, 24, 600, false),
    new Paragraph({
      spacing: { before: 2400 },
      children: [new TextRun({ text: quote(inventedStatement), italics: true, size: 20 })],
    }),
    new Paragraph({ pageBreakBefore: true, text: '', spacing: { after: 0 } }),
  ];
}

/** Sets a report as DOCX with styles, automatic numbering, tables and footnotes as a word processor would keep them. */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const quote = (text: string): string => setQuotes(text, report.style);
  const font = report.style.face === 'serif' ? 'Liberation Serif' : 'Liberation Sans';
  const footnotes: Footnotes = {};
  const margin = report.style.landscape ? 900 : 1300;
  const width = (report.style.landscape ? 16838 : 11906) - 2 * margin;
  const setting: Setting = { report, quote, footnotes, width };
  const colour = report.style.headingColour.replace('#', '');
  const children: FileChild[] = [
    ...setTitlePage(report, quote),
    ...report.blocks.flatMap((block) => setBlock(block, setting)),
  ];
  const document = new Document({
    title: report.title,
    subject: inventedNotice,
    creator: report.publisher,
    lastModifiedBy: report.publisher,
    description: inventedStatement,
    footnotes,
    styles: {
      default: {
        document: { run: { font, size: report.style.size * 2 }, paragraph: { spacing: { line: 288 } } },
        heading1: {
          run: { font, size: 32, bold: true, color: colour },
          paragraph: { spacing: { before: 360, after: 160 } },
        },
        heading2: {
          run: { font, size: 25, bold: true, color: colour },
          paragraph: { spacing: { before: 260, after: 120 } },
        },
        heading3: {
          run: { font, size: 22, bold: true, color: '1A1A1A' },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
      paragraphStyles: [
        { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
        { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { indent: { left: 320 }, spacing: { after: 40 } } },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 560, hanging: 280 } } },
            },
          ],
        },
        ...[...listPatterns(report)].map(([reference, pattern]) => ({
          reference,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: pattern,
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 720, hanging: 720 } } },
            },
          ],
        })),
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              orientation: report.style.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              width: 11906,
              height: 16838,
            },
            margin: { top: 1300, bottom: 1200, left: margin, right: margin },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [new TextRun({ text: quote(report.runningHead), size: 17, color: '555555' })],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph('')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: width }],
                children: [
                  new TextRun({ size: 17, color: '555555', children: [inventedNotice, new Tab(), PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
          first: new Footer({ children: [new Paragraph('')] }),
        },
        children,
      },
    ],
  });
  return settleArchive(new Uint8Array(await Packer.toBuffer(document)), report.date);
}
