import type { Action } from './action.ts';
import type { ReadText } from './read-text.ts';

const taking =
  /^(?:adopt|take|implement|undertake|introduce|develop|institute|apply|continue|make|exert|intensify|increase|step|strengthen)$/;
const measures = /^(?:measures?|steps?|actions?|efforts?|initiatives?|approach)$/;
/** Verbs whose object is a state of affairs: what would be done about it stays open. */
const about =
  /^(?:bring|end|stop|halt|cease|combat|eliminate|request|seek|visit|cooperate|see|exercise|comply|respect|uphold|put|respond)$/;

/** Place of the "measures", "steps" or "efforts" that an action takes; -1 when it takes none. */
export function takesMeasures(read: ReadText, action: Action): number {
  if (!taking.test(action.verb)) return -1;
  for (let at = action.at + 1; at <= action.at + 5; at++) {
    const word = read.words[at]?.lower ?? '';
    if (read.sentenceOf(at) !== read.sentenceOf(action.at) || /^(?:to|of|for|in|by|that)$/.test(word)) return -1;
    if (measures.test(word)) return at;
  }
  return -1;
}

/** Whether an action is only to do something about a matter: "adopt effective measures", "bring to justice", "end the violence". */
export const namesNoMeans = (read: ReadText, action: Action): boolean =>
  about.test(action.verb) ||
  takesMeasures(read, action) >= 0 ||
  (action.verb === 'make' && read.words.slice(action.at + 1, action.at + 5).some(({ lower }) => lower === 'use'));
