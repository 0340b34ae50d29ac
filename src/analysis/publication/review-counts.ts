import type { CountCell, CountTable, Sum } from '../disclosure/count-table.ts';
import type { Findings } from '../findings.ts';

/** Ids of the counts of reviews, one for each count that findings print; the same count in two tables has one id. */
export const reviewCount = {
  all: 'reviews',
  sample: (id: string): string => (id === 'all-reviews' ? 'reviews' : `sample ${id}`),
  outsideSample: (id: string): string => `not in sample ${id}`,
  outcome: (group: string): string => `outcome ${group}`,
  kind: (group: string): string => `kind ${group}`,
  year: (year: number): string => `year ${year}`,
  withYear: 'year stated',
  withoutYear: 'year not stated',
  agency: (id: string): string => `agency ${id}`,
  agencyPairs: 'pairs of a review and an agency',
  theme: (id: string): string => `theme ${id}`,
  themeOfReports: (id: string): string => `overview reports with theme ${id}`,
  themeElsewhere: (id: string): string => `theme ${id} without an overview report`,
  means: (id: string): string => `means ${id}`,
  remark: (id: string): string => `remark ${id}`,
  national: (name: string): string => `regional or national body ${name}`,
  caseTheme: (id: string, what: CaseCount): string => `case theme ${id}: ${what}`,
  files: (kind: string): string => `files ${kind}`,
  allFiles: 'files',
} as const;

export type CaseCount = 'in the case' | 'met' | 'both' | 'case only' | 'recommendation only' | 'rightly none' | 'left';

const table = (id: string, title: string, cells: readonly CountCell[], sums: readonly Sum[] = []): CountTable => ({
  id,
  title,
  unit: 'reviews',
  cells,
  sums,
});

/** A whole and the groups that make it up. */
function partition(id: string, title: string, total: CountCell, groups: readonly CountCell[]): CountTable {
  const sums = groups.length === 0 ? [] : [{ total: total.id, parts: groups.map((group) => group.id) }];
  return table(id, title, [...groups, total], sums);
}

function tabulateSamples({ samples }: Findings): CountTable {
  const cells: CountCell[] = [];
  const sums: Sum[] = [];
  for (const [index, { id, reviews }] of samples.entries()) {
    const within = samples[index - 1];
    cells.push({ id: reviewCount.sample(id), value: reviews });
    if (within === undefined) continue;
    cells.push({ id: reviewCount.outsideSample(id), value: within.reviews - reviews });
    sums.push({
      total: reviewCount.sample(within.id),
      parts: [reviewCount.sample(id), reviewCount.outsideSample(id)],
    });
  }
  return table('samples', 'The samples, each within the one before', cells, sums);
}

function tabulateGroups({ statistics, study, corpus, agencies }: Findings): CountTable[] {
  const all = { id: reviewCount.all, value: corpus.reviews };
  const outcomes = statistics.byOutcome.map(({ group, reviews }) => ({
    id: reviewCount.outcome(group),
    value: reviews,
  }));
  const kinds = statistics.byReviewKind.map(({ group, reviews }) => ({ id: reviewCount.kind(group), value: reviews }));
  const years = (study?.years ?? []).map(({ year, reviews }) => ({ id: reviewCount.year(year), value: reviews }));
  const dated = years.reduce((sum, { value }) => sum + value, 0);
  const withYear = { id: reviewCount.withYear, value: dated };
  const withoutYear = { id: reviewCount.withoutYear, value: corpus.reviews - dated };
  const named = agencies.map(({ columnId, reviewsWithAny }) => ({
    id: reviewCount.agency(columnId),
    value: reviewsWithAny.value ?? 0,
  }));
  const pairs = { id: reviewCount.agencyPairs, value: named.reduce((sum, { value }) => sum + value, 0) };
  return [
    partition('outcome', 'Reviews by outcome', all, outcomes),
    partition('kind', 'Reviews by kind', all, kinds),
    ...(years.length === 0
      ? []
      : [
          partition('year', 'Reviews by year', withYear, years),
          partition('year-stated', 'Reviews with a year', all, [withYear, withoutYear]),
        ]),
    partition('agency', 'Reviews with recommendations to an agency', pairs, named),
  ];
}

