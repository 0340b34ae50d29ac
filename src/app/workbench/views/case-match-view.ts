import { buildCaseMatch, type MatchGround } from '../../../analysis/case-match.ts';
import { placeInQuadrants, type QuadrantCuts } from '../../../analysis/case-quadrant.ts';
import { wholeSampleName } from '../../../analysis/samples.ts';
import type { CaseThemeTotal, MatchState, QuadrantFindings } from '../../../analysis/study-findings.ts';
import type { CaseObservation } from '../../../domain/case/case-observation.ts';
import type { LiveWorkspace } from '../live-workspace.ts';
import type { Counting } from '../recommendation-index.ts';
import { selectRecommendations } from '../selected-recommendations.ts';
import { countedCodesAre } from './cross-table.ts';
import { publishedMatch, publishedQuadrant, publishedStudy } from './published-tables.ts';

/** What was observed in a case of one theme, and where its words stand. */
export interface MatchObservation {
  readonly id: string;
  readonly confirmed: boolean;
  readonly reason: string;
  /** Why the theme rightly leads to no recommendation; '' when nobody said so. */
  readonly noRecommendation: string;
  readonly coder: string;
  readonly places: readonly { readonly report: string; readonly page: number; readonly words: string }[];
}

export interface MatchView {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly review: string;
    readonly reviewId: string;
    readonly ageBand: string;
    readonly cells: readonly {
      readonly state: MatchState;
      readonly recommendations: number;
      readonly observation: MatchObservation | null;
    }[];
  }[];
  readonly totals: readonly (CaseThemeTotal & {
    /** The study's own, of twenty reviews; null where it has none. */
    readonly published: { readonly inCase: number; readonly inRecommendations: number } | null;
    /** Where the study's Figure 3 sets it; null where it does not. */
    readonly publishedQuadrant: string | null;
  })[];
  readonly quadrant: QuadrantFindings;
  /** Cut points when nobody set any. */
  readonly usualCuts: QuadrantCuts;
  readonly sample: string;
  readonly unit: string;
  readonly countingRule: string;
  readonly citation: string;
}

const placesShown = 5;

function describeObservation(one: CaseObservation): MatchObservation {
  const { id, state, reason, noRecommendation, coder, report, anchors } = one;
  const places = anchors
    .slice(0, placesShown)
    .flatMap(({ page, exact }) => (report === null ? [] : [{ report, page, words: exact.replace(/\s+/g, ' ') }]));
  return { id, confirmed: state === 'accepted', reason, noRecommendation, coder, places };
}

/** The sample, and how many of its recommendations meet each case theme, from the index that is kept in step. */
function countMeeting(
  live: LiveWorkspace,
  counting: Counting,
): Pick<MatchGround, 'reviews' | 'themes' | 'metOf' | 'sample'> {
  const index = live.index();
  const [review, theme] = [index.get('review'), index.get('caseTheme')];
  const places = selectRecommendations(index, live.search(), { values: {}, search: '', counting });
  const width = theme.values.length;
  const met = new Uint32Array(review.values.length * width);
  const inSample = new Set<string>();
  for (const place of places) {
    const own = review.rows.all[place]?.[0] ?? 0;
    inSample.add(review.values[own]?.id ?? '');
    for (const code of theme.rows[counting][place] ?? []) {
      met[own * width + code] = (met[own * width + code] ?? 0) + 1;
    }
  }
  for (const { kind, review: id } of live.records.reports.values()) {
    if (kind !== 'response' && kind !== 'other') inSample.add(id);
  }
  const reviews = [...live.records.all('review')].filter(({ id }) => inSample.has(id));
  const rowOf = reviews.map(({ id }) => review.placeOf(id) ?? 0);
  return {
    ...{ reviews, themes: theme.values },
    metOf: (row, code) => met[(rowOf[row] ?? 0) * width + code] ?? 0,
    sample: { ...wholeSampleName, reviews: reviews.length },
  };
}

/** Case themes against recommendations, review by review, with the quadrants that follow (Table 3 and Figure 3). */
export function describeMatch(live: LiveWorkspace, counting: Counting, cuts: QuadrantCuts | null): MatchView {
  const observations = [...live.records.all('observation')].filter(
    ({ state }) => state === 'accepted' || (state === 'suggested' && counting === 'all'),
  );
  const match = buildCaseMatch({ ...countMeeting(live, counting), observations, withSuggested: counting === 'all' });
  const observed = new Map<string, CaseObservation>();
  for (const one of observations) {
    if (one.about !== 'case-theme') continue;
    const key = `${one.review} ${one.value}`;
    if (observed.get(key)?.state !== 'accepted') observed.set(key, one);
  }
  return {
    columns: match.columnIds.map((id, at) => ({ id, name: match.columns[at] ?? id })),
    rows: match.rows.map(({ review, reviewId, ageBand, cells }) => ({
      ...{ review, reviewId, ageBand },
      cells: cells.map(({ state, recommendations }, at) => {
        const observation = observed.get(`${reviewId} ${match.columnIds[at]}`);
        return { state, recommendations, observation: observation ? describeObservation(observation) : null };
      }),
    })),
    totals: match.totals.map((total) => ({
      ...total,
      published: publishedMatch(total.id),
      publishedQuadrant: publishedQuadrant(total.id),
    })),
    quadrant: placeInQuadrants(match, cuts ?? undefined),
    usualCuts: placeInQuadrants(match).cuts,
    sample: match.sample.description,
    unit: match.unit,
    countingRule: `${match.countingRule} ${countedCodesAre[counting]}`,
    citation: publishedStudy.citation,
  };
}
