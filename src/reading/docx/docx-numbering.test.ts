import { describe, expect, it } from 'vitest';
import { level, numbered, paragraph, wordFile } from '../../../test/fixtures/reading/office-files.ts';
import { read, texts } from '../../../test/fixtures/reading/reading.ts';

const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

async function labels(numbering: string, body: string, styles = ''): Promise<(string | undefined)[]> {
  const document = await read(wordFile({ numbering, body, styles }), 'numbers.docx');
  return document.blocks.map((block) => block.marker?.label);
}

describe('numbering of Word documents', () => {
  it('prints levels in their formats and restarts deeper ones', async () => {
    const numbering =
      list(
        1,
        level(0, 'decimal', '%1.') +
          level(1, 'lowerLetter', '(%2)') +
          level(2, 'lowerRoman', '%3.') +
          level(3, 'upperRoman', '%4)'),
      ) + use(1, 1);
    const body = [0, 1, 1, 2, 2, 3, 1, 0, 1].map((n) => paragraph('words', numbered(1, n))).join('');
    expect(await labels(numbering, body)).toEqual(['1.', '(a)', '(b)', 'i.', 'ii.', 'I)', '(c)', '2.', '(a)']);
  });

  it('puts words of the level into the label and the label into the text', async () => {
    const numbering = list(1, level(0, 'decimal', 'Recommendation %1:')) + use(1, 1);
    const body = paragraph('Act at once.', numbered(1, 0)) + paragraph('Act again.', numbered(1, 0));
    const document = await read(wordFile({ numbering, body }), 'numbers.docx');
    expect(document.text).toBe('Recommendation 1: Act at once.\nRecommendation 2: Act again.');
    expect(document.blocks[1]?.marker).toEqual({ label: 'Recommendation 2:', kind: 'labelled' });
    expect(document.blocks[1]).toMatchObject({ kind: 'list-item', level: 1, indent: 36 });
  });

  it('joins numbers of several levels, in plain digits where the level is legal', async () => {
    const numbering =
      list(
        1,
        level(0, 'upperRoman', 'Part %1') +
          level(1, 'decimal', '%1.%2') +
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + use(1, 1);
    const body = [0, 0, 1, 2, 1].map((n) => paragraph('words', numbered(1, n))).join('');
    expect(await labels(numbering, body)).toEqual(['Part I', 'Part II', 'II.1', '2.1.1', 'II.2']);
  });

  it('lets instances share their counters unless one starts anew', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(1, level(0, 'decimal', '%1.')) + use(1, 1) + use(2, 1) + use(3, 1, start);
    const body = [1, 1, 2, 3, 3, 1].map((id) => paragraph('words', numbered(id, 0))).join('');
    expect(await labels(numbering, body)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
  });

  it('takes a level from an override of the instance', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'R%1')}</w:lvlOverride>`;
    const numbering = list(1, level(0, 'decimal', '%1.')) + use(1, 1, own);
    expect(await labels(numbering, paragraph('words', numbered(1, 0)))).toEqual(['R1']);
  });

  it('restarts only after the level that it names, or never', async () => {
    const numbering =
      list(
        1,
        level(0, 'decimal', '%1.') +
          level(1, 'decimal', '%2)') +
          level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>') +
          level(3, 'decimal', '#%4', '<w:lvlRestart w:val="0"/>'),
      ) + use(1, 1);
    const body = [0, 1, 2, 3, 1, 2, 3, 0, 2, 3].map((n) => paragraph('words', numbered(1, n))).join('');
    expect(await labels(numbering, body)).toEqual(['1.', '1)', 'a)', '#1', '2)', 'b)', '#2', '2.', 'a)', '#3']);
  });

  it('follows numbering through styles, their parents and the level tied to each', async () => {
    const numbering =
      list(
        1,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="Head"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Para"/>'),
      ) + use(1, 1);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Para"/></w:style>';
    const styled = (id: string, more = '') => paragraph('Words', `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('Head') +
      styled('Para') +
      styled('Child') +
      styled('Para', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Head') +
      styled('Para');
    expect(await labels(numbering, body, styles)).toEqual(['1.', '1.1', '1.2', undefined, '2.', '2.1']);
  });

  it('follows a numbering style that stands in for the levels', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Recs"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Recs"/>${level(0, 'upperLetter', '%1.')}</w:abstractNum>` +
      use(1, 1) +
      use(2, 2);
    const styles =
      '<w:style w:type="numbering" w:styleId="Recs"><w:name w:val="Recs"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = paragraph('words', numbered(1, 0)) + paragraph('words', numbered(1, 0));
    expect(await labels(numbering, body, styles)).toEqual(['A.', 'B.']);
  });

  it('prints bullets of symbol fonts, zeros, ordinals, words and nothing', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const numbering =
      list(
        1,
        level(0, 'bullet', '\uf0b7', font('Symbol')) +
          level(1, 'bullet', 'o', font('Courier New')) +
          level(2, 'bullet', '\uf0a7', font('Wingdings')) +
          level(3, 'decimalZero', '%4') +
          level(4, 'ordinal', '%5') +
          level(5, 'cardinalText', 'Recommendation %6') +
          level(6, 'none', '') +
          level(7, 'ordinalText', '%8:'),
      ) + use(1, 1);
    const body = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => paragraph('words', numbered(1, n))).join('');
    expect(await labels(numbering, body)).toEqual([
      '•',
      '○',
      '▪',
      '01',
      '1st',
      'Recommendation One',
      undefined,
      'First:',
    ]);
  });

  it('counts empty items and forgets those that were deleted', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.')) + use(1, 1);
    const gone = `<w:p><w:pPr>${numbered(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
    const body =
      paragraph('first', numbered(1, 0)) + paragraph('', numbered(1, 0)) + gone + paragraph('last', numbered(1, 0));
    const document = await read(wordFile({ numbering, body }), 'numbers.docx');
    expect(texts(document)).toEqual(['1. first', '3. last']);
  });

  it('does without numbering that is not there', async () => {
    expect(await labels(use(1, 9), paragraph('words', numbered(1, 0)) + paragraph('words', numbered(7, 0)))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
