import type { TimeBudget } from '../time-budget.ts';

export interface PlainLine {
  /** White space trimmed. */
  readonly text: string;
  /** Columns before the first character; tabs go to every fourth. */
  readonly indent: number;
  /** From 1; 0 when the text has no form feeds. */
  readonly page: number;
}

/** The lines of a text with their indents; form feeds part pages. */
export function plainLines(text: string, budget: TimeBudget): PlainLine[] {
  const paged = text.includes('\f');
  const lines: PlainLine[] = [];
  let page = paged ? 1 : 0;
  for (const [index, sheet] of text.split('\f').entries()) {
    if (index > 0) {
      page += 1;
      lines.push({ text: '', indent: 0, page });
    }
    for (const raw of sheet.split(/\r\n|[\n\r\u2028\u2029]/)) {
      budget.check();
      lines.push({ text: raw.trim(), indent: indentOf(raw), page });
    }
  }
  return lines;
}

function indentOf(raw: string): number {
  let column = 0;
  for (const character of raw) {
    if (character === '\t') column += 4 - (column % 4);
    else if (/\s/.test(character)) column += 1;
    else break;
    if (column > 400) break;
  }
  return column;
}

const hyphenated = /(\p{L}+)-$/u;
// What a hyphen stays after when a line ends at it.
const prefixes =
  /^(?:multi|non|inter|intra|co|re|self|well|long|short|cross|anti|post|pre|semi|sub|un|under|over|high|low|full|part|half|single|evidence|child|trauma|family|in|on|out|up|follow|face|year|day|decision|policy|safe|third|first|second|two|three|four|five)$/i;

/** Joins the lines of a paragraph; a word parted at the end of a line is made whole. */
export function joinLines(lines: readonly string[]): string {
  // Only the last part is looked at: looking at the whole text for each line would take quadratic time.
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.at(-1);
    const word = before === undefined ? undefined : hyphenated.exec(before.slice(-60))?.[1];
    if (before === undefined || word === undefined || !/^\p{Ll}/u.test(line))
      parts.push(before === undefined ? line : ` ${line}`);
    else {
      if (!prefixes.test(word)) parts[parts.length - 1] = before.slice(0, -1);
      parts.push(line);
    }
  }
  return parts.join('');
}
