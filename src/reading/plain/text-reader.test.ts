import { describe, expect, it } from 'vitest';
import { inventedText } from '../../../test/fixtures/reading/invented-texts.ts';
import { read, texts } from '../../../test/fixtures/reading/reading.ts';

const outline = (document: Awaited<ReturnType<typeof read>>): string[] =>
  document.blocks.map((block) => `${block.kind}${block.level || ''} ${document.text.slice(block.start, block.end)}`);

describe('plain text', () => {
  it('joins wrapped lines, parts items, and knows headings by capitals, numbers and underlines', async () => {
    const document = await read(inventedText, 'a.txt');
    expect(outline(document)).toEqual([
      'heading1 INVENTED REVIEW: CHILD Q',
      'heading1 1. Findings',
      'paragraph The clinic and the school each held half of the picture, and nobody put the halves together in the three years before the visit.',
      'heading1 Recommendations',
      'list-item1 Recommendation 1: The Board should agree one form for all visits and calls.',
      'list-item1 Recommendation 2: The school should',
      'list-item2 (a) name a lead; and',
      'list-item2 (b) tell the clinic who it is.',
      'list-item2 - a bus that runs',
      'list-item2 - a door that opens',
      'paragraph The end of page one, café.',
    ]);
    expect(document.title).toBe('INVENTED REVIEW: CHILD Q');
  });

  it('takes form feeds for pages, and goes on over them in the middle of a sentence', async () => {
    const document = await read('One page that ends in the\n\fmiddle of a sentence.\n\nNext.\n\fLast page.', 'a.txt');
    expect(document.pages.map((page) => page.number)).toEqual([1, 2, 3]);
    expect(document.blocks.map((block) => [block.page, block.pageEnd])).toEqual([
      [1, 2],
      [2, 2],
      [3, 3],
    ]);
    expect((await read('No feeds.', 'a.txt')).pages).toEqual([]);
  });

  it('takes each line for a paragraph where lines are not wrapped', async () => {
    const long = 'The Board should look at how its members meet and what they do between meetings. '.repeat(3).trim();
    expect(texts(await read(`Heading\n${long}\n${long}\n${long}`, 'a.txt'))).toHaveLength(4);
  });

  it('does not part a paragraph at a number or a reference that begins a line', async () => {
    const text =
      'The panel met in the spring of the year and again on\n12 March with all its members, as was said in\nRecommendation 3 of the report, and on\n3 occasions after that.';
    expect(texts(await read(text, 'a.txt'))).toHaveLength(1);
  });

  it('joins words parted at the end of a line, and keeps hyphens that belong', async () => {
    expect((await read('The recom-\nmendation of the multi-\nagency panel', 'a.txt')).text).toBe(
      'The recommendation of the multi-agency panel',
    );
  });

  it('reads UTF-8, UTF-16 and Windows-1252, the last with a warning', async () => {
    expect((await read(new Uint8Array(Buffer.from('caf\u00e9 in UTF-16', 'utf16le')), 'a.txt')).text).toBe(
      'café in UTF-16',
    );
    const marked = new Uint8Array([0xfe, 0xff, 0, 0x63, 0, 0xe9]);
    expect((await read(marked, 'a.txt')).text).toBe('cé');
    const windows = await read(new Uint8Array(Buffer.from('caf\u00e9 \x93quoted\x94 \x80\x35', 'latin1')), 'a.txt');
    expect(windows.text).toBe('café “quoted” €5');
    expect(windows.warnings.map((warning) => warning.code)).toEqual(['encoding']);
    expect((await read('cafe\u0301', 'a.txt')).text).toBe('café');
  });
});
