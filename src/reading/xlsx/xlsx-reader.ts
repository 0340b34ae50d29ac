import type { DocumentText } from '../../domain/document/document-text.ts';
import { DocumentBuilder, type Piece, plainStyle } from '../document-builder.ts';
import { headerRow } from '../flow/header-row.ts';
import { addParagraph } from '../flow/paragraph.ts';
import { type OfficePackage, openOfficePackage } from '../office/office-package.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { TimeBudget } from '../time-budget.ts';
import { childElement, childElements, textContent, type XmlElement } from '../xml/xml-tree.ts';
import { cellReference, NumberFormats } from './xlsx-values.ts';

interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * Reads an Excel workbook: each sheet is a table under its name, rows and columns counted from 0 as in the sheet.
 * Values are those the program last calculated, dates as 31/03/2023. Hidden sheets, rows and columns are `hidden`.
 *
 * @throws ReadingError for what can't be read.
 */
export async function readXlsx(
  bytes: Uint8Array,
  source: ReadingSource,
  options: ReadingOptions,
): Promise<DocumentText> {
  const budget = new TimeBudget();
  const office = await openOfficePackage(bytes, options.limits.expandedBytes, 'xl/workbook.xml');
  const workbook = await office.part(office.mainPart);
  const related = await office.relationships(office.mainPart);
  const part = async (type: string): Promise<XmlElement | null> => {
    const target = [...related.values()].find((relationship) => relationship.type === type)?.target;
    return target ? office.part(target) : null;
  };
  const from1904 = /^(?:1|true)$/.test(childElement(workbook ?? undefined, 'x:workbookPr')?.attributes.date1904 ?? '');
  const formats = new NumberFormats(await part('styles'), from1904);
  const shared = readShared(await part('sharedStrings'));
  const builder = new DocumentBuilder(options.limits.characters, budget);
  const sheets = childElement(workbook ?? undefined, 'x:sheets');
  let table = 0;
  let title = '';
  for (const sheet of sheets ? childElements(sheets, 'x:sheet').slice(0, 500) : []) {
    const target = related.get(sheet.attributes['r:id'] ?? '')?.target;
    const tree = target ? await office.part(target) : null;
    if (!tree) continue;
    const isHidden = (sheet.attributes.state ?? 'visible') !== 'visible';
    const cells = readCells(tree, shared, formats, budget);
    if (cells.length === 0) continue;
    const name = sheet.attributes.name ?? '';
    if (!/^(?:sheet|tabelle|feuil)\s?\d*$/i.test(name)) {
      const pieces = [{ text: name, style: { ...plainStyle, bold: true } }];
      builder.add({ kind: 'heading', level: 1, role: isHidden ? 'hidden' : 'body', pieces, marker: { how: 'none' } });
    }
    const printed = writeSheet(builder, cells, spansOf(tree), table, isHidden, budget);
    if (title === '' && !isHidden) title = printed;
    table += 1;
  }
  return builder.build({
    sha256: source.sha256,
    format: 'xlsx',
    title: title || (await statedTitle(office)),
    pages: [],
  });
}

/** Writes the cells; gives the first words above the header row, which name the table. */
function writeSheet(
  builder: DocumentBuilder,
  cells: readonly SheetCell[],
  spans: ReadonlyMap<string, { rowSpan: number; columnSpan: number }>,
  table: number,
  isHidden: boolean,
  budget: TimeBudget,
): string {
  const top = cells[0]?.row ?? 0;
  const rows: string[][] = [];
  for (const { row, text } of cells) {
    if (row - top >= 200) break;
    const texts = rows[row - top] ?? [];
    texts.push(text);
    rows[row - top] = texts;
  }
  const header = headerRow(Array.from(rows, (row) => row ?? []));
  let title = '';
  for (const { row, column, pieces, text, hidden } of cells) {
    budget.check();
    const { rowSpan, columnSpan } = spans.get(`${row} ${column}`) ?? { rowSpan: 1, columnSpan: 1 };
    const isHeader = header >= 0 && row === top + header;
    if (title === '' && !hidden && row < top + header) title = text.replace(/\s+/g, ' ').normalize('NFC');
    addParagraph(builder, {
      kind: 'cell',
      role: isHidden || hidden ? 'hidden' : 'body',
      pieces,
      cell: { table, row, column, rowSpan, columnSpan, header: isHeader },
    });
  }
  return title;
}

