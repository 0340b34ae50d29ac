import { type DimensionId, dimensionIds } from '../../domain/recommendation/dimension.ts';
import type { Counting, RecommendationIndex } from './recommendation-index.ts';
import { type RecommendationSearch, readSearch } from './recommendation-search.ts';

/** Which recommendations are meant: every dimension named must have one of its values, and every word must be there. */
export interface RecommendationFilter {
  readonly values: Readonly<Partial<Record<DimensionId, readonly string[]>>>;
  /** Words searched for; '' none. */
  readonly search: string;
  readonly counting: Counting;
}

/** How often each value of a dimension occurs among the recommendations that meet every other condition. */
export interface Facet {
  readonly dimension: DimensionId;
  readonly name: string;
  readonly values: readonly FacetValue[];
  /** Values that occur, of which `values` holds the most frequent. */
  readonly distinct: number;
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

interface Condition {
  readonly dimension: DimensionId;
  readonly rows: readonly (readonly number[])[];
  readonly wanted: ReadonlySet<number>;
}

/** Without a word on it, what counts is meant. */
function conditionsOf(index: RecommendationIndex, { values, counting }: RecommendationFilter): Condition[] {
  const asked = { standing: ['counted'], ...values };
  return dimensionIds.flatMap((dimension) => {
    const chosen = asked[dimension];
    if (chosen === undefined || chosen.length === 0 || chosen.includes('any')) return [];
    const { placeOf, rows } = index.get(dimension);
    return [{ dimension, rows: rows[counting], wanted: new Set(chosen.flatMap((id) => placeOf(id) ?? [])) }];
  });
}

/** For each recommendation how many conditions it fails, and which dimension failed last. */
function judge(index: RecommendationIndex, search: RecommendationSearch, filter: RecommendationFilter) {
  const many = index.ids.length;
  const conditions = conditionsOf(index, filter);
  const failures = new Uint8Array(many);
  const failed = new Int8Array(many).fill(-1);
  for (const [number, { rows, wanted }] of conditions.entries()) {
    for (let place = 0; place < many; place++) {
      const row = rows[place] ?? [];
      let meets = false;
      for (let at = 0; at < row.length && !meets; at++) meets = wanted.has(row[at] ?? -1);
      if (meets) continue;
      failures[place] = (failures[place] ?? 0) + 1;
      failed[place] = number;
    }
  }
  const terms = readSearch(filter.search);
  if (terms.length > 0) {
    const found = search.find(terms);
    for (let place = 0; place < many; place++) if (found[place] === 0) failures[place] = 200;
  }
  return { conditions, failures, failed };
}

/** Places of the recommendations that are meant, in reading order. */
export function selectRecommendations(
  index: RecommendationIndex,
  search: RecommendationSearch,
  filter: RecommendationFilter,
): number[] {
  const { failures } = judge(index, search, filter);
  const chosen: number[] = [];
  for (let place = 0; place < failures.length; place++) if (failures[place] === 0) chosen.push(place);
  return chosen;
}

/** Values that are listed of a dimension with very many. */
const facetLimit = 60;

/** The facets asked for. Each counts what meets all other conditions, so that a person sees what another choice would give. */
export function countFacets(
  index: RecommendationIndex,
  search: RecommendationSearch,
  filter: RecommendationFilter,
  wanted: readonly DimensionId[],
): Facet[] {
  const { conditions, failures, failed } = judge(index, search, filter);
  return wanted.map((id) => {
    const { dimension, values, rows } = index.get(id);
    const own = conditions.findIndex((condition) => condition.dimension === id);
    const counts = new Uint32Array(values.length);
    const all = rows[filter.counting];
    for (let place = 0; place < all.length; place++) {
      const missed = failures[place];
      if (missed !== 0 && !(missed === 1 && failed[place] === own)) continue;
      const row = all[place] ?? [];
      for (let at = 0; at < row.length; at++) {
        const value = row[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    const chosen = new Set(filter.values[id] ?? []);
    const found = values
      .map(({ id, name }, value) => ({ id, name, count: counts[value] ?? 0, chosen: chosen.has(id) }))
      .filter(({ id: value, count, chosen }) => chosen || (count > 0 && index.isListed(id, value)));
    const open = dimension.values === null || found.length > facetLimit;
    const ordered = open && id !== 'year' ? found.sort((a, b) => b.count - a.count) : found;
    if (id === 'year') ordered.sort((a, b) => (a.id < b.id ? -1 : 1));
    const listed = ordered.filter(({ chosen }, place) => place < facetLimit || chosen);
    return { dimension: id, name: dimension.name, values: listed, distinct: found.length };
  });
}

/** One dimension against another among the recommendations that are meant. */
export interface CrossTable {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly total: number }[];
  readonly columns: readonly { readonly id: string; readonly name: string; readonly total: number }[];
  /** Row by row. */
  readonly counts: readonly (readonly number[])[];
  /** Recommendations that are meant, whether or not they have a value in both. */
  readonly total: number;
}

/**
 * How many recommendations have a value of the row and one of the column. A recommendation counts once in each cell; margins
 * count recommendations, so that cells add up to more than their margin where a dimension has several values.
 */
export function crossTabulate(
  index: RecommendationIndex,
  places: readonly number[],
  counting: Counting,
  rowDimension: DimensionId,
  columnDimension: DimensionId,
): CrossTable {
  const [down, across] = [index.get(rowDimension), index.get(columnDimension)];
  const [downRows, acrossRows] = [down.rows[counting], across.rows[counting]];
  const width = across.values.length;
  const cells = new Uint32Array(down.values.length * width);
  const rowTotals = new Uint32Array(down.values.length);
  const columnTotals = new Uint32Array(width);
  for (const place of places) {
    const columns = acrossRows[place] ?? [];
    for (const column of columns) columnTotals[column] = (columnTotals[column] ?? 0) + 1;
    for (const row of downRows[place] ?? []) {
      rowTotals[row] = (rowTotals[row] ?? 0) + 1;
      for (const column of columns) {
        const cell = row * width + column;
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
  }
  const keepRow = down.values.map((_, row) => (rowTotals[row] ?? 0) > 0);
  const keepColumn = across.values.map((_, column) => (columnTotals[column] ?? 0) > 0);
  return {
    rows: down.values.flatMap(({ id, name }, row) => (keepRow[row] ? [{ id, name, total: rowTotals[row] ?? 0 }] : [])),
    columns: across.values.flatMap(({ id, name }, column) =>
      keepColumn[column] ? [{ id, name, total: columnTotals[column] ?? 0 }] : [],
    ),
    counts: down.values.flatMap((_, row) =>
      keepRow[row]
        ? [across.values.flatMap((_, column) => (keepColumn[column] ? [cells[row * width + column] ?? 0] : []))]
        : [],
    ),
    total: places.length,
  };
}
