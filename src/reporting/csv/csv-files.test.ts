import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../test/golden/report-corpus.ts';
import { analyse } from '../../analysis/analyse.ts';
import { writeCsvFiles } from './csv-files.ts';
import { writeCsv } from './csv-text.ts';

describe('writeCsv', () => {
  it('quotes what RFC 4180 asks to be quoted', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['one, two', 'say "no"'],
          ['line\nend', 3],
          [' led', null],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"one, two","say ""no"""\r\n"line\nend",3\r\n" led",\r\n');
  });

  it('keeps a spreadsheet from running the words of a report', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];
    const lines = writeCsv(
      ['text'],
      hostile.map((words) => [words]),
    )
      .split('\r\n')
      .slice(1, -1);
    expect(lines).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", '"\'=HYPERLINK(""http://x"",""y"")"']);
  });

  it('leaves numbers alone', () => {
    expect(writeCsv(['n'], [[-3]])).toContain('\r\n-3\r\n');
  });
});

describe('writeCsvFiles', () => {
  const { snapshot } = inventCorpus([
    { reference: '1', counts: [1, 2, 0, 0, 0] },
    { reference: '2', counts: [0, 0, 3, 1, 0] },
  ]);
  const files = writeCsvFiles(analyse(snapshot, { software: 'heed 0.0.0' }));
  const contentOf = (name: string): string => files.find((file) => file.name === name)?.content ?? '';

  it('writes the matrix with its margins', () => {
    expect(contentOf('review-by-agency.csv').split('\r\n').slice(1, 4)).toEqual([
      '1,1,2,0,0,0,3',
      '2,0,0,3,1,0,4',
      'Total,1,2,3,1,0,7',
    ]);
  });

  it('says in the README what is counted and names every file', () => {
    const readme = contentOf('README.txt');
    expect(readme).toContain('not yet confirmed by a person');
    expect(readme).toContain(snapshot.hash);
    for (const file of files) if (file.name !== 'README.txt') expect(readme).toContain(`${file.name}: `);
  });
});
