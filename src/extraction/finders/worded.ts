import type { DocumentText } from '../../domain/document/document-text.ts';
import type { Passage } from '../passage.ts';
import { requestSentence } from '../request-sentence.ts';
import type { Sections } from '../sections.ts';
import { type Findings, type LeftOut, type Statement, wholeSpan } from '../statement.ts';
import { statementExtent, withoutLoose } from '../statement-extent.ts';
import { trapAround } from '../traps/surroundings.ts';
import { announcesList, declinesToRecommend, recommendsInOwnVoice, reportsOthers } from '../wording.ts';

/**
 * Finds paragraphs that recommend in the report's own voice ("We recommend that ..."), for reports that list nothing. What
 * others recommended, what is declined, and advice to the reader are left.
 */
export const findWorded = (document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const urges = passages.filter((one) => one.authorAsks >= 0 || recommendsInOwnVoice(one.body)).length >= 4;
  const statements: { statement: Statement; summary: boolean }[] = [];
  const left: LeftOut[] = [];
  for (const passage of passages) {
    if (
      passage.heading ||
      announcesList(passage.body) ||
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
    const extent = statementExtent(document, passages, passage.index, passages.length);
    const kept = withoutLoose(extent, extent.loose);
    const [first, ...rest] = kept.spans;
    if (first === undefined) continue;
    const start = passage.bodyStart + from;
    const statement: Statement = {
      opening: passage.index,
      // A paragraph that begins by recommending is numbered with it; a sentence inside one has no number.
      number: from === 0 ? paragraphNumber(passage) : '',
      key: '',
      heading: kept.heading,
      spans: [first.passage === passage.index ? { ...first, start: Math.max(first.start, start) } : first, ...rest],
      tableHeader: '',
      reference: '',
      deadline: '',
    };
    statements.push({ statement, summary: sections.above(passage).includes('summary') });
  }
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

const paragraphNumber = ({ label }: Passage): string =>
  label !== null && ['number', 'decimal'].includes(label.family) ? label.printed : '';

const whyLeft = (body: string): string => {
  if (declinesToRecommend(body)) return 'says that it is not recommended';
  if (reportsOthers(body)) return 'tells what somebody else recommended';
  return '';
};
