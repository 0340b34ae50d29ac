import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { namesAgency } from '../agency-section.ts';
import { chooseRecommendations } from '../mixed-list.ts';
import type { Passage } from '../passage.ts';
import { chooseOpenings, type OpeningChoice } from '../region-openings.ts';
import { bareHeading } from '../section-kind.ts';
import type { Sections } from '../sections.ts';
import type { Findings, LeftOut, Statement, StatementRun } from '../statement.ts';
import { spanText, wholeSpan } from '../statement.ts';
import { opensStatement } from '../statement-extent.ts';
import { composeList } from '../statement-list.ts';
import { trapAround } from '../traps/surroundings.ts';
import { declinesToRecommend, recommendsInOwnVoice, statesNoRecommendations } from '../wording.ts';

/** A section that lists recommendations: its heading and the passages in it. */
interface Region {
  readonly heading: Passage;
  readonly mixed: boolean;
  readonly members: readonly number[];
  readonly end: number;
}

/**
 * Finds the items listed under headings that announce recommendations: numbered, coded, lettered, bulleted or plain
 * paragraphs, and numbered headings with text below them. The outermost level that is numbered counts; under a heading
 * that mixes conclusions with recommendations, tags, type and wording tell them apart.
 */
export const findListed = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  directory: AgencyDirectory,
): Findings => {
  const runs: StatementRun[] = [];
  const left: LeftOut[] = [];
  for (const region of listRegions(passages, sections, directory)) {
    const trap = trapAround(passages, sections, region.heading);
    if (trap !== null) {
      left.push(...openingSpans(passages, region.members).map((spans) => ({ spans, reason: trap })));
      continue;
    }
    const labelled = region.members.some((at) => labelledHere(passages[at]));
    // Among labelled recommendations, agencies may still have lists of their own.
    const members = labelled ? agencyLists(passages, region.members, directory) : region.members;
    if (members.length === 0) continue;
    const choice = chooseOpenings(passages, members, sections, region.mixed);
    left.push(...choice.left);
    const composed = composeList(document, passages, choice.openings, region.end);
    const judged = judge(document, passages, composed, choice, region.mixed);
    left.push(...judged.left);
    if (judged.taken.length > 0)
      runs.push(describe(sections, region, judged.taken, judged.how || choice.how, labelled));
  }
  return { runs, left };
};

const judge = (
  document: DocumentText,
  passages: readonly Passage[],
  composed: readonly Statement[],
  choice: OpeningChoice,
  mixed: boolean,
): { taken: Statement[]; left: LeftOut[]; how: string } => {
  const closing = withClosingNumbers(composed);
  if (closing.taken.length > 0) {
    const { taken, left } = plain(document, closing.taken);
    return { taken, left: [...closing.left, ...left], how: 'item numbered at its end,' };
  }
  return choice.certain ? plain(document, composed) : chooseRecommendations(document, passages, composed, mixed);
};

const describe = (
  sections: Sections,
  region: Region,
  statements: readonly Statement[],
  how: string,
  separate: boolean,
): StatementRun => {
  const unnumbered = statements.every((one) => one.number === '') ? 0.2 : 0;
  const single = statements.length === 1 ? 0.1 : 0;
  return {
    finder: 'listed',
    statements,
    reason: `${how} under the heading “${region.heading.body.trim()}”`,
    strength: (region.mixed ? 0.88 : 0.92) - unnumbered - single,
    summary: sections.above(region.heading).includes('summary') || sections.kind(region.heading.index) === 'summary',
    separate,
  };
};

/** The passages under headings that name an agency and hold no labelled recommendation. */
const agencyLists = (
  passages: readonly Passage[],
  members: readonly number[],
  directory: AgencyDirectory,
): number[] => {
  const kept: number[] = [];
  let segment: number[] = [];
  const close = (): void => {
    const heading = passages[segment[0] ?? -1];
    const named = heading?.heading === true && namesAgency(directory, bareHeading(heading.body) || heading.body);
    if (named && !segment.some((at) => labelledHere(passages[at]))) kept.push(...segment);
    segment = [];
  };
  for (const at of members) {
    if (passages[at]?.heading) close();
    segment.push(at);
  }
  close();
  return kept;
};

