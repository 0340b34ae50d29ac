import type { AgencyDirectory } from '../../domain/agency/agency-directory.ts';
import type { DocumentText } from '../../domain/document/document-text.ts';
import { namesAgency } from '../agency-section.ts';
import type { OpeningChoice } from '../bare-openings.ts';
import { numbersAllParagraphs } from '../lettered-items.ts';
import { type ListRegion, listRegions } from '../list-region.ts';
import { chooseRecommendations } from '../mixed-list.ts';
import type { Passage } from '../passage.ts';
import { withoutRationale } from '../reasons-around.ts';
import { chooseOpenings } from '../region-openings.ts';
import { requestSentence, sentencesWithin } from '../request-sentence.ts';
import { bareHeading, isConsolidatedHeading } from '../section-kind.ts';
import type { Sections } from '../sections.ts';
import type { Findings, LeftOut, Statement, StatementRun } from '../statement.ts';
import { spanText, wholeSpan } from '../statement.ts';
import { opensStatement } from '../statement-extent.ts';
import { composeList } from '../statement-list.ts';
import { introducesTable } from '../table.ts';
import { trapAround } from '../traps/surroundings.ts';
import {
  accountsForList,
  asksExplicitly,
  callsToAct,
  declinesToRecommend,
  explainsReading,
  makesNoneItself,
  recommendsInOwnVoice,
  statesDuty,
  statesNoRecommendations,
  tellsOfReception,
  tellsWhereTheyStand,
} from '../wording.ts';

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
  const short = new Set<StatementRun>();
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
    const texts = composed.map(({ spans }) => spanText(document, spans));
    const none =
      !labelled &&
      !texts.some(recommendsInOwnVoice) &&
      members.some((at) => passages[at]?.heading === false && saysNone(passages[at]?.body ?? ''));
    if (none) {
      left.push(...composed.map(({ spans }) => ({ spans, reason: 'stands where the report says that it makes none' })));
      continue;
    }
    // What was agreed is said with "will": a remedy that an ombudsman names and the body accepts.
    const agreed = agreedWith.test(region.heading.body);
    const judged = agreed ? agreedOnes(document, composed) : judge(document, passages, composed, choice, region.mixed);
    left.push(...judged.left);
    const undertaken = judged.taken.filter((one) => standsUnderUndertaking(passages, one));
    left.push(
      ...undertaken.map(({ spans }) => ({ spans, reason: 'what the authors say that they will do themselves' })),
    );
    const leads = judged.taken.filter((one) => introducesTable(passages, passages[one.opening]));
    left.push(...leads.map(({ spans }) => ({ spans, reason: 'introduces the table below it' })));
    const stated = judged.taken
      .filter((one) => !undertaken.includes(one) && !leads.includes(one))
      .map((one) => fromItsRequest(passages, one));
    const apart = labelled || isBoxed(passages, region);
    if (stated.length === 0) continue;
    const run = describe(sections, region, stated, judged.how || choice.how, apart);
    runs.push(run);
    if (shortHeading.test(region.heading.body.trim())) short.add(run);
  }
  return {
    runs: runs.map((run) => (short.has(run) && statedInFull(run, runs) ? { ...run, summary: true } : run)),
    left,
  };
};

const shortHeading = /^(?:key|main|headline|principal) recommendations$/i;

/** "Key recommendations" without numbers, before at least as many that are numbered: the same in fewer words. */
const statedInFull = (run: StatementRun, runs: readonly StatementRun[]): boolean => {
  const first = run.statements[0]?.opening ?? 0;
  if (run.statements.some((one) => one.number !== '')) return false;
  const full = runs
    .filter((other) => other !== run && !other.weak)
    .flatMap(({ statements }) => statements)
    .filter((one) => one.number !== '' && one.opening > first);
  return full.length >= run.statements.length;
};

/** A drawn box with a heading of its own: an inspectorate's cause of concern, with what the force must do about it. */
const isBoxed = (passages: readonly Passage[], { heading, members }: ListRegion): boolean =>
  heading.block.panel !== null && members.every((at) => passages[at]?.block.panel === heading.block.panel);

/** "The inspectorates will:" beside "Chief constables should:": a promise of the authors' own. */
const standsUnderUndertaking = (passages: readonly Passage[], { opening }: Statement): boolean => {
  const heading = passages[passages[opening]?.path.at(-1) ?? -1];
  return (
    heading !== undefined && /^(?:we|the (?!\w+ (?:board|council|trust))[^.]{3,60}) will:$/i.test(heading.body.trim())
  );
};

const saysNone = (body: string): boolean => makesNoneItself(body) && !/\bfurther recommendations?\b/i.test(body);

/**
 * In running prose the reasons stand before the request, in one paragraph: the statement begins where the report recommends.
 * A numbered item is kept whole, since its number names all of it.
 */
