import { describe, expect, it } from 'vitest';
import { readCue } from '../domain/codebook/cue.ts';
import { createCueMatcher } from './cue-matcher.ts';
import { wordsOf } from './words.ts';

/** The words that a cue meets in an invented sentence. */
function met(pattern: string, text: string, actions: readonly [number, string][] = []): string[] {
  const read = readCue(pattern);
  if (typeof read === 'string') throw new Error(read);
  const matcher = createCueMatcher([{ owner: 'x', cues: [{ pattern, weight: 1, ...read }] }]);
  return matcher.match(text, wordsOf(text), new Map(actions)).map(({ evidence }) => evidence.words);
}

describe('a cue', () => {
  it('meets words in order, with gaps, endings and words that may be absent', () => {
    expect(met('rescue boat', 'Two rescue boats lay there.')).toEqual(['rescue boats']);
    expect(met('paint ~ boat', 'Paint the old red boat.')).toEqual(['Paint the old red boat']);
    expect(met('by [the] quay', 'Wait by quay four, not by the quay.')).toEqual(['by quay', 'by the quay']);
  });

  it('meets a family of words', () => {
    expect(met('<child> aboard', 'No infants aboard; a mother aboard.')).toEqual(['infants aboard']);
  });

  it('meets companions on either side, in one sentence only', () => {
    expect(met('boat & paint*', 'Painting each boat takes a day.')).toEqual(['Painting each boat']);
    expect(met('boat & paint* & day', 'A boat takes a day of paint.')).toEqual(['boat takes a day of paint']);
    expect(met('boat & paint*', 'Buy a boat. Paint is dear.')).toEqual([]);
  });

  it('meets an action by the base of its verb', () => {
    expect(met('!buy ~ boat', 'Boats were bought, a buy of a boat.', [[2, 'buy']])).toEqual([
      'bought, a buy of a boat',
    ]);
  });

  it.each([
    ['~ boat', 'can\'t begin with "~"'],
    ['boat ~', 'can\'t end with "~"'],
    ['a*', 'two letters'],
    ['<ship>', "can't be read"],
    ['a1 & b1 & c1 & d1 & e1', 'more than three "&"'],
    ['[boat]', "can't be left out"],
  ])('%s is told', (pattern, message) => {
    expect(readCue(pattern)).toContain(message);
  });
});
