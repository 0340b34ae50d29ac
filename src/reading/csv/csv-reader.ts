import type { DocumentText } from '../../domain/document/document-text.ts';
import { DocumentBuilder, plainStyle } from '../document-builder.ts';
import { headerRow } from '../flow/header-row.ts';
import { addParagraph } from '../flow/paragraph.ts';
import type { ReadingOptions, ReadingSource } from '../reader.ts';
import { decodeText } from '../text-encoding.ts';
import { TimeBudget } from '../time-budget.ts';
import { parseCsv } from './csv-records.ts';

/**
 * Reads comma-separated values as one table. Row n of the table is record n of the file, counted from 0; empty cells
 * have no block. The header row is the first one that is filled nearly to the width of the table with words.
 *
 * @throws ReadingError for what can't be read.
 */
export function readCsv(bytes: Uint8Array, source: ReadingSource, options: ReadingOptions): DocumentText {
  const budget = new TimeBudget();
  const { records, unclosed } = parseCsv(decodeText(bytes, 'text').text, budget);
  const builder = new DocumentBuilder(options.limits.characters, budget);
  if (unclosed) builder.warn('unclosed-quote', 'A quotation mark is never closed: the end of the table is one cell.');
  const header = headerRow(records);
  let title = '';
  for (const [row, record] of records.entries()) {
    for (const [column, field] of record.entries()) {
      budget.check();
      const text = field.trim();
      if (text === '') continue;
      if (row < header && title === '') title = text.replace(/\s+/g, ' ');
      addParagraph(builder, {
        kind: 'cell',
        pieces: [{ text: text.replace(/\r\n?/g, '\n'), style: plainStyle }],
        cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1, header: row === header },
      });
    }
  }
  return builder.build({ sha256: source.sha256, format: 'csv', title, pages: [] });
}
