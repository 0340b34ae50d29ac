import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../suggestion/suggestion.ts';
import type { Coding } from './coding.ts';
import { countCodes } from './counted-codes.ts';

const code = (id: string, score: number) => ({ id, score, evidence: [] });
const no = { value: false, score: 0.6, evidence: [] };
const suggestion: Suggestion = {
  themes: [code('a', 0.9), code('b', 0.8), code('c', 0.7), code('d', 0.6), code('e', 0.4)],
  means: [code('training', 0.9), code('audit', 0.3)],
  caseThemes: [],
  remarks: [],
  strength: code('weaker', 0.7),
  leadingAction: null,
  smart: { owner: no, singleAction: no, measurable: no, deadline: no, outcome: no },
  evaluability: code('none', 0.5),
};
const coding = (said: Partial<Coding>): Coding => ({
  ...{ id: 'c', recommendation: 'r', report: 'p', anchor: null, list: 'themes', code: 'a', applies: true },
  ...{ coder: 'ann', origin: 'person', rationale: '', created: '', withdrawn: null },
  ...said,
});
const said = (list: Coding['list'], codings: readonly Coding[], open: Suggestion | null = suggestion) =>
  countCodes(list, codings, open).map((one) => `${one.code} ${one.state}`);

describe('the codes of a recommendation as they are counted', () => {
  it('are at most three suggested themes, the first means, and no other with less than an even chance', () => {
    expect(said('themes', [])).toEqual(['a suggested', 'b suggested', 'c suggested']);
    expect(said('means', [])).toEqual(['training suggested']);
    const unsure = { ...suggestion, means: [code('training', 0.3), code('audit', 0.2)] };
    expect(said('means', [], unsure)).toEqual(['training suggested']);
    expect(said('leading-action', [])).toEqual([]);
    expect(said('smart-owner', [])).toEqual(['no suggested']);
  });

  it('are what a person says first, then what nobody judged', () => {
    const codings = [coding({ code: 'e' }), coding({ id: 'd', code: 'a', applies: false })];
    expect(said('themes', codings)).toEqual(['e accepted', 'b suggested', 'c suggested']);
    expect(said('themes', codings, null)).toEqual(['e accepted']);
  });

  it('are one on a list of one: a person ends the suggestion, unless the coding was withdrawn', () => {
    const stronger = coding({ list: 'strength', code: 'stronger' });
    expect(said('strength', [stronger])).toEqual(['stronger accepted']);
    expect(said('strength', [{ ...stronger, withdrawn: '2026-01-01T00:00:00.000Z' }])).toEqual(['weaker suggested']);
  });

  it('are what was said last on a list of one where people differ, in whatever order the codings come', () => {
    const codings = [
      coding({ id: '2', list: 'smart-owner', code: 'no', created: '2026-01-02T00:00:00.000Z' }),
      coding({ id: '1', list: 'smart-owner', code: 'yes', coder: 'ben', created: '2026-01-03T00:00:00.000Z' }),
    ];
    for (const turned of [codings, codings.toReversed()]) {
      expect(said('smart-owner', turned)).toEqual(['yes accepted']);
    }
    const atOnce = codings.map((one) => ({ ...one, created: '' }));
    for (const turned of [atOnce, atOnce.toReversed()]) expect(said('smart-owner', turned)).toEqual(['no accepted']);
  });

  it('count a code once, however many coders gave it', () => {
    expect(said('themes', [coding({}), coding({ id: 'd', coder: 'ben' })], null)).toEqual(['a accepted']);
  });
});
