import { describe, expect, it } from 'vitest';
import { loadRules } from '../../exchange/codebooks/shipped-codebooks.ts';
import { readText } from '../read-text.ts';
import { createLikenessMeter } from './sample-likeness.ts';
import { stemOf } from './word-stems.ts';

// Invented: harbours and their gardens.
const meter = createLikenessMeter(
  [
    { text: 'The harbour master should light the quay.', codes: ['harbour'] },
    { text: 'Boats are moored at the quay in storms.', codes: ['harbour'] },
    { text: 'The gardener should water the roses.', codes: ['garden'] },
    { text: 'Roses and hedges are cut in spring.', codes: ['garden', 'seasons'] },
  ].map(({ text, codes }) => ({ read: readText(text, loadRules(), []), codes })),
  { pairs: 0.6, verbs: false, mixed: 150 },
);
const measure = (text: string) => meter(readText(text, loadRules(), []));

describe('likeness to samples', () => {
  it('is greatest for the code whose samples use the words', () => {
    const likeness = measure('Mooring at quays needs lighting.');
    expect(likeness.get('harbour')?.score).toBeGreaterThan(0);
    expect(likeness.get('garden')).toBeUndefined();
  });

  it('weighs a word less that several codes share', () => {
    const likeness = measure('Hedges and roses.');
    const [garden, seasons] = [likeness.get('garden')?.score ?? 0, likeness.get('seasons')?.score ?? 0];
    expect(garden).toBeGreaterThan(0);
    expect(seasons).toBeGreaterThan(0);
    const alone = measure('A gardener.');
    expect(alone.get('garden')?.score).toBeGreaterThan(0);
    expect(alone.has('seasons')).toBe(false);
  });

  it('shows the words that speak for a code, at their places', () => {
    const text = 'By the old quay, boats wait.';
    for (const { start, end, words } of measure(text).get('harbour')?.evidence ?? []) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(
      measure(text)
        .get('harbour')
        ?.evidence.map(({ words }) => words),
    ).toEqual(['quay', 'boats']);
  });

  it('is nothing for words that no sample has, or that tell nothing', () => {
    expect(measure('Zebra xylophone.').size).toBe(0);
    expect(measure('The which should be of all.').size).toBe(0);
  });
});

describe('stems', () => {
  it.each([
    ['assessment', 'assessed'],
    ['referral', 'referrals'],
    ['families', 'family'],
    ['observing', 'observed'],
    ['child’s'.replace('’', "'"), 'child'],
  ])('%s and %s have one', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it('are none for small words', () => expect(stemOf('which')).toBeNull());
});
