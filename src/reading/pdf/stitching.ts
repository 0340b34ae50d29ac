import { endsSentence, goesOnInStyle, isTag, leavesRoom, startsLower } from './laid-line.ts';
import type { LaidPage } from './page-layout.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Puts the pages of a document into one order. A paragraph that runs on over a column or page becomes one; what stands
 * between its halves (footnotes, running heads) follows it.
 */
export function stitchPages(pages: readonly LaidPage[]): Paragraph[] {
  const ordered: Paragraph[] = [];
  let waiting: Paragraph[] = [];
  let last: Paragraph | null = null;
  for (const page of pages) {
    const [first, ...rest] = page.flow;
    if (first === undefined) {
      waiting.push(...page.aside);
      continue;
    }
    if (last !== null && runsOn(last, first)) last.lines.push(...first.lines);
    else {
      ordered.push(...waiting, first);
      waiting = [];
      last = first;
    }
    if (rest.length > 0) {
      ordered.push(...waiting, ...rest);
      waiting = [];
      last = rest.at(-1) ?? last;
    }
    waiting.push(...page.aside);
  }
  ordered.push(...waiting);
  return ordered;
}

/** Whether `next`, which opens a column or page, goes on with the paragraph that ended the one before. */
export function runsOn(paragraph: Paragraph, next: Paragraph): boolean {
  const before = paragraph.lines.at(-1);
  const line = next.lines[0];
  const first = paragraph.lines[0];
  if (before === undefined || line === undefined || first === undefined) return false;
  if (paragraph.closed || next.closed || paragraph.role !== next.role || paragraph.cell !== null) return false;
  if (paragraph.panel !== next.panel) return false;
  if (Math.abs(before.row.size - line.row.size) > 0.5) return false;
  if (before.bold !== line.bold && !goesOnInStyle(before, line)) return false;
  const ended = endsSentence(before.text);
  const shiftedLeft = line.row.x0 - line.left;
  const hanging =
    paragraph.marker !== null &&
    Math.abs(shiftedLeft - (paragraph.contentX - first.left)) < 3 &&
    paragraph.contentX - first.row.x0 > 6;
  if (next.marker !== null && !(startsLower(line.text) && !ended)) {
    if (ended || !isWrappedReference(next)) return false;
  }
  if (isTag(line.text)) return true;
  if (startsLower(line.text)) return !ended || !leavesRoom(before, line);
  if (!ended) return !leavesRoom(before, line) || before.row.x1 > before.right - 0.2 * (before.right - before.left);
  if (line.text === line.text.toUpperCase()) return false;
  const goesOn = next.lines.length > 1 || endsSentence(line.text) || !leavesRoom(line, line);
  return hanging && goesOn && !leavesRoom(before, line);
}

/** "Recommendation 4) sets out": a reference that came to stand at the beginning of a page. */
const isWrappedReference = (paragraph: Paragraph): boolean =>
  paragraph.marker?.marker.kind === 'labelled' || paragraph.marker?.marker.kind === 'number';
