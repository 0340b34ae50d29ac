import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventedReview } from '../../test/fixtures/reading/invented-review.ts';
import { wordFile } from '../../test/fixtures/reading/office-files.ts';
import { grid, read, texts } from '../../test/fixtures/reading/reading.ts';
import type { DocumentText } from '../domain/document/document-text.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/fixtures/reading/${name}`, import.meta.url)));

/** Everything about the blocks but their styles, of which each program writes its own. */
function outline(document: DocumentText): unknown[] {
  return document.blocks.map((block) => {
    const { kind, role, level, marker, cell, panel, indent } = block;
    return { kind, role, level, marker, cell, panel, indent, text: document.text.slice(block.start, block.end) };
  });
}

describe('one document in three formats', () => {
  it('reads the same from Word, OpenDocument and Rich Text', async () => {
    const word = await read(wordFile(inventedReview), 'review.docx');
    const open = await read(fixture('invented-review.odt'), 'review.odt');
    const rich = await read(fixture('invented-review.rtf'), 'review.rtf');
    expect(outline(open)).toEqual(outline(word));
    expect(outline(rich)).toEqual(outline(word));
    expect([word, open, rich].map((document) => document.title)).toEqual(Array(3).fill('Invented Review: Child Q'));
    expect([word, open, rich].map((document) => document.warnings)).toEqual([[], [], []]);
  });

  it('keeps headings, numbers, footnotes, merged cells, panels and margins apart', async () => {
    const document = await read(fixture('invented-review.odt'), 'review.odt');
    const markers = document.blocks.flatMap((block) =>
      block.marker && block.role === 'body' ? [block.marker.label] : [],
    );
    expect(markers).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      'Recommendation 1:',
      'Recommendation 2:',
      '(a)',
      '(b)',
      '(i)',
      '(ii)',
      'Recommendation 3:',
      '•',
      '•',
      'R1',
    ]);
    expect(document.blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([
      1, 1, 1, 2,
    ]);
    expect(grid(document)).toEqual([
      '0,0 H Ref',
      '0,1 H Action',
      '0,2 H Lead',
      '1,0 r2 R1',
      '1,1 Print the form.',
      '1,2 Board office',
      '2,1 c2 Send it out by May.',
    ]);
    expect(texts(document, 'footnote')).toEqual(['1 By its author.']);
    expect(texts(document, 'header')).toEqual(['Invented review']);
    expect(texts(document, 'footer')).toEqual(['Not a real report']);
    expect(
      document.blocks.filter((block) => block.panel === 0).map((block) => document.text.slice(block.start, block.end)),
    ).toEqual(['Learning point: a diary is not a conversation.']);
    expect(document.text).toContain('The visit was seldom written up.');
    expect(document.text).not.toContain('never');
  });

  it('tells bold, italics and size', async () => {
    const document = await read(wordFile(inventedReview), 'review.docx');
    const title = document.blocks.find((block) => block.kind === 'heading');
    expect(document.styles[title?.runs[0]?.style ?? -1]).toEqual({
      font: 'Arial',
      size: 20,
      bold: true,
      italic: false,
      colour: '',
    });
    const italic = document.blocks.flatMap((block) => block.runs).filter((run) => document.styles[run.style]?.italic);
    expect(italic.map((run) => document.text.slice(run.start, run.end))).toEqual(['invented']);
  });
});
