import { strToU8, zipSync } from 'fflate';
import { type Result, success } from '../../domain/result.ts';
import { drawOwnPage } from '../../reading/pdf/page-bitmap.ts';
import { writeCsvFiles } from '../../reporting/csv/csv-files.ts';
import { buildReport } from '../../reporting/document/build-report.ts';
import { renderWordReport } from '../../reporting/docx/render-word-report.ts';
import { writeFindingsJson } from '../../reporting/findings-json.ts';
import { renderHtmlReport } from '../../reporting/html/render-html-report.ts';
import { renderExcelReport } from '../../reporting/xlsx/render-excel-report.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { software } from '../software.ts';
import type { StudyChoice, StudyCounter } from './study-counter.ts';

export const studyFormats = ['html', 'docx', 'xlsx', 'csv', 'json'] as const;
export type StudyFormat = (typeof studyFormats)[number];

/** The same moment for every file of an archive, so that the same findings make the same bytes. */
const archived = new Date('1980-01-01T12:00:00');

/** The study as a file, as `heed analyse` writes it; CSV is an archive of its tables. */
export async function renderStudy(
  counter: StudyCounter,
  format: StudyFormat,
  choice: StudyChoice,
  tell: (stage: string) => void,
): Promise<Result<string | Uint8Array, StoreFailure>> {
  const counted = await counter.study(choice, tell);
  if (!counted.ok) return counted;
  tell('Writing');
  const { findings, snapshot } = counted.value;
  const about = { without: choice.without };
  switch (format) {
    case 'json':
      return success(writeFindingsJson(findings));
    case 'csv': {
      const files = writeCsvFiles(findings).map(({ name, content }) => [name, strToU8(content)] as const);
      return success(zipSync(Object.fromEntries(files), { mtime: archived }));
    }
    case 'html': {
      const documentOf = async (report: string) => {
        const document = await counter.live.document(report);
        return document.ok ? document.value : null;
      };
      return success(
        await renderHtmlReport({ findings, snapshot, pages: { documentOf }, failures: [], software, about }),
      );
    }
    case 'docx':
      return success(await renderWordReport(buildReport(findings, snapshot, [], about), drawOwnPage));
    case 'xlsx':
      return success(renderExcelReport(buildReport(findings, snapshot, [], about)));
  }
}

/** The sections that the report would have, in order, before any is left out. */
export async function listSections(
  counter: StudyCounter,
  choice: StudyChoice,
  tell: (stage: string) => void,
): Promise<Result<{ title: string; sections: { id: string; title: string }[] }, StoreFailure>> {
  const counted = await counter.study(choice, tell);
  if (!counted.ok) return counted;
  const { title, sections } = buildReport(counted.value.findings, counted.value.snapshot, []);
  return success({ title, sections: sections.map((section) => ({ id: section.id, title: section.title })) });
}
