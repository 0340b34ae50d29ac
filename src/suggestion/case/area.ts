import type { CasePassage } from './case-passage.ts';
import type { Found } from './found.ts';

const name = "[A-Z][\\p{L}’'-]*(?:,? (?:(?:and|upon|on|of|the|in|&) ){0,2}[A-Z][\\p{L}’'-]*){0,6}?";
const boards: readonly RegExp[] = [
  new RegExp(
    `\\b(${name}) (?:Local )?(?:Safeguarding (?:Children(?:[’']s)?|Adults?|Child|Families) (?:Board|Partnership)|Safeguarding (?:Board|Partnership)|Community Safety Partnership|Child Protection Committee)\\b`,
    'gu',
  ),
  /\b([A-Z]{2,}(?: (?:AND |OF |UPON )?[A-Z]{2,}){0,5}) (?:LOCAL )?(?:SAFEGUARDING (?:CHILDREN|ADULTS?)(?:[’']S)? (?:BOARD|PARTNERSHIP)|COMMUNITY SAFETY PARTNERSHIP)\b/gu,
];
const places: readonly RegExp[] = [
  /\bcoroner(?:[’']s)? area of ([A-Z][\p{L}’'-]+(?: (?:and |of )?[A-Z][\p{L}’'-]+){0,4})/gu,
  /\b([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,3}) (?:County|City|Borough|District|Metropolitan Borough) Council\b/gu,
  /\bat ([A-Z][\p{L}’'-]{3,})(?= on \d)/gu,
];
const opener =
  /^(?:The|By|For|To|From|Of|This|Commissioned|Published|Report|Overview|Review|Chair|Serious|Case|Why|As|In|On)\s+/;

/** The board or area whose review it is, as printed: a board by name near the beginning, else a coroner's area, a council, a place. */
export function findArea(passages: readonly CasePassage[]): Found | null {
  for (const [patterns, reason, most, score] of [
    [boards, 'the board or partnership named first', 30, 0.9],
    [places, 'the area or council named first', 30, 0.6],
  ] as const) {
    for (const passage of passages.slice(0, most)) {
      const text = passage.text.slice(0, 4000);
      for (const pattern of patterns) {
        for (const match of text.matchAll(pattern)) {
          const whole = patterns === boards ? match[0] : (match[1] ?? '');
          let value = whole;
          while (opener.test(value)) value = value.replace(opener, '');
          const start = match.index + match[0].indexOf(whole) + (whole.length - value.length);
          if (
            value.split(' ').length < (patterns === boards ? 3 : 1) ||
            /^(?:Local )?Safeguarding|^Community/.test(value)
          )
            continue;
          return { value, score, passage, start, end: start + value.length, reason };
        }
      }
    }
  }
  return null;
}
