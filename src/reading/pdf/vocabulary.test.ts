import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

describe('the vocabulary of a document', () => {
  it('gives every word as it was written, whatever came before', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('the', 'teh', 'a', 'Recommendation', 'x'.repeat(3000)),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const vocabulary = new Vocabulary();
        for (const text of words) {
          const units = new Uint16Array(text.length + 5).fill(0x41);
          for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
          expect(vocabulary.textOf(units, text.length)).toBe(text);
        }
      }),
    );
  });

  it('tells words apart that differ in one letter', () => {
    const vocabulary = new Vocabulary();
    for (let i = 0; i < 40_000; i++) {
      const text = `w${i}`;
      expect(vocabulary.textOf(unitsOf(text), text.length)).toBe(text);
    }
  });
});
