import type { CountedRecommendation } from '../../analysis/findings.ts';
import type { PublishedFindings } from '../../analysis/publication/shown.ts';
import { codeLists } from '../../domain/coding/coding.ts';

/** The codes of one recommendation as the names and values of a `Selection`. */
function keysOf({ codes }: CountedRecommendation): string[] {
  if (codes === null) return [];
  const { lists, branches, layers, smartMet, trainingOrProcedure, beyond } = codes;
  const keys = (name: string, ids: readonly string[]): string[] => ids.map((id) => `${name}=${id}`);
  return [
    ...keys('theme', branches),
    ...keys('layer', layers),
    ...keys('means', lists.means),
    ...keys('caseTheme', lists['case-themes']),
    ...keys('remark', lists.remarks),
    ...keys('strength', lists.strength),
    ...keys('evaluability', lists.evaluability),
    `smartMet=${smartMet}`,
    ...(trainingOrProcedure ? ['trainingOrProcedure=yes'] : []),
    ...(beyond ? ['beyond=yes'] : []),
    ...smartLists.flatMap((list) => keys(list, lists[list])),
  ];
}

const smartLists = codeLists.filter((list) => list.startsWith('smart-'));

/** What to call each code, by its key. */
function nameCodes({ study, tables }: PublishedFindings): Map<string, string> {
  if (study === null) return new Map();
  const named = (name: string, tallies: readonly { readonly id: string; readonly name: string }[]) =>
    tallies.map((tally) => [`${name}=${tally.id}`, tally.name] as const);
  return new Map([
    ['trainingOrProcedure=yes', 'training or procedure'],
    ['beyond=yes', 'beyond the local area'],
    ...named('theme', study.themes),
    ...named('layer', study.layers),
    ...named('means', study.means),
    ...named('caseTheme', tables.caseMatch?.totals ?? []),
    ...named('remark', study.remarks),
    ...named('strength', study.strength),
    ...named('evaluability', study.evaluability),
    ...named('smartMet', tables.smartByStrength?.rows ?? []),
    ...study.smart.criteria.flatMap(({ id, name }) => [
      [`smart-${id}=yes`, name] as const,
      [`smart-${id}=no`, `not: ${name.toLowerCase()}`] as const,
    ]),
  ]);
}

/**
 * What the browser side needs to answer every door, as plain JSON. Reviews, reports and columns are named by their place
 * in their lists.
 */
export function collectBrowserData(findings: PublishedFindings) {
  const { columnIds, columns } = findings.tables.reviewByAgency;
  const names = nameCodes(findings);
  const codes = [...new Set(findings.recommendations.flatMap(keysOf))].sort();
  const codeAt = new Map(codes.map((key, index) => [key, index]));
  const reviewAt = new Map(findings.reviews.map((review, index) => [review.id, index]));
  const reportAt = new Map(findings.reports.map((report, index) => [report.id, index]));
  const columnAt = new Map(columnIds.map((id, index) => [id, index]));
  return {
    state: findings.counted.description,
    columns: columnIds.map((id, index) => ({ id, name: columns[index] ?? id })),
    codes: codes.map((key) => ({ key, name: names.get(key) ?? '' })),
    samples: findings.samples.map(({ id, description, members }) => ({
      id,
      description,
      members: members.map((member) => reviewAt.get(member) ?? -1),
    })),
    reviews: findings.reviews.map(({ id, review, title, kind, outcome, year }) => ({
      id,
      review,
      title,
      kind: kind ?? 'unknown',
      outcome,
      year,
    })),
    reports: findings.reports.map(({ id, file, kind, pages, title }) => ({ id, file, kind, pages, title })),
    recommendations: findings.recommendations.map((item) => ({
      id: item.id,
      review: reviewAt.get(item.reviewId) ?? -1,
      report: reportAt.get(item.reportId) ?? -1,
      state: item.state,
      number: item.number,
      heading: item.heading,
      text: item.text,
      page: item.page,
      pages: item.pages,
      parts: item.parts.length,
      addressees: item.addressees.map((addressee) => addressee.name),
      column: columnAt.get(item.column) ?? -1,
      columns: item.columns.map((id) => columnAt.get(id) ?? -1),
      codes: keysOf(item).map((key) => codeAt.get(key) ?? -1),
      family: item.family,
      deadline: item.deadline,
      section: item.section,
      reference: item.reference,
      confidence: item.confidence,
      reason: item.reason,
    })),
  };
}
