import type { Passage } from './passage.ts';
import { sentencesWithin } from './request-sentence.ts';
import type { Statement } from './statement.ts';
import { asksExplicitly, opensAsOrder, statesDuty } from './wording.ts';

const ownRequest =
  /^(?:(?:Therefore|Accordingly|Consequently),? )?(?:We|I|The (?:[A-Z][\w’'-]* ){1,6}|The (?:authority|board|bureau|branch|commission|committee|panel|inquiry|agency) )\s?(?:therefore |accordingly |hereby )?recommends? that\b/;

/**
 * Reasons first, then "The Authority recommends that …" in a paragraph of its own: the statement is that paragraph and what
 * follows it, where nothing before it asks.
 */
export const withoutRationale = (passages: readonly Passage[], statement: Statement): Statement => {
  const at = statement.spans.findIndex(({ passage }) => ownRequest.test(passages[passage]?.body.trim() ?? ''));
  if (at <= 0) return statement;
  const reasons = statement.spans.slice(0, at).map(({ passage }) => passages[passage]?.body ?? '');
  if (reasons.some((words) => asksExplicitly(words) || statesDuty(words))) return statement;
  return { ...statement, spans: statement.spans.slice(at) };
};

const explainsOn = /^(?:This|These|It|They|Such|The aim|The purpose)\b[^.]{0,80}\b(?:will|would|may|might|could)\b/;

/** A label run into a paragraph of reasons: with the last sentence that asks, the paragraph goes on with its reasons. */
export const withoutComment = (passages: readonly Passage[], statement: Statement): Statement => {
  const passage = passages[statement.opening];
  const [span, ...rest] = statement.spans;
  if (passage === undefined || span === undefined || rest.length > 0) return statement;
  if (passage.start === passage.block.start || span.start !== passage.bodyStart) return statement;
  const sentences = sentencesWithin(passage.body);
  const asks = (text: string): boolean => asksExplicitly(text) || statesDuty(text) || opensAsOrder(text);
  if (!asks(sentences[0]?.text ?? '')) return statement;
  const after = sentences.findIndex(({ text }) => !asks(text) && !explainsOn.test(text));
  const last = sentences[after - 1];
  if (last === undefined) return statement;
  return { ...statement, spans: [{ ...span, end: span.start + last.at + last.text.length }] };
};
