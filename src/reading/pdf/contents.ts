import type { Paragraph } from './paragraph.ts';
import { type Row, rowText } from './row.ts';

const leaders = /(?:[.…·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$/i;
const hasLeaders = /[.…·_] ?[.…·_] ?[.…·_]/;
const trailingNumber = /\S\s+(?:\d{1,4}|[ivxlc]{1,6})$/;
const contentsHeading =
  /^(?:table of )?contents(?: page)?$|^(?:list of )?(?:tables|figures|boxes)(?: and figures)?$|^index$/i;

/**
 * Whether the rows of a page are a table of contents: leaders, a heading and page numbers, or page numbers far out at the
 * right that never fall.
 */
export function isContentsPage(rows: readonly Row[]): boolean {
  if (rows.length < 3 || !mayHaveEntries(rows)) return false;
  const lines = rows.map((row) => rowText(row));
  const led = lines.filter(isLed).length;
  if (led >= 3 && led >= 0.25 * lines.length) return true;
  const numbered = rows.filter(endsInNumber).length;
  if (numbered < 3) return false;
  const headed = lines.slice(0, 4).some((line) => contentsHeading.test(line.trim()));
  if (headed && numbered >= 0.3 * lines.length) return true;
  return numbered >= 5 && numbered >= 0.7 * lines.length && numbersStandApart(rows);
}

/** Quick look: at least three rows end with a number or with dots. */
function mayHaveEntries(rows: readonly Row[]): boolean {
  let count = 0;
  for (const row of rows) {
    const text = row.words.at(-1)?.text ?? '';
    const code = text.charCodeAt(text.length - 1);
    if ((code >= 48 && code <= 57) || code === 46 || /^[ivxlc]+$/i.test(text)) count++;
    if (count >= 3) return true;
  }
  return false;
}

const isLed = (line: string): boolean =>
  mayEndLed.includes(line.charAt(line.length - 1)) && hasLeaders.test(line) && leaders.test(line);

/** Last signs of a line with leaders. */
const mayEndLed = '.…·_ 0123456789ivxlcIVXLC';

const endsInNumber = (row: Row): boolean =>
  row.words.length > 1 && /^(?:\d{1,4}|[ivxlc]{1,6})$/i.test(row.words.at(-1)?.text ?? '');

function numbersStandApart(rows: readonly Row[]): boolean {
  let apart = 0;
  let falls = 0;
  let last = 0;
  for (const row of rows) {
    const number = row.words.at(-1);
    const before = row.words.at(-2);
    if (number === undefined || before === undefined || !/^\d{1,4}$/.test(number.text)) continue;
    if (number.x0 - before.x1 > 2 * row.size) apart++;
    if (Number(number.text) < last) falls++;
    last = Number(number.text);
  }
  return apart >= 5 && falls === 0;
}

/** Whether a line ends an entry of a table of contents. */
export const endsEntry = (line: string): boolean => isLed(line) || trailingNumber.test(line);

/** Gives the entries of a contents page their role. */
export function markContents(paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'body') {
      paragraph.role = 'contents';
      paragraph.closed = true;
    }
  }
}
