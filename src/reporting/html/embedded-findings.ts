import type { Findings } from '../../analysis/findings.ts';

/**
 * What the browser side needs to answer every door, as plain JSON. Reviews, reports and columns are named by their place
 * in their lists.
 */
export function collectBrowserData(findings: Findings) {
  const { columnIds, columns } = findings.tables.reviewByAgency;
  const reviewAt = new Map(findings.reviews.map((review, index) => [review.id, index]));
  const reportAt = new Map(findings.reports.map((report, index) => [report.id, index]));
  const columnAt = new Map(columnIds.map((id, index) => [id, index]));
  return {
    state: findings.counted.description,
    columns: columnIds.map((id, index) => ({ id, name: columns[index] ?? id })),
    samples: findings.samples.map(({ id, description, members }) => ({
      id,
      description,
      members: members.map((member) => reviewAt.get(member) ?? -1),
    })),
    reviews: findings.reviews.map(({ id, review, title, kind, outcome }) => ({
      id,
      review,
      title,
      kind: kind ?? 'unknown',
      outcome,
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
      deadline: item.deadline,
      section: item.section,
      reference: item.reference,
      confidence: item.confidence,
      reason: item.reason,
    })),
  };
}
