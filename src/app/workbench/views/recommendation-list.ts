import { countCodes } from '../../../domain/coding/counted-codes.ts';
import type { DimensionId } from '../../../domain/recommendation/dimension.ts';
import type { RecommendationRecord } from '../../../domain/snapshot/snapshot.ts';
import type { LiveWorkspace } from '../live-workspace.ts';
import { findHits, type Hit, readSearch } from '../recommendation-search.ts';
import { type RecommendationFilter, selectRecommendations } from '../selected-recommendations.ts';

export type Sort = 'order' | 'number' | 'review' | 'agency' | 'theme' | 'strength' | 'smart' | 'length';

export interface Sorting {
  readonly sort: Sort;
  readonly direction: 'up' | 'down';
}

/** Letters of a text that a list shows, unless it is asked for whole. */
const some = 320;
/** Letters before the first word found that a list shows. */
const before = 60;

const natural = new Intl.Collator('en-GB', { numeric: true });

/** The order of a dimension's values, or null when another thing is sorted by. */
const dimensionOf: Readonly<Partial<Record<Sort, DimensionId>>> = {
  review: 'review',
  agency: 'agency',
  theme: 'theme',
  strength: 'strength',
  smart: 'smartMet',
};

/** Places of the recommendations that meet a filter, sorted; equal ones stay in reading order. */
function sortedPlaces(live: LiveWorkspace, filter: RecommendationFilter, { sort, direction }: Sorting): number[] {
  const index = live.index();
  const places = selectRecommendations(index, live.search(), filter);
  const record = (place: number) => live.records.get('recommendation', index.ids[place] ?? '');
  const dimension = dimensionOf[sort];
  if (dimension !== undefined) {
    const rows = index.get(dimension).rows[filter.counting];
    const last = Number.MAX_SAFE_INTEGER;
    places.sort((a, b) => (rows[a]?.[0] ?? last) - (rows[b]?.[0] ?? last) || a - b);
  } else if (sort === 'number') {
    places.sort((a, b) => natural.compare(record(a)?.number ?? '', record(b)?.number ?? '') || a - b);
  } else if (sort === 'length') {
    places.sort((a, b) => (record(a)?.text.length ?? 0) - (record(b)?.text.length ?? 0) || a - b);
  }
  return direction === 'down' ? places.reverse() : places;
}

/** A text as a list shows it: its beginning, or what stands around the first word found; with what was found. */
function cutText(
  text: string,
  terms: readonly string[],
  shown: number,
): {
  readonly text: string;
  readonly cut: { readonly before: boolean; readonly after: boolean };
  readonly hits: Hit[];
} {
  const hits = findHits(text, terms, 40);
  const first = hits[0]?.[0] ?? 0;
  let start = text.length > shown && first > shown - before ? first - before : 0;
  while (start > 0 && !/\s/.test(text[start - 1] ?? ' ')) start--;
  let end = Math.min(text.length, start + shown);
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > start + shown / 2) end = space;
  }
  return {
    text: text.slice(start, end),
    cut: { before: start > 0, after: end < text.length },
    hits: hits.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from - start, to - start]),
  };
}

/** The one value that each recommendation has in a dimension, by its place. */
function readValues(live: LiveWorkspace, dimension: DimensionId, counting: RecommendationFilter['counting']) {
  const { rows, values } = live.index().get(dimension);
  return (place: number): string => values[rows[counting][place]?.[0] ?? -1]?.id ?? '';
}

type ValueReaders = Readonly<Record<'agency' | 'standing' | 'smartMet', (place: number) => string>>;

function describeRow(
  live: LiveWorkspace,
  place: number,
  values: ValueReaders,
  memos: ReadonlyMap<string, number>,
  terms: readonly string[],
  { counting }: RecommendationFilter,
  letters: number,
) {
  const { records } = live;
  const index = live.index();
  const record = records.get('recommendation', index.ids[place] ?? '');
  if (record === null) throw new Error(`The index holds a recommendation that is gone at ${place}`);
  const suggestion = counting === 'all' ? (records.suggestions.get(record.id) ?? null) : null;
  const codings = records.codingsOf(record.id);
  const review = records.get('review', record.review);
  return {
    ...{ id: record.id, review: review?.reference ?? '', reviewId: record.review, report: record.report },
    ...{ file: records.reports.get(record.report)?.file ?? '', number: record.number, heading: record.heading },
    ...cutText(record.text, terms, letters),
    ...{ page: record.page, agency: values.agency(place), addressees: record.addressees.map(({ name }) => name) },
    ...{ state: record.state, standing: values.standing(place) },
    themes: [...countCodes('themes', codings, suggestion)],
    means: [...countCodes('means', codings, suggestion)],
    strength: countCodes('strength', codings, suggestion)[0] ?? null,
    smartMet: Number(values.smartMet(place)),
    memos: memos.get(record.id) ?? 0,
  };
}

interface ListPage {
  readonly offset: number;
  readonly limit: number;
  readonly words: 'some' | 'whole';
}

/** One page of the recommendations that meet a filter, with some of their words or all. */
export function listRecommendations(
  live: LiveWorkspace,
  filter: RecommendationFilter,
  { offset, limit, words, ...sorting }: Sorting & ListPage,
) {
  const places = sortedPlaces(live, filter, sorting);
  const memos = new Map<string, number>();
  for (const { subject } of live.records.all('memo')) memos.set(subject, (memos.get(subject) ?? 0) + 1);
  const terms = readSearch(filter.search);
  const of = (dimension: DimensionId) => readValues(live, dimension, filter.counting);
  const values = { agency: of('agency'), standing: of('standing'), smartMet: of('smartMet') };
  const letters = words === 'whole' ? Number.MAX_SAFE_INTEGER : some;
  const shownPlaces = places.slice(offset, offset + limit);
  const items = shownPlaces.map((place) => describeRow(live, place, values, memos, terms, filter, letters));
  return { total: places.length, items };
}

/** Ids of all recommendations that meet a filter, in order. */
export function listIds(live: LiveWorkspace, filter: RecommendationFilter, sorting: Sorting): string[] {
  const { ids } = live.index();
  return sortedPlaces(live, filter, sorting).flatMap((place) => ids[place] ?? []);
}

/** The records themselves, in order: for an export. */
export function selectedRecords(
  live: LiveWorkspace,
  filter: RecommendationFilter,
  sorting: Sorting,
): RecommendationRecord[] {
  return listIds(live, filter, sorting).flatMap((id) => live.records.get('recommendation', id) ?? []);
}
