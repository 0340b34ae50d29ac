import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSuggester } from '../../src/app/suggest.ts';
import { processorTime } from '../fixtures/processor-time.ts';

const opened = openSuggester(null);
if (!opened.ok) throw new Error(opened.failure);
const suggest = opened.value;

/** Words of the field in no order, with marks between. */
const loose = fc
  .array(
    fc.constantFrom(
      ...'the Board should must to review audit training staff and or child family history record information share by March 2027 so that consider appoint a police school , . ; : • ( ) \n of for domestic abuse é 😀 not'.split(
        ' ',
      ),
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(loose, fc.string({ unit: 'binary', maxLength: 300 }));

const evidenceOf = (text: string) => {
  const { themes, means, strength, smart, evaluability, leadingAction } = suggest(text);
  const codes = [...themes, ...means, strength, evaluability, ...(leadingAction ? [leadingAction] : [])];
  return [...codes, ...Object.values(smart)];
};

describe('a suggestion', () => {
  it('has scores from 0 to 1, and evidence that is in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { score, evidence } of evidenceOf(text)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { start, end, words } of evidence) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same text, and lists each code once, likeliest first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = suggest(text);
        expect(suggest(text)).toEqual(first);
        expect(first.means.length).toBeLessThanOrEqual(3);
        for (const list of [first.themes, first.means]) {
          expect(new Set(list.map((code) => code.id)).size).toBe(list.length);
          expect(list.map((code) => code.score)).toEqual(list.map((code) => code.score).sort((a, b) => b - a));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one long word', 'a'.repeat(200_000)],
    ['words that begin many cues', 'child children record review '.repeat(8_000)],
    ['nothing but joints', 'should and to and or by , '.repeat(8_000)],
    ['blanks', ' '.repeat(300_000)],
    ['full stops', '. '.repeat(150_000)],
    ['marks', '(((((•••••'.repeat(20_000)],
  ])('comes in bounded time for a hostile text: %s', (_, text) => {
    const begun = processorTime();
    suggest(text);
    expect(processorTime() - begun).toBeLessThan(4_000);
  });
});
