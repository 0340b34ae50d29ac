import { describe, expect, it } from 'vitest';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';

const rich = (body: string, head = ''): ReturnType<typeof read> =>
  read(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}${body}}`, 'a.rtf');

describe('Rich Text', () => {
  it('decodes bytes by code page and font, and Unicode with its stand-in', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}';
    expect(
      (
        await rich(
          "caf\\'e9 \\'93so\\'94 \\u8217?s \\uc2\\u8211\\'20\\'2d end\\uc0\\u8364 5 \\f1 \\'c4\\'e0\\par",
          fonts,
        )
      ).text,
    ).toBe('café “so” ’s – end€5 Да');
    expect((await rich('\\uc1{\\u233 e}x\\u-3841?y')).text).toBe('éx\uf0ffy');
  });

  it('reads signs, escapes and breaks', async () => {
    expect((await rich('a\\tab b\\~c\\_d\\-e \\{f\\} \\\\ \\emdash\\lquote g\\rquote\\bullet\\line h')).text).toBe(
      'a b c-de {f} \\ —‘g’• h',
    );
  });

  it('drops deleted words, joins at deleted marks, and sets hidden ones aside', async () => {
    const document = await rich('The Board {\\deleted must}{\\revised should}{\\deleted\\par} act{\\v  unseen}.\\par');
    expect(texts(document)).toEqual(['The Board should act.']);
    expect(texts(document, 'hidden')).toEqual(['unseen']);
  });

  it('takes printed labels for markers, whatever \\pard stands in their group', async () => {
    const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\*\\cs2 Strong;}}';
    const document = await rich(
      "\\pard\\s1{\\listtext\\pard\\plain 1.\\tab}Findings\\par\\pard{\\pntext\\f1\\'b7\\tab}one\\par\\pard\\ilvl1{\\listtext (a)\\tab}two\\par",
      `{\\fonttbl{\\f1\\fcharset2 Symbol;}}${styles}`,
    );
    expect(document.blocks.map((block) => [block.kind, block.level, block.marker?.label, block.marker?.kind])).toEqual([
      ['heading', 1, '1.', 'number'],
      ['list-item', 1, '•', 'bullet'],
      ['list-item', 2, '(a)', 'letter'],
    ]);
  });

  it('resolves cells merged across and down, and nested tables', async () => {
    const document = await rich(
      '\\trowd\\trhdr\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000\\pard\\intbl a\\cell\\cell b\\cell\\row' +
        '\\trowd\\cellx1000\\cellx2010\\clvmrg\\cellx3000\\pard\\intbl c\\cell ' +
        'd\\par\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\cell\\trowd\\cellx1000\\cellx2010\\clvmrg\\cellx3000\\row\\pard after\\par',
    );
    expect(grid(document, 0)).toEqual(['0,0 c2 H a', '0,2 r2 H b', '1,0 c', '1,1 d']);
    expect(grid(document, 1)).toEqual(['0,0 x', '0,1 y']);
    expect(texts(document).at(-1)).toBe('after');
  });

  it('keeps footnotes, headers, text boxes and contents apart, and leaves pictures out', async () => {
    const document = await rich(
      '{\\header Top\\par}{\\footer End\\par}Words{\\super\\chftn}{\\footnote {\\super\\chftn} The note.} go on.\\par' +
        '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard In a box\\par}}{\\shprslt again}}{\\pict\\pngblip 89504e47}' +
        '{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Findings 3\\par Recommendations 9\\par}}\\pard{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt a link}}\\par{\\*\\unknown gone}',
      '{\\info{\\title A stated title}{\\author Nobody}}',
    );
    expect(document.title).toBe('A stated title');
    expect(texts(document)).toEqual(['Words go on.', 'In a box', 'a link']);
    expect(texts(document, 'header')).toEqual(['Top']);
    expect(texts(document, 'footer')).toEqual(['End']);
    expect(texts(document, 'footnote')).toEqual(['1 The note.']);
    expect(texts(document, 'contents')).toEqual(['Findings 3', 'Recommendations 9']);
    expect(document.blocks.find((block) => block.panel !== null)?.panel).toBe(0);
  });

  it('tells styles: bold, italics, size, font and colour', async () => {
    const document = await rich(
      '\\f0\\fs24 a {\\b b} {\\i\\fs36\\cf1 c}{\\plain  d}',
      '{\\fonttbl{\\f0 Georgia;}}{\\colortbl;\\red255\\green0\\blue0;}',
    );
    expect(
      document.blocks[0]?.runs.map((run) => [
        document.text.slice(run.start, run.end).trim(),
        document.styles[run.style],
      ]),
    ).toEqual([
      ['a', { font: 'Georgia', size: 12, bold: false, italic: false, colour: '' }],
      ['b', { font: 'Georgia', size: 12, bold: true, italic: false, colour: '' }],
      ['', { font: 'Georgia', size: 12, bold: false, italic: false, colour: '' }],
      ['c', { font: 'Georgia', size: 18, bold: false, italic: true, colour: '#ff0000' }],
      ['d', { font: 'Georgia', size: 12, bold: false, italic: false, colour: '' }],
    ]);
  });

  it('leaves binary data out', async () => {
    expect((await rich('a{\\object{\\*\\objdata \\bin5 }}}}}}b')).text).toBe('ab');
  });
});
