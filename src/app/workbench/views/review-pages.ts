import type { CaseObservation } from '../../../domain/case/case-observation.ts';
import type { ReviewRecord } from '../../../domain/snapshot/snapshot.ts';
import { nameCode } from '../intents/code-names.ts';
import type { LiveWorkspace } from '../live-workspace.ts';
import { memosOn, showAnchor } from './recommendation-detail.ts';

/** Counted recommendations by review, those nobody judged, and by review and case theme those that meet it. */
function tallyReviews(live: LiveWorkspace) {
  const index = live.index();
  const standing = index.get('standing');
  const counted = standing.placeOf('counted');
  const state = index.get('state');
  const open = state.placeOf('suggested');
  const review = index.get('review');
  const met = index.get('caseTheme');
  const tallies = new Map<string, { recommendations: number; open: number; met: Map<string, number> }>();
  for (const [place, row] of standing.rows.all.entries()) {
    if (row[0] !== counted) continue;
    const id = review.values[review.rows.all[place]?.[0] ?? -1]?.id ?? '';
    const tally = tallies.get(id) ?? { recommendations: 0, open: 0, met: new Map<string, number>() };
    tally.recommendations++;
    if (state.rows.all[place]?.[0] === open) tally.open++;
    for (const theme of met.rows.all[place] ?? []) {
      const code = met.values[theme]?.id ?? '';
      tally.met.set(code, (tally.met.get(code) ?? 0) + 1);
    }
    tallies.set(id, tally);
  }
  return tallies;
}

type Tallies = ReturnType<typeof tallyReviews>;

function describeRow(
  live: LiveWorkspace,
  review: ReviewRecord,
  tallies: Tallies,
  observed: readonly CaseObservation[],
) {
  const reports = live.reports.filter((one) => one.review === review.id && one.removed === null);
  const own = observed.filter((one) => one.review === review.id && one.about === 'case-theme');
  const overview = reports.find(({ kind }) => kind === 'overview');
  const { kind, outcome, year, ageBand, other } = review.attributes;
  return {
    ...{ id: review.id, reference: review.reference },
    title: review.title === review.reference && overview?.title ? overview.title : review.title,
    attributes: { kind, outcome, year, ageBand, other: { ...other } },
    reports: reports.length,
    pages: reports.reduce((sum, { pages }) => sum + pages, 0),
    recommendations: tallies.get(review.id)?.recommendations ?? 0,
    open: tallies.get(review.id)?.open ?? 0,
    caseThemes: {
      accepted: own.filter(({ state }) => state === 'accepted').length,
      suggested: own.filter(({ state }) => state === 'suggested').length,
    },
  };
}

/** All reviews with what they hold. */
export function listReviews(live: LiveWorkspace) {
  const tallies = tallyReviews(live);
  const observed = [...live.records.all('observation')];
  return [...live.records.all('review')].map((review) => describeRow(live, review, tallies, observed));
}

/** A report as a list of reports shows it; undefined when there is none. */
export function describeReport(live: LiveWorkspace, id: string) {
  const report = live.reports.find((one) => one.id === id);
  if (report === undefined) return undefined;
  const { file, title, kind, kindReason, pages, bytes, warnings, original } = report;
  return {
    ...{ id, file, title, kind, kindReason, pages, bytes, warnings: [...warnings], original },
    ...{ recommendations: report.recommendations, nearMisses: report.nearMisses.length },
    removed: report.removed !== null,
  };
}

/** A review with its reports and what was observed of its case; null when there is none. */
export function describeReviewPage(live: LiveWorkspace, id: string) {
  const review = live.records.get('review', id);
  if (review === null) return null;
  const tallies = tallyReviews(live);
  const observed = [...live.records.all('observation')].filter((one) => one.review === id);
  return {
    review: describeRow(live, review, tallies, observed),
    reports: live.reports.filter((one) => one.review === id).flatMap((one) => describeReport(live, one.id) ?? []),
    observations: observed.map((one) => ({
      ...{ id: one.id, about: one.about, value: one.value },
      name: one.about === 'case-theme' ? nameCode(live.frame, 'case-themes', one.value) : one.value,
      ...{ state: one.state, score: one.score, report: one.report, anchors: one.anchors.map(showAnchor) },
      ...{ reason: one.reason, noRecommendation: one.noRecommendation, coder: one.coder },
      met: one.about === 'case-theme' ? (tallies.get(id)?.met.get(one.value) ?? 0) : 0,
    })),
    memos: memosOn(live, id),
  };
}
