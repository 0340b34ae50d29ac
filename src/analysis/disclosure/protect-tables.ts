import { type CellSystem, joinTables } from './cell-system.ts';
import type { CountTable, Sum } from './count-table.ts';
import { type Alternative, alternativeFor, countsToHide, type Knowledge } from './intruder.ts';
import { type DisclosurePreset, shownFigure } from './preset.ts';
import type { PublishedTable } from './published.ts';

/**
 * `small`: from 1 to the threshold, hidden. `complementary`: hidden to protect others. `rounded`: shown rounded.
 * `exempt`: the table's unit describes documents. `unprotected`: small and hidden, but what is shown still narrows it.
 */
export type DisclosureCode = 'small' | 'complementary' | 'rounded' | 'exempt' | 'unprotected';

/** What was done and why. The log names small counts: it is for those who publish, and never published itself. */
export interface DisclosureEntry {
  readonly code: DisclosureCode;
  /** Id of the table (the first that shows the count). */
  readonly table: string;
  /** Id of the count; '' for a whole table. */
  readonly cell: string;
  readonly reason: string;
  /** Small counts that this one protects. */
  readonly protects: readonly string[];
}

export interface ProtectedTables {
  readonly tables: readonly PublishedTable[];
  readonly log: readonly DisclosureEntry[];
}

/** Two alternatives for each small count: one in which it is 1, one in which it is the threshold. */
type Cover = Map<number, readonly [Alternative, Alternative]>;

class Protection {
  readonly system: CellSystem;
  readonly preset: DisclosurePreset;
  readonly knowledge: Knowledge;
  readonly small: readonly number[];
  readonly hidden = new Set<number>();
  readonly complementary = new Map<number, Set<number>>();
  readonly uncovered = new Set<number>();
  readonly cover: Cover = new Map();
  readonly #protectable: readonly boolean[];