const fromItsRequest = (passages: readonly Passage[], statement: Statement): Statement => {
  const [first, ...rest] = statement.spans;
  const passage = passages[first?.passage ?? -1];
  if (first === undefined || passage === undefined) return statement;
  if (numbersAllParagraphs(passage) && first.start === passage.bodyStart)
    return fromOwnSentence(passage, withoutRationale(passages, statement));
  if (passage.label !== null || first.start !== passage.start) return statement;
  const at = requestSentence(passage, true);
  const reasons = passage.body.slice(0, Math.max(0, at));
  if (at <= 0 || statesDuty(reasons) || asksExplicitly(reasons)) return statement;
  const end = rest.length > 0 ? first.end : passage.bodyStart + endOfRequest(passage.body, at);
  return { ...statement, spans: [{ ...first, start: passage.bodyStart + at, end }, ...rest] };
};

const ownSentence =
  /^(?:(?:Accordingly|Therefore|Consequently|For (?:that|these|those) reasons?|I think|In (?:those|the|these) circumstances),? )?(?:I (?:\w+ ){0,3}recommend|It is (?:my|our) (?:\w+ )?recommendation|On \d{1,2} \p{L}{3,9} \d{4},? the [^.]{3,60} recommended)\b/u;

/**
 * The number of a paragraph in a chapter names all that the paragraph tells; where its author then recommends in a sentence
 * of his own, that sentence and what follows it is the statement.
 */
const fromOwnSentence = (passage: Passage, statement: Statement): Statement => {
  const [first, ...rest] = statement.spans;
  if (first?.passage !== passage.index) return statement;
  const own = sentencesWithin(passage.body).find(({ text }) => ownSentence.test(text));
  if (own === undefined || own.at === 0) return statement;
  return { ...statement, spans: [{ ...first, start: passage.bodyStart + own.at }, ...rest] };
};

/** Where the request that begins at an offset ends: with the last sentence, of those that follow at once, that asks. */
const endOfRequest = (body: string, from: number): number => {
  let end = body.length;
  let asked = false;
  for (const { at, text } of sentencesWithin(body)) {
    if (at < from) continue;
    if (asked && !statesDuty(text) && !asksExplicitly(text)) return end;
    asked = true;
    end = at + text.length;
  }
  return end;
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

const agreedWith = /\b(?:agreed (?:actions?|remed(?:y|ies))|remed(?:y|ies))\b/i;

const agreedOnes = (
  document: DocumentText,
  composed: readonly Statement[],
): { taken: Statement[]; left: LeftOut[]; how: string } => {
  const { taken, left } = plain(document, composed);
  const asks = (one: Statement): boolean => {
    const text = spanText(document, one.spans);
    return callsToAct(text) || /\bagreed to\b/i.test(text);
  };
  const rest = taken.filter((one) => !asks(one));
  return {
    taken: taken.filter(asks),
    left: [...left, ...rest.map(({ spans }) => ({ spans, reason: 'says nothing that was agreed to be done' }))],
    how: 'action agreed',
  };
};

const describe = (
  sections: Sections,
  region: ListRegion,
  statements: readonly Statement[],
  how: string,
  separate: boolean,
): StatementRun => {
  const unnumbered = statements.every((one) => one.number === '') ? 0.2 : 0;
  const consolidated = [...sections.titles(region.heading), region.heading.body].some(isConsolidatedHeading);
  const single = statements.length === 1 && !consolidated ? 0.1 : 0;
  return {
    finder: 'listed',
    statements,
    reason: `${how} under the heading “${region.heading.body.trim()}”`,
    strength: (consolidated ? 0.95 : region.weak ? 0.8 : region.mixed ? 0.88 : 0.92) - unnumbered - single,
    summary: sections.above(region.heading).includes('summary') || sections.kind(region.heading.index) === 'summary',
    separate,
    weak: region.weak,
    consolidated,
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

/** Items of a resolution that ask nobody: "Notes that funds have risen". */
const onlyObserves =
  /^(?:Notes|Welcomes|Regrets|Recalls|Acknowledges|Commends|Considers that|Takes note|Is (?:concerned|aware))\b/;

/** A list that is all recommendations: only what says of itself that it is none is left. */
const plain = (
  document: DocumentText,
  statements: readonly Statement[],
): { taken: Statement[]; left: LeftOut[]; how: string } => {
  const taken: Statement[] = [];
  const left: LeftOut[] = [];
  for (const statement of statements) {
    const text = spanText(document, statement.spans);
    if (accountsForList(text) || tellsOfReception(text) || explainsReading(text))
      left.push({ spans: statement.spans, reason: 'says how the list will be received or accounted for' });
    else if (tellsWhereTheyStand(text))
      left.push({ spans: statement.spans, reason: 'sums up what is recommended, and says where it stands' });
    else if (onlyObserves.test(text) && !statesDuty(text))
      left.push({ spans: statement.spans, reason: 'notes or welcomes, and asks for nothing' });
    else if (statesNoRecommendations(text) || (declinesToRecommend(text) && !recommendsInOwnVoice(text)))
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
