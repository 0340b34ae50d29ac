import type { CellSystem } from './cell-system.ts';
import { LinearProgram, type Row } from './linear-program.ts';

/** What a reader knows of each count before adding anything up. */
export interface Knowledge {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The counts that hang together with some count through rows of counts that are not known exactly. */
interface Neighbourhood {
  readonly members: readonly number[];
  readonly rows: readonly Row[];
}

const isOpen = ({ low, high }: Knowledge, cell: number): boolean => (low[cell] ?? 0) < (high[cell] ?? 0);

function neighbourhoodOf(system: CellSystem, knowledge: Knowledge, cell: number): Neighbourhood {
  const places = new Map<number, number>([[cell, 0]]);
  const members = [cell];
  const rows = new Set<number>();
  for (const member of members)
    for (const row of system.rowsOf[member] ?? []) {
      if (rows.has(row)) continue;
      rows.add(row);
      for (const other of system.rows[row]?.variables ?? [])
        if (!places.has(other) && isOpen(knowledge, other)) {
          places.set(other, members.length);
          members.push(other);
        }
    }
  const local = [...rows]
    .sort((a, b) => a - b)
    .map((row): Row => {
      const { variables, coefficients } = system.rows[row] ?? { variables: [], coefficients: [] };
      const kept = variables.flatMap((variable, at) => {
        const place = places.get(variable);
        return place === undefined ? [] : [{ place, coefficient: coefficients[at] ?? 0 }];
      });
      return { variables: kept.map(({ place }) => place), coefficients: kept.map(({ coefficient }) => coefficient) };
    });
  return { members, rows: local };
}

/** A way in which the tables could be, by how much each count is off its true value; whole numbers throughout. */
export type Alternative = ReadonlyMap<number, number>;

/**
 * The alternative in which a count is as far from its true value as a reader can't exclude, up to `off`; null when no
 * whole-numbered one was found that reaches `off`. Moves are off the true values, where every sum is 0.
 */
export function alternativeFor(
  system: CellSystem,
  knowledge: Knowledge,
  cell: number,
  off: number,
): Alternative | null {
  if (off === 0) return new Map();
  const { members, rows } = neighbourhoodOf(system, knowledge, cell);
  const low = members.map((member) => (knowledge.low[member] ?? 0) - (system.values[member] ?? 0));
  const high = members.map((member) => (knowledge.high[member] ?? 0) - (system.values[member] ?? 0));
  low[0] = Math.max(low[0] ?? 0, Math.min(off, 0));
  high[0] = Math.min(high[0] ?? 0, Math.max(off, 0));
  const program = new LinearProgram(rows, low, high, new Float64Array(members.length));
  const { point } = program.maximise(new Map([[0, Math.sign(off)]]));
  if (Math.abs((point[0] ?? 0) - off) > 1e-6) return null;
  const moves = new Map<number, number>();
  for (const [at, member] of members.entries()) {
    const move = Math.round(point[at] ?? 0);
    if (Math.abs((point[at] ?? 0) - move) > 1e-6) return null;
    if (move !== 0) moves.set(member, move);
  }
  return moves;
}

/**
 * Which shown counts to hide so that a count can be `off` its true value, hiding as little as possible by `cost`; the
 * counts in the answer can be empty when hiding any number of them is no help, and it may fall short of `off`.
 *
 * @param cost of hiding a count; null when it can't be hidden
 */
export function countsToHide(
  system: CellSystem,
  knowledge: Knowledge,
  cell: number,
  off: number,
  cost: (cell: number) => number | null,
): number[] {
  const free: Knowledge = { low: new Float64Array(system.ids.length), high: new Float64Array(system.ids.length) };
  for (let other = 0; other < system.ids.length; other++) {
    const hidable = cost(other) !== null;
    free.low[other] = hidable ? 0 : (knowledge.low[other] ?? 0);
    free.high[other] = hidable ? Number.POSITIVE_INFINITY : (knowledge.high[other] ?? 0);
  }
  const { members, rows } = neighbourhoodOf(system, free, cell);
  // Three variables a count: its move within what a reader doesn't know anyway, and what goes beyond, up and down.
  const size = members.length;
  const low = new Float64Array(size * 3);
  const high = new Float64Array(size * 3);
  const prices = new Map<number, number>();
  let dearest = 1;
  for (const [at, member] of members.entries()) {
    const value = system.values[member] ?? 0;
    low[at] = (knowledge.low[member] ?? 0) - value;
    high[at] = (knowledge.high[member] ?? 0) - value;
    const price = cost(member);
    if (price === null || at === 0) continue;
    dearest = Math.max(dearest, price);
    if (high[at] !== Number.POSITIVE_INFINITY) {
      high[size + at] = Number.POSITIVE_INFINITY;
      high[2 * size + at] = Math.max(0, value);
      prices.set(size + at, -price);
      prices.set(2 * size + at, -price);
    }
  }
  low[0] = Math.min(off, 0);
  high[0] = Math.max(off, 0);
  const split = rows.map(
    ({ variables, coefficients }): Row => ({
      variables: [...variables, ...variables.map((at) => size + at), ...variables.map((at) => 2 * size + at)],
      coefficients: [...coefficients, ...coefficients, ...coefficients.map((coefficient) => -coefficient)],
    }),
  );
  prices.set(0, Math.sign(off) * dearest * (size + 1));
  const { point } = new LinearProgram(split, low, high, new Float64Array(size * 3)).maximise(prices);
  return members.filter((_, at) => at > 0 && (point[size + at] ?? 0) + (point[2 * size + at] ?? 0) > 1e-6);
}
