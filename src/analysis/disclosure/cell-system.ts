import type { CountTable, Sum } from './count-table.ts';
import type { Row } from './linear-program.ts';

/** All tables as one system: each count once, every sum once. */
export interface CellSystem {
  readonly ids: readonly string[];
  readonly values: Float64Array;
  /** Whether a count is the total of some sum. */
  readonly totals: readonly boolean[];
  /** The tables that show a count, by index. */
  readonly shownIn: readonly (readonly number[])[];
  readonly rows: readonly Row[];
  /** For each count, the rows that hold it. */
  readonly rowsOf: readonly (readonly number[])[];
}

/**
 * Puts tables together. Throws when two tables give one count two values, when a count is no whole number from 0 on, or
 * when a sum does not hold: such tables can't be published, and protecting them would be vain.
 */
export function joinTables(tables: readonly CountTable[], links: readonly Sum[]): CellSystem {
  const places = new Map<string, number>();
  const ids: string[] = [];
  const values: number[] = [];
  const shownIn: number[][] = [];
  for (const [table, { cells }] of tables.entries())
    for (const { id, value } of cells) {
      if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`“${id}” is no count: ${value}`);
      const known = places.get(id);
      if (known === undefined) {
        places.set(id, ids.length);
        ids.push(id);
        values.push(value);
        shownIn.push([table]);
      } else if (values[known] !== value) throw new RangeError(`“${id}” has two values: ${values[known]} and ${value}`);
      else shownIn[known]?.push(table);
    }
  const totals = ids.map(() => false);
  const rowsOf = ids.map((): number[] => []);
  const sums = new Map<string, Sum>();
  for (const sum of [...tables.flatMap((table) => table.sums), ...links])
    sums.set(JSON.stringify([sum.total, [...sum.parts].sort()]), sum);
  const rows = [...sums.values()].map(({ total, parts }, row): Row => {
    const variables = [total, ...parts].map((id) => {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`a sum names “${id}”, which no table shows`);
      rowsOf[place]?.push(row);
      return place;
    });
    totals[variables[0] ?? 0] = true;
    const [whole = 0, ...pieces] = variables;
    const added = pieces.reduce((sum, place) => sum + (values[place] ?? 0), 0);
    if (added !== values[whole]) throw new RangeError(`“${total}” is ${values[whole]}, its parts add to ${added}`);
    return { variables, coefficients: variables.map((_, at) => (at === 0 ? -1 : 1)) };
  });
  return { ids, values: Float64Array.from(values), totals, shownIn, rows, rowsOf };
}
