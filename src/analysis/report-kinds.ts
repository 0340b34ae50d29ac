import { type ReportKind, reportKinds } from '../domain/review/review.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { Corpus, ReportKindCount } from './findings.ts';
import { wholeSample } from './samples.ts';

/** What the kinds of report are called in tables. */
const labels: Record<ReportKind, string> = {
  overview: 'Overview or main report',
  agency: 'Individual agency report',
  'action-plan': 'Action plan',
  response: 'Response to a report',
  other: 'Other paper',
};

/** For each kind of report: how many there are and how many recommendations they make. */
export function countByReportKind(columns: CountedColumns): ReportKindCount[] {
  const made = new Map<ReportKind, number>();
  for (const report of columns.report) {
    const kind = columns.reports[report]?.kind ?? 'other';
    made.set(kind, (made.get(kind) ?? 0) + 1);
  }
  return reportKinds.map((kind) => ({
    kind,
    label: labels[kind],
    reports: columns.reports.filter((report) => report.kind === kind).length,
    recommendations: {
      value: made.get(kind) ?? 0,
      n: columns.recommendations.length,
      unit: 'recommendations',
      sample: wholeSample(columns),
      countingRule: 'Each recommendation in the document that states it first; restatements left out.',
      note: kind === 'response' ? 'A response quotes recommendations but makes none.' : '',
    },
  }));
}

/** What was read: reviews, files, pages, files by kind. Files that failed are not in a snapshot. */
export function describeCorpus(columns: CountedColumns): Corpus {
  const byKind: Record<ReportKind, number> = { overview: 0, agency: 0, 'action-plan': 0, response: 0, other: 0 };
  for (const report of columns.reports) byKind[report.kind] += 1;
  return {
    reviews: columns.reviews.length,
    files: columns.reports.length,
    pages: columns.reports.reduce((sum, report) => sum + report.pages, 0),
    filesWithoutPages: columns.reports.filter((report) => report.pages === 0).length,
    reportsByKind: byKind,
    recommendations: columns.recommendations.length,
  };
}
