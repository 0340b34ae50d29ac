import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { namesAgency } from '../agency-section.ts';
import type { Passage } from '../passage.ts';
import { type RequestStretch, requestsIn } from '../plain-request.ts';
import { bareHeading, sectionKind } from '../section-kind.ts';
import type { Sections } from '../sections.ts';
import type { Findings, Span, Statement, StatementRun } from '../statement.ts';
import { statementExtent, withoutLoose } from '../statement-extent.ts';
import { trapAround } from '../traps/surroundings.ts';
import { describesList, makesNoneItself } from '../wording.ts';

/** Headings under which a report says what should be better, without the word: "Strategies for improvement". */
const improves =
  /\bimprov(?:ing|ements?)\b.{0,40}\b(?:systems?|practice|services?|required|needed|actions?)\b|\b(?:strateg(?:y|ies)|suggestions?|opportunities|areas?|actions?|ideas|proposals?|plans?) (?:for|of) (?:\w+ (?:and )?){0,2}(?:improvements?|change|reform|development)\b|^(?:suggested|proposed|required|needed|key|immediate|priority|further|agreed|corrective|remedial|safety|improvement) (?:\w+ ){0,2}(?:actions?|improvements?|changes)\b|^actions?(?: points?)?$|\bactions? (?:for|to be taken|arising|required|needed|by|should be taken)\b|\blearning and (?:\w+ )?(?:actions?|improvements?|next steps)\b|^(?:our |the |my )?proposals?\b|^(?:the )?ways? forward$|\b(?:calls?|asks?) (?:for|to) action\b|^what (?:we|i|the \w+) (?:(?:am|are|is) (?:asking|calling)|asks?|wants?|would like)\b|\b(?:needs? to|must|should|has to|have to|could) (?:change|happen|be done|improve|be different)\b|^(?:proposed |suggested |the |our )?remed(?:y|ies)\b|^(?:jury )?riders?\b|^resolutions?$|^requests?$|^(?:comments?|matters) pursuant to\b/i;
const asideHeading =
  /\b(?:terms of reference|remit|method(?:ology)?|scope|approach|guidance|law|legal|legislation|legislative|polic(?:y|ies)|standards?|procedures?|expected|views|voice|said|told|background|narrative|chronology|timeline|account|story|good practice|effective practice|questions?|glossary|appendix|annex|consideration|learning points?|lessons?|next steps|key messages|principles|references|research|literature|context|introduction|what went well|acknowledge|previous|earlier|contents|definitions?|advice|tips|progress|taken (?:so far|since|already)|already|recommended practice|submissions)\b/i;

interface Request {
  readonly passage: Passage;
  readonly statement: Statement;
  readonly score: number;
}

/**
 * Finds requests that no heading or label of recommendations covers, by adding up what speaks for each: that a body is told
 * what it should do at the very start, that the passage is set apart in bold, italics or an inset, closes its section, is
 * short, is listed, and stands under a heading that speaks of improvement, change or action. They count only where the
 * report lists no recommendations; a list of requests under the names of single agencies counts beside such a list too.
 */
export const findRequested = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  directory: AgencyDirectory,
): Findings => {
  if (passages.some((passage) => !passage.heading && makesNoneItself(passage.body))) return { runs: [], left: [] };
  const requests = passages.flatMap((passage) => requestsOf(document, passages, sections, passage, false));
  const runs: StatementRun[] = [];
  const agencies = underAgencies(document, passages, sections, directory);
  if (agencies.length > 0)
    runs.push({
      ...describe(agencies, 'asks an agency to act, in a list of what single agencies are asked'),
      strength: 0.7,
      separate: true,
      weak: false,
    });
  const declared = underStrategies(document, passages, sections);
  const undeclared = outermost(requests).filter((one) => !declared.some(({ passage }) => passage === one.passage));
  const likely = [...undeclared, ...declared].filter(
    (one) => one.score >= 4 && !agencies.some(({ passage }) => passage === one.passage),
  );
  const headed = likely.filter((one) => one.score >= 5).length >= 2;
  if (likely.length >= (headed ? 2 : 3))
    runs.push(
      describe(likely, 'asks a body to act, set apart from the text, in a report that lists no recommendations'),
    );
  return { runs, left: [] };
};

/** The requests that are no part of one before them: its letters and bullets go with it. */
const outermost = (requests: readonly Request[]): Request[] => {
  const owner = new Map<number, Passage>();
  return requests.filter(({ passage, statement }) => {
    const within = owner.get(passage.index);
    if (within !== undefined && within !== passage) return false;
    for (const span of statement.spans) owner.set(span.passage, passage);
    return true;
  });
};

const strategies =
  /^(?:(?:proposed|suggested|agreed|key|our|the) )?(?:improvement strateg(?:y|ies)|strateg(?:y|ies) (?:for|to) improv(?:e|ing|ement)\b)/i;

