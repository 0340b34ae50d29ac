import type { CodeList } from '../../domain/coding/coding.ts';
import { countCodes } from '../../domain/coding/counted-codes.ts';
import type { DimensionId } from '../../domain/recommendation/dimension.ts';
import { writeCsv } from '../../reporting/csv/csv-text.ts';
import type { ReportDocument } from '../../reporting/document/report-document.ts';
import { renderExcelReport } from '../../reporting/xlsx/render-excel-report.ts';
import { software } from '../software.ts';
import { listCodes } from './intents/code-names.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import type { RecommendationFilter } from './selected-recommendations.ts';
import { type Sorting, selectedRecords } from './views/recommendation-list.ts';

const header = [
  ...['Review', 'File', 'Page', 'Number', 'Heading', 'Recommendation', 'Addressed to', 'Agency', 'Deadline'],
  ...['Themes', 'Themes suggested', 'Means', 'Means suggested', 'Strength', 'SMART, of five', 'Judged', 'Id'],
] as const;

type Row = readonly (string | number | null)[];

/** What a list shows, a row a recommendation, in its order. */
function collectRows(live: LiveWorkspace, filter: RecommendationFilter, sorting: Sorting): Row[] {
  const { records, frame } = live;
  const index = live.index();
  const names = new Map(
    listCodes(frame).map(({ list, codes }) => [list, new Map(codes.map((one) => [one.id, one.name]))]),
  );
  const nameAt = (dimension: DimensionId, place: number): string => {
    const { rows, values } = index.get(dimension);
    return values[rows[filter.counting][place]?.[0] ?? -1]?.name ?? '';
  };
  return selectedRecords(live, filter, sorting).map((record): Row => {
    const suggestion = filter.counting === 'all' ? (records.suggestions.get(record.id) ?? null) : null;
    const codings = records.codingsOf(record.id);
    const codes = (list: CodeList, state: 'accepted' | 'suggested'): string =>
      countCodes(list, codings, suggestion)
        .filter((one) => one.state === state)
        .map(({ code }) => names.get(list)?.get(code) ?? code)
        .join('; ');
    const strength = codes('strength', 'accepted') || codes('strength', 'suggested');
    const place = index.placeOf(record.id);
    return [
      records.get('review', record.review)?.reference ?? '',
      records.reports.get(record.report)?.file ?? '',
      record.page === 0 ? null : record.page,
      ...[record.number, record.heading, record.text, record.addressees.map(({ name }) => name).join('; ')],
      ...[nameAt('agency', place), record.deadline],
      ...[
        codes('themes', 'accepted'),
        codes('themes', 'suggested'),
        codes('means', 'accepted'),
        codes('means', 'suggested'),
      ],
      ...[
        strength,
        Number(index.get('smartMet').values[index.get('smartMet').rows[filter.counting][place]?.[0] ?? 0]?.id ?? 0),
      ],
      ...[nameAt('state', place), record.id],
    ];
  });
}

/** Exactly what a list shows as CSV. */
export const exportCsv = (live: LiveWorkspace, filter: RecommendationFilter, sorting: Sorting): string =>
  writeCsv(header, collectRows(live, filter, sorting));

/** Exactly what a list shows as an Excel workbook; `shown` says in words what was filtered. */
export function exportExcel(
  live: LiveWorkspace,
  filter: RecommendationFilter,
  sorting: Sorting,
  shown: string,
): Uint8Array {
  const rows = collectRows(live, filter, sorting);
  const numeric = new Set<string>(['Page', 'SMART, of five']);
  const state =
    filter.counting === 'confirmed'
      ? 'Codes that a person confirmed.'
      : 'Codes that a person confirmed, and suggestions that nobody judged yet in columns of their own.';
  const report: ReportDocument = {
    title: live.title,
    lead: `${rows.length.toLocaleString('en-GB')} recommendations${shown === '' ? '' : `: ${shown}`}`,
    state,
    notes: [],
    sections: [
      {
        id: 'recommendations',
        title: 'Recommendations',
        blocks: [
          {
            kind: 'table',
            id: 'recommendations',
            title: 'Recommendations as shown',
            note: state,
            columns: header.map((label) => ({ label, numeric: numeric.has(label) })),
            rows: rows.map((cells) => ({
              role: 'row',
              cells: cells.map((cell, column) => {
                const words = cell === null ? '' : String(cell);
                return header[column] === 'Recommendation' ? { report: words } : words;
              }),
            })),
            shown: rows.length,
          },
        ],
      },
    ],
    software,
    snapshot: `log line ${live.sequence}`,
  };
  return renderExcelReport(report);
}