function readCells(
  sheet: XmlElement,
  shared: readonly (readonly Piece[])[],
  formats: NumberFormats,
  budget: TimeBudget,
): SheetCell[] {
  const cells: SheetCell[] = [];
  const hiddenColumns: { first: number; last: number }[] = [];
  const columns = childElement(sheet, 'x:cols');
  for (const column of columns ? childElements(columns, 'x:col').slice(0, 1000) : []) {
    if (!isOn(column.attributes.hidden)) continue;
    hiddenColumns.push({ first: Number(column.attributes.min) - 1, last: Number(column.attributes.max) - 1 });
  }
  const data = childElement(sheet, 'x:sheetData');
  let row = -1;
  for (const line of data ? childElements(data, 'x:row') : []) {
    const stated = Number(line.attributes.r);
    row = stated >= 1 && stated <= 1_048_576 ? stated - 1 : row + 1;
    let column = -1;
    for (const element of childElements(line, 'x:c')) {
      budget.check();
      column = cellReference(element.attributes.r)?.column ?? column + 1;
      const pieces = cellPieces(element, shared, formats);
      const text = pieces
        .map((piece) => piece.text)
        .join('')
        .trim();
      if (text === '') continue;
      const at = column;
      const hidden = isOn(line.attributes.hidden) || hiddenColumns.some(({ first, last }) => at >= first && at <= last);
      cells.push({ row, column, pieces, text, hidden });
    }
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellPieces(cell: XmlElement, shared: readonly (readonly Piece[])[], formats: NumberFormats): readonly Piece[] {
  const stated = childElement(cell, 'x:v');
  const value = stated ? textContent(stated) : '';
  switch (cell.attributes.t) {
    case 's':
      return shared[Number(value)] ?? [];
    case 'inlineStr': {
      const inline = childElement(cell, 'x:is');
      return inline ? richText(inline) : [];
    }
    case 'b':
      return [{ text: value === '1' ? 'TRUE' : 'FALSE', style: plainStyle }];
    case 'str':
    case 'e':
    case 'd':
      return [{ text: value, style: plainStyle }];
    default:
      return [{ text: formats.print(value, cell.attributes.s), style: plainStyle }];
  }
}

function readShared(tree: XmlElement | null): (readonly Piece[])[] {
  return tree ? childElements(tree, 'x:si').map(richText) : [];
}

/** Text with runs; a reading aid (furigana) beside it is left out. */
function richText(element: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childElements(element)) {
    if (node.name === 'x:t') pieces.push({ text: textContent(node), style: plainStyle });
    if (node.name !== 'x:r') continue;
    const properties = childElement(node, 'x:rPr');
    const text = childElement(node, 'x:t');
    const bold = childElement(properties, 'x:b') !== undefined;
    const italic = childElement(properties, 'x:i') !== undefined;
    if (text) pieces.push({ text: textContent(text), style: { ...plainStyle, bold, italic } });
  }
  return pieces;
}

function spansOf(sheet: XmlElement): Map<string, { rowSpan: number; columnSpan: number }> {
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  const merges = childElement(sheet, 'x:mergeCells');
  for (const merge of merges ? childElements(merges, 'x:mergeCell') : []) {
    const [from, to] = (merge.attributes.ref ?? '').split(':');
    const first = cellReference(from);
    const last = cellReference(to);
    if (!first || !last || last.row < first.row || last.column < first.column) continue;
    spans.set(`${first.row} ${first.column}`, {
      rowSpan: last.row - first.row + 1,
      columnSpan: last.column - first.column + 1,
    });
  }
  return spans;
}

async function statedTitle(office: OfficePackage): Promise<string> {
  const properties = [...(await office.relationships('')).values()].find((r) => r.type === 'core-properties')?.target;
  const tree = properties ? await office.part(properties) : null;
  const title = childElement(tree ?? undefined, 'dc:title');
  return title ? textContent(title).replace(/\s+/g, ' ').trim().normalize('NFC') : '';
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
