/** A cell: words, a number, or null for nothing. */
export type CsvCell = string | number | null;

const opensFormula = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet runs a cell that opens like a formula, and the words of a report are not ours to trust.
  const words = opensFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(words) || words !== words.trim() ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * Rows as CSV (RFC 4180): comma, CRLF, quotes doubled, UTF-8 with a byte order mark so that spreadsheets read accents.
 * Words that a spreadsheet would take for a formula are given an apostrophe in front.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}
