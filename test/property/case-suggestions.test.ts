import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '../../src/domain/document/document-text.ts';
import { loadCaseAttributes, loadCaseThemes } from '../../src/exchange/codebooks/shipped-codebooks.ts';
import { createCaseAttributeSuggester } from '../../src/suggestion/case/case-attributes.ts';
import { createCaseThemeSuggester } from '../../src/suggestion/case/case-themes.ts';
import { processorTime } from '../fixtures/processor-time.ts';

const suggestThemes = createCaseThemeSuggester(loadCaseThemes());
const suggestAttributes = createCaseAttributeSuggester(loadCaseAttributes());

const phrases =
  `domestic violence|no evidence of|heroin|his mother|Child T|was|died|aged five|in May 2012|did not attend the conference|disguised
compliance|whether|poverty|.|,|?|the grandmother|should|information was not shared|née Ångström|😀|Serious Case Review|Upper Dale Safeguarding
Children Board|seventeen|a boy of six|methadone|learning disability|unqualified|nobody asked|interpreter|born at 30 weeks|;|training`
    .split(/[|\n]/)
    .filter((phrase) => phrase !== '');
const sentence = fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const piece = fc.record({
  text: fc.oneof(sentence, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })),
  heading: fc.boolean(),
  role: fc.constantFrom('body' as const, 'body' as const, 'body' as const, 'contents' as const, 'footnote' as const),
});

function documentOf(pieces: readonly { text: string; heading: boolean; role: Block['role'] }[]): DocumentText {
  let text = '';
  const blocks: Block[] = [];
  for (const one of pieces) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += one.text.normalize('NFC').replaceAll('\n', ' ');
    blocks.push({
      kind: one.heading ? 'heading' : 'paragraph',
      role: one.role,
      start,
      end: text.length,
      page: 0,
      pageEnd: 0,
      contentStart: start,
      marker: null,
      level: one.heading ? 2 : 0,
      indent: 0,
      cell: null,
      panel: null,
      runs: [],
      lines: [],
    });
  }
  return { sha256: '0'.repeat(64), format: 'text', title: '', text, pages: [], blocks, styles: [], warnings: [] };
}

describe('what is suggested of a case', () => {
  const documents = fc.array(piece, { minLength: 1, maxLength: 30 }).map(documentOf);
  const cuts = fc.array(fc.tuple(fc.nat(2000), fc.nat(80)), { maxLength: 6 });

  it('stands in the body of the document, outside what is left out, and is the same each time', () => {
    let places = 0;
    fc.assert(
      fc.property(documents, cuts, (document, pairs) => {
        const leaveOut = pairs.map(([start, length]) => ({ start, end: start + length + 1 }));
        const themes = suggestThemes(document, leaveOut);
        const attributes = suggestAttributes(document, leaveOut);
        expect(suggestThemes(document, leaveOut)).toEqual(themes);
        expect(suggestAttributes(document, leaveOut)).toEqual(attributes);
        for (const { score, mentions, places: found } of themes) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(found.length).toBeGreaterThan(0);
          expect(found.length).toBeLessThanOrEqual(Math.min(12, mentions));
        }
        for (const { start, end, words } of [
          ...themes.flatMap((one) => one.places),
          ...attributes.map((one) => one.place),
        ]) {
          places++;
          expect(end).toBeGreaterThan(start);
          expect(document.text.slice(start, end)).toBe(words);
          expect(leaveOut.some((cut) => cut.start < end && start < cut.end)).toBe(false);
          const block = document.blocks.find((one) => one.start <= start && end <= one.end);
          expect(block?.role).toBe('body');
        }
      }),
      { numRuns: 300 },
    );
    expect(places).toBeGreaterThan(100);
  });

  it('takes a time that grows with the text, however hostile', () => {
    const hostile = (length: number): DocumentText[] =>
      [
        'his mother not ',
        'domestic ',
        'Child T’s ',
        'no evidence of domestic violence, ',
        'A B of ',
        'Aa, the Bb’s mother of ',
        'twenty ',
        '2012 ',
      ].map((unit) =>
        documentOf([{ text: unit.repeat(Math.ceil(length / unit.length)), heading: false, role: 'body' }]),
      );
    for (const document of hostile(400_000)) {
      const before = processorTime();
      suggestThemes(document, []);
      suggestAttributes(document, []);
      expect(processorTime() - before).toBeLessThan(15_000);
    }
  }, 120_000);
});
