import type { DocumentText } from '../../domain/document/document-text.ts';
import type { Passage } from '../passage.ts';
import { requestSentence } from '../request-sentence.ts';
import type { Sections } from '../sections.ts';
import { type Findings, type LeftOut, type Statement, wholeSpan } from '../statement.ts';
import { statementExtent, withoutLoose } from '../statement-extent.ts';
import { trapAround } from '../traps/surroundings.ts';
import { boldRequest, isBoldFrom, requestStretches, type WordedStretch } from '../worded-request.ts';
import { announcesList, asksExplicitly, declinesToRecommend, recommendsInOwnVoice, reportsOthers } from '../wording.ts';

/**
 * Finds paragraphs that recommend in the report's own voice ("We recommend that ..."), for reports that list nothing. What
 * others recommended, what is declined, and advice to the reader are left.
 */
export const findWorded = (document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const urges = passages.filter(asksInItsName).length >= 4;
  const statements: WordedStatement[] = [];
  const left: LeftOut[] = [];
  let bold = 0;
  for (const passage of passages) {
    if (
      passage.heading ||
      (announcesList(passage.body) && !measuresFollow.test(passage.body)) ||
      (passage.authorAsks < 0 &&
        !(urges ? /recommend|urge|call|encourag|invite|request/i : /recommend/i).test(passage.body)) ||
      passage.block.role === 'caption'
    )
      continue;
    const from = requestSentence(passage, urges);
    if (from < 0) {
      const why = whyLeft(passage.body);
      if (why !== '') left.push({ spans: [wholeSpan(passage, 'without label')], reason: why });
      continue;
    }
    const trap = trapAround(passages, sections, passage);
    if (trap !== null || passage.block.cell !== null) {
      left.push({
        spans: [wholeSpan(passage, 'without label')],
        reason: trap ?? 'recommends in a cell of a table that lists something else',
      });
      continue;
    }
    // "The Authority recommends that Police:" and a list: the items ask, and not their introduction.
    if (/:\s*$/.test(passage.body) && leadsNothing(document, passages, passage)) continue;
    const summary = sections.above(passage).includes('summary');
    if (isBoldFrom(document, passage, from)) bold++;
    const stretches = requestStretches(passage, from);
    for (const stretch of stretches) {
      const statement = compose(document, passages, passage, stretch, stretch === stretches.at(-1));
      if (statement !== null) statements.push({ statement, summary });
    }
  }
  if (bold >= fewestBold) statements.push(...inBold(document, passages, sections, statements));
  const run = (summary: boolean) => ({
    finder: 'worded' as const,
    statements: statements.filter((one) => one.summary === summary).map((one) => one.statement),
    reason: 'recommends in so many words, in a report that lists none',
    strength: 0.5,
    summary,
    separate: false,
    weak: false,
    consolidated: false,
  });
  return { runs: [run(false), run(true)].filter(({ statements: found }) => found.length > 0), left };
};

/** Recommends by its name or in its own voice, or asks in so many words in a paragraph set in bold. */
const asksInItsName = ({ heading, bold, body, authorAsks }: Passage): boolean =>
  authorAsks >= 0 || recommendsInOwnVoice(body) || (!heading && bold > 0.8 && asksExplicitly(body));

/** "The CPT recommends that the following measures be taken at Dolina:" asks for them all at once. */
const measuresFollow = /\brecommends? that the following (?:\w+ ){0,2}(?:measures|steps|actions) be \w+/i;

const leadsNothing = (document: DocumentText, passages: readonly Passage[], passage: Passage): boolean =>
  passages[passage.index + 1]?.label != null &&
  statementExtent(document, passages, passage.index, passages.length).spans.length <= 1;

/** A report that sets so many of its recommendations in bold, within plain paragraphs, sets them all so. */
const fewestBold = 4;

interface WordedStatement {
  readonly statement: Statement;
  readonly summary: boolean;
}

const inBold = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  found: readonly WordedStatement[],
): WordedStatement[] => {
  const taken = new Set(found.map(({ statement }) => statement.opening));
  return passages.flatMap((passage) => {
    if (passage.heading || passage.block.cell !== null || taken.has(passage.index)) return [];
    const stretch = boldRequest(document, passage);
    if (stretch === null || trapAround(passages, sections, passage) !== null) return [];
    const statement = compose(document, passages, passage, stretch, true);
    return statement === null ? [] : [{ statement, summary: sections.above(passage).includes('summary') }];
  });
};

/** What follows a passage belongs to the last request in it. */
const compose = (
  document: DocumentText,
  passages: readonly Passage[],
  passage: Passage,
  { at, end }: WordedStretch,
  last: boolean,
): Statement | null => {
  const extent = statementExtent(document, passages, passage.index, passages.length);
  const kept = withoutLoose(extent, extent.loose);
  const [first, ...rest] = kept.spans;
  if (first === undefined) return null;
  const whole = end >= passage.body.trimEnd().length;
  const start = Math.max(first.start, passage.bodyStart + at);
  const own = first.passage === passage.index;
  return {
    opening: passage.index,
    // A paragraph that begins by recommending is numbered with it; a sentence inside one has no number.
    number: at === 0 ? paragraphNumber(passage) : '',
    key: '',
    heading: kept.heading,
    spans: [
      own ? { ...first, start, end: whole ? first.end : passage.bodyStart + end } : first,
      ...(last && whole ? rest : []),
    ],
    tableHeader: '',
    reference: '',
    deadline: '',
  };
};

const paragraphNumber = ({ label }: Passage): string =>
  label !== null && ['number', 'decimal'].includes(label.family) ? label.printed : '';

const whyLeft = (body: string): string => {
  if (declinesToRecommend(body)) return 'says that it is not recommended';
  if (reportsOthers(body)) return 'tells what somebody else recommended';
  return '';
};