const labelledHere = (passage: Passage | undefined): boolean =>
  passage !== undefined && passage.block.cell === null && opensStatement(passage);

/** Where items carry their number at the end ("(A-23-41)"), what carries none is not one of them. */
const withClosingNumbers = (statements: readonly Statement[]): { taken: Statement[]; left: LeftOut[] } => {
  const taken = statements.filter((statement) => statement.key.startsWith('closing|'));
  if (taken.length < 2 || taken.length < statements.length * 0.5) return { taken: [], left: [] };
  const left = statements.filter((statement) => !taken.includes(statement));
  return {
    taken,
    left: left.map(({ spans }) => ({ spans, reason: 'has no number, in a list whose items are numbered at the end' })),
  };
};

/** A list that is all recommendations: only what says of itself that it is none is left. */
const plain = (
  document: DocumentText,
  statements: readonly Statement[],
): { taken: Statement[]; left: LeftOut[]; how: string } => {
  const taken: Statement[] = [];
  const left: LeftOut[] = [];
  for (const statement of statements) {
    const text = spanText(document, statement.spans);
    if (statesNoRecommendations(text) || (declinesToRecommend(text) && !recommendsInOwnVoice(text)))
      left.push({ spans: statement.spans, reason: 'says that it is not recommended' });
    else taken.push(statement);
  }
  return { taken, left, how: '' };
};

const openingSpans = (passages: readonly Passage[], members: readonly number[]) =>
  members
    .map((at) => passages[at])
    .filter(
      (passage): passage is Passage =>
        passage !== undefined && !passage.heading && passage.label !== null && passage.label.family !== 'bullet',
    )
    .map((passage) => [wholeSpan(passage, 'without label')]);

const gathers = /^(?:(?:the|our|my|list of|summary of|full|final|all|these)\s){0,3}recommendations$/i;

/**
 * Sections to search. A section that holds sections of recommendations among others (a whole chapter, or the report under
 * its title) leaves the list to those.
 */
const listRegions = (passages: readonly Passage[], sections: Sections, directory: AgencyDirectory): Region[] => {
  const regions: Region[] = [];
  let done = 0;
  for (const heading of passages) {
    if (!heading.heading || heading.index < done) continue;
    const kind = sections.kind(heading.index);
    if (kind !== 'recommendations' && kind !== 'mixed') continue;
    const end = regionEnd(passages, sections, heading, directory);
    const inner = passages.slice(heading.index + 1, end).filter((passage) => passage.heading);
    const nested = inner.filter(
      (passage) => sections.kind(passage.index) === 'recommendations' && passage.label === null,
    );
    const wide =
      heading.index < passages.length * 0.15 && end - heading.index > passages.length * 0.5 && passages.length > 60;
    const gathered = nested.some((passage) => gathers.test(bareHeading(passage.body)));
    if (nested.length > 0 && (kind === 'mixed' || wide || gathered)) continue;
    regions.push({
      heading,
      mixed: kind === 'mixed' || wide,
      members: membersOf(passages, sections, heading.index, end),
      end,
    });
    done = end;
  }
  return regions;
};

/**
 * A section ends where a heading of its own or a higher level begins, unless the list plainly goes on there: levels are
 * what the reader of the file made of type sizes. A heading directly under a heading belongs to it, and so do the next
 * number of the list, of its numbered headings, and a list under the name of an agency.
 */
