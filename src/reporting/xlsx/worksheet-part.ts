import { element, escapeMarkup } from '../figure/svg.ts';
import { cleanWords, writePart } from '../office/xml-part.ts';
import { opensFormula } from './cell-words.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetCell } from './sheet.ts';
import { type Look, styleOf } from './styles-part.ts';

/** Name of a column from its number: 0 is A, 26 is AA. */
export function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${nameColumn(Math.floor(index / 26) - 1)}${letter}`;
}

/** Days since 30 December 1899, as Excel counts them from March 1900 on; null for what is no such date. */
function countDays(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = instant / 86_400_000 + 25_569;
  const same = Number.isFinite(instant) && new Date(instant).toISOString().slice(0, 10) === date;
  return same && days > 60 ? days : null;
}

/** A cell with words in a given look. */
export function writeWords(place: string, words: string, look: Look, strings: SharedStrings): string {
  return element('c', { r: place, s: styleOf(look), t: 's' }, element('v', {}, String(strings.add(words))));
}

function writeNumber(place: string, number: number, look: Look): string {
  // Attribute numbers are rounded; a value is kept whole.
  return element('c', { r: place, s: styleOf(look) }, element('v', {}, String(number)));
}

/** A typed cell; '' for an empty one. Words that open like a formula keep their look of words even when edited. */
export function writeCell(place: string, cell: SheetCell, total: boolean, strings: SharedStrings): string {
  if (cell === null) return total ? element('c', { r: place, s: styleOf('total-words') }) : '';
  if ('date' in cell) {
    const days = countDays(cell.date);
    return days === null ? writeWords(place, cell.date, 'words', strings) : writeNumber(place, days, 'date');
  }
  if ('number' in cell) {
    const format = cell.format === 'plain' ? 'number' : cell.format;
    return writeNumber(place, cell.number, total ? `total-${format}` : format);
  }
  if (total) return writeWords(place, cell.words, 'total-words', strings);
  if (opensFormula(cell.words)) {
    return writeWords(place, cell.words, cell.printed === true ? 'printed-quoted' : 'words-quoted', strings);
  }
  return writeWords(
    place,
    cell.words,
    cell.printed === true ? 'printed' : cell.strong === true ? 'strong' : 'words',
    strings,
  );
}

/** A row of finished cells; `height` in points, one line when left out. A `fixed` height is not fitted again by Excel. */
export function writeRow(number: number, cells: readonly string[], height?: number, fixed = true): string {
  const tall = height === undefined ? {} : { ht: height, ...(fixed ? { customHeight: 1 } : {}) };
  return element('row', { r: number, ...tall }, ...cells);
}

export interface Worksheet {
  readonly widths: readonly number[];
  /** Finished rows in order. */
  readonly rows: readonly string[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** "A3:F20"; '' none. */
  readonly filter: string;
  readonly merged: readonly string[];
  /** Range to be shaded by value; '' none. */
  readonly shaded: string;
  readonly links: readonly { readonly place: string; readonly to: string; readonly words: string }[];
  readonly landscape: boolean;
  /** True for the sheet that is open at first. */
  readonly first: boolean;
}

function writeView({ frozen, first }: Worksheet): string {
  const { rows, columns } = frozen;
  const corner = `${nameColumn(columns)}${rows + 1}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = { ...(columns > 0 ? { xSplit: columns } : {}), ...(rows > 0 ? { ySplit: rows } : {}) };
  const panes =
    rows + columns === 0
      ? []
      : [
          element('pane', { ...split, topLeftCell: corner, activePane: pane, state: 'frozen' }),
          element('selection', { pane, activeCell: corner, sqref: corner }),
        ];
  const view = { showGridLines: 0, ...(first ? { tabSelected: 1 } : {}), workbookViewId: 0 };
  return element('sheetViews', {}, element('sheetView', view, ...panes));
}

function writeShading(range: string): string {
  const scale = element(
    'colorScale',
    {},
    element('cfvo', { type: 'num', val: 0 }),
    element('cfvo', { type: 'max' }),
    element('color', { rgb: 'FFFFFFFF' }),
    element('color', { rgb: 'FF9DBBC6' }),
  );
  return element(
    'conditionalFormatting',
    { sqref: range },
    element('cfRule', { type: 'colorScale', priority: 1 }, scale),
  );
}

/** Characters that can still be read side by side on a sheet of A4 on its side. */
const readableAcross = 230;

/** One sheet as XML, its elements in the order that the standard asks for. */
export function writeWorksheet(sheet: Worksheet): string {
  const across = sheet.widths.reduce((sum, width) => sum + width, 0);
  const pagesAcross = Math.max(1, Math.round(across / readableAcross));
  const links = sheet.links.map(({ place, to, words }) =>
    element('hyperlink', { ref: place, location: cleanWords(to), display: cleanWords(words).slice(0, 255) }),
  );
  return writePart(
    'worksheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    writeView(sheet),
    element('sheetFormatPr', { defaultRowHeight: 13.5 }),
    element(
      'cols',
      {},
      ...sheet.widths.map((width, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, ...sheet.rows.map((row) => `\n${row}`), '\n'),
    sheet.filter === '' ? '' : element('autoFilter', { ref: sheet.filter }),
    sheet.merged.length === 0
      ? ''
      : element(
          'mergeCells',
          { count: sheet.merged.length },
          ...sheet.merged.map((ref) => element('mergeCell', { ref })),
        ),
    sheet.shaded === '' ? '' : writeShading(sheet.shaded),
    links.length === 0 ? '' : element('hyperlinks', {}, ...links),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToWidth: pagesAcross,
      fitToHeight: 0,
    }),
    element('headerFooter', {}, element('oddFooter', {}, escapeMarkup('&L&A&R&P of &N'))),
  );
}
