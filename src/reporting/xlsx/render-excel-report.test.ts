import { describe, expect, it } from 'vitest';
import { hardWords, inventBlocks, inventReport, inventWholeReport } from '../../../test/golden/invented-report.ts';
import { findAll, openParts, type PartElement } from '../../../test/golden/office-parts.ts';
import { renderExcelReport } from './render-excel-report.ts';
import { nameSheets } from './sheet-names.ts';
import { styleOf } from './styles-part.ts';

/** A workbook as its sheets by name, each cell with its value as Excel would read it. */
function openWorkbook(file: Uint8Array) {
  const { names, part } = openParts(file);
  const strings = findAll(part('xl/sharedStrings.xml'), 'si').map((item) => findAll(item, 't')[0]?.text ?? '');
  const sheets = findAll(part('xl/workbook.xml'), 'sheet').map((sheet, index) => {
    const root = part(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = new Map(
      findAll(root, 'c').map((cell) => {
        const raw = cell.children[0]?.text ?? '';
        const value = cell.attributes.t === 's' ? (strings[Number(raw)] ?? '') : raw === '' ? null : Number(raw);
        return [
          cell.attributes.r ?? '',
          { value, style: Number(cell.attributes.s), formula: findAll(cell, 'f').length },
        ] as const;
      }),
    );
    return { name: sheet.attributes.name ?? '', root, cells };
  });
  return { names, part, strings, sheets };
}

const first = (root: PartElement, name: string): PartElement => {
  const [found] = findAll(root, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('the report as a workbook', () => {
  const { sheets, part } = openWorkbook(renderExcelReport(inventReport(inventBlocks('plain words'))));
  const sheetOf = (name: string) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join('; ')}`);
    return found;
  };

  it('has contents with a link to every sheet, and from each a way back', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(
      [
        'Contents',
        'An invented table plain words',
        'An invented matrix',
        'Invented states',
        'An invented section - terms',
        'All recommendations, verbatim',
        'An invented section - quotations',
        'An invented section',
      ].map((name) => name.replace(' - ', ', ').slice(0, 31).trim()),
    );
    const links = findAll(sheetOf('Contents').root, 'hyperlink').map((link) => link.attributes.location);
    expect(links).toEqual(sheets.slice(1).map((sheet) => `'${sheet.name}'!A1`));
    for (const sheet of sheets.slice(1)) {
      expect(first(sheet.root, 'hyperlink').attributes).toMatchObject({ ref: 'A3', location: "'Contents'!A1" });
    }
  });

  it('types its cells: numbers whole, percents as fractions, dates as days, words as words', () => {
    const { cells } = sheetOf('An invented table plain words');
    expect(cells.get('B6')).toMatchObject({ value: 1234, style: styleOf('whole') });
    expect(cells.get('C6')).toMatchObject({ value: 46.625, style: styleOf('decimal') });
    expect(cells.get('D6')).toMatchObject({ value: 1 / 3, style: styleOf('percent') });
    // 31 March 2031 is day 47,938 as Excel counts.
    expect(cells.get('E6')).toMatchObject({ value: 47_938, style: styleOf('date') });
    expect(cells.get('B7')).toMatchObject({ value: 1234, style: styleOf('whole') });
    expect(cells.get('C7')).toMatchObject({ value: 46.6, style: styleOf('decimal') });
    expect(cells.get('D7')).toMatchObject({ value: 0.12, style: styleOf('percent') });
    expect(cells.get('B8')).toMatchObject({ value: 'none', style: styleOf('words') });
    expect(cells.get('E8')).toMatchObject({ value: '31.3.31', style: styleOf('words') });
    expect(cells.get('A6')?.style).toBe(styleOf('printed'));
    expect(cells.get('A7')?.style).toBe(styleOf('words'));
    expect(cells.get('A9')).toMatchObject({ value: 'Total', style: styleOf('total-words') });
  });

  it('freezes and filters its heads, prints them on every page, and leaves the total out of the filter', () => {
    const { root, cells } = sheetOf('An invented table plain words');
    expect(first(root, 'pane').attributes).toMatchObject({
      ySplit: '4',
      xSplit: '1',
      state: 'frozen',
      topLeftCell: 'B5',
    });
    expect(first(root, 'autoFilter').attributes.ref).toBe('A4:E8');
    expect(cells.get('B4')?.value).toBe('Count\nn = 3');
    const names = findAll(part('xl/workbook.xml'), 'definedName').map((name) => name.text);
    expect(names).toContain("'An invented table plain words'!$A$4:$E$8");
    expect(names).toContain("'An invented table plain words'!$4:$4");
  });

  it('gives a row no second line where its words fit their column', () => {
    const rows = Array.from({ length: 50 }, (_, length) => [
      { report: 'w'.repeat(length + 1) },
      'w'.repeat(length + 1),
    ]);
    const columns = [0, 1].map((column) => ({ label: `Column ${column}`, numeric: false }));
    const table = { kind: 'table', id: 'fitting', title: 'Fitting', note: '', columns, rows, shown: 60 } as const;
    const { sheets: made } = openWorkbook(renderExcelReport(inventReport([table])));
    const fitting = made.find(({ name }) => name === 'Fitting');
    if (fitting === undefined) throw new Error('no such sheet');
    const heights = findAll(fitting.root, 'row')
      .slice(3)
      .map(({ attributes }) => attributes.ht);
    expect(heights).toEqual(heights.map(() => undefined));
    expect(heights).toHaveLength(50);
  });

  it('says above each table what was counted, in whom and how', () => {
    const notes = String(sheetOf('An invented table plain words').cells.get('A2')?.value);
    expect(notes).toContain('Sample: 3 invented reviews. Unit: recommendations.');
    expect(notes).toContain('Counting rule: Each once.');
  });

  it('keeps a group beside every row of a matrix, shades inside the margin, and turns many heads', () => {
    const { root, cells } = sheetOf('An invented matrix');
    expect([cells.get('A5')?.value, cells.get('A6')?.value]).toEqual(['The child', 'Family']);
    expect(first(root, 'conditionalFormatting').attributes.sqref).toBe('D5:U6');
    expect(cells.get('D4')?.style).toBe(styleOf('head-turned'));
    expect(cells.get('D5')?.value).toBe(0);
    expect(cells.has('D6')).toBe(false);
    expect(sheetOf('Invented states').cells.get('B5')?.value).toBe('both*');
  });

  it('names every part in its content types and nothing else', () => {
    const { names, part: read } = openParts(renderExcelReport(inventWholeReport()));
    const named = findAll(read('[Content_Types].xml'), 'Override').map((type) => type.attributes.PartName?.slice(1));
    expect([...named].sort()).toEqual(names.filter((name) => !name.includes('_rels') && !name.startsWith('[')).sort());
  });
});

describe('words that try the workbook', () => {
  it.each(hardWords.map((words) => [JSON.stringify(words.slice(0, 30)), words] as const))('%s', (_name, words) => {
    const { sheets, strings } = openWorkbook(renderExcelReport(inventReport(inventBlocks(words), words)));
    for (const { root, cells, name } of sheets) {
      expect(findAll(root, 'f')).toEqual([]);
      expect(name.length).toBeLessThanOrEqual(31);
      expect([...cells.values()].every((cell) => cell.formula === 0)).toBe(true);
    }
    expect(strings.every((text) => text.length <= 32_767 + text.split('_x005F_').length * 6)).toBe(true);
    const known = words
      .slice(0, 1000)
      .replace(/\r\n/g, '\n')
      .replace(/[\u0000-\u0008\u000B]/g, '')
      .replace(/\uD83D(?![\uDC00-\uDFFF])/, '\uFFFD');
    expect(strings.some((text) => text.replaceAll('_x005F_', '_').includes(known))).toBe(true);
  });

  it('quotes what would open like a formula, and says where it cuts what is too long', () => {
    const long = 'long '.repeat(8000);
    const { sheets, strings } = openWorkbook(
      renderExcelReport(inventReport([...inventBlocks('=1+1'), ...inventBlocks(long)])),
    );
    const recommendation = sheets.find((sheet) => sheet.name.startsWith('All recommendations'))?.cells.get('D5');
    expect(recommendation).toMatchObject({ value: '=1+1', style: styleOf('printed-quoted') });
    const cut = strings.filter((text) => text.includes('cut here'));
    expect(cut.length).toBeGreaterThan(0);
    expect(Math.max(...strings.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  });

  it('calls no sheet by half a thought, and tells like ones apart by what they say last', () => {
    const titles = [
      'Recommendations of each review, by agency addressed (20 reviews)',
      'Recommendations of each review, by agency addressed: every agency (20 reviews)',
      'Themes of each case against its recommendations (20 reviews)',
      'What may identify in what is quoted',
      'About what: quotations',
    ];
    expect(nameSheets(titles)).toEqual([
      'Recommendations of each review',
      'Recommendations, every agency',
      'Themes of each case',
      'What may identify',
      'About what, quotations',
    ]);
  });

  it('gives no two sheets one name, and none that Excel forbids', () => {
    const names = nameSheets([
      'History',
      'A: b/c [d]? *e\\',
      'a b c d e',
      "'quoted'",
      '',
      '',
      `${'word '.repeat(20)}1`,
      `${'word '.repeat(20)}2`,
      '😀'.repeat(40),
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(name).not.toMatch(/^'|'$|\p{Surrogate}/u);
      expect(name.toLowerCase()).not.toBe('history');
    }
  });
});

it('the same report makes the same bytes', () => {
  const [one, two] = [0, 1].map(() => Buffer.from(renderExcelReport(inventWholeReport())));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});
