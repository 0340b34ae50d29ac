import { isWhole, type PublishedFindings } from '../../analysis/publication/shown.ts';
import type { ReadingFailure } from '../../domain/document/reading-failure.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { buildReport, type ReportContext } from '../document/build-report.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { drawRingsMark } from '../figure/rings-mark.ts';
import { element, escapeMarkup } from '../figure/svg.ts';
import type { PageSource } from '../page-source.ts';
import { readScript, readStyle } from './assets.ts';
import { policyFor } from './content-policy.ts';
import { collectBrowserData } from './embedded-findings.ts';
import { writeEmbeddedJson } from './embedded-json.ts';
import { keepDocument, packDocument } from './embedded-pages.ts';
import { renderSection } from './render-blocks.ts';

export interface HtmlReportInput {
  /** Those that leave under a preset make a file without pages and without recommendations one by one. */
  readonly findings: PublishedFindings;
  /** The snapshot that was counted: what was nearly taken is listed from it. */
  readonly snapshot: Snapshot;
  readonly pages: PageSource;
  /** Files that could not be read. */
  readonly failures: readonly ReadingFailure[];
  /** Name and version. */
  readonly software: string;
  readonly about?: ReportContext;
}

/** The title at the head of every printed page. */
function nameRunningHead(title: string): string {
  const words = title.replace(/[^\p{L}\p{N} .,–-]/gu, ' ');
  return `@page { @top-right { content: "${words}"; font: 9pt system-ui, sans-serif; color: #5b5852; } }\n`;
}

async function packPages({ findings, pages }: HtmlReportInput): Promise<string[]> {
  if (!isWhole(findings)) return [];
  const packed: string[] = [];
  for (const [index, report] of findings.reports.entries()) {
    const recommendations = findings.recommendations.filter((item) => item.reportId === report.id);
    if (recommendations.length === 0) continue;
    const document = await pages.documentOf(report.id);
    if (document === null) continue;
    const content = packDocument(keepDocument(document, recommendations));
    packed.push(element('script', { type: 'text/plain', id: `kept-${index}`, class: 'kept' }, content));
  }
  return packed;
}

function renderHead(report: ReportDocument, software: string, script: string, style: string): string {
  return [
    '<head>',
    '<meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(script, style) }).replace('/>', '>'),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="${escapeMarkup(software)}">`,
    `<title>${escapeMarkup(report.title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

function renderBody(report: ReportDocument, software: string): string {
  const contents = report.sections
    .map((section) => element('li', {}, element('a', { href: `#${section.id}` }, escapeMarkup(section.title))))
    .join('\n');
  return [
    '<a class="skip" href="#content">Skip to the report</a>',
    '<header class="masthead">',
    `<p class="brand">${drawRingsMark(28)}<span>Heed</span></p>`,
    '<p class="tools"><button type="button" id="theme">Dark</button><button type="button" id="help">Keys <kbd>?</kbd></button></p>',
    '</header>',
    '<div class="frame">',
    `<nav class="contents" aria-label="Contents"><ol>${contents}</ol></nav>`,
    '<main id="content" tabindex="-1">',
    `<h1>${escapeMarkup(report.title)}</h1>`,
    `<p class="lead">${escapeMarkup(report.lead)}</p>`,
    `<p class="state">${escapeMarkup(report.state)}</p>`,
    ...report.notes.map((note) => `<p class="said">${escapeMarkup(note)}</p>`),
    report.sections.map(renderSection).join('\n'),
    `<footer><p class="note">${escapeMarkup(software)}</p></footer>`,
    '</main>',
    '<aside id="panel" class="panel" aria-labelledby="panel-title" hidden></aside>',
    '</div>',
    '<p id="announcement" class="unseen" aria-live="polite"></p>',
  ].join('\n');
}

/**
 * The study as one HTML file: no network, no other file, readable from a disk. Every figure in it opens the
 * recommendations behind it, and each of those the page as printed, drawn from the words kept in the file.
 */
export async function renderHtmlReport(input: HtmlReportInput): Promise<string> {
  const { findings, snapshot, failures, software, about } = input;
  const report = buildReport(findings, snapshot, failures, about);
  const [script, sheets] = await Promise.all([readScript(), readStyle()]);
  const style = `${sheets}\n${nameRunningHead(report.title)}`;
  const kept = await packPages(input);
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    renderHead(report, software, script, style),
    '<body>',
    renderBody(report, software),
    element('script', { type: 'application/json', id: 'findings' }, writeEmbeddedJson(collectBrowserData(findings))),
    ...kept,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
