import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/fixtures/processor-time.ts';
import { markerInSequence, readMarker } from './marker.ts';
import { fromRoman, toLetters, toOrdinal, toOrdinalWords, toRepeatedLetters, toRoman, toWords } from './numerals.ts';

describe('readMarker', () => {
  it.each([
    ['1. The Board', '1.', 'number'],
    ['12) The Board', '12)', 'number'],
    ['8.5 The Board', '8.5', 'number'],
    ['8.5.2. the board', '8.5.2.', 'number'],
    ['7 The Board should', '7', 'number'],
    ['(a) the trust', '(a)', 'letter'],
    ['b) the trust', 'b)', 'letter'],
    ['(iv) the trust', '(iv)', 'roman'],
    ['ii. the trust', 'ii.', 'roman'],
    ['(i) the trust', '(i)', 'roman'],
    ['[3] The trust', '[3]', 'number'],
    ['• train all staff', '•', 'bullet'],
    ['– train all staff', '–', 'bullet'],
    ['\uf0b7 train all staff', '\uf0b7', 'bullet'],
    ['o Train all staff', 'o', 'bullet'],
    ['Recommendation 3: The trust', 'Recommendation 3:', 'labelled'],
    ['Recommendation 3 The trust', 'Recommendation 3', 'labelled'],
    ['RECOMMENDATION 14', 'RECOMMENDATION 14', 'labelled'],
    ['Recommendation No. 3. The trust', 'Recommendation No. 3.', 'labelled'],
    ['Recommendation 4.2 – The trust', 'Recommendation 4.2 –', 'labelled'],
    ['Recommendation Two: the trust', 'Recommendation Two:', 'labelled'],
    ['Learning Point 6: fathers', 'Learning Point 6:', 'labelled'],
    ['Rec. 5 The trust', 'Rec. 5', 'labelled'],
    ['R12 The trust', 'R12', 'labelled'],
    ['LP6', 'LP6', 'labelled'],
    ['AB3: the trust', 'AB3:', 'labelled'],
  ])('reads the marker of %j', (text, label, kind) => {
    const found = readMarker(text);
    expect(found?.marker).toEqual({ label, kind });
    expect(text.slice(0, found?.length).trim()).toBe(label);
    expect(text.slice(found?.length)).not.toMatch(/^\s/);
  });

  it.each([
    'Recommendations',
    'Recommendation 3 of the report was met',
    'Recommendation 1 and the other recommendations',
    'Recommendations for the Board',
    '12 March 2010 was the date',
    '12 children were known',
    '3.5 million pounds',
    '10.30am visit',
    '2011 Census',
    'Actions taken since',
    'Action was taken',
    'A child who',
    'I was told',
    'Issues I raise',
    '•',
    '-5 degrees',
    '',
  ])('reads none in %j', (text) => {
    expect(readMarker(text)).toBeNull();
  });

  it('takes a single i, v or x for a letter after the letter before it', () => {
    const h = { label: '(h)', kind: 'letter' } as const;
    const i = { label: '(i)', kind: 'roman' } as const;
    expect(markerInSequence(h, i).kind).toBe('letter');
    expect(markerInSequence({ label: '(b)', kind: 'letter' }, i).kind).toBe('roman');
    expect(markerInSequence(null, i).kind).toBe('roman');
  });

  it('stays quick and within the text whatever it is given', () => {
    const unit = fc.constantFrom('1', '.', '(', 'i', ' ', 'R', 'Recommendation', 'A', '-', '•', 'no', ':');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const found = readMarker(text.trim());
        if (found) expect(found.length).toBeLessThanOrEqual(text.trim().length);
      }),
    );
    const started = processorTime();
    for (const part of ['1.', '(', 'Recommendation ', ' ', 'ivx', '1 ']) readMarker(part.repeat(200_000));
    expect(processorTime() - started).toBeLessThan(500);
  });
});

describe('numerals', () => {
  it('turns numbers into Roman numerals and back', () => {
    for (let number = 1; number < 4000; number += 1) expect(fromRoman(toRoman(number))).toBe(number);
    expect(fromRoman('iiii')).toBeNull();
    expect(toRoman(4000)).toBe('4000');
  });

  it('prints letters as word processors and as web pages do', () => {
    expect([1, 26, 27, 28, 53].map(toRepeatedLetters)).toEqual(['a', 'z', 'aa', 'bb', 'aaa']);
    expect([1, 26, 27, 28, 53].map(toLetters)).toEqual(['a', 'z', 'aa', 'ab', 'ba']);
  });

  it('prints ordinals and words', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(toOrdinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
    expect([0, 7, 20, 42, 100, 312].map(toWords)).toEqual([
      'zero',
      'seven',
      'twenty',
      'forty-two',
      'one hundred',
      'three hundred and twelve',
    ]);
    expect([1, 12, 20, 21].map(toOrdinalWords)).toEqual(['first', 'twelfth', 'twentieth', 'twenty-first']);
  });
});
