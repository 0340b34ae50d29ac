import type { Findings } from '../findings.ts';
import type { CaseThemeTotal, CodeTable, CodeTally, QuadrantFindings, StudyFindings } from '../study-findings.ts';
import { reviewCount } from './review-counts.ts';
import { compareShown, isFigure, type PublishedFindings, type Shown } from './shown.ts';
import type { ShownCounts } from './shown-counts.ts';

type Tables = PublishedFindings['tables'];

/** Reviews that have a code are a count that no table prints for layers and levels: it is not said at all. */
const unsaid = (shown: ShownCounts): ((tally: CodeTally) => Shown<CodeTally>) => {
  return (tally) => ({ ...tally, reviews: shown.share(tally.reviews, '', reviewCount.all) });
};

function publishTally<T extends CodeTally>(tally: T, name: (id: string) => string, shown: ShownCounts): Shown<T> {
  const id = name(tally.id);
  return {
    ...tally,
    recommendations: shown.shareBeside(tally.recommendations, id),
    reviews: shown.share(tally.reviews, id, reviewCount.all),
    confirmed: shown.beside(id, tally.confirmed),
  } as unknown as Shown<T>;
}

function publishYears(study: StudyFindings, shown: ShownCounts): Shown<StudyFindings>['years'] {
  const name = reviewCount.year;
  const totals = shown.ofPartition({
    groups: study.years.map(({ year, recommendations }) => ({ id: name(year), recommendations })),
  });
  return study.years.map((one) => {
    const [reviews, recommendations] = [shown.of(name(one.year)), totals.get(name(one.year)) ?? shown.mark];
    const told = isFigure(reviews) && isFigure(recommendations);
    const sample = { ...one.perReview.sample, reviews };
    const hide = <T extends StudyFindings['years'][number]['stronger']>(share: T): Shown<T> =>
      ({
        ...share,
        sample,
        ...(told ? {} : { count: shown.mark, n: shown.mark, value: shown.mark, interval: null }),
      }) as unknown as Shown<T>;
    const mean = told ? (reviews === 0 ? null : recommendations / reviews) : shown.mark;
    return {
      year: one.year,
      reviews,
      recommendations,
      perReview: { ...one.perReview, sample, n: reviews, value: mean },
      trainingOrProcedure: hide(one.trainingOrProcedure),
      stronger: hide(one.stronger),
    };
  });
}

const meets = (id: string, recommendations: number, shown: ShownCounts) =>
  recommendations > 0 &&
  (shown.isHidden(reviewCount.caseTheme(id, 'met')) || shown.isHidden(reviewCount.caseTheme(id, 'both')))
    ? shown.mark
    : recommendations;

function publishQuadrant(quadrant: QuadrantFindings, shown: ShownCounts): Shown<QuadrantFindings> {
  const points = quadrant.points.map((point) => ({
    ...point,
    cases: shown.of(reviewCount.caseTheme(point.id, 'in the case')),
    recommendations: meets(point.id, point.recommendations, shown),
  }));
  // A cut that follows from the number of reviews would tell it.
  const cuts = shown.isHidden(reviewCount.all) ? { ...quadrant.cuts, cases: shown.mark } : quadrant.cuts;
  // The field a theme falls in tells how many cases it has: one whose counts are hidden has no place in it.
  return {
    ...quadrant,
    cuts,
    points: points.filter((point) => isFigure(point.cases) && isFigure(point.recommendations)),
  };
}

/** The study's figures as they may be shown; what stands review by review is left out. */
export function publishStudy(study: StudyFindings, shown: ShownCounts): Shown<StudyFindings> {
  const { mark } = shown;
  return {
    ...study,
    layers: study.layers.map(unsaid(shown)),
    themes: study.themes.map((tally) => publishTally(tally, reviewCount.theme, shown)),
    means: study.means.map((tally) => publishTally(tally, reviewCount.means, shown)),
    remarks: study.remarks.map((tally) => publishTally(tally, reviewCount.remark, shown)),
    strength: study.strength.map(unsaid(shown)),
    evaluability: study.evaluability.map(unsaid(shown)),
    proliferation: {
      ...study.proliferation,
      perReviewAndAgency: shown.summary(study.proliferation.perReviewAndAgency, reviewCount.agencyPairs),
    },
    national: {
      recommendations: study.national.recommendations,
      bodies: study.national.bodies
        .map(({ name, recommendations }) => ({
          name,
          recommendations: shown.beside(reviewCount.national(name), recommendations),
          reviews: shown.of(reviewCount.national(name)),
        }))
        .sort((a, b) => compareShown([a.recommendations, a.name], [b.recommendations, b.name])),
    },
    quadrant: publishQuadrant(study.quadrant, shown),
    years: publishYears(study, shown),
    learningPoints: study.learningPoints === null ? null : { ...study.learningPoints, untaken: [] },
    // How much was observed in all is the sum of what the themes of the cases count.
    observations: { confirmed: mark, suggested: mark, attributes: [] },
  };
}

