import { describe, expect, it } from 'vitest';
import { hardWords, inventBlocks, inventReport, inventWholeReport } from '../../../test/golden/invented-report.ts';
import { findAll, openParts, type PartElement, wordsOf } from '../../../test/golden/office-parts.ts';
import { drawOwnPage } from '../../reading/pdf/page-bitmap.ts';
import type { Block, ReportDocument } from '../document/report-document.ts';
import { renderWordReport } from './render-word-report.ts';

const render = async (report: ReportDocument) => openParts(await renderWordReport(report, drawOwnPage));
const renderBlocks = async (...blocks: Block[]) => (await render(inventReport(blocks))).part('word/document.xml');

const styleOf = (paragraph: PartElement): string => findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
const paragraphsIn = (root: PartElement, style: string): PartElement[] =>
  findAll(root, 'w:p').filter((paragraph) => styleOf(paragraph) === style);
const textIn = (root: PartElement, style: string): string[] => paragraphsIn(root, style).map((p) => wordsOf(p, 'w:t'));

describe('the report as a Word document', () => {
  const report = inventReport(inventBlocks('plain words'));

  it('numbers its captions with fields, and says in footnotes what was counted and how', async () => {
    const { part } = await render(report);
    const root = part('word/document.xml');
    const captions = paragraphsIn(root, 'Caption');
    expect(captions.map((caption) => wordsOf(caption, 'w:instrText').trim())).toEqual([
      'SEQ Figure \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'SEQ Table \\* ARABIC',
      'SEQ Table \\* ARABIC',
    ]);
    expect(wordsOf(captions[2] as PartElement, 'w:t')).toBe('Table 2. An invented matrix (2 reviews)');
    const notes = findAll(part('word/footnotes.xml'), 'w:footnote').map((note) => note.attributes['w:id']);
    const marks = findAll(root, 'w:footnoteReference').map((mark) => mark.attributes['w:id']);
    expect(marks).toEqual(['1', '2', '3']);
    expect(notes).toEqual(['-1', '0', ...marks]);
    expect(wordsOf(part('word/footnotes.xml'), 'w:t')).toContain(
      'Sample: 3 invented reviews. Unit: recommendations. Counting rule: Each once.',
    );
  });

  it('has contents as a field whose entries are there, each leading to its heading', async () => {
    const root = (await render(report)).part('word/document.xml');
    const entries = [...paragraphsIn(root, 'TOC1'), ...paragraphsIn(root, 'TOC2')];
    expect(entries.map((entry) => wordsOf(entry, 'w:t'))).toEqual([
      'An invented section',
      'Appendix A. How this was made',
      'plain words',
    ]);
    expect(wordsOf(root, 'w:instrText')).toContain('TOC \\o "1-2" \\h \\z \\u');
    const marks = new Set(findAll(root, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']));
    for (const link of findAll(root, 'w:hyperlink')) expect(marks).toContain(link.attributes['w:anchor']);
    const fields = findAll(root, 'w:fldChar').map((mark) => mark.attributes['w:fldCharType']);
    for (const type of ['begin', 'separate', 'end']) expect(fields.filter((mark) => mark === type)).toHaveLength(5);
  });

  it('repeats the heads of tables and divides no row; totals are told apart', async () => {
    const root = (await render(report)).part('word/document.xml');
    const tables = findAll(root, 'w:tbl');
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const rows = findAll(table, 'w:tr');
      expect(findAll(rows[0] as PartElement, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) {
        expect(findAll(row, 'w:cantSplit')).toHaveLength(1);
        const columns = findAll(row, 'w:tc').reduce(
          (sum, cell) => sum + Number(findAll(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
          0,
        );
        expect(columns).toBe(findAll(table, 'w:gridCol').length);
      }
    }
    expect(findAll(tables[1] as PartElement, 'w:tblHeader')).toHaveLength(2);
    expect(findAll(tables[0] as PartElement, 'w:tblLook')[0]?.attributes['w:lastRow']).toBe('1');
    expect(findAll(tables[0] as PartElement, 'w:tblCaption')[0]?.attributes['w:val']).toContain('An invented table');
  });

  it('prints a long table whole when it stands in groups', async () => {
    const rows = ['One', 'Two', 'Three'].flatMap((name) => [
      { cells: [name], role: 'group' as const },
      ...Array.from({ length: 30 }, (_, index) => [`row ${index}`]),
    ]);
    const columns = [{ label: 'Row', numeric: false }];
    const root = await renderBlocks({
      kind: 'table',
      id: 'grouped',
      title: 'Groups',
      note: '',
      columns,
      rows,
      shown: 20,
    });
    expect(findAll(root, 'w:tr')).toHaveLength(94);
  });

  it('keeps a head and the first three rows on one page, and the last three', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`row ${index}`]);
    const columns = [{ label: 'Row', numeric: false }];
    const table = { kind: 'table', id: 'kept', title: 'Kept', note: '', columns, rows, shown: 40 } as const;
    const root = await renderBlocks(table, ...inventBlocks('plain', 2));
    const [first, second] = findAll(root, 'w:tbl').map((found) =>
      findAll(found, 'w:tr').map((row) =>
        findAll(row, 'w:p').every((line) => findAll(line, 'w:keepNext').length === 1),
      ),
    );
    const kept = Array.from({ length: 41 }, (_, row) => row <= 2 || row === 38 || row === 39);
    expect(first).toEqual(kept);
    // A short one stays whole: every row but its last keeps the next.
    expect(second?.slice(0, -1)).not.toContain(false);
    expect(second?.at(-1)).toBe(false);
  });

  it('turns a wide matrix on its side, its heads upwards, and the rest stands upright on A4', async () => {
    const root = (await render(report)).part('word/document.xml');
    const pages = findAll(root, 'w:pgSz').map((page) => page.attributes['w:orient'] ?? 'portrait');
    expect(pages).toEqual(['portrait', 'landscape', 'portrait']);
    expect(findAll(root, 'w:textDirection').length).toBe(19);
    const narrow = await renderBlocks(...inventBlocks('plain', 3));
    expect(findAll(narrow, 'w:pgSz')).toHaveLength(1);
    expect(findAll(narrow, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  });

  it('goes on in further tables when a matrix is wider than any page, and drops no column', async () => {
    const wide = inventBlocks('plain', 90).filter((block) => block.kind === 'grid' && block.id === 'grid-invented');
    const root = await renderBlocks(...wide);
    const tables = findAll(root, 'w:tbl');
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.reduce((sum, table) => sum + findAll(table, 'w:gridCol').length - 1, 0)).toBe(91);
    for (const table of tables) {
      const width = findAll(table, 'w:gridCol').reduce((sum, column) => sum + Number(column.attributes['w:w']), 0);
      expect(width).toBeLessThanOrEqual(16838 - 2 * 1134);
    }
  });

  it('sets the words of reports in their own styles, everything else in the sans', async () => {
    const { part } = await render(report);
    expect(textIn(part('word/document.xml'), 'Quote')).toEqual(['plain words', 'plain words']);
    const styles = new Map(
      findAll(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]),
    );
    const face = (id: string): string | undefined =>
      findAll(styles.get(id) as PartElement, 'w:rFonts')[0]?.attributes['w:ascii'];
    expect([face('Quote'), face('Printed'), face('Normal')]).toEqual(['Cambria', 'Cambria', undefined]);
    expect(
      findAll(part('word/styles.xml'), 'w:rPrDefault').flatMap((d) => findAll(d, 'w:lang'))[0]?.attributes['w:val'],
    ).toBe('en-GB');
    const used = new Set(
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
        findAll(part('word/document.xml'), name).map((style) => style.attributes['w:val']),
      ),
    );
    for (const id of used) expect(styles.has(id)).toBe(true);
  });

  it('holds each figure as SVG and as a picture, with words for those who don’t see it', async () => {
    const { part, bytes } = await render(report);
    const root = part('word/document.xml');
    expect(findAll(root, 'wp:docPr')[0]?.attributes).toMatchObject({
      descr: 'What it shows: plain words',
      title: 'plain words',
    });
    const targets = new Map(
      findAll(part('word/_rels/document.xml.rels'), 'Relationship').map((link) => [
        link.attributes.Id,
        link.attributes.Target,
      ]),
    );
    const png = bytes(`word/${targets.get(findAll(root, 'a:blip')[0]?.attributes['r:embed'])}`);
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const svg = part(`word/${targets.get(findAll(root, 'asvg:svgBlip')[0]?.attributes['r:embed'])}`);
    expect(svg.name).toBe('svg');
    const { cx, cy } = findAll(root, 'wp:extent')[0]?.attributes ?? {};
    const pixels = new DataView(png.buffer, png.byteOffset);
    expect(Number(cx) / Number(cy)).toBeCloseTo(pixels.getUint32(16) / pixels.getUint32(20), 1);
    // A figure as wide as the text has over 300 pixels to the inch.
    expect(pixels.getUint32(16) / (Number(cx) / 914_400)).toBeGreaterThan(300);
  });

  it('sends a reader of a long table to the workbook', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`row ${index}`]);
    const root = await renderBlocks({
      kind: 'table',
      id: 'long',
      title: 'Long (90 rows)',
      note: '',
      columns: [{ label: 'Row', numeric: false }],
      rows,
      shown: 20,
    });
    expect(findAll(root, 'w:tr')).toHaveLength(31);
    expect(textIn(root, 'Note').join()).toContain(
      'The first 30 of 90 rows; all of them are in report.xlsx, sheet “Long”.',
    );
  });
});

describe('words that try the document', () => {
  it.each(hardWords.map((words) => [JSON.stringify(words.slice(0, 30)), words] as const))(
    '%s',
    async (_name, words) => {
      const { names, part } = await render(inventReport(inventBlocks(words), words));
      for (const name of names.filter((found) => /\.(xml|rels|svg)$/.test(found))) part(name);
      const [quote] = paragraphsIn(part('word/document.xml'), 'Quote');
      const shown = wordsOf(quote as PartElement, 'w:t');
      const known = words
        .replace(/[\r\n\t]/g, '')
        .replace(/[\u0000-\u0008\u000B]/g, '')
        .replace(/\uD83D(?![\uDC00-\uDFFF])/, '\uFFFD');
      expect(shown).toBe(known);
    },
  );
});

it('the same report makes the same bytes', async () => {
  const [one, two] = [
    await renderWordReport(inventWholeReport(), drawOwnPage),
    await renderWordReport(inventWholeReport(), drawOwnPage),
  ];
  expect(Buffer.from(one as Uint8Array).equals(Buffer.from(two as Uint8Array))).toBe(true);
});
