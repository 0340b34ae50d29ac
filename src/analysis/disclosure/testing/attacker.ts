import type { Sum } from '../count-table.ts';
import type { PublishedTable } from '../published.ts';

/**
 * An attack on published tables that shares no code with their protection: whole-number search with propagation of bounds.
 * It knows what is printed and the sums, and nothing else.
 */
export class Attacker {
  readonly #names: string[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #sums: (readonly [total: number, parts: readonly number[]])[] = [];
  readonly #holding: number[][] = [];
  readonly #cap: number;

  /** @param cap no count is larger than this */
  constructor(tables: readonly PublishedTable[], links: readonly Sum[], cap: number) {
    this.#cap = cap;
    const place = new Map<string, number>();
    for (const table of tables)
      for (const cell of table.cells) {
        const low = cell.low;
        const high = cell.high ?? cap;
        const known = place.get(cell.id);
        if (known !== undefined) {
          this.#low[known] = Math.max(this.#low[known] ?? 0, low);
          this.#high[known] = Math.min(this.#high[known] ?? cap, high);
          continue;
        }
        place.set(cell.id, this.#names.length);
        this.#names.push(cell.id);
        this.#low.push(low);
        this.#high.push(high);
        this.#holding.push([]);
      }
    for (const { total, parts } of [...tables.flatMap((table) => table.sums), ...links]) {
      const whole = place.get(total) ?? -1;
      const pieces = parts.map((part) => place.get(part) ?? -1);
      for (const cell of [whole, ...pieces]) this.#holding[cell]?.push(this.#sums.length);
      this.#sums.push([whole, pieces]);
    }
  }

  /** Narrows bounds until nothing changes; false when they leave no table. */
  #narrow(low: number[], high: number[], from: Iterable<number>): boolean {
    const queue = new Set(from);
    for (const sum of queue) {
      queue.delete(sum);
      const [whole, parts] = this.#sums[sum] ?? [-1, []];
      const lowest = parts.reduce((all, part) => all + (low[part] ?? 0), 0);
      const highest = parts.reduce((all, part) => all + (high[part] ?? 0), 0);
      const set = (cell: number, least: number, most: number): boolean => {
        if (least <= (low[cell] ?? 0) && most >= (high[cell] ?? 0)) return true;
        low[cell] = Math.max(low[cell] ?? 0, least);
        high[cell] = Math.min(high[cell] ?? 0, most);
        for (const other of this.#holding[cell] ?? []) queue.add(other);
        return (low[cell] ?? 0) <= (high[cell] ?? 0);
      };
      const [wholeLow, wholeHigh] = [Math.max(low[whole] ?? 0, lowest), Math.min(high[whole] ?? 0, highest)];
      if (!set(whole, lowest, highest)) return false;
      for (const part of parts)
        if (!set(part, wholeLow - (highest - (high[part] ?? 0)), wholeHigh - (lowest - (low[part] ?? 0)))) return false;
    }
    return true;
  }

  /** The bounds of every count that adding and taking away give. */
  bounds(): ReadonlyMap<string, readonly [number, number]> {
    const [low, high] = [[...this.#low], [...this.#high]];
    this.#narrow(low, high, this.#sums.keys());
    return new Map(this.#names.map((name, at) => [name, [low[at] ?? 0, high[at] ?? this.#cap]]));
  }

  /**
   * Whether whole-numbered tables exist that agree with all that is published and in which the count is `value`; null
   * when the search was given up.
   *
   * @param guess counts to try first: it only makes the search quicker
   */
  canBe(name: string, value: number, guess: ReadonlyMap<string, number>): boolean | null {
    for (let seed = 0; seed < 12; seed++) {
      const found = this.#search(name, value, guess, seed);
      if (found !== null) return found;
    }
    return null;
  }

  /** One search; the seed decides which of the narrowest counts is tried first. */
  #search(name: string, value: number, guess: ReadonlyMap<string, number>, seed: number): boolean | null {
    const at = this.#names.indexOf(name);
    const [low, high] = [[...this.#low], [...this.#high]];
    if (value < (low[at] ?? 0) || value > (high[at] ?? 0)) return false;
    low[at] = value;
    high[at] = value;
    let budget = 10_000;
    const search = (lows: number[], highs: number[]): boolean | null => {
      if (budget-- <= 0) return null;
      let open = -1;
      let width = Number.POSITIVE_INFINITY;
      for (let cell = 0; cell < lows.length; cell++) {
        const span = (highs[cell] ?? 0) - (lows[cell] ?? 0);
        // Seed 0 takes the narrowest; the others mix in an order of their own.
        const rank = seed === 0 ? span : span * (1 + (((cell + 1) * 7919 * seed) % 13));
        if (span > 0 && rank < width) [open, width] = [cell, rank];
      }
      if (open < 0) return true;
      const wanted = guess.get(this.#names[open] ?? '') ?? 0;
      const [least, most] = [lows[open] ?? 0, highs[open] ?? 0];
      const values = Array.from({ length: Math.min(most - least + 1, 60) }, (_, offset) => {
        const centre = Math.min(most, Math.max(least, wanted));
        const step = Math.ceil(offset / 2) * (offset % 2 === 0 ? 1 : -1);
        return centre + step;
      }).filter((one) => one >= least && one <= most);
      let given = false;
      for (const one of values) {
        const [nextLow, nextHigh] = [[...lows], [...highs]];
        nextLow[open] = one;
        nextHigh[open] = one;
        if (!this.#narrow(nextLow, nextHigh, this.#holding[open] ?? [])) continue;
        const found = search(nextLow, nextHigh);
        if (found === true) return true;
        if (found === null) given = true;
      }
      return given || most - least + 1 > values.length ? null : false;
    };
    if (!this.#narrow(low, high, this.#sums.keys())) return false;
    return search(low, high);
  }
}
