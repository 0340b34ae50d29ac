import { describe, expect, it } from 'vitest';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${odf}:${name}:1.0"`).join(' ');
/** A flat OpenDocument file made by hand. */
const flat = (body: string, styles = '', automatic = ''): ReturnType<typeof read> =>
  read(
    `<?xml version="1.0"?><office:document ${spaces} xmlns:fo="${odf}:xsl-fo-compatible:1.0" xmlns:draw="${odf}:drawing:1.0" office:mimetype="application/vnd.oasis.opendocument.text">` +
      `<office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
    'a.fodt',
  );
const numbers = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const level = (at: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
const item = (words: string, more = ''): string => `<text:list-item ${more}><text:p>${words}</text:p></text:list-item>`;
const markers = (document: Awaited<ReturnType<typeof read>>): (string | undefined)[] =>
  document.blocks.map((block) => block.marker?.label);

describe('OpenDocument texts', () => {
  it('number lists that go on, start anew, and nest', async () => {
    const styles = numbers(
      'L',
      level(1, '1', 'style:num-prefix="R"') + level(2, 'a') + level(3, '1', 'text:display-levels="3"'),
    );
    const document = await flat(
      `<text:list text:style-name="L" xml:id="x">${item('one')}<text:list-item><text:p>two</text:p><text:list>${item('a')}` +
        `<text:list-item><text:p>b</text:p><text:list>${item('deep')}</text:list></text:list-item></text:list></text:list-item></text:list>` +
        `<text:p>between</text:p><text:list text:style-name="L" text:continue-list="x">${item('three')}</text:list>` +
        `<text:list text:style-name="L">${item('new')}${item('seven', 'text:start-value="7"')}</text:list>` +
        `<text:list text:style-name="L" text:continue-numbering="true">${item('eight')}<text:list-header><text:p>no number</text:p></text:list-header></text:list>`,
      styles,
    );
    expect(markers(document)).toEqual([
      'R1.',
      'R2.',
      'a.',
      'b.',
      '2.b.1.',
      undefined,
      'R3.',
      'R1.',
      'R7.',
      'R8.',
      undefined,
    ]);
    expect(document.blocks.map((block) => block.level)).toEqual([1, 1, 2, 2, 3, 0, 1, 1, 1, 1, 0]);
  });

  it('give only the first paragraph of an item its number', async () => {
    const document = await flat(
      '<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:p>more</text:p></text:list-item></text:list>',
      numbers('L', level(1, 'i')),
    );
    expect(document.text).toBe('i. one\nmore');
  });

  it('number headings by the outline of the document', async () => {
    const outline = `<text:outline-style>${'<text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'}</text:outline-style>`;
    const heading = (at: number, words: string, more = '') =>
      `<text:h text:outline-level="${at}" ${more}>${words}</text:h>`;
    const document = await flat(
      heading(1, 'One') +
        heading(2, 'Sub') +
        heading(1, 'Bare', 'text:is-list-header="true"') +
        heading(1, 'Two') +
        heading(2, 'Sub'),
      outline,
    );
    expect(markers(document)).toEqual(['1', '1.1', undefined, '2', '2.1']);
    expect(document.blocks.map((block) => block.kind)).toEqual(Array(5).fill('heading'));
  });

  it('read spaces, breaks, notes, hidden and deleted text, comments', async () => {
    const styles =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const document = await flat(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note>' +
        '<office:annotation><text:p>comment</text:p></office:annotation><text:span text:style-name="H"> hidden</text:span></text:p>' +
        '<text:section text:display="none"><text:p>hidden section</text:p></text:section>',
      '',
      styles,
    );
    expect(texts(document)).toEqual(['a b c d']);
    expect(texts(document, 'footnote')).toEqual(['1 Note.']);
    expect(texts(document, 'hidden')).toEqual(['hidden', 'hidden section']);
  });

  it('resolve merged and repeated cells, header rows, and frames', async () => {
    const cell = (words: string, more = '') => `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`;
    const document = await flat(
      `<table:table><table:table-header-rows><table:table-row>${cell('a', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('b')}</table:table-row></table:table-header-rows>` +
        `<table:table-row>${cell('c', 'table:number-rows-spanned="2"')}<table:table-cell table:number-columns-repeated="1"/>${cell('d')}</table:table-row>` +
        `<table:table-row><table:covered-table-cell/>${cell('e', 'table:number-columns-repeated="2"')}</table:table-row></table:table>` +
        '<text:p>before<draw:frame><draw:text-box><text:p>in a frame</text:p></draw:text-box></draw:frame></text:p>',
    );
    expect(grid(document)).toEqual(['0,0 c2 H a', '0,2 H b', '1,0 r2 c', '1,2 d', '2,1 e', '2,2 e']);
    expect(
      document.blocks.slice(-2).map((block) => [document.text.slice(block.start, block.end), block.panel]),
    ).toEqual([
      ['before', null],
      ['in a frame', 0],
    ]);
  });

  it('number pages by the breaks of the last layout', async () => {
    const document = await flat(
      '<text:p>one</text:p><text:p>ends<text:soft-page-break/> on two</text:p><text:soft-page-break/><text:p>three</text:p>',
    );
    expect(document.blocks.map((block) => [block.page, block.pageEnd])).toEqual([
      [1, 1],
      [1, 2],
      [3, 3],
    ]);
    expect(document.pages).toHaveLength(3);
  });

  it('put indexes aside', async () => {
    const document = await flat(
      '<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Findings<text:tab/>3</text:p></text:index-body></text:table-of-content><text:p>Words</text:p>',
    );
    expect(texts(document, 'contents')).toEqual(['Contents', 'Findings 3']);
    expect(texts(document)).toEqual(['Words']);
  });
});
