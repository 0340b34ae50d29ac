import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { paragraph, run, wordFile } from '../../../test/fixtures/reading/office-files.ts';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';

const readBody = (body: string, more = {}) => read(wordFile({ body, ...more }), 'a.docx');
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('Word documents', () => {
  it('made by a library read as they were made', async () => {
    const words = (text: string, bold = false) => new Paragraph({ children: [new TextRun({ text, bold })] });
    const made = new Document({
      title: 'An invented title',
      sections: [
        {
          children: [
            new Paragraph({ text: 'Findings', heading: HeadingLevel.HEADING_2 }),
            words('Plain words.'),
            new Table({
              rows: [
                ['A', 'B'],
                ['c', 'd'],
              ].map(
                (line, index) =>
                  new TableRow({
                    tableHeader: index === 0,
                    children: line.map((text) => new TableCell({ children: [words(text)] })),
                  }),
              ),
            }),
          ],
        },
      ],
    });
    const document = await read(new Uint8Array(await Packer.toBuffer(made)), 'made.docx');
    expect(document).toMatchObject({ format: 'docx', title: 'An invented title', pages: [] });
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 2 });
    expect(grid(document)).toEqual(['0,0 H A', '0,1 H B', '1,0 c', '1,1 d']);
  });

  it('take tracked changes as accepted, and join paragraphs whose mark was deleted', async () => {
    const document = await readBody(
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('The Board ')}</w:p>` +
        `<w:p><w:del w:id="2">${run('must')}</w:del><w:ins w:id="3">${run('should')}</w:ins>${run(' act')}<w:moveFrom w:id="4">${run(' once')}</w:moveFrom></w:p>` +
        `<w:p><w:moveTo w:id="5">${run('Moved here')}</w:moveTo></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr>${cell(paragraph('gone'))}</w:tr>${row(cell(paragraph('a')), cell(paragraph('b')))}</w:tbl>`,
    );
    expect(texts(document)).toEqual(['The Board should act', 'Moved here', 'a', 'b']);
  });

  it('print text boxes once, after their paragraph, each in its own panel', async () => {
    const alternative = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In a box')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In a box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:textbox>${box('In an old box')}</v:textbox></w:pict></w:r>`;
    const document = await readBody(`<w:p>${alternative}${run('Words')}</w:p><w:p>${old}</w:p>`);
    expect(document.blocks.map((block) => [document.text.slice(block.start, block.end), block.panel])).toEqual([
      ['Words', null],
      ['In a box', 0],
      ['In an old box', 1],
    ]);
  });

  it('see framed and shaded paragraphs, and a table of one cell, as panels', async () => {
    const shade = '<w:shd w:fill="DDEEFF"/>';
    const frame =
      '<w:pBdr><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:pBdr>';
    const line = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>';
    const document = await readBody(
      paragraph('one', shade) +
        paragraph('two', shade) +
        paragraph('plain') +
        paragraph('three', frame) +
        paragraph('lined', line) +
        table(row(cell(paragraph('four')))),
    );
    expect(document.blocks.map((block) => block.panel)).toEqual([0, 0, null, 1, null, 2]);
    expect(document.blocks.every((block) => block.cell === null)).toBe(true);
  });

  it('resolve merged cells, and nested tables as tables of their own', async () => {
    const inner = table(row(cell(paragraph('x')), cell(paragraph('y'))));
    const document = await readBody(
      table(
        row(cell(paragraph('a'), '<w:gridSpan w:val="2"/>'), cell(paragraph('b'), '<w:vMerge w:val="restart"/>')),
        row(cell(paragraph('c')), cell(paragraph('d') + inner), cell(paragraph(''), '<w:vMerge/>')),
        row(cell(paragraph('e')), cell(paragraph('f')), cell(paragraph('g'))),
      ),
    );
    expect(grid(document, 0)).toEqual(['0,0 c2 a', '0,2 r2 b', '1,0 c', '1,1 d', '2,0 e', '2,1 f', '2,2 g']);
    expect(grid(document, 1)).toEqual(['0,0 x', '0,1 y']);
  });

  it('take a first row in bold for the header of its table', async () => {
    const bold = (text: string) => cell(paragraph(run(text, '<w:b/>')));
    const document = await readBody(
      table(row(bold('Ref'), bold('Lead')), row(cell(paragraph('1')), cell(paragraph('Office')))),
    );
    expect(grid(document)).toEqual(['0,0 H Ref', '0,1 H Lead', '1,0 1', '1,1 Office']);
  });

  it('put a table of contents aside, by field, style or content control', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const start =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const document = await readBody(
      `<w:p>${start}${run('Findings 3')}</w:p>${paragraph('Recommendations 9')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
        paragraph('By style 4', '<w:pStyle w:val="T1"/>') +
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('By control 5')}</w:sdtContent></w:sdt>` +
        paragraph('The report begins'),
      { styles },
    );
    expect(texts(document, 'contents')).toEqual(['Findings 3', 'Recommendations 9', 'By style 4', 'By control 5']);
    expect(texts(document)).toEqual(['The report begins']);
  });

  it('keep the result of a field and drop its instruction', async () => {
    const document = await readBody(
      `<w:p>${run('See ')}${field('REF _x \\h', run('page 4'))}${run(' now')}<w:fldSimple w:instr="DATE">${run(' today')}</w:fldSimple></w:p>`,
    );
    expect(texts(document)).toEqual(['See page 4 now today']);
  });

  it('read tabs, hyphens, breaks, symbols, content controls and links', async () => {
    const document = await readBody(
      `<w:p>${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>` +
        `<w:sdt><w:sdtContent>${run(' f')}</w:sdtContent></w:sdt><w:hyperlink r:id="x">${run(' g')}</w:hyperlink><w:smartTag>${run(' h')}</w:smartTag>` +
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>',
    );
    expect(texts(document)).toEqual(['a b-cd e f g h✓']);
  });

  it('begin a new block where a typed line break opens an item', async () => {
    const lines = ['The Board should:', '(a) plan; and', '(b) act.', 'More of b'].join('</w:t><w:br/><w:t>');
    const document = await readBody(`<w:p><w:r><w:t>${lines}</w:t></w:r></w:p>`);
    expect(texts(document)).toEqual(['The Board should:', '(a) plan; and', '(b) act. More of b']);
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });

  it('set hidden and white words aside', async () => {
    const document = await readBody(
      `<w:p>${run('Seen')}${run(' unseen', '<w:vanish/>')}</w:p><w:p>${run('White', '<w:color w:val="FFFFFF"/>')}</w:p>` +
        paragraph(run('On dark', '<w:color w:val="FFFFFF"/>'), '<w:shd w:fill="000080"/>'),
    );
    expect(texts(document)).toEqual(['Seen', 'On dark']);
    expect(texts(document, 'hidden')).toEqual(['unseen', 'White']);
  });

  it('number pages as Word last laid them out, a break said twice once', async () => {
    const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const document = await readBody(
      `${paragraph('one')}<w:p>${run('ends')}${rendered}${run(' on two')}</w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p>` +
        `<w:p>${rendered}${run('three')}</w:p>${paragraph('four', '<w:pageBreakBefore/>')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    );
    expect(document.blocks.map((block) => [block.page, block.pageEnd])).toEqual([
      [1, 1],
      [1, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(document.pages).toHaveLength(4);
    expect(document.pages[0]).toEqual({ number: 1, label: null, width: 595.3, height: 841.9, ocr: null });
    const unpaged = await readBody(`${paragraph('one')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph('two')}`);
    expect([unpaged.pages, unpaged.blocks.map((block) => block.page)]).toEqual([[], [0, 0]]);
  });

  it('know headings by style, outline level and looks, but not whole paragraphs', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H3"/></w:style>';
    const sentence = `${'The Board should look again at how its members meet. '.repeat(4)}`.trim();
    const document = await readBody(
      paragraph('By style', '<w:pStyle w:val="H3"/>') +
        paragraph('By parent', '<w:pStyle w:val="Own"/>') +
        paragraph('By outline', '<w:outlineLvl w:val="1"/>') +
        paragraph(run('By looks', '<w:b/>')) +
        paragraph(sentence, '<w:pStyle w:val="H3"/>') +
        paragraph(run('A bold sentence is not one.', '<w:b/>')) +
        paragraph('Words.'),
      { styles },
    );
    expect(document.blocks.map((block) => `${block.kind} ${block.level}`)).toEqual([
      'heading 3',
      'heading 3',
      'heading 2',
      'heading 3',
      'paragraph 0',
      'paragraph 0',
      'paragraph 0',
    ]);
  });

  it('cancel bold between paragraph and character style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:b/></w:rPr></w:style>';
    const document = await readBody(
      paragraph(
        run('bold ') + run('plain ', '<w:rStyle w:val="C"/>') + run('bold.', '<w:rStyle w:val="C"/><w:b/>'),
        '<w:pStyle w:val="P"/>',
      ),
      { styles },
    );
    expect(document.blocks[0]?.runs.map((part) => document.styles[part.style]?.bold)).toEqual([true, false, true]);
  });

  it('put endnotes and the notes of a table after what they belong to', async () => {
    const note = (kind: string, id: number, words: string) => `<w:${kind} w:id="${id}">${paragraph(words)}</w:${kind}>`;
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const document = await readBody(
      `<w:p>${run('Words')}${reference('endnote', 1)}</w:p>${table(row(cell(`<w:p>${run('a')}${reference('footnote', 1)}</w:p>`), cell(paragraph('b'))))}`,
      { footnotes: note('footnote', 1, 'Foot'), endnotes: note('endnote', 1, 'End') },
    );
    expect(document.blocks.map((block) => document.text.slice(block.start, block.end))).toEqual([
      'Words',
      'i End',
      'a',
      'b',
      '1 Foot',
    ]);
  });
});