/** A table of recommendations without the rows and columns whose margin is hidden: it would follow from them. */
function thinTable(
  table: CodeTable,
  keepsRow: (id: string) => boolean,
  keepsColumn: (id: string) => boolean,
): CodeTable {
  const places = table.columnIds.flatMap((id, place) => (keepsColumn(id) ? [place] : []));
  const pick = <T>(list: readonly T[]): T[] => places.flatMap((place) => list[place] ?? []);
  return {
    ...table,
    columns: pick(table.columns),
    columnIds: pick(table.columnIds),
    rows: table.rows.filter(({ id }) => keepsRow(id)).map((row) => ({ ...row, counts: pick(row.counts) })),
    totals: pick(table.totals),
  };
}

function publishCaseTotal(total: CaseThemeTotal, shown: ShownCounts): Shown<CaseThemeTotal> {
  const name = (what: Parameters<typeof reviewCount.caseTheme>[1]): string => reviewCount.caseTheme(total.id, what);
  return {
    ...total,
    cases: shown.of(name('in the case')),
    met: shown.of(name('met')),
    both: shown.of(name('both')),
    onlyMet: shown.of(name('recommendation only')),
    deliberatelyNone: shown.of(name('rightly none')),
    matchRate: shown.share(total.matchRate, name('both'), name('in the case')),
    recommendations: meets(total.id, total.recommendations, shown),
  };
}

/**
 * The tables as they may be shown.
 *
 * @param visible agencies whose recommendations are shown
 */
export function publishTables({ tables }: Findings, shown: ShownCounts, visible: ReadonlySet<string>): Tables {
  const { reviewByAgency: single, reviewByAgencyMulti: multi } = tables;
  const agencies = { columns: single.columns, columnIds: single.columnIds };
  const hide = (totals: readonly number[]) =>
    totals.map((count, index) => (visible.has(agencies.columnIds[index] ?? '') ? count : shown.mark));
  const counted = {
    reviewByAgency: { ...single, rows: [], totals: hide(single.totals) },
    reviewByAgencyMulti: { ...multi, rows: [], totals: hide(multi.totals) },
  };
  if (tables.caseMatch === undefined) return counted;
  const { themeByAgency, themeByMeans, meansByAgency, reportsByTheme, caseMatch } = tables;
  const isShown = (name: (id: string) => string) => (id: string) => !shown.isHidden(name(id));
  const [theme, means] = [isShown(reviewCount.theme), isShown(reviewCount.means)];
  const agency = (id: string): boolean => visible.has(id);
  return {
    ...tables,
    ...counted,
    reportsByTheme: {
      ...reportsByTheme,
      maximum: shown.of(reviewCount.sample(reportsByTheme.sample.id)),
      rows: reportsByTheme.rows
        .map((row) => {
          const reports = shown.of(reviewCount.themeOfReports(row.id));
          const hidden = !isFigure(reports) || shown.isHidden(reviewCount.theme(row.id));
          return { ...row, reports, recommendations: hidden ? shown.mark : row.recommendations, members: [] };
        })
        .sort((a, b) => compareShown([a.reports, a.name], [b.reports, b.name])),
    },
    themeByAgency: thinTable(themeByAgency, theme, agency),
    themeByMeans: thinTable(themeByMeans, theme, means),
    meansByAgency: thinTable(meansByAgency, means, agency),
    caseMatch: {
      ...caseMatch,
      rows: [],
      totals: caseMatch.totals
        .map((total) => publishCaseTotal(total, shown))
        .sort((a, b) => compareShown([a.cases, a.name], [b.cases, b.name])),
    },
  };
}
