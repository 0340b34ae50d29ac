import { analyse } from '../../analysis/analyse.ts';
import { type Result, success } from '../../domain/result.ts';
import { drawOwnPage } from '../../reading/pdf/page-bitmap.ts';
import { buildReport } from '../../reporting/document/build-report.ts';
import { renderWordReport } from '../../reporting/docx/render-word-report.ts';
import { writeFindingsJson } from '../../reporting/findings-json.ts';
import { renderHtmlReport } from '../../reporting/html/render-html-report.ts';
import { renderExcelReport } from '../../reporting/xlsx/render-excel-report.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { readCuts } from '../quadrant-cuts.ts';
import { software } from '../software.ts';
import { openStudyFrame } from '../study-frame.ts';
import type { LiveWorkspace } from './live-workspace.ts';

export type StudyFormat = 'html' | 'docx' | 'xlsx' | 'json';

/**
 * The whole report of the workspace as it stands, as `heed analyse` writes it. It is made from what the store holds, so that
 * the hash in it is that of the snapshot.
 */
export async function renderStudy(
  live: LiveWorkspace,
  format: StudyFormat,
): Promise<Result<string | Uint8Array, StoreFailure>> {
  const snapshot = await live.store.snapshot();
  if (!snapshot.ok) return snapshot;
  const cuts = await readCuts(live.store);
  if (!cuts.ok) return cuts;
  const frame = openStudyFrame(snapshot.value);
  const findings = analyse(snapshot.value, { software, frame, ...cuts.value });
  if (format === 'json') return success(writeFindingsJson(findings));
  if (format === 'html') {
    const documentOf = async (report: string) => {
      const document = await live.document(report);
      return document.ok ? document.value : null;
    };
    const input = { findings, snapshot: snapshot.value, pages: { documentOf }, failures: [], software };
    return success(await renderHtmlReport(input));
  }
  const report = buildReport(findings, snapshot.value, []);
  return success(format === 'docx' ? await renderWordReport(report, drawOwnPage) : renderExcelReport(report));
}