/** A learning review's strategies for improving: what shall be so is declared ("The Committee tests ..."), item by item. */
const underStrategies = (document: DocumentText, passages: readonly Passage[], sections: Sections): Request[] =>
  passages.flatMap((heading) => {
    if (!heading.heading || !strategies.test(bareHeading(heading.body) || heading.body)) return [];
    const items = passages
      .slice(heading.index + 1, sections.end(heading.index))
      .filter(({ label, body }) => label !== null && body.length >= 25);
    const family = items[0]?.label?.family;
    return items
      .filter((item) => item.label?.family === family && trapAround(passages, sections, item) === null)
      .map((passage) => ({
        passage,
        statement: toStatement(document, passages, passage, { at: 0, end: passage.body.length }),
        score: 5,
      }));
  });

const describe = (requests: readonly Request[], reason: string): StatementRun => ({
  finder: 'requested',
  statements: requests.map(({ statement }) => statement),
  reason,
  strength: 0.6,
  summary: false,
  separate: false,
  weak: true,
  consolidated: false,
});

const requestsOf = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  passage: Passage,
  ofAgency: boolean,
): Request[] => {
  if (passage.heading || passage.block.cell !== null || passage.block.role === 'caption') return [];
  if (passage.body.length < 25 || /^[“"‘]/.test(passage.body) || describesList(passage.body)) return [];
  // The title of the document says what it is about, and nothing of the list.
  const from = passage.path[0] === titleOf(passages) ? 1 : 0;
  const titles = sections.titles(passage).slice(from);
  const above = sections.above(passage).slice(from);
  const improving = titles.some((title) => improves.test(bareHeading(title) || title));
  const named = above.some((kind) => kind === 'recommendations' || kind === 'mixed' || kind === 'requirements');
  if (above.some((kind) => kind === 'others' || kind === 'summary' || kind === 'plan')) return [];
  const nearest = titles.at(-1) ?? '';
  if (titles.some((title) => asideHeading.test(title) && !improves.test(bareHeading(title) || title))) return [];
  if (asideHeading.test(nearest) && !improving && !named) return [];
  const listed = passage.label !== null;
  const found = requestsIn(passage.body, listed && (improving || named || ofAgency));
  const [first] = found;
  if (first === undefined) return [];
  if (trapAround(passages, sections, passage) !== null) return [];
  const words = passage.body.split(/\s+/).length;
  const next = passages[passage.index + 1];
  const apart =
    passage.bold > 0.8 ||
    passage.italic > 0.8 ||
    passage.block.panel !== null ||
    (passage.label === null && passage.block.indent > 25 && passage.block.indent < 120);
  const score =
    (first.at === 0 ? 2 : 0) +
    (apart ? 2 : 0) +
    (improving ? 2 : 0) +
    (named ? 3 : 0) +
    (words <= 70 ? 1 : 0) +
    (next === undefined || next.heading ? 1 : 0) +
    (listed ? 1 : 0);
  const stretches = listed ? [first] : found;
  return stretches.map((stretch) => ({
    passage,
    statement: toStatement(document, passages, passage, stretch),
    score,
  }));
};

const titleOf = (passages: readonly Passage[]): number => passages.find((one) => one.heading)?.index ?? -1;

const toStatement = (
  document: DocumentText,
  passages: readonly Passage[],
  passage: Passage,
  request: RequestStretch,
): Statement => {
  const extent = statementExtent(document, passages, passage.index, passages.length);
  const kept = withoutLoose(extent, extent.loose);
  const [, ...rest] = kept.spans;
  const whole = passage.label !== null || rest.length > 0;
  const first: Span = {
    start: passage.label === null ? passage.bodyStart + request.at : passage.bodyStart,
    end: whole ? passage.end : passage.bodyStart + request.end,
    passage: passage.index,
  };
  const { label } = passage;
  return {
    opening: passage.index,
    number: label !== null && ['number', 'code', 'letter', 'roman'].includes(label.family) ? label.printed : '',
    key: '',
    heading: '',
    spans: [first, ...rest],
    tableHeader: '',
    reference: '',
    deadline: '',
  };
};

const ofAgencies =
  /\b(?:single|individual|each|specific|separate) (?:agenc(?:y|ies)|organi[sz]ations?|services?|partners?)\b|\bagency[- ]specific\b/i;

/**
 * Lists under the names of agencies, in a chapter outside any of recommendations: taken when nearly all their items ask,
 * and two of the headings name agencies or the chapter says that it is for single ones.
 */
const underAgencies = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  directory: AgencyDirectory,
): Request[] => {
  const taken: Request[] = [];
  for (const chapter of passages) {
    if (!chapter.heading || sectionKind(chapter.body) !== 'none') continue;
    const members = passages.slice(chapter.index + 1, sections.end(chapter.index));
    const names = members.filter((one) => one.heading && one.path.at(-1) === chapter.index);
    if (names.length < 2 || !ofAgencies.test(chapter.body)) continue;
    if (names.filter((one) => namesAgency(directory, bareHeading(one.body) || one.body)).length < names.length * 0.4)
      continue;
    const under = members.filter(
      (one) => !one.heading && one.path.includes(chapter.index) && one.path.at(-1) !== chapter.index,
    );
    const listed = under.filter((one) => one.label !== null);
    const requests = under.flatMap((one) => requestsOf(document, passages, sections, one, true));
    const asking = new Set(requests.map(({ passage }) => passage));
    if (listed.length < 2 || listed.filter((one) => asking.has(one)).length < listed.length * 0.8) continue;
    taken.push(...requests);
  }
  return taken;
};