function tabulateCodes({ study, tables, samples }: Findings): CountTable[] {
  if (study === null || tables.reportsByTheme === undefined) return [];
  const whole = samples.find(({ id }) => id === tables.reportsByTheme.sample.id)?.reviews === samples[0]?.reviews;
  const inReports = new Map(tables.reportsByTheme.rows.map((row) => [row.id, row.reports]));
  const themes = study.themes.map(({ id, reviews }) => ({ id: reviewCount.theme(id), value: reviews.count }));
  const reports: CountCell[] = [];
  const links: Sum[] = [];
  for (const { id, reviews } of study.themes) {
    const value = inReports.get(id);
    if (value === undefined) continue;
    const cell = { id: reviewCount.themeOfReports(id), value };
    const rest = { id: reviewCount.themeElsewhere(id), value: reviews.count - value };
    reports.push(cell, ...(whole ? [] : [rest]));
    links.push({ total: reviewCount.theme(id), parts: whole ? [cell.id] : [cell.id, rest.id] });
  }
  const cellsOf = (tallies: typeof study.means, name: (id: string) => string): CountCell[] =>
    tallies.map(({ id, reviews }) => ({ id: name(id), value: reviews.count }));
  return [
    table('theme', 'Reviews with a recommendation on a theme', themes),
    table('theme-reports', 'Overview reports that address a theme', reports, links),
    table('means', 'Reviews by means of action', cellsOf(study.means, reviewCount.means)),
    table('remark', 'Reviews by remark', cellsOf(study.remarks, reviewCount.remark)),
    table(
      'national',
      'Reviews with recommendations to a regional or national body',
      study.national.bodies.map(({ name, reviews }) => ({ id: reviewCount.national(name), value: reviews })),
    ),
  ];
}

function tabulateCaseThemes({ tables }: Findings): CountTable[] {
  if (tables.caseMatch === undefined) return [];
  const cells: CountCell[] = [];
  const sums: Sum[] = [];
  for (const { id, cases, met, both, deliberatelyNone } of tables.caseMatch.totals) {
    const name = (what: CaseCount): string => reviewCount.caseTheme(id, what);
    const counts: Record<CaseCount, number> = {
      ...{ 'in the case': cases, met, both, 'case only': cases - both, 'recommendation only': met - both },
      ...{ 'rightly none': deliberatelyNone, left: cases - both - deliberatelyNone },
    };
    for (const [what, value] of Object.entries(counts)) cells.push({ id: name(what as CaseCount), value });
    sums.push(
      { total: name('in the case'), parts: [name('both'), name('case only')] },
      { total: name('met'), parts: [name('both'), name('recommendation only')] },
      { total: name('case only'), parts: [name('rightly none'), name('left')] },
    );
  }
  return [table('case-theme', 'Themes of the case and their recommendations', cells, sums)];
}

/**
 * Every count of reviews that findings print, as tables whose counts are linked: by id and by sums, some across tables.
 * Differences that a reader can take (in the case less met) are counts too. Files of a kind count here as well: there are one
 * or two of a kind a review, and they tell as much.
 */
export function tabulateReviewCounts(findings: Findings): CountTable[] {
  const { corpus, statistics } = findings;
  const files = statistics.byReportKind.map(({ kind, reports }) => ({ id: reviewCount.files(kind), value: reports }));
  return [
    tabulateSamples(findings),
    ...tabulateGroups(findings),
    partition('files', 'Files by kind', { id: reviewCount.allFiles, value: corpus.files }, files),
    ...tabulateCodes(findings),
    ...tabulateCaseThemes(findings),
  ];
}
