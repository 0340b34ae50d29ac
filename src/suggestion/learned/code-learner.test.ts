import { describe, expect, it } from 'vitest';
import { type CodedText, learnCodes } from './code-learner.ts';
import { scoreCodes } from './code-scores.ts';

// Invented: harbours, their boats, lights and books.
const things = {
  boats: ['rescue boat', 'lifeboat', 'dinghy', 'crew'],
  lights: ['lamp', 'beacon', 'lantern', 'floodlight'],
};
const verbs = ['buy', 'mend', 'check', 'paint', 'replace', 'inspect'];
const rows: CodedText[] = verbs.flatMap((verb) =>
  things.boats.flatMap((boat, i) => [
    { text: `The port should ${verb} each ${boat}.`, codes: ['boats'] },
    { text: `The port should ${verb} every ${things.lights[i]}.`, codes: ['lights'] },
    { text: `Please ${verb} the ${boat} and the ${things.lights[i]} by the quay.`, codes: ['boats', 'lights'] },
    { text: `The clerk should ${verb} the book of fees.`, codes: [] },
  ]),
);
const codesFor = (text: string): string[] =>
  learnCodes(rows)(text)
    .map(({ code }) => code)
    .sort();

describe('codes learned from a person’s own', () => {
  it('are given to texts that were not among them', () => {
    expect(codesFor('The harbour must paint the lifeboat.')).toEqual(['boats']);
    expect(codesFor('A new beacon should be bought.')).toEqual(['lights']);
    expect(codesFor('Replace the dinghy and its lantern.')).toEqual(['boats', 'lights']);
    expect(codesFor('The clerk should send out the fees.')).toEqual([]);
  });

  it('are the same each time, likeliest first', () => {
    const text = 'Check the crew, the lifeboat and one lamp.';
    const first = learnCodes(rows)(text);
    expect(learnCodes(rows)(text)).toEqual(first);
    expect(first.map(({ margin }) => margin)).toEqual(first.map(({ margin }) => margin).sort((a, b) => b - a));
  });

  it('are none where nothing was coded', () => {
    expect(learnCodes([])('The port should buy a boat.')).toEqual([]);
    expect(learnCodes([{ text: 'a boat', codes: [] }])('a boat')).toEqual([]);
  });
});

describe('scores', () => {
  it('count pairs of text and code', () => {
    const scores = scoreCodes([
      { truth: ['a', 'b'], given: ['a'] },
      { truth: ['a'], given: ['a', 'c'] },
      { truth: [], given: [] },
    ]);
    expect(scores.micro).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 4 / 6 });
    expect(scores.macroF1).toBe((1 + 0) / 2);
    expect(scores.codes.map(({ code, texts, f1 }) => [code, texts, f1])).toEqual([
      ['a', 2, 1],
      ['b', 1, 0],
      ['c', 0, 0],
    ]);
  });

  it('of nothing are words, not figures', () => {
    expect(scoreCodes([])).toEqual({ codes: [], micro: { precision: null, recall: null, f1: null }, macroF1: null });
  });
});
