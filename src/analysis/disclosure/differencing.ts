import { LinearProgram, type Row } from './linear-program.ts';
import type { DisclosurePreset } from './preset.ts';
import type { PublishedCell, PublishedTable } from './published.ts';

/**
 * How the second publication relates to the first. `grown`: later, and nothing was taken away; or the first counts a part of
 * what the second counts. `same`: of the same counts. `changed`: later, with corrections either way.
 */
export type PublicationRelation = 'grown' | 'same' | 'changed';

/**
 * `small-difference`: the two versions of a count differ by a number from 1 to the threshold, so they single out a few.
 * `revealed`: a hidden count, small as the two together show. `contradiction`: the two can't both be true.
 */
export type DifferencingCode = 'small-difference' | 'revealed' | 'contradiction';

export interface DifferencingFinding {
  readonly code: DifferencingCode;
  /** Id of the count; '' for all. */
  readonly cell: string;
  /** What the two publications together say of the difference, or of the hidden count. */
  readonly low: number;
  readonly high: number;
  readonly reason: string;
}

interface Unknowns {
  readonly low: number[];
  readonly high: number[];
  readonly rows: Row[];
  /** Numbers of the unknowns by version and cell id. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** The second less the first, for each count in both. */
  readonly difference: ReadonlyMap<string, number>;
}

const cellsOf = (tables: readonly PublishedTable[]): ReadonlyMap<string, PublishedCell> =>
  new Map(tables.flatMap((table) => table.cells.map((cell) => [cell.id, cell] as const)));

function gather(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
  relation: PublicationRelation,
): Unknowns {
  const low: number[] = [];
  const high: number[] = [];
  const rows: Row[] = [];
  const add = (least: number, most: number): number => {
    high.push(most);
    return low.push(least) - 1;
  };
  const version = (tables: readonly PublishedTable[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    for (const [id, cell] of cellsOf(tables)) places.set(id, add(cell.low, cell.high ?? Number.POSITIVE_INFINITY));
    for (const { total, parts } of tables.flatMap((table) => table.sums)) {
      const variables = [total, ...parts].map((id) => places.get(id) ?? -1);
      if (!variables.includes(-1))
        rows.push({ variables, coefficients: variables.map((_, at) => (at === 0 ? -1 : 1)) });
    }
    return places;
  };
  const first = version(before);
  const second = version(after);
  const difference = new Map<string, number>();
  const bounds = {
    grown: [0, Number.POSITIVE_INFINITY],
    same: [0, 0],
    changed: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  };
  const [least = 0, most = 0] = bounds[relation];
  for (const [id, earlier] of first) {
    const later = second.get(id);
    if (later === undefined) continue;
    const exact = low[earlier] === high[earlier] && low[later] === high[later];
    const apart = (low[later] ?? 0) - (low[earlier] ?? 0);
    const within = exact && apart >= least && apart <= most;
    const between = within ? add(apart, apart) : add(least, most);
    difference.set(id, between);
    rows.push({ variables: [later, earlier, between], coefficients: [1, -1, -1] });
  }
  return { low, high, rows, before: first, after: second, difference };
}

const known = -1;

/** The same system with all that is known exactly gathered in one unknown, the last, which is 1. */
function withoutKnown({ low, high, rows }: Unknowns): {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly rows: readonly Row[];
  /** The new number of each unknown, or `known`. */
  readonly placeOf: readonly number[];
} {
  let open = 0;
  const placeOf = low.map((least, at) => (least === high[at] ? known : open++));
  const kept = (values: readonly number[]): number[] => [...values.filter((_, at) => placeOf[at] !== known), 1];
  const reduced = rows.map(({ variables, coefficients }): Row => {
    const terms = variables.map((unknown, at) => ({
      at: placeOf[unknown] ?? known,
      unknown,
      by: coefficients[at] ?? 0,
    }));
    const constant = terms.reduce((sum, term) => sum + (term.at === known ? term.by * (low[term.unknown] ?? 0) : 0), 0);
    const left = terms.filter((term) => term.at !== known);
    return {
      variables: [...left.map((term) => term.at), open],
      coefficients: [...left.map((term) => term.by), constant],
    };
  });
  return { low: kept(low), high: kept(high), rows: reduced, placeOf };
}

/**
 * What a reader of two publications learns by setting one against the other: differences and hidden counts that lie for certain
 * between 1 and the threshold and can't be the whole of it. Only what is printed is used, with every sum of both. An empty
 * list means that linear reasoning finds nothing.
 */
export function checkDifferencing(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
  preset: Pick<DisclosurePreset, 'threshold'>,
  relation: PublicationRelation = 'grown',
): DifferencingFinding[] {
  const unknowns = gather(before, after, relation);
  const { low: least, high: most, rows, placeOf } = withoutKnown(unknowns);
  const start = least.map((low, at) => (Number.isFinite(low) ? low : Math.min(0, most[at] ?? 0)));
  const program = new LinearProgram(rows, least, most, start);
  if (!program.feasible) {
    const reason = 'No counts agree with both publications; one of them, or their relation, is wrong.';
    return [{ code: 'contradiction', cell: '', low: 0, high: 0, reason }];
  }
  const rangeOf = (unknown: number): readonly [number, number] => {
    const variable = placeOf[unknown] ?? known;
    if (variable === known) return [unknowns.low[unknown] ?? 0, unknowns.high[unknown] ?? 0];
    const largest = program.maximise(new Map([[variable, 1]])).value;
    const smallest = -program.maximise(new Map([[variable, -1]])).value;
    // Adding 0 turns -0 into 0.
    return [Math.ceil(smallest - 1e-6) + 0, Math.floor(largest + 1e-6) + 0];
  };
  const { threshold } = preset;
  const findings: DifferencingFinding[] = [];
  for (const [id, variable] of unknowns.difference) {
    if (relation === 'same') break;
    const [low, high] = rangeOf(variable);
    const [nearest, furthest] = [Math.max(low, -high), Math.max(Math.abs(low), Math.abs(high))];
    if (nearest < 1 || furthest > threshold) continue;
    findings.push({ code: 'small-difference', cell: id, low, high, reason: differenceReason(low, high) });
  }
  const shown = [
    { cells: cellsOf(before), places: unknowns.before },
    { cells: cellsOf(after), places: unknowns.after },
  ];
  const revealed = new Map<string, readonly [number, number]>();
  for (const { cells, places } of shown)
    for (const [id, variable] of places) {
      if (typeof cells.get(id)?.shown !== 'string') continue;
      const [low, high] = rangeOf(variable);
      const small = high >= 1 && high <= threshold;
      const known = revealed.get(id);
      const narrower = known === undefined || high - low < known[1] - known[0];
      if (small && (low > 1 || high < threshold || low === high) && narrower) revealed.set(id, [low, high]);
    }
  for (const [id, [low, high]] of revealed)
    findings.push({
      code: 'revealed',
      cell: id,
      low,
      high,
      reason: `The count is hidden, yet the two publications together say that it is ${wording(low, high)}.`,
    });
  return findings;
}

const wording = (low: number, high: number): string => (low === high ? `${low}` : `from ${low} to ${high}`);

const differenceReason = (low: number, high: number): string =>
  low >= 0
    ? `The second publication counts ${wording(low, high)} more than the first.`
    : `The second publication counts ${wording(-high, -low)} fewer than the first.`;
