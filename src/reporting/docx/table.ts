import { element } from '../figure/svg.ts';
import { cleanWords } from '../office/xml-part.ts';

export interface TableCell {
  /** Finished paragraphs. */
  readonly content: string;
  readonly span?: number;
  /** Hexadecimal, without the hash. */
  readonly shade?: string;
  /** Turned to read from the bottom up. */
  readonly turned?: boolean;
}

export interface TableLine {
  readonly cells: readonly TableCell[];
  readonly head: boolean;
  /** At least, in twentieths of a point. */
  readonly height?: number;
}

function writeCell({ content, span = 1, shade, turned }: TableCell, width: number, head: boolean): string {
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      span > 1 ? element('w:gridSpan', { 'w:val': span }) : '',
      shade === undefined ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shade }),
      turned === true ? element('w:textDirection', { 'w:val': 'btLr' }) : '',
      head ? element('w:vAlign', { 'w:val': turned === true ? 'center' : 'bottom' }) : '',
    ),
    content,
  );
}

function writeLine({ cells, head, height }: TableLine, widths: readonly number[]): string {
  let at = 0;
  const written = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(at, at + span).reduce((sum, part) => sum + part, 0);
    at += span;
    return writeCell(cell, width, head);
  });
  return element(
    'w:tr',
    {},
    element(
      'w:trPr',
      {},
      '<w:cantSplit/>',
      height === undefined ? '' : element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
      head ? '<w:tblHeader/>' : '',
    ),
    ...written,
  );
}

/** A table: its heads repeat on every page, no row is divided, and it has a name for those who don't see it. */
export function writeTable(
  lines: readonly TableLine[],
  about: {
    readonly widths: readonly number[];
    readonly name: string;
    readonly description: string;
    readonly total: boolean;
  },
): string {
  const width = about.widths.reduce((sum, part) => sum + part, 0);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblStyle', { 'w:val': 'ReportTable' }),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': about.total ? '0460' : '0420',
        'w:firstRow': 1,
        'w:lastRow': about.total ? 1 : 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
      element('w:tblCaption', { 'w:val': cleanWords(about.name) }),
      element('w:tblDescription', { 'w:val': cleanWords(about.description) }),
    ),
    element('w:tblGrid', {}, ...about.widths.map((part) => element('w:gridCol', { 'w:w': part }))),
    ...lines.map((line) => writeLine(line, about.widths)),
  );
}
