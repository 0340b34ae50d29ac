import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FamilyDecision } from '../../domain/change/change.ts';
import type { FamilyProposal } from './find-families.ts';
import type { StatedRecommendation } from './recommendation-index.ts';
import { settleFamilies } from './settle-families.ts';

const stated = (ids: readonly string[]): StatedRecommendation[] =>
  ids.map((id) => ({ id, text: id, review: id, year: null, agencies: [] }));

const proposal = (...members: string[]): FamilyProposal => ({
  ...{ centre: members[0] ?? '', members, kinds: [] },
  pairs: members.slice(1).map((again) => ({
    ...{ first: members[0] ?? '', again, similarity: 0.8, kinds: [], differs: [], reason: '' },
  })),
});

const decide = (created: string, ...groups: string[][]): FamilyDecision => ({
  ...{ id: created, members: groups.flat(), groups, coder: 'ann', created },
});

const brief = (proposals: FamilyProposal[], decisions: FamilyDecision[], ids = [...'abcdefgh']) =>
  settleFamilies(proposals, stated(ids), decisions).families.map(
    ({ members, state }) => `${members.join('')} ${state}`,
  );

describe('families by what people decided', () => {
  it('are the proposals where nobody decided', () => {
    expect(brief([proposal('a', 'b', 'c'), proposal('d', 'e')], [])).toEqual(['abc suggested', 'de suggested']);
  });

  it('are confirmed, split, joined and dissolved as people said', () => {
    const proposals = [proposal('a', 'b', 'c', 'd'), proposal('e', 'f'), proposal('g', 'h')];
    expect(brief(proposals, [decide('1', ['a', 'b', 'c', 'd'])])[0]).toBe('abcd accepted');
    expect(brief(proposals, [decide('1', ['b', 'a'], ['d', 'c'])]).slice(0, 2)).toEqual(['ab accepted', 'dc accepted']);
    expect(brief(proposals, [decide('1', ['e', 'f', 'g', 'h'])])).toEqual(['abcd suggested', 'efgh accepted']);
    const dissolved = settleFamilies(proposals, stated([...'abcdefgh']), [decide('1', ['e'], ['f'])]);
    expect([dissolved.families.length, dissolved.dissolved]).toEqual([2, 1]);
  });

  it('follow the last word on each recommendation', () => {
    const proposals = [proposal('a', 'b', 'c')];
    const [first, second] = [decide('1', ['a', 'b', 'c']), decide('2', ['a', 'b'], ['c'])];
    expect(brief(proposals, [first, second])).toEqual(['ab accepted']);
    expect(brief(proposals, [second, { ...first, created: '3' }])).toEqual(['abc accepted']);
  });

  it('leave what came after a decision until somebody looks again, and what is not counted any more', () => {
    expect(brief([proposal('a', 'b', 'c')], [decide('1', ['a', 'b'])])).toEqual(['ab accepted']);
    expect(brief([proposal('c', 'd', 'a')], [decide('1', ['a', 'b'])])).toEqual(['ab accepted', 'cd suggested']);
    expect(brief([proposal('a', 'b', 'c')], [decide('1', ['a', 'b', 'c'])], ['a', 'c'])).toEqual(['ac accepted']);
    expect(brief([], [decide('1', ['a', 'b'])], ['a'])).toEqual([]);
  });

  it('hold nobody twice and nobody who is not counted, whatever was decided', () => {
    const id = fc.constantFrom(...'abcdefgh');
    const grouped = fc
      .uniqueArray(id, { minLength: 1 })
      .chain((ids) => fc.array(fc.nat(2), { minLength: ids.length, maxLength: ids.length }).map((at) => ({ ids, at })))
      .map(({ ids, at }) =>
        [0, 1, 2].map((n) => ids.filter((_, i) => at[i] === n)).filter((group) => group.length > 0),
      );
    fc.assert(
      fc.property(grouped, fc.array(grouped, { maxLength: 4 }), fc.uniqueArray(id), (proposed, decided, counted) => {
        // Families are sought among what is counted; decisions may be about what was counted then.
        const sought = proposed.map((group) => group.filter((one) => counted.includes(one)));
        const proposals = sought.filter((group) => group.length > 1).map((group) => proposal(...group));
        const decisions = decided.map((groups, n) => decide(String(n), ...groups));
        const { families } = settleFamilies(proposals, stated(counted), decisions);
        const members = families.flatMap((family) => family.members);
        expect(new Set(members).size).toBe(members.length);
        expect(members.every((member) => counted.includes(member))).toBe(true);
        for (const family of families) {
          expect(family.members.length).toBeGreaterThan(1);
          expect(family.members[0]).toBe(family.centre);
          expect(
            family.pairs.every(({ first, again }) => first === family.centre && family.members.includes(again)),
          ).toBe(true);
        }
      }),
    );
  });
});
