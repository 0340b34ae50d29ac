import { describe, expect, it } from 'vitest';
import { loadRules } from '../../exchange/codebooks/shipped-codebooks.ts';
import { readText } from '../read-text.ts';
import { countMeansOfThemes } from './means-of-themes.ts';

// Invented: what is asked of boats and of books.
const read = readText('Look at it.', loadRules(), []);
const usual = countMeansOfThemes([
  ...Array.from({ length: 9 }, () => ({ read, theme: 'boats', means: ['paint'] })),
  { read, theme: 'boats', means: ['sell'] },
  ...Array.from({ length: 10 }, () => ({ read, theme: 'books', means: ['sell'] })),
]);
const shares = (odds: readonly (readonly [string, number])[]) => {
  const sum = odds.reduce((total, [, one]) => total + one, 0);
  return usual({ odds: new Map(odds), sum, ofField: 1, evidenceFor: () => [] });
};

describe('the usual means of a theme', () => {
  it('are likelier the likelier the theme is', () => {
    const boats = shares([['boats', 500]]).get('paint') ?? 0;
    const unsure = shares([['boats', 5]]).get('paint') ?? 0;
    const books = shares([['books', 500]]).get('paint') ?? 0;
    expect(boats).toBeGreaterThan(unsure);
    expect(unsure).toBeGreaterThan(books);
    expect(books).toBeGreaterThan(0);
  });

  it('add up to 1, also for themes that no sample has', () => {
    for (const odds of [[], [['boats', 3]], [['trains', 8]]] as [string, number][][]) {
      const all = [...shares(odds).values()].reduce((sum, one) => sum + one, 0);
      expect(all).toBeCloseTo(1, 10);
    }
  });
});