const regionEnd = (
  passages: readonly Passage[],
  sections: Sections,
  heading: Passage,
  directory: AgencyDirectory,
): number => {
  let end = sections.end(heading.index);
  for (let turn = 0; turn < 400; turn++) {
    const next = passages[end];
    if (next === undefined || !next.heading || sections.kind(next.index) !== 'none' || next.level < heading.level - 1)
      return end;
    let at = end;
    while (isTitleLike(passages[at]) && at < end + 6) at++;
    const first = firstNumbered(passages, at);
    if (first === undefined || first.heading) return end;
    const last = ownNumbers(passages, heading.index, end) ? lastNumber(passages, heading.index, end) : null;
    const empty = end === heading.index + 1;
    if (
      !empty &&
      !goesOn(first, last) &&
      !headingGoesOn(passages, heading.index, next) &&
      !agencyList(next, first, directory)
    )
      return end;
    end = Math.max(at, sections.end(lastHeading(passages, at)));
  }
  return end;
};

/** The first numbered passage of a section, or its first passage: an introduction may stand before the list goes on. */
const firstNumbered = (passages: readonly Passage[], from: number): Passage | undefined => {
  for (let at = from; at < from + 5; at++) {
    const passage = passages[at];
    if (passage === undefined || passage.heading) break;
    if (passage.label !== null && ['number', 'decimal', 'code'].includes(passage.label.family)) return passage;
  }
  return passages[from];
};

const lastHeading = (passages: readonly Passage[], before: number): number => {
  let at = before - 1;
  while (at > 0 && passages[at]?.heading !== true) at--;
  return at;
};

/** A heading, or a short line between headings and list that the reader took for a paragraph. */
const isTitleLike = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.heading || (passage.label === null && passage.body.length < 100 && !/[.:;]$/.test(passage.body)));

const goesOn = (first: Passage, last: Passage | null): boolean => {
  if (first.label === null || last?.label == null || first.label.family !== last.label.family) return false;
  if (first.label.prefix === last.label.prefix) return first.label.ordinal === last.label.ordinal + 1;
  return first.label.family === 'code' && first.label.ordinal === 1;
};

/** "3. Learning" after "2. Recognising" under the same heading. */
const headingGoesOn = (passages: readonly Passage[], from: number, next: Passage): boolean => {
  if (next.label?.family !== 'number') return false;
  for (let at = next.index - 1; at > from; at--) {
    const before = passages[at];
    if (before?.heading && before.label?.family === 'number')
      return before.level === next.level && next.label.ordinal === before.label.ordinal + 1;
  }
  return false;
};

const agencyList = (next: Passage, first: Passage, directory: AgencyDirectory): boolean =>
  first.label !== null && first.label.ordinal <= 1 && namesAgency(directory, bareHeading(next.body) || next.body);

/** The section's numbers are its own: they begin at 1, or are codes. Numbers of all paragraphs go on over any heading. */
const ownNumbers = (passages: readonly Passage[], from: number, end: number): boolean => {
  for (let at = from + 1; at < end; at++) {
    const label = passages[at]?.label;
    if (label != null && ['number', 'decimal', 'code'].includes(label.family))
      return label.ordinal === 1 || label.family === 'code';
  }
  return false;
};

const lastNumber = (passages: readonly Passage[], from: number, end: number): Passage | null => {
  for (let at = end - 1; at > from; at--) {
    const passage = passages[at];
    const family = passage?.label?.family;
    if (passage !== undefined && (family === 'number' || family === 'decimal' || family === 'code')) return passage;
  }
  return null;
};

/** Passages of a section without its sub-sections about something else (next steps, principles, earlier reviews). */
const membersOf = (passages: readonly Passage[], sections: Sections, heading: number, end: number): number[] => {
  const members: number[] = [];
  for (let at = heading + 1; at < end; at++) {
    const passage = passages[at];
    if (passage === undefined) continue;
    if (
      passage.heading &&
      ['others', 'plan', 'learning', 'summary'].includes(sections.kind(at)) &&
      passage.label?.family !== 'number'
    ) {
      at = Math.min(sections.end(at), end) - 1;
      continue;
    }
    if (passage.block.cell === null && passage.block.role === 'body') members.push(at);
  }
  return members;
};
