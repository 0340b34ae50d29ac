import { describe, expect, it } from 'vitest';
import { containment, likeness, wordBag } from './word-bag.ts';

describe('bags of words', () => {
  it('likeness is 1 for the same words in any case and order, 0 for none', () => {
    expect(likeness(wordBag('Test the Bells'), wordBag('the bells test'))).toBe(1);
    expect(likeness(wordBag('Test the bells'), wordBag('Visit our ward'))).toBe(0);
    expect(likeness(wordBag(''), wordBag(''))).toBe(0);
  });

  it('containment counts the smaller bag', () => {
    expect(containment(wordBag('test the bells'), wordBag('The Trust should test the bells each week'))).toBe(1);
  });
});
