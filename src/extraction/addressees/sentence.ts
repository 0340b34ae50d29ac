/** A stretch of a recommendation that is read on its own: a sentence, or an item of a list in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** An item of a list whose opening sentence stands before it ("X should: • ..."). */
  readonly item: boolean;
  /** Begins a paragraph, a part or a sentence; false after a semicolon or a bullet. */
  readonly opens: boolean;
}

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No|Nos|para|paras|e\.g|i\.e|eg|ie|etc|cf|vs|Inc|Ltd|Co|Corp|Art|U\.S|U\.K|approx|[A-Z])$/;

/** Breaks between stretches: ends of lines, sentences, items; part labels "(a)", "(iv)", "2)" and bullets. */
const breakPattern =
  /\n+|[.?!]["”’)]*(?=\s)|[;:](?=\s)|(?<=^|\s)(?:[•·▪●◦‣–-]|\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|\d{1,2}\))(?=\s)/gu;

/**
 * Cuts a recommendation into the stretches that can each hold a request of their own. Every character belongs to exactly
 * one stretch or to a break. Linear.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let opens = true;
  let inList = false;
  const take = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push({ start, end, item: inList, opens });
  };
  for (const match of text.matchAll(breakPattern)) {
    const mark = match[0];
    const at = match.index;
    if (mark.startsWith('.')) {
      const after = text
        .slice(at + mark.length)
        .trimStart()
        .charAt(0);
      if (abbreviation.test(text.slice(Math.max(0, at - 12), at)) || /^\p{Ll}/u.test(after)) continue;
    }
    const label = mark === ';' || mark === ':' ? '' : mark;
    take(mark.startsWith('(') || /^[\d•·▪●◦‣–-]/u.test(mark) ? at : at + (mark.startsWith('\n') ? 0 : mark.length));
    start = at + mark.length;
    if (mark === ':') {
      inList = true;
      opens = false;
    } else if (mark === ';') opens = false;
    else if (/^[•·▪●◦‣–-]/u.test(label)) opens = false;
    else {
      opens = true;
      if (/^[.?!]/.test(mark)) inList = false;
    }
  }
  take(text.length);
  return sentences;
}
