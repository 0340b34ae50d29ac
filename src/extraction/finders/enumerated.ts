import type { DocumentText } from '../../domain/document/document-text.ts';
import type { Passage } from '../passage.ts';
import { sentencesWithin } from '../request-sentence.ts';
import type { Sections } from '../sections.ts';
import type { Findings, Statement, StatementRun } from '../statement.ts';
import { trapAround } from '../traps/surroundings.ts';
import { asksExplicitly, declinesToRecommend, opensAsOrder, reportsOthers, statesDuty } from '../wording.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const counted = new RegExp(
  `^(?:(?:and|so|then|but|my|our|the|a) ){0,3}(?:(${ordinals.join('|')})(?:ly)?|(final|last)(?:ly)?)\\b[^\\d]`,
  'i',
);

interface CountedSentence {
  readonly passage: Passage;
  readonly at: number;
  readonly text: string;
  /** 1 for "first"; 0 for a sentence that is not counted; -1 for "finally" and "last". */
  readonly ordinal: number;
}

/** Passages that may lie between one counted recommendation and the next. */
const furthest = 40;

/**
 * Finds recommendations that are counted in words in running text: "My first recommendation is that ...", "Second, I
 * recommend ...", "The third: you should ...", or under a heading of recommendations "First, ..." and "Secondly, ...". The
 * count makes the list, so each need only ask; a "first" with no second makes none.
 */
export const findEnumerated = (_document: DocumentText, passages: readonly Passage[], sections: Sections): Findings => {
  const sentences = passages.flatMap((passage) => sentencesOf(passage));
  const runs: StatementRun[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at];
    if (first === undefined || first.ordinal !== 1 || !opensCount(sections, first)) continue;
    if (trapAround(passages, sections, first.passage) !== null || declinesToRecommend(first.text)) continue;
    const chain = chainFrom(sentences, at);
    if (chain.length < 2) continue;
    const statements = chain.map((position) => statementAt(sentences, position, chain));
    if (chain.length < 3 && !/\brecommend/i.test(first.text)) continue;
    runs.push({
      finder: 'announced',
      statements,
      reason: 'recommendation counted in words (first, second, third)',
      strength: 0.93,
      summary: sections.above(first.passage).includes('summary'),
      separate: false,
      weak: false,
      consolidated: false,
    });
    at = chain.at(-1) ?? at;
  }
  return { runs, left: [] };
};

const sentencesOf = (passage: Passage): CountedSentence[] =>
  passage.heading || passage.block.cell !== null || passage.label !== null
    ? []
    : sentencesWithin(passage.body).map(({ at, text }) => ({ passage, at, text, ordinal: ordinalIn(text) }));

const ordinalIn = (text: string): number => {
  const match = counted.exec(text.slice(0, 60));
  if (match === null) return 0;
  return match[1] === undefined ? -1 : ordinals.indexOf(match[1].toLowerCase()) + 1;
};

const opensCount = (sections: Sections, { passage, text }: CountedSentence): boolean =>
  /\brecommend(?:ation)?\b/i.test(text)
    ? !reportsOthers(text)
    : sections.above(passage).some((kind) => kind === 'recommendations' || kind === 'mixed') && asks(text);

const asks = (text: string): boolean => statesDuty(text) || asksExplicitly(text) || opensAsOrder(text);

/** Positions of the sentences that go on the count, each of which asks by itself or in the sentence after it. */
const chainFrom = (sentences: readonly CountedSentence[], from: number): number[] => {
  const chain: number[] = [];
  let expected = 1;
  let before = sentences[from]?.passage.index ?? 0;
  for (let at = from; at < sentences.length; at++) {
    const one = sentences[at];
    if (one === undefined || one.passage.index - before > furthest) break;
    const ends = one.ordinal === -1;
    if (!(one.ordinal === expected || (ends && expected > 1))) continue;
    const next = sentences[at + 1];
    const askedNext = next !== undefined && next.passage === one.passage && next.ordinal === 0 && asks(next.text);
    if (!asks(one.text) && !askedNext) continue;
    chain.push(at);
    before = one.passage.index;
    expected++;
    if (ends) break;
  }
  return chain;
};

/** From the counted sentence to the last, of those that follow at once in its paragraph, that asks. */
const statementAt = (sentences: readonly CountedSentence[], position: number, chain: readonly number[]): Statement => {
  const first = sentences[position];
  if (first === undefined) throw new Error('a counted sentence has a position');
  const { passage } = first;
  let last = first;
  let asked = asks(first.text);
  let from = first;
  for (let at = position + 1; at < sentences.length; at++) {
    const next = sentences[at];
    if (next === undefined || next.passage !== passage || chain.includes(at) || (asked && !asks(next.text))) break;
    // "Finally, a dashboard tells a board what it has decided to see. We recommend ...": the reason is no part of it.
    if (!asked && asksExplicitly(next.text) && !/recommend/i.test(first.text)) from = next;
    asked = asked || asks(next.text);
    last = next;
  }
  const start = passage.bodyStart + from.at;
  const end = passage.bodyStart + last.at + last.text.length;
  return {
    opening: passage.index,
    number: '',
    key: '',
    heading: '',
    spans: [{ start, end, passage: passage.index }],
    tableHeader: '',
    reference: '',
    deadline: '',
  };
};
