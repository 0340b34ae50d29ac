import type { CaseObservation } from '../domain/case/case-observation.ts';
import type { ReviewRecord } from '../domain/snapshot/snapshot.ts';
import { shareOf } from '../domain/statistics/share.ts';
import type { Sample } from '../domain/statistics/statistic.ts';
import { sampleOf } from './code-tallies.ts';
import type { CodedColumns } from './coded-columns.ts';
import { compareReferences } from './reference-order.ts';
import type { CaseMatch, CaseThemeTotal, MatchCell, MatchState } from './study-findings.ts';

const countingRule =
  'Two observations for each review and case theme: whether the overview report tells of it in the case, outside its recommendations, and whether at least one recommendation of the review meets it. A theme that rightly leads to no recommendation is marked and is no failure.';

function stateOf(inCase: boolean, met: boolean): MatchState {
  if (inCase) return met ? 'both' : 'case';
  return met ? 'recommendation' : 'neither';
}

/** First number of an age band, so that "10 to 15" stands after "6-10"; bands without a number come last. */
function ageOf(band: string): number {
  if (/^(?:under|<|unborn|infant|baby)/i.test(band.replace(/^age\s+/i, ''))) return -1;
  return Number(/\d+/.exec(band)?.[0] ?? Number.POSITIVE_INFINITY);
}

/** What a match is made of, however it was counted. */
export interface MatchGround {
  /** Reviews of the sample. */
  readonly reviews: readonly ReviewRecord[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** Of all cases, of whatever; those that are not counted may be among them. */
  readonly observations: Iterable<CaseObservation>;
  readonly withSuggested: boolean;
  /** How many recommendations of a review meet a theme, by their places in the lists. */
  readonly metOf: (review: number, theme: number) => number;
  readonly sample: Sample;
}

/** Observed case themes by review and theme; rejected ones left out, suggested ones only when suggestions are counted. */
function observedThemes({ observations, withSuggested }: MatchGround): Map<string, CaseObservation> {
  const observed = new Map<string, CaseObservation>();
  for (const one of observations) {
    if (one.about !== 'case-theme' || one.state === 'rejected') continue;
    if (one.state === 'suggested' && !withSuggested) continue;
    const key = `${one.review} ${one.value}`;
    if (observed.get(key)?.state !== 'accepted') observed.set(key, one);
  }
  return observed;
}

/** How many recommendations of each review (a row) meet each case theme (a column). */
function countMet({ counted, lists }: CodedColumns): Uint32Array {
  const index = lists['case-themes'];
  const width = index.codes.length;
  const met = new Uint32Array(counted.reviews.length * width);
  for (let i = 0; i < counted.recommendations.length; i++) {
    for (let at = index.start[i] ?? 0; at < (index.start[i + 1] ?? 0); at++) {
      const cell = (counted.review[i] ?? 0) * width + (index.code[at] ?? 0);
      met[cell] = (met[cell] ?? 0) + 1;
    }
  }
  return met;
}

/**
 * Whether the themes of each case are met by its recommendations (Brandon et al. 2011, Table 3): four states a cell, reviews
 * by age band, then by reference; totals and match rate for each theme.
 */
export function matchCaseThemes(columns: CodedColumns): CaseMatch {
  const { counted, lists } = columns;
  const themes = lists['case-themes'].codes;
  const met = countMet(columns);
  return buildCaseMatch({
    ...{ reviews: counted.reviews, themes, sample: sampleOf(columns) },
    observations: counted.snapshot.observations,
    withSuggested: counted.states.includes('suggested'),
    metOf: (review, theme) => met[review * themes.length + theme] ?? 0,
  });
}

/** The match of what was observed in cases with counts of the recommendations that meet it. */
export function buildCaseMatch(ground: MatchGround): CaseMatch {
  const { themes, sample, metOf } = ground;
  const observed = observedThemes(ground);
  const rows = ground.reviews.map((review, row) => ({
    review: review.reference,
    reviewId: review.id,
    ageBand: review.attributes.ageBand ?? '',
    cells: themes.map(({ id }, column): MatchCell => {
      const observation = observed.get(`${review.id} ${id}`);
      const recommendations = metOf(row, column);
      return {
        state: stateOf(observation !== undefined, recommendations > 0),
        recommendations,
        noRecommendation: observation?.noRecommendation ?? '',
        confirmed: observation === undefined ? null : observation.state === 'accepted',
      };
    }),
  }));
  rows.sort(
    (a, b) =>
      Number(a.ageBand === '') - Number(b.ageBand === '') ||
      ageOf(a.ageBand) - ageOf(b.ageBand) ||
      compareReferences(a.ageBand, b.ageBand) ||
      compareReferences(a.review, b.review),
  );
  const totals = themes.map(({ id, name }, column): CaseThemeTotal => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const count = (test: (cell: MatchCell) => boolean): number => cells.filter(test).length;
    const both = count(({ state }) => state === 'both');
    const cases = both + count(({ state }) => state === 'case');
    const onlyMet = count(({ state }) => state === 'recommendation');
    return {
      id,
      name,
      cases,
      met: both + onlyMet,
      both,
      onlyMet,
      deliberatelyNone: count(({ state, noRecommendation }) => state === 'case' && noRecommendation !== ''),
      matchRate: shareOf(both, cases, { unit: 'reviews whose case has the theme', sample, countingRule }),
      recommendations: cells.reduce((sum, cell) => sum + cell.recommendations, 0),
    };
  });
  return {
    title: 'Themes of the case, and recommendations that meet them',
    countingRule,
    sample,
    unit: 'reviews',
    columns: themes.map(({ name }) => name),
    columnIds: themes.map(({ id }) => id),
    rows,
    totals,
  };
}