  constructor(system: CellSystem, tables: readonly CountTable[], preset: DisclosurePreset) {
    this.system = system;
    this.preset = preset;
    this.#protectable = system.shownIn.map((shown) =>
      shown.some((table) => preset.units.includes(tables[table]?.unit ?? 'reports')),
    );
    const size = system.ids.length;
    this.knowledge = { low: new Float64Array(size), high: new Float64Array(size) };
    for (let cell = 0; cell < size; cell++) this.show(cell);
    this.small = [...system.ids.keys()].filter(
      (cell) => this.isProtectable(cell) && this.value(cell) >= 1 && this.value(cell) <= preset.threshold,
    );
    for (const cell of this.small) this.hide(cell);
  }

  value(cell: number): number {
    return this.system.values[cell] ?? 0;
  }
  isProtectable(cell: number): boolean {
    return this.#protectable[cell] ?? false;
  }
  figure(cell: number): ReturnType<typeof shownFigure> {
    const value = this.value(cell);
    return this.isProtectable(cell)
      ? shownFigure(value, this.system.totals[cell] ?? false, this.preset)
      : { shown: value, low: value, high: value };
  }
  hide(cell: number): void {
    this.hidden.add(cell);
    this.knowledge.low[cell] = 0;
    this.knowledge.high[cell] = Number.POSITIVE_INFINITY;
  }
  show(cell: number): void {
    this.hidden.delete(cell);
    const { low, high } = this.figure(cell);
    this.knowledge.low[cell] = low;
    this.knowledge.high[cell] = high;
  }

  /** Looks for the two alternatives of a small count. */
  coverOf(cell: number): readonly [Alternative, Alternative] | null {
    const down = alternativeFor(this.system, this.knowledge, cell, 1 - this.value(cell));
    if (down === null) return null;
    const up = alternativeFor(this.system, this.knowledge, cell, this.preset.threshold - this.value(cell));
    return up === null ? null : [down, up];
  }

  /** Hides more until the small count is covered; false when nothing is left that could help. */
  protect(cell: number): boolean {
    for (;;) {
      const found = this.coverOf(cell);
      if (found !== null) {
        this.cover.set(cell, found);
        return true;
      }
      const before = this.hidden.size;
      for (const off of [1 - this.value(cell), this.preset.threshold - this.value(cell)]) {
        if (off === 0 || alternativeFor(this.system, this.knowledge, cell, off) !== null) continue;
        const more = countsToHide(this.system, this.knowledge, cell, off, (other) => this.#cost(other));
        for (const other of more) this.#hideFor(other, cell);
      }
      if (this.hidden.size === before && !this.#hideNext(cell)) return false;
    }
  }

  /** Hiding a count costs what it tells; totals tell most, and a hidden 0 surprises. */
  #cost(cell: number): number | null {
    if (!this.isProtectable(cell)) return null;
    const value = this.value(cell);
    return value === 0 ? 1000 : 1 + Math.log2(1 + value) * (this.system.totals[cell] ? 3 : 1);
  }

  #hideFor(other: number, cell: number): void {
    if (this.hidden.has(other)) return;
    this.hide(other);
    this.complementary.set(other, new Set([cell]));
  }

  /** When moves in fractions only would help: hides the cheapest neighbour in the sums, near or far. */
  #hideNext(cell: number): boolean {
    const reached = new Set([cell]);
    for (const member of reached)
      for (const row of this.system.rowsOf[member] ?? []) {
        const others = this.system.rows[row]?.variables ?? [];
        const shown = others.filter((other) => !this.hidden.has(other) && this.isProtectable(other));
        const [next] = shown.sort((a, b) => (this.#cost(a) ?? 0) - (this.#cost(b) ?? 0) || a - b);
        if (next !== undefined) {
          this.#hideFor(next, cell);
          return true;
        }
        for (const other of others) reached.add(other);
      }
    return false;
  }

  /** Shows again what no small count needs, the most telling first. */
  showWhatIsNotNeeded(): void {
    const order = [...this.complementary.keys()].sort(
      (a, b) => (this.#cost(b) ?? 0) - (this.#cost(a) ?? 0) || this.value(b) - this.value(a) || a - b,
    );
    for (const cell of order) {
      this.show(cell);
      const { low, high } = this.figure(cell);
      const leaning = [...this.cover].filter(([, both]) =>
        both.some((alternative) => {
          const could = this.value(cell) + (alternative.get(cell) ?? 0);
          return could < low || could > high;
        }),
      );
      const renewed: Cover = new Map();
      const stands = leaning.every(([small]) => {
        const found = this.coverOf(small);
        if (found !== null) renewed.set(small, found);
        return found !== null;
      });
      if (stands) {
        for (const [small, both] of renewed) this.cover.set(small, both);
        this.complementary.delete(cell);
      } else {
        this.hide(cell);
        this.complementary.set(cell, new Set(leaning.map(([small]) => small)));
      }
    }
  }
}

/**
 * Tables as they may be published under a preset. Counts from 1 to the threshold are hidden, and as many others as it takes:
 * whoever adds up everything shown, in all the tables together, can't exclude that a small count is 1, nor that it is the
 * threshold. Each of the two is shown possible by a whole-numbered set of tables that agrees with all that is published;
 * roundings and linked tables included. Zeros are shown unless one has to be hidden, so a mark can stand for 0.
 *
 * @param links sums across tables, beside those of each table; tables are also linked by counts with one id
 */
export function protectTables(
  tables: readonly CountTable[],
  preset: DisclosurePreset,
  links: readonly Sum[] = [],
): ProtectedTables {
  const system = joinTables(tables, links);
  const protection = new Protection(system, tables, preset);
  for (const cell of protection.small) if (!protection.protect(cell)) protection.uncovered.add(cell);
  protection.showWhatIsNotNeeded();
  const places = new Map(system.ids.map((id, at) => [id, at]));
  const published = tables.map(
    ({ id, title, unit, cells, sums }): PublishedTable => ({
      id,
      title,
      unit,
      sums,
      cells: cells.map((cell) => {
        const place = places.get(cell.id) ?? 0;
        const { shown, low, high } = protection.figure(place);
        return protection.hidden.has(place)
          ? { id: cell.id, shown: preset.mark, low: 0, high: null }
          : { id: cell.id, shown, low, high };
      }),
    }),
  );
  return { tables: published, log: logOf(protection, tables) };
}

function logOf(protection: Protection, tables: readonly CountTable[]): DisclosureEntry[] {
  const { system, preset } = protection;
  const tableOf = (cell: number): string => tables[system.shownIn[cell]?.[0] ?? 0]?.id ?? '';
  const log: DisclosureEntry[] = [];
  const add = (code: DisclosureCode, cell: number, reason: string, protects: Iterable<number> = []): void => {
    const named = [...protects].map((small) => system.ids[small] ?? '').sort();
    log.push({ code, table: tableOf(cell), cell: system.ids[cell] ?? '', reason, protects: named });
  };
  if (preset.id !== 'none')
    for (const { id, unit } of tables)
      if (!preset.units.includes(unit))
        log.push({
          code: 'exempt',
          table: id,
          cell: '',
          reason: `It counts ${unit}: they describe documents, and nothing in it is hidden.`,
          protects: [],
        });
  for (const cell of protection.small) add('small', cell, `The count is from 1 to ${preset.threshold}.`);
  for (const [cell, protects] of [...protection.complementary].sort(([a], [b]) => a - b))
    add('complementary', cell, 'Hidden because what is shown elsewhere would give away a small count.', protects);
  for (const [cell, id] of system.ids.entries()) {
    if (protection.hidden.has(cell) || !protection.isProtectable(cell)) continue;
    const { low, high } = protection.figure(cell);
    if (low < high && id !== '') add('rounded', cell, `Shown to the nearest ${preset.rounding?.to ?? 1}.`);
  }
  for (const cell of protection.uncovered)
    add(
      'unprotected',
      cell,
      'Counts that this preset leaves as they are give it away; do not publish the tables together.',
    );
  return log;
}
