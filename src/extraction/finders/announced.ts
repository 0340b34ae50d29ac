import type { DocumentText } from '../../domain/document/document-text.ts';
import { sentencesFollow } from '../bare-openings.ts';
import { numberingTree } from '../numbering-tree.ts';
import type { Passage } from '../passage.ts';
import { takeClosingNumber } from '../reference-tag.ts';
import { sentencesWithin } from '../request-sentence.ts';
import type { Sections } from '../sections.ts';
import { type Findings, type LeftOut, type Statement, type StatementRun, wholeSpan } from '../statement.ts';
import { composeList } from '../statement-list.ts';
import { trapAround } from '../traps/surroundings.ts';
import {
  announcesConcerns,
  announcesList,
  announcesSummary,
  asksExplicitly,
  callsToAct,
  pointsElsewhere,
  recommendsInOwnVoice,
  reportsOthers,
  statesDuty,
} from '../wording.ts';

/**
 * Finds numbered lists that a sentence announces outside any section of recommendations: "Accordingly, I recommend:", "This
 * report recommends, in summary, the following:".
 */
export const findAnnounced = (document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const runs: StatementRun[] = [];
  const left: LeftOut[] = [];
  let done = 0;
  for (const passage of passages) {
    const run = findFurther(document, passages, sections, passage);
    if (run !== null) runs.push(run);
  }
  for (const lead of passages) {
    if (
      lead.index < done ||
      (lead.heading && !leadsOn.test(lead.body.trim())) ||
      lead.block.cell !== null ||
      !(
        announcesList(lead.body) ||
        announcesConcerns(lead.body) ||
        leadsToNumbers(passages, lead) ||
        leadsToClauses(passages, lead) ||
        letterGoesOn(passages, lead)
      )
    )
      continue;
    if (sections.above(lead).some((kind) => kind === 'recommendations' || kind === 'mixed')) continue;
    const numbered = listAfter(passages, lead);
    const members = numbered.length > 0 ? numbered : statementsAfter(passages, lead);
    if (members.length === 0) continue;
    const first = passages[members[0] ?? 0];
    const concerns = announcesConcerns(lead.body)
      ? 'a coroner’s matter of concern: it says what is wrong and recommends nothing'
      : null;
    const others =
      pointsElsewhere(lead.body) || reportsOthers(lead.body)
        ? 'the sentence before it tells what was recommended elsewhere'
        : null;
    const trap = first === undefined ? null : (concerns ?? trapAround(passages, sections, first) ?? others);
    const openings = numbered.length > 0 ? numberingTree(passages, members).map((item) => item.index) : members;
    done = (members.at(-1) ?? lead.index) + 1;
    if (trap !== null) {
      for (const at of openings) {
        const passage = passages[at];
        if (passage !== undefined) left.push({ spans: [wholeSpan(passage, 'without label')], reason: trap });
      }
      continue;
    }
    const statements = composeList(document, passages, openings, done);
    if (statements.length === 0) continue;
    const quoted = lead.body.trim().slice(-90);
    runs.push({
      finder: 'announced',
      statements,
      reason: `${numbered.length > 0 ? 'numbered item' : 'statement'} announced by “${quoted.length < lead.body.trim().length ? '…' : ''}${quoted}”`,
      strength: numbered.length > 0 ? 0.7 : 0.6,
      summary: announcesSummary(lead.body) || sections.above(lead).includes('summary'),
      separate: false,
      weak: false,
      consolidated: false,
    });
  }
  return { runs, left };
};

/** A line that looks like a heading and goes on in its list: "The panel recommends that:". */
const leadsOn = /\brecommends?(?: that)?:$/i;

const further =
  /\b(?:one|a) (?:further|final|additional|last) recommendation\b[^.:]{0,80}[.:]$|\b(?:we|i) (?:\w+ ){0,2}(?:add|make) (?:one|a) (?:further|final|additional|last)?\s?recommendation\b[^.:]{0,60}[.:]$/i;

/** "That leads us to one further recommendation. The Partnership should ...": an addition to the list, in running text. */
const findFurther = (
  document: DocumentText,
  passages: readonly Passage[],
  sections: Sections,
  passage: Passage,
): StatementRun | null => {
  if (
    passage.heading ||
    passage.block.cell !== null ||
    !/(?:further|final|additional|last|one|a) recommendation/i.test(passage.body)
  )
    return null;
  const sentences = sentencesWithin(passage.body);
  const at = sentences.findIndex(({ text }) => further.test(text) && !reportsOthers(text) && !pointsElsewhere(text));
  const stated = sentences[at + 1];
  if (at < 0 || stated === undefined || !callsToAct(stated.text)) return null;
  if (sections.above(passage).includes('summary') || trapAround(passages, sections, passage) !== null) return null;
  const end = sentences.slice(at + 2).find(({ text }) => !statesDuty(text))?.at ?? passage.body.length;
  const start = passage.bodyStart + stated.at;
  const closing = takeClosingNumber(document, [{ start, end: passage.bodyStart + end, passage: passage.index }]);
  const statement: Statement = {
    opening: passage.index,
    number: closing.number,
    key: '',
    heading: '',
    spans: closing.spans,
    tableHeader: '',
    reference: '',
    deadline: '',
  };
  return {
    finder: 'announced',
    statements: [statement],
    reason: 'announced as one recommendation more',
    strength: 0.7,
    summary: false,
    separate: true,
    weak: false,
    consolidated: false,
  };
};

