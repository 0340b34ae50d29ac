import { describe, expect, it } from 'vitest';
import { countTable } from './count-table.ts';
import { checkDifferencing } from './differencing.ts';
import { disclosurePresets } from './preset.ts';
import { protectTables } from './protect-tables.ts';
import type { PublishedTable } from './published.ts';
import { Attacker } from './testing/attacker.ts';
import { inventLinkedTables } from './testing/linked-tables.ts';

const { dfe, none } = disclosurePresets;

const version = (counts: readonly (readonly number[])[], preset = none): readonly PublishedTable[] =>
  protectTables(
    [countTable({ id: 't', title: '', unit: 'reviews', rows: ['a', 'b'], columns: ['x', 'y'], counts })],
    preset,
  ).tables;

describe('differencing', () => {
  it('finds a cell that grew by a few between two versions, and the totals that grew with it', () => {
    const findings = checkDifferencing(
      version([
        [20, 30],
        [40, 50],
      ]),
      version([
        [22, 30],
        [40, 50],
      ]),
      dfe,
    );
    expect(findings.map(({ code, cell, low, high }) => [code, cell, low, high])).toEqual([
      ['small-difference', 't: a × x', 2, 2],
      ['small-difference', 't: a × total', 2, 2],
      ['small-difference', 't: total × x', 2, 2],
      ['small-difference', 't: total × total', 2, 2],
    ]);
    expect(findings[0]?.reason).toBe('The second publication counts 2 more than the first.');
  });

  it('is content when nothing changed or much did', () => {
    const first = version([
      [20, 30],
      [40, 50],
    ]);
    expect(checkDifferencing(first, first, dfe)).toEqual([]);
    const second = version([
      [29, 39],
      [49, 59],
    ]);
    expect(checkDifferencing(first, second, dfe)).toEqual([]);
  });

  it('finds a hidden count that the other version of the table gives away', () => {
    const counts = [
      [3, 30],
      [40, 50],
    ];
    const findings = checkDifferencing(version(counts, dfe), version(counts), dfe, 'same');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'revealed', cell: 't: a × x', low: 3, high: 3 }));
  });

  it('finds a hidden count that a subset published beside it narrows', () => {
    const table = (id: string, shown: number | string, low: number, high: number | null): PublishedTable => ({
      id,
      title: '',
      unit: 'children',
      cells: [{ id: 'harmed', shown, low, high }],
      sums: [],
    });
    const findings = checkDifferencing([table('young', 'c', 0, null)], [table('all', 2, 2, 2)], dfe);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'revealed', cell: 'harmed', low: 0, high: 2 }));
  });

  it('finds a difference that only sums give: the changed cell is hidden in both', () => {
    const first = protectTables(
      [
        countTable({
          id: 't',
          title: '',
          unit: 'reviews',
          rows: ['a', 'b'],
          columns: ['x', 'y'],
          counts: [
            [4, 20],
            [14, 31],
          ],
        }),
      ],
      dfe,
    ).tables;
    const second = protectTables(
      [
        countTable({
          id: 't',
          title: '',
          unit: 'reviews',
          rows: ['a', 'b'],
          columns: ['x', 'y'],
          counts: [
            [5, 20],
            [14, 31],
          ],
        }),
      ],
      dfe,
    ).tables;
    const findings = checkDifferencing(first, second, dfe);
    expect(findings.map(({ cell }) => cell)).toEqual(
      expect.arrayContaining(['t: a × total', 't: total × x', 't: total × total']),
    );
  });

  it('says when two publications contradict each other', () => {
    const [first, second] = [
      version([
        [20, 30],
        [40, 50],
      ]),
      version([
        [19, 30],
        [40, 50],
      ]),
    ];
    expect(checkDifferencing(first, second, dfe).map(({ code }) => code)).toEqual(['contradiction']);
    expect(checkDifferencing(first, second, dfe, 'changed')[0]).toMatchObject({
      code: 'small-difference',
      low: -1,
      high: -1,
    });
    expect(checkDifferencing([], [], dfe)).toEqual([]);
  });

  it('its bounds hold every table that an exact search finds: 60 random linked sets', () => {
    let compared = 0;
    for (let seed = 2001; seed <= 2060; seed++) {
      const { tables, links, values } = inventLinkedTables(seed);
      if (links.length > 0) continue;
      const published = protectTables(tables, dfe).tables;
      expect(checkDifferencing(published, published, dfe, 'same')).toEqual([]);
      const naive = tables.map((table) => ({
        ...table,
        cells: table.cells.map(({ id, value }) =>
          value >= 1 && value <= 5
            ? { id, shown: 'c', low: 0, high: null }
            : { id, shown: value, low: value, high: value },
        ),
      }));
      const attacker = new Attacker(naive, [], 500);
      for (const { code, cell, low, high } of checkDifferencing(naive, naive, dfe, 'same')) {
        expect(code).toBe('revealed');
        for (const outside of [low - 1, high + 1])
          if (outside >= 0) expect(attacker.canBe(cell, outside, values)).not.toBe(true);
        expect(values.get(cell)).toBeGreaterThanOrEqual(low);
        expect(values.get(cell)).toBeLessThanOrEqual(high);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
