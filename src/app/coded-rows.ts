import { readFileSync } from 'node:fs';
import { failure, type Result, success } from '../domain/result.ts';
import { readCsvRows } from '../exchange/agencies/csv-rows.ts';
import type { CodedText } from '../suggestion/learned/code-learner.ts';

/** Which columns of a CSV file hold what. */
export interface CodedColumns {
  readonly text: string;
  readonly codes: string;
}

/** The codes of a cell: parted by semicolons or bars where the column has any, else by commas. */
const codesOf = (cell: string, separator: RegExp): string[] => [
  ...new Set(
    cell
      .split(separator)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  ),
];

/**
 * Reads coded texts from a CSV file with a header. Rows without text are left out; a row without codes is a text with none.
 *
 * @returns the texts in the order of the file, or one line that says what is wrong with the file and what to do
 */
export function readCodedRows(path: string, columns: CodedColumns): Result<CodedText[], string> {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (cause) {
    return failure(`${path} can't be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
  const [header, ...rows] = readCsvRows(content);
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const places = { text: names.indexOf(columns.text), codes: names.indexOf(columns.codes) };
  for (const which of ['text', 'codes'] as const) {
    if (places[which] >= 0) continue;
    return failure(
      `${path} has no column "${columns[which]}". Its columns are: ${names.join(', ') || 'none'}. Name one with --${which}.`,
    );
  }
  const cells = rows.map((row) => ({ text: row.cells[places.text] ?? '', codes: row.cells[places.codes] ?? '' }));
  const separator = cells.some(({ codes }) => /[;|]/.test(codes)) ? /[;|]/ : /,/;
  const texts = cells
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, codes }): CodedText => ({ text, codes: codesOf(codes, separator) }));
  return texts.length > 0 ? success(texts) : failure(`${path} has no row with text in the column "${columns.text}".`);
}
