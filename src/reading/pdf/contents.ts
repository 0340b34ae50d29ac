import type { Paragraph } from './paragraph.ts';

const leaders = /(?:[.…·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$/i;
const trailingNumber = /\S\s+(?:\d{1,4}|[ivxlc]{1,6})$/;
const contentsHeading =
  /^(?:table of )?contents(?: page)?$|^(?:list of )?(?:tables|figures|boxes)(?: and figures)?$|^index$/i;

/** Whether these lines, read as one page, are a table of contents: leaders, or a heading and page numbers at the right. */
export function isContentsPage(lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const led = lines.filter((line) => leaders.test(line)).length;
  if (led >= 3 && led >= 0.25 * lines.length) return true;
  const numbered = lines.filter((line) => trailingNumber.test(line)).length;
  const headed = lines.slice(0, 4).some((line) => contentsHeading.test(line.trim()));
  return headed && numbered >= 3 && numbered >= 0.3 * lines.length;
}

/** Whether a line ends an entry of a table of contents. */
export const endsEntry = (line: string): boolean => leaders.test(line) || trailingNumber.test(line);

export const isContentsHeading = (text: string): boolean => contentsHeading.test(text.trim());

/** Gives the entries of a contents page their role. */
export function markContents(paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'body') {
      paragraph.role = 'contents';
      paragraph.closed = true;
    }
  }
}
