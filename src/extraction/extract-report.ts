import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { createAnchor } from '../domain/anchor/anchor-creation.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import { findAddressees } from './addressees/find-addressees.ts';
import { homeOf, type PlaceBody, placeOf } from './addressees/inheritance.ts';
import { bodiesOfLeadIn } from './addressees/lead-in.ts';
import { agencySectionOf } from './agency-section.ts';
import { findDeadline } from './deadline.ts';
import type { ExtractedReport } from './extracted-report.ts';
import { findAnnounced } from './finders/announced.ts';
import { findEnumerated } from './finders/enumerated.ts';
import { findLabelled } from './finders/labelled.ts';
import { findListed } from './finders/listed.ts';
import { findRequested } from './finders/requested.ts';
import { findTabled } from './finders/tabled.ts';
import { findWorded } from './finders/worded.ts';
import { findLeadIns } from './lead-ins.ts';
import { nearMissesOf } from './near-miss.ts';
import { numberAbove } from './number-above.ts';
import { listParts } from './parts.ts';
import { listPassages, type Passage, pageOf } from './passage.ts';
import { findRepetitions } from './repetition.ts';
import { recogniseKind } from './report-kind.ts';
import { boardNamed, reportAgencyOf } from './report-owner.ts';
import { type Settled, settleScheme } from './scheme.ts';
import { mapSections, type Sections } from './sections.ts';
import { type LeftOut, spanText } from './statement.ts';
import { planShareOf } from './table.ts';

/**
 * Finds the recommendations that a report itself makes, at the outermost level that it numbers or marks, each once however
 * often it is stated; says what kind of document it is; and lists what was nearly taken, with reasons. Pure: the same
 * document gives the same answer. Time grows linearly with the text.
 *
 * A response to a report makes none of its own: what it quotes is given as near misses.
 *
 * @param directory bodies that can be addressed
 */
export const extractReport = (document: DocumentText, directory: AgencyDirectory): ExtractedReport => {
  const passages = listPassages(document);
  const sections = mapSections(passages);
  const findings = [findLabelled, findListed, findTabled, findAnnounced, findEnumerated, findRequested].map((find) =>
    find(document, passages, sections, directory),
  );
  const worded = findWorded(document, passages, sections);
  const runs = findings.flatMap((finding) => finding.runs);
  const { settled, left } = settleScheme(document, [...runs, ...worded.runs]);
  const allLeft: LeftOut[] = [...findings.flatMap((finding) => finding.left), ...left, ...worded.left];
  const { kind, reason, tells } = recogniseKind(document, passages, settled.length, planShareOf(passages));
  const base = { kind, kindReason: reason, title: document.title, warnings: document.warnings };
  if (kind === 'response') {
    const quoted = settled.map(({ statement }) => ({
      spans: statement.spans,
      reason: 'quoted in a response, which makes no recommendations of its own',
    }));
    return { ...base, recommendations: [], nearMisses: nearMissesOf(document, passages, [...quoted, ...allLeft], []) };
  }
  const own = settled.filter(
    (one) =>
      tells === 'nothing of others' ||
      (tells === 'of others, and may recommend' && inOwnSection(one)) ||
      (tells === 'of studies, and may recommend' && underOwnHeading(one)),
  );
  const told = settled
    .filter((one) => !own.includes(one))
    .map(({ statement }) => ({ spans: statement.spans, reason: 'told of in a record of what others recommended' }));
  const recommendations = draftAll(document, passages, sections, own, directory, kind === 'agency');
  return { ...base, recommendations, nearMisses: nearMissesOf(document, passages, [...told, ...allLeft], own) };
};

/** Stands in a section of the document's own recommendations, and not merely under a label. */
const inOwnSection = ({ run }: Settled): boolean =>
  (run.finder === 'listed' || run.finder === 'labelled') && run.strength >= 0.9;

/** Stands under a heading of recommendations, numbered or not, in a list or in a table. */
const underOwnHeading = (one: Settled): boolean =>
  inOwnSection(one) || one.run.finder === 'listed' || (one.run.finder === 'tabled' && one.run.strength >= 0.9);

const draftAll = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  settled: readonly Settled[],
  directory: AgencyDirectory,
  agencyReport: boolean,
): RecommendationDraft[] => {
  const texts = settled.map(({ statement }) => spanText(document, statement.spans));
  const repeated = new Map<number, Set<number>>();
  for (const { statement, passage } of findRepetitions(texts, passages)) {
    const pages = repeated.get(statement) ?? new Set<number>();
    const at = passages[passage];
    if (at !== undefined) pages.add(pageOf(at));
    repeated.set(statement, pages);
  }
  const board = boardNamed(document, passages);
  const reportAgency = agencyReport ? reportAgencyOf(document) : '';
  const leads = findLeadIns(passages, settled);
  const led = new Map<string, readonly PlaceBody[]>();
  const ledBy = (lead: string): readonly PlaceBody[] => {
    const bodies = led.get(lead) ?? bodiesOfLeadIn(lead, directory);
    led.set(lead, bodies);
    return bodies;
  };
  const title = passages.find((passage) => passage.heading)?.index ?? -1;
  return settled.map((one, at) => {
    const { statement } = one;
    const text = texts[at] ?? '';
    const opening = passages[statement.opening];
    const section = opening === undefined ? [] : sections.titles(opening);
    const agencySection = opening === undefined ? '' : agencySectionOf(passages, sections, settled, at, directory);
    const pages = new Set([...pagesOf(passages, one), ...(repeated.get(at) ?? [])]);
    const context = {
      heading: statement.heading,
      agencySection,
      // The title of the whole report says what it is about, and not whom each item is for.
      sections: opening?.path[0] === title ? section.slice(1) : section,
      tableHeader: statement.tableHeader,
      leadBodies: ledBy(leads.get(statement.opening) ?? ''),
      board,
      reportAgency,
    };
    return {
      number: statement.number || numberAbove(document, passages, statement.opening),
      heading: statement.heading,
      text,
      anchors: statement.spans
        .filter((span) => span.end > span.start)
        .map((span) => createAnchor(document, span.start, span.end)),
      page: firstPage(passages, one),
      pages: [...pages].filter((page) => page > 0).sort((a, b) => a - b),
      parts: listParts(document, passages, statement.spans),
      addressees: findAddressees(text.slice(0, 20_000), context, directory),
      home: homeOf(placeOf(context, directory), directory),
      deadline: findDeadline(text) || statement.deadline,
      section,
      agencySection,
      reference: statement.reference || (one.again.find((again) => again.reference !== '')?.reference ?? ''),
      confidence: confidenceOf(one),
      reason: one.again.length > 0 ? `${one.run.reason}; stated again elsewhere` : one.run.reason,
    };
  });
};

const firstPage = (passages: readonly Passage[], { statement }: Settled): number => {
  const span = statement.spans[0];
  const passage = span === undefined ? undefined : passages[span.passage];
  return span === undefined || passage === undefined ? 0 : pageOf(passage, span.start);
};

const pagesOf = (passages: readonly Passage[], { statement, again }: Settled): number[] =>
  [statement, ...again].flatMap(({ spans }) =>
    spans.flatMap((span) => {
      const passage = passages[span.passage];
      return passage === undefined ? [] : [pageOf(passage, span.start), pageOf(passage, span.end - 1)];
    }),
  );

const confidenceOf = ({ run, again, statement }: Settled): number => {
  const numbered = statement.number === '' ? -0.1 : 0;
  const repeated = again.length > 0 ? 0.05 : 0;
  return Math.max(0.1, Math.min(0.99, Math.round((run.strength + numbered + repeated) * 100) / 100));
};
