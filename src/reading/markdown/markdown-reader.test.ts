import { describe, expect, it } from 'vitest';
import { inventedMarkdown } from '../../../test/fixtures/reading/invented-texts.ts';
import { grid, read, texts } from '../../../test/fixtures/reading/reading.ts';
import { markdownPieces } from './markdown-inline.ts';

describe('Markdown', () => {
  it('reads headings, lists, tables, quotations and footnotes', async () => {
    const document = await read(inventedMarkdown, 'a.md');
    expect(document).toMatchObject({ format: 'markdown', title: 'Invented Review: Child Q' });
    expect(
      document.blocks
        .filter((block) => !block.cell)
        .map((block) => `${block.kind}${block.level || ''} ${document.text.slice(block.start, block.end)}`),
    ).toEqual([
      'heading1 Invented Review: Child Q',
      'paragraph The clinic and the school each held half of it.',
      'heading2 Recommendations',
      'list-item1 1. The Board should agree one form.',
      'list-item2 • for visits',
      'list-item2 • for calls',
      'list-item1 2. The school should name a lead.',
      'paragraph Said by nobody.',
      'paragraph 1 By its author.',
    ]);
    expect(grid(document)).toEqual(['0,0 H Ref', '0,1 H Action', '1,0 R1', '1,1 Print | send']);
    expect(texts(document, 'footnote')).toEqual(['1 By its author.']);
  });

  it('starts lists at their first number, keeps later paragraphs of an item, and ends them', async () => {
    const document = await read('4. four\n\n   more of four\n9. five\n\nafter\n\n1) one', 'a.md');
    expect(texts(document)).toEqual(['4. four', 'more of four', '5. five', 'after', '1) one']);
    expect(document.blocks.map((block) => block.indent)).toEqual([20, 20, 20, 0, 20]);
  });

  it('knows underlined headings, rules, code and comments', async () => {
    const document = await read(
      'Title\n=====\n\nPart\n----\n\n***\n\n```\n# no heading\n```\n\n<!-- gone -->Words<br>here',
      'a.md',
    );
    expect(document.blocks.map((block) => `${block.kind} ${document.text.slice(block.start, block.end)}`)).toEqual([
      'heading Title',
      'heading Part',
      'paragraph # no heading',
      'paragraph Words here',
    ]);
  });

  it('reads emphasis, links, code, escapes and entities', () => {
    const shown = (source: string) =>
      markdownPieces(source).map(({ text, style }) => `${style.bold ? 'B' : ''}${style.italic ? 'I' : ''}:${text}`);
    expect(shown('a **b** *c* ***d***')).toEqual([':a ', 'B:b', ': ', 'I:c', ': ', 'BI:d']);
    expect(shown('**b *c* d**')).toEqual(['B:b ', 'BI:c', 'B: d']);
    expect(shown('snake_case_name 2 * 3 * 4').join('')).toBe(':snake:_:case:_:name 2 :*: 3 :*: 4');
    expect(
      shown('[a link](http://x.org) ![alt](y.png)`code` \\*x\\* &amp; &#8217;')
        .map((piece) => piece.slice(1))
        .join(''),
    ).toBe('a link code *x* & ’');
  });
});
