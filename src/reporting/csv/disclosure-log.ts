import type { DifferencingFinding } from '../../analysis/disclosure/differencing.ts';
import type { DisclosureEntry } from '../../analysis/disclosure/protect-tables.ts';
import type { PublishedFindings } from '../../analysis/publication/shown.ts';
import type { QuotedDetail } from '../document/quotation-section.ts';
import { type CsvCell, writeCsv } from './csv-text.ts';

export interface DisclosureLog {
  readonly entries: readonly DisclosureEntry[];
  /** What an earlier publication gives away together with this one. */
  readonly differences: readonly DifferencingFinding[];
  /** What may identify in what is quoted. */
  readonly quoted: readonly QuotedDetail[];
}

/**
 * The log as CSV: one row a count that was hidden or rounded, a kind of content that was left out, a detail
 * that may identify in what is quoted, or a difference to an earlier publication. It names small counts: it is for those who publish, and is never published.
 */
export function writeDisclosureLog(
  { disclosure }: PublishedFindings,
  { entries, differences, quoted }: DisclosureLog,
): string {
  const rows: CsvCell[][] = [
    ...entries.map(({ code, table, cell, reason, protects }) => [code, table, cell, reason, protects.join('; ')]),
    ...(disclosure?.leftOut ?? []).map((reason) => ['left out', '', '', reason, '']),
    ...quoted.map(({ quotation, detail }) => ['quoted', detail.kind, detail.text, detail.reason, quotation.words]),
    ...differences.map(({ code, cell, reason }) => [code, '', cell, reason, '']),
  ];
  return writeCsv(['what', 'table or kind', 'count or words', 'reason', 'protects, or stands in'], rows);
}
