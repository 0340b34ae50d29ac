import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentBuilder, plainStyle } from './document-builder.ts';
import { normalisePieces } from './normalised-text.ts';
import { ReadingError } from './reading-error.ts';

const facts = { sha256: 'a'.repeat(64), format: 'text', title: '', pages: [] } as const;
const bold = { ...plainStyle, bold: true };

describe('DocumentBuilder', () => {
  it('joins blocks with one line break and keeps runs, marker and lines in step with the text', () => {
    const builder = new DocumentBuilder();
    const first = { page: 1, box: { x: 0, y: 0, width: 9, height: 9 } };
    const second = { page: 2, box: { x: 0, y: 9, width: 9, height: 9 } };
    builder.add({ kind: 'heading', level: 1, pieces: [{ text: ' Findings\n', style: bold }] });
    builder.add({
      kind: 'list-item',
      pieces: [
        { text: '3.\tThe  cafe', style: plainStyle, line: first },
        { text: '\u0301 ', style: bold, line: first },
        { text: ' should close ', style: bold, line: second },
      ],
    });
    builder.add({ kind: 'paragraph', pieces: [{ text: ' \n ', style: plainStyle }] });
    const document = builder.build(facts);
    expect(document.text).toBe('Findings\n3. The café should close');
    const item = document.blocks[1];
    expect(item).toMatchObject({ page: 1, pageEnd: 2, marker: { label: '3.', kind: 'number' } });
    expect(document.text.slice(item?.contentStart)).toBe('The café should close');
    expect(
      item?.runs.map((run) => [document.text.slice(run.start, run.end), document.styles[run.style]?.bold]),
    ).toEqual([
      ['3. The café', false],
      [' should close', true],
    ]);
    expect(item?.lines.map((line) => document.text.slice(line.start, line.end))).toEqual([
      '3. The café',
      'should close',
    ]);
    expect(document.blocks).toHaveLength(2);
    expect(document.styles).toHaveLength(2);
  });

  it('puts an automatic label before the text', () => {
    const builder = new DocumentBuilder();
    const marker = { label: 'Recommendation 3:', kind: 'labelled' } as const;
    builder.add({
      kind: 'list-item',
      marker: { how: 'automatic', marker, style: bold },
      pieces: [{ text: 'Act.', style: plainStyle }],
    });
    builder.add({ kind: 'cell', marker: { how: 'automatic', marker, style: bold }, pieces: [] });
    const document = builder.build(facts);
    expect(document.text).toBe('Recommendation 3: Act.\nRecommendation 3:');
    expect(document.blocks.map((b) => document.text.slice(b.contentStart, b.end))).toEqual(['Act.', '']);
  });

  it('stops at the bound on characters', () => {
    const builder = new DocumentBuilder(10);
    const add = () => builder.add({ kind: 'paragraph', pieces: [{ text: 'eleven more', style: plainStyle }] });
    expect(add).toThrow(ReadingError);
  });
});

describe('normalisePieces', () => {
  it('gives NFC, single spaces, and spans that cover the text whatever the pieces', () => {
    const piece = fc.string({
      unit: fc.constantFrom(
        'a',
        'e',
        '\u0301',
        '\u0323',
        ' ',
        '\t',
        '\u00ad',
        '\u1100',
        '\u1161',
        '\u11a8',
        '\uac00',
        '\ud800',
        '😀',
        '\u0085',
      ),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, spans } = normalisePieces(pieces);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/^\s|\s$|\s\s/);
        expect(spans.map((span) => text.slice(span.start, span.end)).join('')).toBe(text);
        for (const span of spans) expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 500 },
    );
  });
});
