import { ReadingError } from '../reading-error.ts';
import type { TimeBudget } from '../time-budget.ts';

export interface CsvRecords {
  /** Records with their fields; a blank line is a record of one empty field. */
  readonly records: readonly (readonly string[])[];
  readonly delimiter: string;
  /** A quotation mark that was opened and never closed: the rest of the file is one field. */
  readonly unclosed: boolean;
}

const delimiters = [',', ';', '\t', '|'];

/** Parses comma-separated values (RFC 4180), the delimiter taken from what parts the first lines most evenly. */
export function parseCsv(text: string, budget: TimeBudget): CsvRecords {
  const delimiter = sniffDelimiter(text.slice(0, 65_536), budget);
  return { ...parseWith(text, delimiter, budget), delimiter };
}

function sniffDelimiter(head: string, budget: TimeBudget): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const { records } = parseWith(head, delimiter, budget);
    const widths = records
      .slice(0, 30)
      .filter((record) => record.some((field) => field !== ''))
      .map((r) => r.length);
    if (widths.length === 0) continue;
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    if (usual < 2) continue;
    const score = widths.filter((width) => width === usual).length / widths.length + usual / 1000;
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

function parseWith(text: string, delimiter: string, budget: TimeBudget): { records: string[][]; unclosed: boolean } {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let unclosed = false;
  let fields = 0;
  while (at < text.length) {
    budget.check();
    fields += 1;
    if (fields > 5_000_000) {
      throw new ReadingError('too-large', 'The table holds more than 5,000,000 cells.', 'Split it into smaller files.');
    }
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      field = quoted.field;
      at = quoted.next;
      unclosed ||= quoted.unclosed;
    }
    const end = nextBreak(text, at, delimiter);
    field += text.slice(at, end);
    record.push(field);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return { records, unclosed };
}

function readQuoted(text: string, from: number): { field: string; next: number; unclosed: boolean } {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: parts.join('') + text.slice(at), next: text.length, unclosed: true };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { field: parts.join(''), next: quote + 1, unclosed: false };
    parts.push('"');
    at = quote + 2;
  }
}

function nextBreak(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}
