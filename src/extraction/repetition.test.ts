import { describe, expect, it } from 'vitest';
import { containment, findRepetitions, likeness, wordBag } from './repetition.ts';

describe('repetition', () => {
  it('likeness is 1 for the same words in any case and order, 0 for none', () => {
    expect(likeness(wordBag('Test the Bells'), wordBag('the bells test'))).toBe(1);
    expect(likeness(wordBag('Test the bells'), wordBag('Visit our ward'))).toBe(0);
    expect(likeness(wordBag(''), wordBag(''))).toBe(0);
  });

  it('containment counts the smaller bag', () => {
    expect(containment(wordBag('test the bells'), wordBag('The Trust should test the bells each week'))).toBe(1);
  });

  it('finds where a statement stands again, over neighbouring passages, and not where only a few words do', () => {
    const statement =
      'The Trust should test the bells on every ward each week and should publish what it finds in the annual account';
    const passages = [
      { index: 0, body: 'The Trust should test the bells on every ward each week' },
      { index: 1, body: 'and should publish what it finds in the annual account' },
      { index: 2, body: 'The Trust should test the drains.' },
    ];
    expect(findRepetitions([statement], passages).map(({ passage }) => passage)).toEqual([0, 1]);
  });
});
