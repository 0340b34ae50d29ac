import { strToU8, zipSync } from 'fflate';
import { analyse } from '../../analysis/analyse.ts';
import { publishFindings } from '../../analysis/publication/publish-findings.ts';
import type { PublishedFindings } from '../../analysis/publication/shown.ts';
import { failure, type Result, success } from '../../domain/result.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { drawOwnPage } from '../../reading/pdf/page-bitmap.ts';
import { writeCsvFiles } from '../../reporting/csv/csv-files.ts';
import { buildReport } from '../../reporting/document/build-report.ts';
import { renderWordReport } from '../../reporting/docx/render-word-report.ts';
import { writeFindingsJson } from '../../reporting/findings-json.ts';
import { renderHtmlReport } from '../../reporting/html/render-html-report.ts';
import { renderExcelReport } from '../../reporting/xlsx/render-excel-report.ts';
import type { StoreFailure } from '../../storage/store-failure.ts';
import { openPreset } from '../publishing-choice.ts';
import { readCuts } from '../quadrant-cuts.ts';
import { software } from '../software.ts';
import { openStudyFrame } from '../study-frame.ts';
import { confirmedOnly } from './confirmed-snapshot.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import type { Counting } from './recommendation-index.ts';

export const studyFormats = ['html', 'docx', 'xlsx', 'csv', 'json'] as const;
export type StudyFormat = (typeof studyFormats)[number];

/** What of the study is written, and how. */
export interface StudyChoice {
  readonly counting: Counting;
  /** Ids of the sections that are left out. */
  readonly without: readonly string[];
  /** none, dfe, hes, or the largest count of reviews that is hidden. */
  readonly disclosure: string;
}

interface Counted {
  readonly findings: PublishedFindings;
  readonly snapshot: Snapshot;
}

/** The same moment for every file of an archive, so that the same findings make the same bytes. */
const archived = new Date('1980-01-01T12:00:00');

/** What was counted last of a workspace: choosing sections, or another format, counts nothing anew. */
const countedLast = new WeakMap<LiveWorkspace, { readonly key: string; readonly counted: Counted }>();

/**
 * The study of the workspace as it stands, with what a choice holds back. It is made from what the store holds, so that the
 * hash in it is that of the snapshot.
 */
async function countStudy(
  live: LiveWorkspace,
  { counting, disclosure }: StudyChoice,
): Promise<Result<Counted, StoreFailure>> {
  const key = `${live.sequence} ${counting} ${disclosure}`;
  const last = countedLast.get(live);
  if (last?.key === key) return success(last.counted);
  const preset = openPreset(disclosure);
  if (!preset.ok) return failure({ code: 'invalid', message: preset.failure, advice: 'Choose another.' });
  const kept = await live.store.snapshot();
  if (!kept.ok) return kept;
  const cuts = await readCuts(live.store);
  if (!cuts.ok) return cuts;
  const snapshot = counting === 'confirmed' ? confirmedOnly(kept.value) : kept.value;
  const whole = analyse(snapshot, { software, frame: openStudyFrame(snapshot), ...cuts.value });
  const { findings } = publishFindings(whole, preset.value);
  const counted = { findings, snapshot };
  countedLast.set(live, { key, counted });
  return success(counted);
}

/** The study as a file, as `heed analyse` writes it; CSV is an archive of its tables. */
export async function renderStudy(
  live: LiveWorkspace,
  format: StudyFormat,
  choice: StudyChoice,
): Promise<Result<string | Uint8Array, StoreFailure>> {
  const counted = await countStudy(live, choice);
  if (!counted.ok) return counted;
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
        const document = await live.document(report);
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
  live: LiveWorkspace,
  choice: StudyChoice,
): Promise<Result<{ title: string; sections: { id: string; title: string }[] }, StoreFailure>> {
  const counted = await countStudy(live, choice);
  if (!counted.ok) return counted;
  const { title, sections } = buildReport(counted.value.findings, counted.value.snapshot, []);
  return success({ title, sections: sections.map((section) => ({ id: section.id, title: section.title })) });
}
