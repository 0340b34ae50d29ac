import type { TableBlock, TableRow } from '../document/report-document.ts';
import { readRow, textOf } from '../document/text-of.ts';
import { say } from '../wording.ts';
import { addUnder, writeCaption } from './caption.ts';
import { shareWidths, sumOfNeeds } from './column-widths.ts';
import { writeContent, writeRing } from './inline-runs.ts';
import { type Orientation, textWidth } from './page-geometry.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './run.ts';
import { type TableCell, type TableLine, writeTable } from './table.ts';
import type { WordDocument } from './word-document.ts';

/**
 * A table of up to so many rows is printed whole, and one in groups, none of which may be missing, when it is twice as long;
 * a longer one as far as the screen shows it, and no less than this.
 */
const whole = 60;
const wholeInGroups = 120;
const least = 30;
/** A table of up to so many rows stays on one page. */
const together = 14;
/** Rows that stand at the foot of one page and at the head of the next at least, where a table runs over. */
const company = 3;

/** Whether a row stays on the page of the next, so that no table begins or ends with a row or two alone on a page. */
export function keepsNext(row: number, rows: number): boolean {
  const last = rows - 1;
  return row < last && (rows <= together || row < company - 1 || row > last - company);
}

/** A head of one line or two. */
export function writeHead(label: string, second: string | undefined): string {
  const quiet = second === undefined || second === '' ? '' : writeRun(`\n${second}`, { style: 'Second' });
  return `${writeRun(label)}${quiet}`;
}

function layOutRow(row: TableRow, block: TableBlock, keepNext: boolean): TableLine {
  const { cells, role, ring } = readRow(row);
  const [first = ''] = cells;
  const strong = (markup: string): string => markup.replaceAll('<w:r><w:t', '<w:r><w:rPr><w:b/></w:rPr><w:t');
  if (role === 'group' && cells.length === 1) {
    const content = writeParagraph('TableHead', writeRing(ring) + writeContent(first), { keepNext: true });
    return { head: false, cells: [{ content, span: block.columns.length }] };
  }
  return {
    head: false,
    cells: block.columns.map(({ numeric }, index): TableCell => {
      const content = writeContent(cells[index] ?? '');
      const said = role === 'row' ? content : strong(content);
      const mark = index === 0 ? writeRing(ring) : '';
      return { content: writeParagraph(numeric ? 'TableNumber' : 'TableText', mark + said, { keepNext }) };
    }),
  };
}

/** Adds a table with caption, heads that repeat, reading and note. `sheet` names where the whole of a long one stands. */
export function addTable(document: WordDocument, block: TableBlock, sheet: string): void {
  const grouped = block.rows.some((row) => readRow(row).role === 'group');
  const shown =
    block.rows.length <= (grouped ? wholeInGroups : whole)
      ? block.rows
      : block.rows.slice(0, Math.max(block.shown, least));
  const contents = block.columns.map(({ label, second, weight }, index) => ({
    head: second === undefined ? label : `${label} ${second}`,
    cells: shown.map((row) => (readRow(row).role === 'group' ? '' : textOf(readRow(row).cells[index] ?? ''))),
    ...(weight === undefined ? {} : { weight }),
  }));
  const orientation: Orientation = sumOfNeeds(contents) > textWidth.upright ? 'sideways' : 'upright';
  const heads: TableLine = {
    head: true,
    cells: block.columns.map(({ label, second, numeric }) => ({
      content: writeParagraph(numeric ? 'TableHeadNumber' : 'TableHead', writeHead(label, second), { keepNext: true }),
    })),
  };
  const lines = shown.map((row, index) => layOutRow(row, block, keepsNext(index, shown.length)));
  const final = block.rows.at(-1);
  document.add(writeCaption(document, 'Table', block, true), orientation);
  document.add(
    writeTable([heads, ...lines], {
      widths: shareWidths(contents, textWidth[orientation]),
      name: block.title,
      description: block.reading === undefined ? block.note : textOf(block.reading),
      total: shown.length === block.rows.length && final !== undefined && readRow(final).role === 'total',
    }),
    orientation,
  );
  const rest =
    shown.length === block.rows.length
      ? ''
      : `The first ${say(shown.length)} of ${say(block.rows.length)} rows; all of them are in report.xlsx, sheet “${sheet}”.`;
  addUnder(document, block, { orientation, more: rest });
}
