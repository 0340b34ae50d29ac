import type { DocumentText } from '../domain/document/document-text.ts';
import type { Passage } from './passage.ts';
import { sentencesWithin } from './request-sentence.ts';
import { asksExplicitly, statesDuty } from './wording.ts';

/** A stretch of a passage's words, by offsets in its body. */
export interface WordedStretch {
  readonly at: number;
  readonly end: number;
}

const asksAgain =
  /^(?:In addition,? |Further(?:more)?,? )?(?:We|I|It|They|The (?:\p{Lu}?[\p{L}’'-]+ ){1,5}?)\s?(?:(?:also|further|additionally|furthermore) ){1,2}(?:recommend|urge|call (?:on|upon|for))s?\b/u;
const onlyWishes =
  /\bwish(?:es)? to (?:receive|be informed|be kept informed)\b|\bwould like to (?:receive|be informed|stress|emphasi[sz]e|be kept informed)\b|\btrusts? that\b|\bIt would (?:also )?be (?:desirable|preferable|useful|helpful)\b/;

/**
 * The requests of a passage that begins to recommend at an offset: "I recommend ... I also recommend ..." makes two. Where
 * the words then only wish, trust, or ask to be informed, the request has ended.
 */
export const requestStretches = (passage: Passage, from: number): WordedStretch[] => {
  const stretches: { at: number; end: number }[] = [{ at: from, end: passage.body.length }];
  let open = true;
  for (const { at, text } of sentencesWithin(passage.body)) {
    if (at <= from) continue;
    const last = stretches.at(-1);
    if (last === undefined) break;
    if (asksAgain.test(text)) {
      if (open) last.end = at;
      stretches.push({ at, end: passage.body.length });
      open = true;
    } else if (open && onlyWishes.test(text)) {
      last.end = at;
      open = false;
    }
  }
  return stretches.map(({ at, end }) => ({ at, end: at + passage.body.slice(at, end).trimEnd().length }));
};

/** Offset in a passage's body from which all of it is in bold, to the end; -1 when it does not end in bold. */
const boldTail = (document: DocumentText, passage: Passage): number => {
  let from = -1;
  for (const run of passage.block.runs) {
    if (run.end <= passage.bodyStart || run.start >= passage.end) continue;
    if (document.text.slice(run.start, run.end).trim() === '') continue;
    if (document.styles[run.style]?.bold !== true) from = -1;
    else if (from < 0) from = Math.max(run.start, passage.bodyStart);
  }
  return from < 0 ? -1 : from - passage.bodyStart;
};

/** True when the words from an offset on are the bold end of a paragraph in plain type, or a whole paragraph in bold. */
export const isBoldFrom = (document: DocumentText, passage: Passage, at: number): boolean => {
  const from = boldTail(document, passage);
  return from >= 0 && Math.abs(from - at) <= 3;
};

/**
 * The bold end of a paragraph that says what should be done without saying who recommends it ("Steps should be taken to
 * ..."), for reports that set their recommendations so; null when there is none.
 */
export const boldRequest = (document: DocumentText, passage: Passage): WordedStretch | null => {
  const at = boldTail(document, passage);
  if (at <= 0) return null;
  const text = passage.body.slice(at);
  const [first] = sentencesWithin(text);
  if (first === undefined || text.length < 40 || !/^\p{Lu}/u.test(text) || onlyWishes.test(first.text)) return null;
  const duty = statesDuty(first.text) && !/\bshould have\b/.test(first.text);
  return duty || asksExplicitly(first.text) ? { at, end: passage.body.length } : null;
};
