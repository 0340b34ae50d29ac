import { type CountTable, countTable, type Sum } from '../count-table.ts';

export interface LinkedTables {
  readonly tables: readonly CountTable[];
  readonly links: readonly Sum[];
  readonly values: ReadonlyMap<string, number>;
}

/** Numbers in [0, 1) that only the seed decides. */
function seeded(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Invented reviews by area, agency and year, counted in two or three tables that share their margins; sometimes areas are
 * summed into regions in a further table, linked by sums.
 */
export function inventLinkedTables(seed: number): LinkedTables {
  const next = seeded(seed);
  const below = (count: number): number => Math.floor(next() * count);
  for (let warm = 0; warm < 5; warm++) next();
  const axes = ['area', 'agency', 'year'].map((axis) =>
    Array.from({ length: 2 + below(4) }, (_, at) => `${axis} ${at + 1}`),
  );
  const heavy = axes.map((axis) => below(axis.length));
  const reviews = Array.from({ length: 10 + below(160) }, () =>
    axes.map((axis, at) => (next() < 0.45 ? (heavy[at] ?? 0) : below(axis.length))),
  );
  const count = (wanted: readonly (readonly [number, number])[]): number =>
    reviews.filter((review) => wanted.every(([axis, place]) => review[axis] === place)).length;
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].slice(0, 2 + below(2));
  const name = (row: string | null, column: string | null): string =>
    [row, column]
      .filter((one) => one !== null)
      .sort()
      .join(' and ') || 'all';
  const tables = pairs.map(([a = 0, b = 1]) =>
    countTable({
      id: `${a}×${b}`,
      title: `Reviews by ${a} and ${b}`,
      unit: 'reviews',
      rows: axes[a] ?? [],
      columns: axes[b] ?? [],
      counts: (axes[a] ?? []).map((_, i) =>
        (axes[b] ?? []).map((_column, j) =>
          count([
            [a, i],
            [b, j],
          ]),
        ),
      ),
      name,
    }),
  );
  const links: Sum[] = [];
  const areas = axes[0] ?? [];
  if (next() < 0.4 && areas.length > 2) {
    const cut = 1 + below(areas.length - 1);
    const regions = [areas.slice(0, cut), areas.slice(cut)];
    const agencies = axes[1] ?? [];
    tables.push(
      countTable({
        id: 'regions',
        title: 'Reviews by region and agency',
        unit: 'reviews',
        rows: ['region 1', 'region 2'],
        columns: agencies,
        counts: regions.map((region) =>
          agencies.map((_, j) =>
            region.reduce(
              (sum, area) =>
                sum +
                count([
                  [0, areas.indexOf(area)],
                  [1, j],
                ]),
              0,
            ),
          ),
        ),
        name,
      }),
    );
    for (const [at, region] of regions.entries())
      for (const agency of [...agencies, null])
        links.push({ total: name(`region ${at + 1}`, agency), parts: region.map((area) => name(area, agency)) });
  }
  const values = new Map(tables.flatMap((table) => table.cells.map((cell) => [cell.id, cell.value] as const)));
  return { tables, links, values };
}
