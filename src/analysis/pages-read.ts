import type { Statistic } from '../domain/statistics/statistic.ts';
import type { CountedColumns } from './counted-columns.ts';
import { wholeSample } from './samples.ts';

/**
 * Recommendations per 100 pages of the documents that have pages and make recommendations (responses and other papers
 * left out, like the recommendations of documents without pages). Null where there is no such page.
 */
export function rateOfRecommendations(columns: CountedColumns): Statistic {
  const counted = columns.reports.map(
    (report) => report.pages > 0 && report.kind !== 'response' && report.kind !== 'other',
  );
  const pages = columns.reports.reduce((sum, report, index) => sum + (counted[index] === true ? report.pages : 0), 0);
  const found = columns.report.filter((report) => counted[report] === true).length;
  return {
    value: pages === 0 ? null : (found / pages) * 100,
    n: pages,
    unit: 'recommendations per 100 pages',
    sample: wholeSample(columns),
    countingRule: 'Pages of reports and action plans as they stand in the files, covers and annexes included.',
    note: pages === 0 ? 'None of the documents has pages.' : '',
  };
}
