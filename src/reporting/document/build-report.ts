import type { CorpusComparison } from '../../analysis/comparison/compare-corpora.ts';
import { type Quotable, selectQuotable } from '../../analysis/publication/quotable.ts';
import { isWhole, type PublishedFindings } from '../../analysis/publication/shown.ts';
import type { ReadingFailure } from '../../domain/document/reading-failure.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { say, sayMany } from '../wording.ts';
import { writeAgencies } from './agency-section.ts';
import { closeDoors } from './closed-doors.ts';
import { writeDisclosure } from './disclosure-section.ts';
import { writeNearMisses, writeTroubles } from './doubt-section.ts';
import { writeMethod } from './method-section.ts';
import { writeNumbers } from './number-section.ts';
import { writeOpening } from './opening-section.ts';
import { writeQuotations } from './quotation-section.ts';
import type { ReportDocument, Section } from './report-document.ts';
import { writeSamples } from './sample-section.ts';
import { writeComparison } from './study/comparison-section.ts';
import { writeLearning } from './study/learning-section.ts';
import { writeMatch } from './study/match-section.ts';
import { writeMeans } from './study/means-section.ts';
import { writeQuality } from './study/quality-section.ts';
import { writeRepetition } from './study/repetition-section.ts';
import { conclusion, writeNational, writeProliferation, writeYears } from './study/spread-sections.ts';
import { openStudyParts } from './study/study-parts.ts';
import { writeThemes } from './study/theme-section.ts';

/** What a report says beside its findings. */
export interface ReportContext {
  /** What may be quoted; when left out, what a scan lets be quoted of whole findings, and nothing under a preset. */
  readonly quotable?: Quotable;
  /** Ids of sections that are left out. How it was counted is never left out. */
  readonly without?: readonly string[];
  /** Another corpus, to stand beside this one. */
  readonly comparison?: CorpusComparison;
}

function writeEmpty(findings: PublishedFindings): Section {
  const files = findings.corpus.files;
  return {
    id: 'in-brief',
    title: 'In brief',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          files === 0
            ? 'No report was read, so there is nothing to count. Give Heed a folder of review reports (PDF, Word, HTML, ODT, RTF or text) and this page will show what they recommend, to whom, and where each one stands.'
            : 'No recommendation was found in what was read. If the reports make some, look under “What was nearly taken”, which gives the reason each passage was left.',
        ],
      },
    ],
  };
}

function collectNotes({ reviews, disclosure }: PublishedFindings): string[] {
  if (disclosure !== null) return disclosure.note === '' ? [] : [disclosure.note];
  const said = new Map<string, number>();
  for (const { note } of reviews) if (note !== '') said.set(note, (said.get(note) ?? 0) + 1);
  return [...said].map(([note, count]) =>
    count === reviews.length ? note : `${note} (${sayMany(count, 'review')} of ${say(reviews.length)})`,
  );
}

/** What rests on codes: none when the findings were counted without lists of codes. */
function writeStudySections(findings: PublishedFindings, quotable: Quotable | null): Section[] {
  const parts = openStudyParts(findings, quotable?.candidates ?? []);
  if (parts === null) return [];
  return [
    writeThemes(parts),
    writeMeans(parts),
    writeMatch(parts),
    writeQuality(parts),
    writeLearning(parts),
    writeProliferation(parts),
    writeRepetition(findings),
    writeNational(parts),
    writeYears(parts),
    conclusion,
  ].filter((section) => section !== null);
}

/** The recommendations one by one, and what was nearly one: part of the whole only. */
function writeLists(findings: PublishedFindings, snapshot: Snapshot): { all: Section[]; near: Section[] } {
  if (!isWhole(findings)) return { all: [], near: [] };
  const { counted, recommendations, corpus } = findings;
  const all: Section = {
    id: 'recommendations',
    title: 'All recommendations',
    appendix: true,
    blocks: [{ kind: 'recommendations', note: counted.description, items: recommendations }],
  };
  return { all: [all], near: corpus.files === 0 ? [] : [writeNearMisses(findings, snapshot)] };
}

/** Sections without which a report can't be read rightly: how it was counted, and what was hidden. */
const neverLeftOut = new Set(['method', 'published-safely']);

function leaveOut(report: ReportDocument, without: readonly string[]): ReportDocument {
  if (without.length === 0) return report;
  const sections = report.sections.filter(({ id }) => neverLeftOut.has(id) || !without.includes(id));
  return { ...report, sections };
}

/**
 * Puts the report together: sections in reading order, leaving out what would be empty. Findings that leave under a preset make
 * a report without lists of reviews or recommendations, in which nothing opens.
 */
export function buildReport(
  findings: PublishedFindings,
  snapshot: Snapshot,
  failures: readonly ReadingFailure[],
  about: ReportContext = {},
): ReportDocument {
  const whole = isWhole(findings);
  const quotable = about.quotable ?? (whole ? selectQuotable(findings, 'scanned') : null);
  const { reviews, recommendations, files, pages } = findings.corpus;
  const troubles = whole ? writeTroubles(findings, failures) : null;
  const lists = writeLists(findings, snapshot);
  const body: Section[] =
    recommendations === 0
      ? [writeEmpty(findings)]
      : [
          writeOpening(findings),
          writeAgencies(findings),
          writeNumbers(findings),
          ...writeStudySections(findings, quotable),
          ...(about.comparison === undefined ? [] : [writeComparison(about.comparison)]),
          writeSamples(findings),
          ...lists.all,
        ];
  const quoted = quotable === null ? null : writeQuotations(body, quotable, !whole);
  const report: ReportDocument = {
    title: reviews === 0 ? 'Nothing to report yet' : `What ${sayMany(reviews, 'review')} recommended`,
    lead: `${sayMany(recommendations, 'recommendation')}, ${sayMany(files, 'file')}, ${sayMany(pages, 'page')} read`,
    state: findings.counted.description,
    notes: collectNotes(findings),
    sections: [
      ...body,
      ...lists.near,
      ...(troubles === null ? [] : [troubles]),
      ...(quoted === null ? [] : [quoted]),
      ...writeDisclosure(findings),
      writeMethod(findings),
    ],
    software: findings.software,
    snapshot: findings.snapshot,
  };
  const chosen = leaveOut(report, about.without ?? []);
  return whole ? chosen : closeDoors(chosen);
}
