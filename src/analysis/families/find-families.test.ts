import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFamilies } from './find-families.ts';
import { findSimilar } from './find-similar.ts';
import { indexRecommendations, type StatedRecommendation } from './recommendation-index.ts';
import { readPlanted, scorePlanted } from './testing/planted.ts';

const stated = (id: string, text: string, more: Partial<StatedRecommendation> = {}): StatedRecommendation => ({
  id,
  text,
  review: id,
  year: null,
  agencies: [],
  ...more,
});

const policy = 'The Trust should review its policy on missed appointments and visit families at home.';

describe('families of recommendations', () => {
  it.each(['dev', 'held-out'] as const)('finds what is planted: %s', (name) => {
    const items = readPlanted(name);
    const score = scorePlanted(items, findFamilies(items));
    expect(score.planted).toBeGreaterThanOrEqual(120);
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['The Council should continue to fund the night shelter.', 'The Council should stop funding the night shelter.'],
    [
      'The Council should increase the number of foster carers.',
      'The Council should reduce the number of foster carers.',
    ],
    [
      'Schools should share attendance records with the police.',
      'Schools should not share attendance records with the police.',
    ],
    ['Staff must record visits.', 'Staff must no longer record visits.'],
    ['Fit barriers at the crossing.', 'Remove the barriers at the crossing.'],
    ['Guards should carry radios.', 'The carrying of radios by guards should be prohibited.'],
  ])('keeps apart what asks for the opposite: %s', (one, other) => {
    const found = findFamilies([stated('a', one), stated('b', other)]);
    expect(found.families).toEqual([]);
    expect(found.opposed).toHaveLength(1);
    expect(found.opposed[0]?.differs).toContain('direction');
    expect(found.opposed[0]?.reason).toMatch(/One asks for what the other asks against/);
  });

  it('two turns of direction are none', () => {
    const { families, opposed } = findFamilies([
      stated('a', 'The Council should not stop funding the night shelter.'),
      stated('b', 'The Council should continue to fund the night shelter.'),
    ]);
    expect(families).toHaveLength(1);
    expect(opposed).toEqual([]);
  });

  it('says where it is said again, and what differs', () => {
    const { families } = findFamilies([
      stated('a', policy, { review: 'r1', year: 2004, agencies: ['Northvale Trust'] }),
      stated('b', policy, { review: 'r1', year: 2004, agencies: ['Southmere Trust'] }),
      stated('c', policy, { review: 'r2', year: 2009, agencies: ['Northvale Trust'] }),
      stated('d', 'Foster carers should be told whom to telephone at night within 5 days.', { review: 'r3' }),
      stated('e', 'Foster carers should be told whom to telephone at night within 10 days.', { review: 'r4' }),
    ]);
    expect(families.map(({ members }) => members.toSorted())).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    const [first, second] = families;
    expect(first?.kinds).toEqual(['within-review', 'across-agencies', 'across-reviews', 'across-years']);
    const pair = (again: string) => families.flatMap((family) => family.pairs).find((one) => one.again === again);
    expect(pair('b')).toMatchObject({
      similarity: 1,
      kinds: ['within-review', 'across-agencies'],
      differs: ['addressee'],
      reason: 'The same words, to other bodies.',
    });
    expect(pair('c')).toMatchObject({ kinds: ['across-reviews', 'across-years'], differs: [] });
    expect(second?.kinds).toEqual(['across-reviews']);
    expect(second?.pairs[0]?.differs).toEqual(['wording', 'numbers']);
    expect(second?.pairs[0]?.reason).toContain('Figures: 5 against 10.');
  });

  it('makes nothing of nothing', () => {
    expect(findFamilies([])).toEqual({ families: [], opposed: [] });
    expect(findFamilies([stated('a', ''), stated('b', ''), stated('c', '…')])).toEqual({ families: [], opposed: [] });
    expect(findFamilies([stated('a', policy)]).families).toEqual([]);
  });

  it('does not depend on the order, puts nobody in two families, and every member is like the centre', () => {
    const items = readPlanted('held-out').slice(0, 70);
    const expected = findFamilies(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(findFamilies(shuffled)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
    const members = expected.families.flatMap((family) => family.members);
    expect(new Set(members).size).toBe(members.length);
    for (const { centre, pairs, members: own } of expected.families) {
      expect(pairs).toHaveLength(own.length - 1);
      for (const pair of pairs) {
        expect(pair.first).toBe(centre);
        expect(pair.similarity).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  it('does not chain: what is like a member and not like the centre stays out', () => {
    const words = 'harbour lamp ferry kitchen ladder orchard violin tunnel meadow granite parcel saddle'.split(' ');
    const texts = [0, 2, 4, 6].map((from) => `Inspect the ${words.slice(from, from + 6).join(' ')} store.`);
    const { families } = findFamilies(texts.map((text, at) => stated(`t${at}`, text)));
    for (const { members } of families) expect(members).not.toEqual(expect.arrayContaining(['t0', 't3']));
  });
});

describe('what has been asked before', () => {
  const corpus = indexRecommendations(readPlanted('dev'));

  it('finds the request in other words, with its score, and says when it asks for the opposite', () => {
    const found = findSimilar(
      'Supervision of each social worker must happen monthly and go on the child’s record.',
      corpus,
    );
    expect(found[0]?.recommendation.id.slice(0, 2)).toBe('01');
    expect(found[0]?.pair.similarity).toBeGreaterThan(0.6);
    const scores = found.map(({ pair }) => pair.similarity);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const against = findSimilar('Do not publish the criteria by which grants to municipalities are awarded.', corpus);
    const published = against.find(({ recommendation }) => recommendation.id === '27=');
    expect(published?.pair.differs).toContain('direction');
  });

  it('finds nothing where nothing is alike', () => {
    expect(findSimilar('Paint the greenhouse turquoise.', corpus)).toEqual([]);
    expect(findSimilar('', corpus)).toEqual([]);
  });

  it('gives the same score as comparing the two in one index', () => {
    const [item] = corpus.items;
    const [found] = findSimilar(item?.text ?? '', corpus, { ...(item && { agencies: item.agencies }), most: 1 });
    expect(found?.pair).toMatchObject({ again: item?.id, similarity: 1 });
  });
});
