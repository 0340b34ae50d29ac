import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusComparison } from '../analysis/comparison/compare-corpora.ts';
import type { Quotable } from '../analysis/publication/quotable.ts';
import { isWhole, type PublishedFindings } from '../analysis/publication/shown.ts';
import type { ReadingFailure } from '../domain/document/reading-failure.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { drawOwnPage } from '../reading/pdf/page-bitmap.ts';
import { writeCsvFiles } from '../reporting/csv/csv-files.ts';
import { type DisclosureLog, writeDisclosureLog } from '../reporting/csv/disclosure-log.ts';
import { buildReport } from '../reporting/document/build-report.ts';
import { listQuotedDetails } from '../reporting/document/quotation-section.ts';
import { renderWordReport } from '../reporting/docx/render-word-report.ts';
import { writeFigureFiles } from '../reporting/figure/figure-files.ts';
import { writeFindingsJson } from '../reporting/findings-json.ts';
import { renderHtmlReport } from '../reporting/html/render-html-report.ts';
import { renderExcelReport } from '../reporting/xlsx/render-excel-report.ts';
import type { Store } from '../storage/store.ts';
import { software } from './software.ts';

export interface Study {
  /** As they leave: the whole, or what a preset lets out. */
  readonly findings: PublishedFindings;
  /** What of the whole may be quoted. */
  readonly quotable: Quotable;
  /** Another corpus, to stand beside this one; null none. */
  readonly comparison: CorpusComparison | null;
  readonly log: Omit<DisclosureLog, 'quoted'>;
  readonly snapshot: Snapshot;
  readonly failures: readonly ReadingFailure[];
  /** Where the pages are shown from. */
  readonly store: Store;
}

/** A file is whole or not there: it is written under another name first. */
async function place(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  await writeFile(draft, content);
  await rename(draft, path);
  return path;
}

/**
 * A figure or table of an earlier run that this one does not make would stand beside findings that it does not belong to, and may
 * hold what this one hides.
 */
async function removeEarlier(folder: string, pattern: RegExp, made: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (pattern.test(name) && !made.has(name)) await rm(join(folder, name));
}

/** Names of the tables that Heed writes as CSV, in this version or an earlier one. */
const ownTable =
  /^(?:review-by-agency(?:-multi)?|reports-by-theme|theme-by-(?:agency|means)|means-by-agency|smart-by-strength|strength-by-evaluability|case-(?:match|themes)|comparison|statistics|agencies|bodies|reviews|files|sample-layers|recommendations)\.csv$/;

/**
 * Writes findings.json, the CSV tables, the figures as SVG, and the report as HTML, Word and Excel into `out`; returns their
 * paths. The same findings make the same bytes. Under a preset the log of what was hidden is written beside them.
 */
export async function writeStudy(
  out: string,
  { findings, snapshot, failures, store, quotable, comparison, log }: Study,
): Promise<string[]> {
  const documentOf = async (report: string) => {
    const document = await store.getDocument(report);
    return document.ok ? document.value : null;
  };
  const written = [await place(join(out, 'findings.json'), writeFindingsJson(findings))];
  const about = { quotable, ...(comparison === null ? {} : { comparison }) };
  const tables = writeCsvFiles(findings, comparison);
  for (const { name, content } of tables) written.push(await place(join(out, 'csv', name), content));
  await removeEarlier(join(out, 'csv'), ownTable, new Set(tables.map(({ name }) => name)));
  const html = await renderHtmlReport({
    findings,
    snapshot,
    pages: { documentOf },
    failures,
    software,
    about,
  });
  written.push(await place(join(out, 'report.html'), html));
  const report = buildReport(findings, snapshot, failures, about);
  const figures = writeFigureFiles(report);
  for (const { name, content } of figures) written.push(await place(join(out, 'figures', name), content));
  await removeEarlier(join(out, 'figures'), /^figure-.*\.svg$/, new Set(figures.map(({ name }) => name)));
  written.push(await place(join(out, 'report.docx'), await renderWordReport(report, drawOwnPage)));
  written.push(await place(join(out, 'report.xlsx'), renderExcelReport(report)));
  const logFile = join(out, 'disclosure-log.csv');
  const quoted = isWhole(findings) ? [] : listQuotedDetails(report.sections, quotable);
  if (log.entries.length + log.differences.length > 0) {
    written.push(await place(logFile, writeDisclosureLog(findings, { ...log, quoted })));
  } else await rm(logFile, { force: true });
  return written;
}
