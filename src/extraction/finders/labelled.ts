import type { DocumentText } from '../../domain/document/document-text.ts';
import type { Passage } from '../passage.ts';
import { asksByInfinitive, asksInSubjunctive } from '../plain-request.ts';
import { withoutComment, withoutRationale } from '../reasons-around.ts';
import { requestSentence } from '../request-sentence.ts';
import { isConsolidatedHeading } from '../section-kind.ts';
import type { Sections } from '../sections.ts';
import type { Findings, LeftOut, Statement, StatementRun } from '../statement.ts';
import { wholeSpan } from '../statement.ts';
import { opensStatement, statementExtent } from '../statement-extent.ts';
import { composeList, keyOf } from '../statement-list.ts';
import { trapAround } from '../traps/surroundings.ts';
import { callsToAct } from '../wording.ts';

/**
 * Finds statements that carry the word in their label: "Recommendation 3", "Safety Recommendation 2015-034", or
 * "Recommendation" alone above a statement. They speak for themselves wherever they stand, so the whole report is searched;
 * a run ends where the numbers start again.
 */
export const findLabelled = (document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const left: LeftOut[] = [];
  const runs: StatementRun[] = [];
  const openings: number[] = [];
  for (const passage of passages) {
    if (passage.label?.family !== 'labelled') continue;
    if (passage.block.cell !== null && passage.block.cell.columnSpan >= 1 && !isBoxCell(passages, passage)) continue;
    if (!opensStatement(passage)) {
      left.push({
        spans: [wholeSpan(passage, 'with label')],
        reason: 'the line begins with a cross-reference to a recommendation',
      });
      continue;
    }
    const trap = trapAround(passages, sections, passage);
    if (trap !== null) left.push({ spans: [wholeSpan(passage, 'with label')], reason: trap });
    else openings.push(passage.index);
  }
  for (const group of splitRuns(passages, openings)) {
    const first = passages[group[0] ?? 0];
    const listed =
      first !== undefined && sections.above(first).some((kind) => kind === 'recommendations' || kind === 'mixed');
    const composed = composeList(document, passages, group, passages.length, listed ? 'as printed' : 'none');
    const claimed = new Set(composed.flatMap(({ spans }) => spans.map((span) => span.passage)));
    const statements = composed
      .map((statement) => recommendedBelow(document, passages, statement, group))
      .map((statement) => withoutComment(passages, withoutRationale(passages, statement)))
      .map((statement) =>
        statesNothing(passages, statement) && !claimed.has(statement.opening - 1)
          ? statedBefore(passages, statement)
          : statement,
      )
      .filter((statement) => statement.spans.length > 0);
    if (statements.length > 0) runs.push(describe(passages, sections, statements));
  }
  return { runs, left };
};

/**
 * Under "Recommendation 4: A sustainable workforce" one numbered paragraph tells how things stand, and the next recommends:
 * that one is the statement.
 */
const recommendedBelow = (
  document: DocumentText,
  passages: readonly Passage[],
  statement: Statement,
  group: readonly number[],
): Statement => {
  const last = passages[statement.spans.at(-1)?.passage ?? -1];
  const titled = statement.spans[0]?.passage !== statement.opening;
  if (last === undefined || !titled || statement.spans.some(({ passage }) => asksSomething(passages[passage]?.body)))
    return statement;
  const limit = group.find((opening) => opening > statement.opening) ?? passages.length;
  for (let at = last.index + 1; at < Math.min(limit, last.index + 4); at++) {
    const passage = passages[at];
    if (passage === undefined || passage.heading || passage.label?.family !== last.label?.family) return statement;
    if (requestSentence(passage, false) < 0) continue;
    return { ...statement, spans: statementExtent(document, passages, at, limit).spans };
  }
  return statement;
};

const asksSomething = (body = ''): boolean => callsToAct(body) || asksByInfinitive(body) || asksInSubjunctive(body);

/** A label alone on its line, with nothing below it that asks. */
const statesNothing = (passages: readonly Passage[], { opening, spans }: Statement): boolean => {
  const alone = passages[opening]?.body.trim() === '';
  return spans.length === 0 || (alone && !spans.some((span) => asksSomething(passages[span.passage]?.body)));
};

/**
 * A label on a line of its own with nothing below it closes what it numbers: "the Board recommends that", the words, and
 * then "TAB Recommendation R21-01".
 */
const statedBefore = (passages: readonly Passage[], statement: Statement): Statement => {
  const words = passages[statement.opening - 1];
  const lead = passages[statement.opening - 2];
  if (words === undefined || words.heading || words.label !== null || words.block.cell !== null) return statement;
  const led = lead !== undefined && !lead.heading && /\b(?:recommends?|recommended) that[\s:]*$/i.test(lead.body);
  const at = led ? 0 : requestSentence(words, false);
  if (at < 0) return statement;
  const span = { ...wholeSpan(words, 'without label'), start: words.bodyStart + at };
  return { ...statement, opening: words.index, spans: [span] };
};

/** A table of one column is a drawn box, not a table of recommendations. */
const isBoxCell = (passages: readonly Passage[], passage: Passage): boolean => {
  const { cell } = passage.block;
  if (cell === null) return true;
  for (let at = passage.index; at >= 0 && passages[at]?.block.cell?.table === cell.table; at--)
    if ((passages[at]?.block.cell?.column ?? 0) > 0) return false;
  for (let at = passage.index; passages[at]?.block.cell?.table === cell.table; at++)
    if ((passages[at]?.block.cell?.column ?? 0) > 0) return false;
  return true;
};

const splitRuns = (passages: readonly Passage[], openings: readonly number[]): number[][] => {
  const groups: number[][] = [];
  let seen = new Set<string>();
  let last = new Map<string, number>();
  for (const opening of openings) {
    const passage = passages[opening];
    if (passage?.label === null || passage === undefined) continue;
    const key = keyOf(passage);
    const before = last.get(passage.label.prefix) ?? 0;
    const again = key !== '' && (seen.has(key) || passage.label.ordinal < before);
    if (again || groups.length === 0) {
      groups.push([]);
      seen = new Set();
      last = new Map();
    }
    groups.at(-1)?.push(opening);
    seen.add(key);
    if (key !== '') last.set(passage.label.prefix, passage.label.ordinal);
  }
  return groups;
};

const describe = (passages: readonly Passage[], sections: Sections, statements: readonly Statement[]): StatementRun => {
  const first = passages[statements[0]?.opening ?? 0];
  const above = first === undefined ? [] : sections.above(first);
  const titles = first === undefined ? [] : sections.titles(first);
  const listed = above.includes('recommendations') || above.includes('mixed') || titles.some(isConsolidatedHeading);
  const summary = above.includes('summary') && !listed;
  const title = titles.findLast((_, at) => above[at] === 'recommendations' || above[at] === 'mixed');
  return {
    finder: 'labelled',
    statements,
    reason:
      listed && title !== undefined
        ? `labelled as a recommendation, under the heading “${title}”`
        : 'labelled as a recommendation',
    strength: listed ? 0.98 : above.includes('plan') ? 0.6 : 0.85,
    summary,
    separate: false,
    weak: false,
    consolidated: titles.some(isConsolidatedHeading),
  };
};
