import type { DimensionId } from '../../../domain/recommendation/dimension.ts';
import type { LiveWorkspace } from '../live-workspace.ts';
import type { IndexedDimension } from '../recommendation-index.ts';
import { crossTabulate, type RecommendationFilter, selectRecommendations } from '../selected-recommendations.ts';
import { publishedAgencyTotals, publishedStudy } from './published-tables.ts';

/** A value that heads a row or column. */
export interface TableLine {
  readonly id: string;
  readonly name: string;
  /** Recommendations with this value, whatever they have of the other dimension. */
  readonly total: number;
  /** Id of its layer, for themes and layers; '' otherwise. */
  readonly layer: string;
  /** How far below the top of the tree; 0 at the top. */
  readonly depth: number;
}

/** One dimension against another, with everything that must stand under a table. */
export interface CrossTableView {
  readonly rowName: string;
  readonly columnName: string;
  readonly rows: readonly TableLine[];
  readonly columns: readonly TableLine[];
  /** Row by row. */
  readonly counts: readonly (readonly number[])[];
  /** Recommendations that are meant. */
  readonly total: number;
  readonly reviews: number;
  readonly sample: string;
  readonly unit: string;
  readonly countingRule: string;
  /** The study's own margin, by id of the column; null where it has none. */
  readonly published: {
    readonly citation: string;
    readonly totals: Readonly<Record<string, number>>;
    readonly total: number;
  } | null;
}

/** Dimensions whose values are all shown, zeros too: a review without recommendations is a finding. */
const shownWhole = new Set<DimensionId>([
  ...(['review', 'agency', 'addressed', 'layer', 'strength', 'evaluability', 'smartMet'] as const),
]);

export const countedCodesAre = {
  all: 'Codes that people confirmed are counted, and suggestions that nobody has judged.',
  confirmed: 'Only codes that a person confirmed are counted.',
} as const;

const many = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;

/** How one dimension is counted, in a sentence; '' when there is nothing to say. */
function ruleOf(id: DimensionId, name: string, severalValues: boolean): string {
  switch (id) {
    case 'agency':
      return 'Each recommendation counts once, under one agency.';
    case 'addressed':
      return 'A recommendation counts once under each agency that it names, so that cells add up to more than recommendations.';
    case 'theme':
      return 'A recommendation counts in each of its themes, and once in each theme above it.';
    case 'smartMet':
      return 'Of the five observations behind SMART, how many the words show.';
    default:
      return severalValues ? `A recommendation counts in each ${name.toLowerCase()} that it has.` : '';
  }
}

/** The reviews of the sample: those of which more than a response was read. */
function sampledReviews(live: LiveWorkspace): Set<string> {
  const papers = [...live.records.reports.values()].filter(({ kind }) => kind !== 'response' && kind !== 'other');
  return new Set(papers.map(({ review }) => review));
}

function linesOf(
  live: LiveWorkspace,
  { dimension, values }: IndexedDimension,
  found: ReadonlyMap<string, number>,
  whole: boolean,
): TableLine[] {
  const themes = new Map(live.frame.codebook.themes.map((theme) => [theme.id, theme]));
  const layers = new Set(live.frame.codebook.layers.map(({ id }) => id));
  const reviews = sampledReviews(live);
  const scheme = new Set(live.records.scheme.categories.map(({ id }) => id));
  const depthOf = (id: string): number => {
    let depth = 0;
    for (let at = themes.get(id)?.parent ?? null; at !== null && depth < 12; at = themes.get(at)?.parent ?? null)
      depth++;
    return depth;
  };
  const isShown = (id: string): boolean => {
    if (found.has(id)) return true;
    if (!whole) return false;
    if (dimension.id === 'review') return reviews.has(id);
    return dimension.id === 'agency' || dimension.id === 'addressed' ? scheme.has(id) : true;
  };
  return values
    .filter(({ id }) => isShown(id))
    .map(({ id, name }) => ({
      ...{ id, name, total: found.get(id) ?? 0 },
      layer: dimension.id === 'theme' ? (themes.get(id)?.layer ?? '') : layers.has(id) ? id : '',
      depth: dimension.id === 'theme' ? depthOf(id) : 0,
    }));
}

/** Table of one dimension by another among the recommendations that a filter means. */
export function tabulate(
  live: LiveWorkspace,
  filter: RecommendationFilter,
  rows: DimensionId,
  columns: DimensionId,
): CrossTableView {
  const index = live.index();
  const places = selectRecommendations(index, live.search(), filter);
  const table = crossTabulate(index, places, filter.counting, rows, columns);
  const unfiltered = filter.search === '' && Object.keys(filter.values).length === 0;
  const [down, across] = [index.get(rows), index.get(columns)];
  const line = (dimension: IndexedDimension, found: CrossTableView['rows'] | typeof table.rows) =>
    linesOf(
      live,
      dimension,
      new Map(found.map(({ id, total }) => [id, total])),
      unfiltered && shownWhole.has(dimension.dimension.id),
    );
  const [rowLines, columnLines] = [line(down, table.rows), line(across, table.columns)];
  const [rowAt, columnAt] = [table.rows, table.columns].map((list) => new Map(list.map(({ id }, at) => [id, at])));
  const counts = rowLines.map((row) =>
    columnLines.map((column) => table.counts[rowAt?.get(row.id) ?? -1]?.[columnAt?.get(column.id) ?? -1] ?? 0),
  );
  const review = index.get('review').rows.all;
  const reviews = rows === 'review' ? rowLines.length : new Set(places.map((place) => review[place]?.[0])).size;
  const rules = [down, across].map(({ dimension }) => ruleOf(dimension.id, dimension.name, dimension.many));
  const named = publishedAgencyTotals();
  const ownMargin =
    unfiltered && rows === 'review' && columns === 'agency' && columnLines.some(({ name }) => named.has(name));
  return {
    ...{ rowName: down.dimension.name, columnName: across.dimension.name },
    ...{ rows: rowLines, columns: columnLines, counts, total: table.total, reviews },
    sample: `${many(reviews, 'review')}, ${many(table.total, 'recommendation')}${unfiltered ? '' : ' that meet the filter'}`,
    unit: 'recommendations',
    countingRule: [...new Set(rules), countedCodesAre[filter.counting]].filter(Boolean).join(' '),
    published: ownMargin
      ? {
          citation: publishedStudy.citation,
          totals: Object.fromEntries(columnLines.map(({ id, name }) => [id, named.get(name) ?? 0])),
          total: publishedStudy.recommendations,
        }
      : null,
  };
}