/** "The panel recommends that Cabinet:" without a number of its own, and under it 1, 2, 3: these are the items. */
const leadsToNumbers = (passages: readonly Passage[], lead: Passage): boolean => {
  const first = passages[lead.index + 1]?.label;
  return (
    lead.label === null &&
    first?.family === 'number' &&
    first.ordinal === 1 &&
    /:\s*$/.test(lead.body) &&
    recommendsInOwnVoice(lead.body)
  );
};

/** "The review recommends that:", and under it bullets that each name a body of their own. */
const leadsToClauses = (passages: readonly Passage[], lead: Passage): boolean =>
  lead.label === null &&
  recommendsInOwnVoice(lead.body) &&
  /\bthat\s?:\s*$/i.test(lead.body) &&
  sentencesFollow(passages, lead);

/** "I recommend that:" and under it (c) alone: the letters go on from an earlier such list. */
const letterGoesOn = (passages: readonly Passage[], lead: Passage): boolean => {
  const first = passages[lead.index + 1]?.label;
  return first?.family === 'letter' && first.ordinal > 1 && /\brecommends? that\s?:\s*$/i.test(lead.body);
};

/** The passages of the list that follows a sentence: from its first number to where the numbers stop. */
const listAfter = (passages: readonly Passage[], lead: Passage): number[] => {
  const first = passages[lead.index + 1];
  if (first?.label == null || !['number', 'code', 'decimal'].includes(first.label.family)) return [];
  if (
    lead.label !== null &&
    first.label.family === lead.label.family &&
    first.label.prefix === lead.label.prefix &&
    first.label.ordinal === lead.label.ordinal + 1
  )
    return [];
  const members = [first.index];
  let { ordinal } = first.label;
  let gap = 0;
  for (let at = first.index + 1; at < passages.length && gap < 12; at++) {
    const passage = passages[at];
    if (passage === undefined || (passage.heading && passage.label?.family !== 'number')) break;
    if (passage.label?.family === first.label.family && passage.label.prefix === first.label.prefix) {
      if (passage.label.ordinal !== ordinal + 1) break;
      ordinal = passage.label.ordinal;
      for (let inner = (members.at(-1) ?? at) + 1; inner <= at; inner++) members.push(inner);
      gap = 0;
      continue;
    }
    if (passage.label !== null && ['decimal', 'labelled', 'code', 'number'].includes(passage.label.family)) break;
    gap++;
  }
  const end = members.at(-1) ?? first.index;
  for (let at = end + 1; at < passages.length; at++) {
    const passage = passages[at];
    if (passage?.label == null || passage.heading || !['letter', 'roman', 'bullet'].includes(passage.label.family))
      break;
    members.push(at);
  }
  return members;
};

const makesOwn =
  /\b(?:i|we|this report|the (?:inquiry|review|panel|committee|report)) (?:\w+ ){0,2}makes? the following (?:\w+ ){0,2}recommendations?\b/i;

/** Without numbers: the bullets or letters that follow the sentence, or the one paragraph that asks for something. */
const statementsAfter = (passages: readonly Passage[], lead: Passage): number[] => {
  const first = passages[lead.index + 1];
  if (
    first === undefined ||
    first.heading ||
    first.block.cell !== null ||
    !(asksExplicitly(lead.body) || makesOwn.test(lead.body))
  )
    return [];
  if (first.label === null) return callsToAct(first.body) && !reportsOthers(first.body) ? [first.index] : [];
  if (!['bullet', 'letter', 'roman'].includes(first.label.family)) return [];
  const members: number[] = [];
  for (let at = first.index; at < passages.length; at++) {
    const passage = passages[at];
    if (passage?.label == null || passage.heading) break;
    if (passage.label.family === first.label.family && passage.block.indent <= first.block.indent + 3) members.push(at);
  }
  return letterGoesOn(passages, lead) ||
    leadsToClauses(passages, lead) ||
    members.every((at) => callsToAct(passages[at]?.body ?? ''))
    ? members
    : [];
};
