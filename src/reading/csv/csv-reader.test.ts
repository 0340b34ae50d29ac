import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCsv } from '../../../test/fixtures/reading/invented-texts.ts';
import { grid, read } from '../../../test/fixtures/reading/reading.ts';
import { TimeBudget } from '../time-budget.ts';
import { parseCsv } from './csv-records.ts';

describe('comma-separated values', () => {
  it('read as one table; rows are records, the header row is found below a title', async () => {
    const document = await read(`\ufeff${inventedCsv}`, 'log.csv');
    expect(document).toMatchObject({ format: 'csv', title: 'Invented action log' });
    expect(grid(document)).toEqual([
      '0,0 Invented action log',
      '2,0 H Ref',
      '2,1 H Action',
      '2,2 H Lead',
      '2,3 H Due',
      '3,0 R1',
      '3,1 Print the form, and send it out',
      '3,2 Board office',
      '3,3 31 March',
      '4,1 Say "thank you"',
      '4,2 Clinic',
    ]);
  });

  it.each([[';'], ['\t'], ['|'], [',']])('finds the delimiter %j', (delimiter) => {
    const text =
      ['Ref', 'Action', 'Lead'].join(delimiter) +
      '\r\n' +
      ['1', 'one, two; three', 'x'].map((field) => `"${field}"`).join(delimiter);
    const { records, delimiter: found } = parseCsv(text, new TimeBudget());
    expect(found).toBe(delimiter);
    expect(records[1]).toEqual(['1', 'one, two; three', 'x']);
  });

  it('gives back whatever fields were written, quoted as RFC 4180 says', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r\n', ' ', 'é') });
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseCsv(text, new TimeBudget()).records).toEqual(rows);
      }),
    );
  });

  it('warns of a quotation mark that is never closed', async () => {
    const document = await read('a,b,c\n1,"2,3\n4,5,6', 'a.csv');
    expect(document.warnings.map((warning) => warning.code)).toEqual(['unclosed-quote']);
  });

  it('takes no row of figures for a header', async () => {
    const document = await read('2011,2012,2013\n1,2,3\n4,5,6', 'a.csv');
    expect(document.blocks.some((block) => block.cell?.header)).toBe(false);
  });
});
