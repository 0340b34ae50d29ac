import { describe, expect, it } from 'vitest';
import { countTable } from './count-table.ts';
import { customPreset, disclosurePresets } from './preset.ts';
import { protectTables } from './protect-tables.ts';
import type { PublishedTable } from './published.ts';
import { Attacker } from './testing/attacker.ts';
import { inventLinkedTables } from './testing/linked-tables.ts';

const shownAt = (tables: readonly PublishedTable[], id: string): number | string | undefined =>
  tables.flatMap((table) => table.cells).find((cell) => cell.id === id)?.shown;

const largest = (values: ReadonlyMap<string, number>): number => Math.max(...values.values()) + 20;

describe('protection of linked tables', () => {
  it('leaves every small count of 1,000 random linked sets open from 1 to the threshold, against an exact attacker', () => {
    let [small, complementary, checked] = [0, 0, 0];
    const wrong: string[] = [];
    for (let seed = 1; seed <= 1000; seed++) {
      const { tables, links, values } = inventLinkedTables(seed);
      const preset =
        [disclosurePresets.dfe, disclosurePresets.hes, customPreset({ threshold: 3, mark: '–', rounding: null })][
          seed % 3
        ] ?? disclosurePresets.dfe;
      const published = protectTables(tables, preset, links);
      const attacker = new Attacker(published.tables, links, largest(values));
      for (const [id, [low, high]] of attacker.bounds()) {
        const value = values.get(id) ?? -1;
        if (value < low || value > high) wrong.push(`${seed}: ${id} is ${value}, published as ${low} to ${high}`);
      }
      for (const { code, cell } of published.log) {
        if (code === 'complementary') complementary++;
        if (code === 'unprotected') wrong.push(`${seed}: ${cell} unprotected`);
        if (code !== 'small') continue;
        small++;
        if (shownAt(published.tables, cell) !== preset.mark) wrong.push(`${seed}: ${cell} is shown`);
        for (let value = 1; value <= preset.threshold; value++) {
          checked++;
          const possible = attacker.canBe(cell, value, values);
          if (possible !== true) wrong.push(`${seed}: ${cell} can't be ${value} (${possible})`);
        }
      }
      for (const [id, value] of values)
        if (value >= 1 && value <= preset.threshold && shownAt(published.tables, id) !== preset.mark)
          wrong.push(`${seed}: ${id} is not hidden`);
    }
    expect(wrong).toEqual([]);
    expect(small).toBeGreaterThan(5000);
    expect(complementary).toBeGreaterThan(500);
    expect(checked).toBeGreaterThan(25_000);
  }, 300_000);

  it('the attacker does break tables in which only the small counts are hidden', () => {
    let [attacked, broken] = [0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const { tables, links, values } = inventLinkedTables(seed);
      const naive = tables.map(({ id, title, unit, cells, sums }) => ({
        id,
        title,
        unit,
        sums,
        cells: cells.map((cell) =>
          cell.value >= 1 && cell.value <= 5
            ? { id: cell.id, shown: 'c', low: 0, high: null }
            : { id: cell.id, shown: cell.value, low: cell.value, high: cell.value },
        ),
      }));
      const attacker = new Attacker(naive, links, largest(values));
      const small = [...values].filter(([, value]) => value >= 1 && value <= 5);
      if (small.length === 0) continue;
      attacked++;
      if (small.some(([id]) => [1, 5].some((value) => attacker.canBe(id, value, values) === false))) broken++;
    }
    expect(attacked).toBeGreaterThan(40);
    expect(broken / attacked).toBeGreaterThan(0.4);
  });

  const table = countTable({
    id: 't',
    title: 'Reviews by area and outcome',
    unit: 'reviews',
    rows: ['North', 'South', 'East'],
    columns: ['death', 'injury'],
    counts: [
      [3, 20],
      [14, 31],
      [25, 118],
    ],
  });

  it('hides one small count with three others, and says why', () => {
    const { tables, log } = protectTables([table], disclosurePresets.dfe);
    const hidden = tables[0]?.cells.filter((cell) => cell.shown === 'c').map((cell) => cell.id);
    expect(hidden).toContain('t: North × death');
    expect(hidden).toHaveLength(4);
    expect(log.filter((entry) => entry.code === 'complementary')).toHaveLength(3);
    for (const entry of log.filter(({ code }) => code === 'complementary'))
      expect(entry.protects).toEqual(['t: North × death']);
    expect(shownAt(tables, 't: total × total')).toBe(210);
    expect(log).toContainEqual(expect.objectContaining({ code: 'rounded', cell: 't: total × total' }));
  });

  it('does not tell small from complementary in what is published', () => {
    const { tables } = protectTables([table], disclosurePresets.dfe);
    const hidden = tables[0]?.cells.filter((cell) => cell.shown === 'c') ?? [];
    expect(new Set(hidden.map(({ shown, low, high }) => JSON.stringify([shown, low, high]))).size).toBe(1);
  });

  it('rounds as HES does, and shows zeros', () => {
    const { tables } = protectTables(
      [
        countTable({
          id: 'h',
          title: '',
          unit: 'children',
          rows: ['a', 'b'],
          columns: ['x', 'y'],
          counts: [
            [0, 12],
            [43, 18],
          ],
        }),
      ],
      disclosurePresets.hes,
    );
    expect(tables[0]?.cells.map((cell) => cell.shown)).toEqual([0, 10, 45, 20, 10, 60, 45, 30, 75]);
  });

  it('changes nothing under "none", nor in tables that count recommendations', () => {
    const figures = table.cells.map((cell) => cell.value);
    expect(protectTables([table], disclosurePresets.none)).toMatchObject({ log: [] });
    expect(protectTables([table], disclosurePresets.none).tables[0]?.cells.map((cell) => cell.shown)).toEqual(figures);
    const documents = protectTables([{ ...table, unit: 'recommendations' }], disclosurePresets.dfe);
    expect(documents.tables[0]?.cells.map((cell) => cell.shown)).toEqual(figures);
    expect(documents.log.map((entry) => entry.code)).toEqual(['exempt']);
  });

  it('says so when a table that it may not touch gives a small count away', () => {
    const plain = { ...table, id: 'u', unit: 'recommendations' as const };
    const hidden = {
      id: 'v',
      title: 'Reviews of the North',
      unit: 'reviews' as const,
      cells: [{ id: 'fatal', value: 3 }],
      sums: [],
    };
    const { log } = protectTables([plain, hidden], disclosurePresets.dfe, [
      { total: 'fatal', parts: ['t: North × death'] },
    ]);
    expect(log).toContainEqual(expect.objectContaining({ code: 'unprotected', cell: 'fatal' }));
  });

  it('refuses tables that do not add up', () => {
    const wrong = {
      ...table,
      cells: table.cells.map((cell) => (cell.id === 't: total × total' ? { ...cell, value: 5 } : cell)),
    };
    expect(() => protectTables([wrong], disclosurePresets.dfe)).toThrow(/its parts add to/);
    expect(() =>
      protectTables([{ ...table, cells: [{ id: 'x', value: 1.5 }], sums: [] }], disclosurePresets.dfe),
    ).toThrow(/no count/);
    expect(() => customPreset({ threshold: -1, mark: '', rounding: null })).toThrow(RangeError);
  });

  it('handles a table with nothing in it, and one of a single count', () => {
    expect(protectTables([], disclosurePresets.dfe)).toEqual({ tables: [], log: [] });
    const single = countTable({ id: 's', title: '', unit: 'reviews', rows: ['a'], columns: ['x'], counts: [[2]] });
    expect(protectTables([single], disclosurePresets.dfe).tables[0]?.cells.map((cell) => cell.shown)).toEqual([
      'c',
      'c',
      'c',
      'c',
    ]);
  });
});
