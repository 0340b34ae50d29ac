import { describe, expect, it } from 'vitest';
import { parseLabel, romanValue } from './label.ts';

const read = (text: string, marker: string | null = null) => {
  const label = parseLabel(text, marker);
  return label === null ? null : [label.family, label.printed, label.ordinal, text.slice(label.length)];
};

describe('labels', () => {
  it.each([
    ['Recommendation 3: Test the bells', ['labelled', 'Recommendation 3', 3, 'Test the bells']],
    ['Recommendation 3.12 – Test the bells', ['labelled', 'Recommendation 3.12', 12, 'Test the bells']],
    ['RECOMMENDATION NO. 4 The Board', ['labelled', 'RECOMMENDATION NO. 4', 4, 'The Board']],
    ['Safety Recommendation 2031-014', ['labelled', 'Safety Recommendation 2031-014', 14, '']],
    ['Safety recommendation R/2031/101: We', ['labelled', 'Safety recommendation R/2031/101', 101, 'We']],
    ['Recommendation: The Department', ['labelled', '', 0, 'The Department']],
    ['Recommendation two: Act', ['labelled', 'Recommendation two', 2, 'Act']],
    ['R1 The Board should', ['code', 'R1', 1, 'The Board should']],
    ['CSC/2 Arrangements', ['code', 'CSC/2', 2, 'Arrangements']],
    ['2031/134 Review', ['code', '2031/134', 134, 'Review']],
    ['8.12. We recommend', ['decimal', '8.12', 12, 'We recommend']],
    ['A4.1. In this report', ['decimal', 'A4.1', 1, 'In this report']],
    ['12. The Board', ['number', '12', 12, 'The Board']],
    ['(a) publish', ['letter', '(a)', 1, 'publish']],
    ['(iv) publish', ['roman', '(iv)', 4, 'publish']],
    ['• publish', ['bullet', '•', 0, 'publish']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Within 6 months of this',
    'The Board should',
    '1,200 children were seen',
    '2031 was a hard year',
    'COVID 19 changed this',
  ])('no label in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('a number without a full stop is a label only when the reader saw a marker', () => {
    expect(read('12 The Board')).toBeNull();
    expect(read('12 The Board', '12')).toEqual(['number', '12', 12, 'The Board']);
  });

  it.each([
    'Recommendation 14 of a regional report',
    'Recommendation 4). The group',
    'Recommendation R2 is the one',
    'Recommendation 6 was in these terms',
  ])('a cross-reference opens no statement: %s', (text) => {
    expect(parseLabel(text, null)?.opens).toBe(false);
  });

  it('reads Roman numerals', () => {
    expect(['iv', 'IX', 'xiv', 'abc'].map(romanValue)).toEqual([4, 9, 14, 0]);
  });
});
