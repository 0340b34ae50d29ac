import type { DocumentText } from '../domain/document/document-text.ts';
import type { Span } from './statement.ts';
import { callsToAct } from './wording.ts';

const dateNote =
  /(?:^|[\s(])\(?(?:target (?:implementation |completion )?date|implementation date|completion date|time ?(?:scales?|frames?|limit)|deadline|by when|due(?: date)?)\s?[:–—-]\s?([^\n()]{3,70}?)\)?\s?\.?\s{0,3}$/i;
const ownerNote =
  /(?:^|\s)[([](?:to|for|action(?: by| for)?|addressed to|directed to|lead|owner|responsible(?: body| agency)?)\s?:?\s(?:the\s)?([^()[\]\n]{3,90})[)\]]\s?\.?\s{0,3}$/i;

/** "Action: Trusts and Health Boards" on a line of its own: names, and nothing that asks. */
const ownerLine =
  /(?:^|\n)(?:(?:for )?action(?: by| for)?|addressed to|directed to|responsible(?: body| organi[sz]ation| agency)?)\s?:\s{1,3}((?:[Tt]he |[Aa]ll |[Ee]ach )?\p{Lu}[^.;:?!()\d\n]{2,140})\.?\s{0,3}$/iu;

const ownerIn = (tail: string): RegExpExecArray | null => {
  const note = ownerNote.exec(tail);
  if (note !== null) return note;
  const line = ownerLine.exec(tail);
  const names = line?.[1] ?? '';
  return /^(?:[Tt]he |[Aa]ll |[Ee]ach )?\p{Lu}/u.test(names) && !callsToAct(names) ? line : null;
};

/** True for a line that only says for whom what stands above it is: "Action: Trusts and Health Boards". */
export const namesWhoActs = (line: string): boolean => line.length < 180 && ownerIn(line)?.index === 0;

/** What is printed after the words of a statement, taken out of them. */
export interface ClosingNote {
  readonly spans: readonly Span[];
  /** "the governor" of "(To the governor)"; '' none. */
  readonly addressed: string;
  /** "mid-2025" of "Target implementation date: mid-2025."; '' none. */
  readonly deadline: string;
}

/**
 * Leaves out of a statement the notes that close it: for whom it is, in brackets after its full stop, and by when, after a
 * name such as "Timescale:". They are no words of the recommendation.
 */
export const takeClosingNotes = (document: DocumentText, spans: readonly Span[]): ClosingNote => {
  let kept = [...spans];
  let addressed = '';
  let deadline = '';
  for (let turn = 0; turn < 4; turn++) {
    const last = kept.at(-1);
    if (last === undefined) break;
    const from = Math.max(last.start, last.end - 180);
    const tail = document.text.slice(from, last.end);
    const date = deadline === '' ? dateNote.exec(tail) : null;
    const owner = addressed === '' ? ownerIn(tail) : null;
    const found = date ?? owner;
    if (found === null) break;
    const end = from + found.index + (/^\s/.test(found[0]) ? 1 : 0);
    const alone = document.text.slice(last.start, end).trim() === '';
    if (alone && kept.length === 1) break;
    // Inside a sentence such words are its own: "with a deadline: ...".
    const before = document.text.slice(last.start, end).trimEnd();
    if (!alone && !/[.?!;:)]$/.test(before)) break;
    if (date !== null) deadline = date[1]?.trim() ?? '';
    else addressed = owner?.[1]?.trim() ?? '';
    kept = alone ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, end: last.start + before.length }];
  }
  return { spans: kept, addressed, deadline };
};
