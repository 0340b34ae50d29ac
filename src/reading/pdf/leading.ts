import type { Region } from './columns.ts';

/** Usual distances of baselines by size of type, learned from the whole document. */
export class Leadings {
  readonly #counts = new Map<number, Map<number, number>>();
  readonly #usual = new Map<number, number>();

  /** Counts the distances of lines that stand under one another at the same left edge. */
  learn(region: Region): void {
    for (let i = 1; i < region.lines.length; i++) {
      const above = region.lines[i - 1];
      const line = region.lines[i];
      if (above === undefined || line === undefined) continue;
      if (Math.abs(above.size - line.size) > 0.3) continue;
      const distance = line.base - above.base;
      if (distance < 0.85 * line.size || distance > 2.6 * line.size) continue;
      const key = Math.round(line.size);
      const rounded = Math.round(distance * 2) / 2;
      const counts = this.#counts.get(key) ?? new Map<number, number>();
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
      this.#counts.set(key, counts);
    }
  }

  /** Usual distance for lines of this size; 1.3 times the size when none was learned. */
  usual(size: number): number {
    const key = Math.round(size);
    const known = this.#usual.get(key);
    if (known !== undefined) return known;
    const counts = this.#counts.get(key);
    let best = 1.3 * size;
    let most = 3;
    for (const [distance, count] of counts ?? []) {
      if (count > most || (count === most && distance < best)) {
        most = count;
        best = distance;
      }
    }
    this.#usual.set(key, best);
    return best;
  }
}
