import PDFDocument from 'pdfkit';
import { breakLines, type MeasureText, type SetLine, type TextRun } from './pdf-text.ts';
import { inventedNotice, type ReportDocument, setQuotes } from './report-document.ts';

/** Faces of the standard 14 fonts, which every reader of PDF has. */
export interface Faces {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
}

const faces: Readonly<Record<'sans' | 'serif', Faces>> = {
  sans: { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
  serif: { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' },
};

export interface TextSetting {
  readonly size: number;
  readonly colour: string;
  readonly indent: number;
  readonly justified: boolean;
  readonly leading: number;
}

/** Sets text on pages from the top down, with running heads, footnotes and one or two columns. Distances in points. */
export interface PdfPages {
  readonly faces: Faces;
  readonly size: number;
  readonly columnWidth: () => number;
  readonly page: () => number;
  readonly measureLines: (runs: readonly TextRun[], setting: TextSetting) => SetLine[];
  readonly setText: (runs: readonly TextRun[], setting: Partial<TextSetting>, footnote?: string) => void;
  readonly setMarked: (marker: string, runs: readonly TextRun[], setting: Partial<TextSetting>) => void;
  readonly space: (points: number) => void;
  readonly keep: (points: number) => void;
  readonly newPage: () => void;
  readonly columns: (count: 1 | 2) => void;
  readonly drawBox: (height: number, fill: string, stroke: string) => void;
  readonly drawAt: (
    runs: readonly TextRun[],
    x: number,
    y: number,
    width: number,
    setting: Partial<TextSetting>,
  ) => number;
  readonly rectangle: (
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string | null,
    stroke: string,
  ) => void;
  readonly cursor: () => { x: number; y: number };
  readonly moveTo: (y: number) => void;
  readonly finish: () => Promise<Uint8Array>;
}

const gutter = 24;
const noteSize = 8;

export function createPdfPages(report: ReportDocument): PdfPages {
  const { style } = report;
  const face = faces[style.face];
  const created = new Date(`${report.date}T09:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    layout: style.landscape ? 'landscape' : 'portrait',
    margin: 0,
    autoFirstPage: false,
    info: {
      Title: report.title,
      Author: report.publisher,
      Subject: inventedNotice,
      CreationDate: created,
      ModDate: created,
      Producer: 'PDFKit',
      Creator: 'Heed examples',
    },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));

  const width = style.landscape ? 841.89 : 595.28;
  const height = style.landscape ? 595.28 : 841.89;
  const side = style.landscape ? 48 : 70;
  const top = 78;
  const foot = height - 74;
  let pageNumber = 0;
  let y = top;
  let column = 0;
  let columnCount: 1 | 2 = 1;
  let columnTop = top;
  let notes: { mark: string; lines: SetLine[] }[] = [];
  let noteCount = 0;

  const measure =
    (size: number): MeasureText =>
    (text, font) =>
      document.font(font).fontSize(size).widthOfString(text);
  const defaults: TextSetting = {
    size: style.size,
    colour: '#1a1a1a',
    indent: 0,
    justified: style.justified,
    leading: 1.32,
  };
  const bodyWidth = width - 2 * side;
  const columnWidth = (): number => (columnCount === 1 ? bodyWidth : (bodyWidth - gutter) / 2);
  const left = (): number => side + column * (columnWidth() + gutter);
  const notesHeight = (): number =>
    notes.reduce((sum, note) => sum + note.lines.length * noteSize * 1.25 + 2, 0) + (notes.length > 0 ? 10 : 0);
  const bottom = (): number => foot - notesHeight();

  const drawLine = (line: SetLine, x: number, lineY: number, room: number, setting: TextSetting): void => {
    let at = x;
    const spread = setting.justified && !line.last && line.gaps > 0 ? Math.max(0, (room - line.width) / line.gaps) : 0;
    for (const { font, text } of line.pieces) {
      // pdfkit trims text that it spaces out: a space before a change of face is moved over instead.
      const led = spread > 0 && text.startsWith(' ');
      const piece = { font, text: led ? text.slice(1) : text };
      if (led) at += document.font(font).fontSize(setting.size).widthOfString(' ') + spread;
      document.font(piece.font).fontSize(setting.size).fillColor(setting.colour);
      document.text(piece.text, at, lineY, { lineBreak: false, wordSpacing: spread });
      at += document.widthOfString(piece.text) + spread * (piece.text.match(/ /g)?.length ?? 0);
    }
  };

  const endPage = (): void => {
    if (pageNumber === 0) return;
    if (notes.length > 0) {
      let noteY = bottom() + 8;
      document
        .moveTo(side, noteY - 4)
        .lineTo(side + 120, noteY - 4)
        .lineWidth(0.5)
        .strokeColor('#666666')
        .stroke();
      for (const note of notes) {
        document
          .font(face.regular)
          .fontSize(6)
          .fillColor('#1a1a1a')
          .text(note.mark, side, noteY - 1, { lineBreak: false });
        for (const line of note.lines) {
          drawLine(line, side + 8, noteY, bodyWidth, { ...defaults, size: noteSize, justified: false });
          noteY += noteSize * 1.25;
        }
        noteY += 2;
      }
      notes = [];
    }
    if (pageNumber > 1) {
      const small: TextSetting = { ...defaults, size: 8, colour: '#555555', justified: false };
      const put = (text: string, atY: number, align: 'left' | 'right'): void => {
        const font = face.regular;
        const x = align === 'left' ? side : width - side - measure(8)(text, font);
        drawLine({ pieces: [{ text, font }], width: 0, gaps: 0, last: true }, x, atY, bodyWidth, small);
      };
      put(setQuotes(report.runningHead, style), 40, 'left');
      put(inventedNotice, height - 46, 'left');
      put(String(pageNumber), height - 46, 'right');
    }
  };

  const newPage = (): void => {
    endPage();
    document.addPage();
    pageNumber += 1;
    y = top;
    column = 0;
    columnTop = top;
  };
  const advance = (): void => {
    if (columnCount === 2 && column === 0) {
      column = 1;
      y = columnTop;
    } else newPage();
  };
  const keep = (points: number): void => {
    if (y + points > bottom() && y > columnTop) advance();
  };
  const measureLines = (runs: readonly TextRun[], setting: TextSetting): SetLine[] =>
    breakLines(runs, columnWidth() - setting.indent, measure(setting.size), style.hyphenated);

  const setText = (runs: readonly TextRun[], partial: Partial<TextSetting>, footnote?: string): void => {
    const setting = { ...defaults, ...partial };
    const lines = measureLines(runs, setting);
    const step = setting.size * setting.leading;
    lines.forEach((line, index) => {
      const final = index === lines.length - 1;
      const noteLines =
        final && footnote !== undefined
          ? breakLines([{ text: footnote, font: face.regular }], bodyWidth - 8, measure(noteSize), false)
          : [];
      const reserve = noteLines.length > 0 ? noteLines.length * noteSize * 1.25 + (notes.length > 0 ? 2 : 12) : 0;
      // Neither the first line of a paragraph nor its last stands alone.
      const widow = lines.length > 1 && (index === 0 || index === lines.length - 2) ? step : 0;
      if (y + step + reserve + widow > bottom()) advance();
      drawLine(line, left() + setting.indent, y, columnWidth() - setting.indent, setting);
      if (noteLines.length > 0) {
        noteCount += 1;
        document.font(face.regular).fontSize(6.5).fillColor(setting.colour);
        document.text(String(noteCount), left() + setting.indent + line.width + 0.5, y - 1, { lineBreak: false });
        notes.push({ mark: String(noteCount), lines: noteLines });
      }
      y += step;
    });
  };
  const setMarked = (marker: string, runs: readonly TextRun[], partial: Partial<TextSetting>): void => {
    const setting = { ...defaults, ...partial };
    keep(setting.size * setting.leading * 2);
    const font = runs[0]?.font === face.bold ? face.bold : face.regular;
    const room = measure(setting.size)(marker, font);
    drawLine(
      { pieces: [{ text: marker, font }], width: 0, gaps: 0, last: true },
      left() + setting.indent - Math.max(18, room + 6),
      y,
      room,
      setting,
    );
    setText(runs, partial);
  };
  const drawAt = (
    runs: readonly TextRun[],
    x: number,
    atY: number,
    room: number,
    partial: Partial<TextSetting>,
  ): number => {
    const setting = { ...defaults, justified: false, ...partial };
    const lines = breakLines(runs, room, measure(setting.size), false);
    const step = setting.size * setting.leading;
    for (const [index, line] of lines.entries()) drawLine(line, x, atY + index * step, room, setting);
    return lines.length * step;
  };
  const rectangle = (x: number, atY: number, w: number, h: number, fill: string | null, stroke: string): void => {
    document.lineWidth(0.6);
    if (fill === null) document.rect(x, atY, w, h).stroke(stroke);
    else document.rect(x, atY, w, h).fillAndStroke(fill, stroke);
  };
  newPage();
  return {
    faces: face,
    size: style.size,
    columnWidth,
    page: () => pageNumber,
    measureLines: (runs, setting) => measureLines(runs, setting),
    setText,
    setMarked,
    space: (points) => {
      if (y > columnTop) y += points;
    },
    keep,
    newPage,
    columns: (count) => {
      if (count === columnCount) return;
      if (columnCount === 2) newPage();
      columnCount = count;
      column = 0;
      columnTop = y;
    },
    drawBox: (boxHeight, fill, stroke) => rectangle(left(), y, columnWidth(), boxHeight, fill, stroke),
    drawAt,
    rectangle,
    cursor: () => ({ x: left(), y }),
    moveTo: (to) => {
      y = to;
    },
    finish: async () => {
      endPage();
      document.end();
      await done;
      return Buffer.concat(chunks);
    },
  };
}
