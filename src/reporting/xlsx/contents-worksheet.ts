import type { ReportDocument } from '../document/report-document.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import { type Worksheet, writeCell, writeRow, writeWords } from './worksheet-part.ts';

/** A place in a sheet as a link names it. */
const placeIn = (name: string): string => `'${name.replaceAll("'", "''")}'!A1`;

/** The first sheet: what the report is, what it counts, and a link to every table. */
export function layOutContents(report: ReportDocument, sheets: readonly Sheet[], strings: SharedStrings): Worksheet {
  const rows: string[] = [];
  const merged: string[] = [];
  const links: Worksheet['links'][number][] = [];
  const say = (words: string, look: 'title' | 'words' | 'note' | 'strong'): void => {
    const row = rows.length + 1;
    merged.push(`A${row}:D${row}`);
    const lines = Math.max(1, Math.ceil(words.length / 125));
    rows.push(writeRow(row, [writeWords(`A${row}`, words, look, strings)], look === 'title' ? 26 : lines * 13.5 + 3));
  };
  say(report.title, 'title');
  say(report.lead, 'words');
  say(report.state, 'words');
  for (const note of report.notes) say(note, 'strong');
  say(`${report.software}. Snapshot ${report.snapshot}.`, 'note');
  say('Words in a serif face are a report’s own; all others are Heed’s.', 'note');
  const head = rows.length + 2;
  const heads = ['Sheet', 'Table', 'Section', 'Rows'] as const;
  rows.push(
    writeRow(
      head,
      heads.map((words, index) =>
        writeWords(`${'ABCD'[index]}${head}`, words, index === 3 ? 'head-number' : 'head', strings),
      ),
    ),
  );
  for (const [index, sheet] of sheets.entries()) {
    const row = head + 1 + index;
    links.push({ place: `A${row}`, to: placeIn(sheet.name), words: sheet.name });
    const count = sheet.rows.filter(({ role }) => role === 'row').length;
    rows.push(
      writeRow(
        row,
        [
          writeWords(`A${row}`, sheet.name, 'link', strings),
          writeWords(`B${row}`, sheet.title, 'words', strings),
          writeWords(`C${row}`, sheet.section, 'words', strings),
          writeCell(`D${row}`, { number: count, format: 'whole' }, false, strings),
        ],
        sheet.title.length > 66 ? 29 : undefined,
        false,
      ),
    );
  }
  return {
    widths: [34, 70, 30, 9],
    rows,
    frozen: { rows: 0, columns: 0 },
    filter: '',
    merged,
    shaded: '',
    links,
    landscape: true,
    first: true,
  };
}
