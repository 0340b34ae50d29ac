import { endsSentence, isTag, type LaidLine, leavesRoom, startsLower } from './laid-line.ts';
import type { Leadings } from './leading.ts';
import { type LineMarker, opensItem, readLineMarker } from './line-marker.ts';
import { isLabelLine, leftOf, newParagraph, type Paragraph } from './paragraph.ts';

/** Groups the lines of one region, from top to bottom, into paragraphs. */
export function groupParagraphs(lines: readonly LaidLine[], leadings: Leadings): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  let before: LaidLine | null = null;
  for (const line of lines) {
    const marker = readLineMarker(line);
    if (current === null || before === null || breaksBefore(line, before, current, marker, leadings)) {
      current = newParagraph(line, marker?.found ?? null, marker?.contentX ?? line.row.x0);
      paragraphs.push(current);
    } else {
      current.lines.push(line);
      if (current.lines.length === 2 && current.marker === null) current.contentX = line.row.x0;
    }
    before = line;
  }
  return paragraphs;
}

function breaksBefore(
  line: LaidLine,
  before: LaidLine,
  paragraph: Paragraph,
  marker: LineMarker | null,
  leadings: Leadings,
): boolean {
  const distance = line.row.base - before.row.base;
  const size = before.row.size;
  if (Math.abs(line.row.size - size) > Math.max(0.6, 0.06 * size)) return true;
  if (distance < 0.5 * size) return true;
  const usual = usualDistance(paragraph, leadings);
  if (isTag(line.text) && distance < 1.3 * usual) return false;
  if (distance > 1.22 * usual + 0.4 && !isWiderSet(line, before, distance, usual)) return true;
  if (isLabelLine(before.text) && paragraph.lines.length === 1) return true;
  if (marker !== null && opensItem(marker, line, before, paragraph.contentX)) return true;
  if (changesStyle(line, before)) return true;
  const ended = leavesRoom(before, line);
  const ends = endsSentence(before.text);
  if (isHeadingLike(before) && isHeadingLike(line) && distance < 1.15 * usual) return ended && ends;
  if (ended && (ends || endsShort(before)) && !startsLower(line.text)) return true;
  if (ended && endsVeryShort(before)) return true;
  return isIndented(line, paragraph, before) && ends;
}

/** A passage with more leading than the text, such as a quotation: its sentence plainly runs on. */
const isWiderSet = (line: LaidLine, before: LaidLine, distance: number, usual: number): boolean =>
  distance < 1.75 * usual &&
  startsLower(line.text) &&
  !endsSentence(before.text) &&
  line.row.words[0]?.style === before.row.words.at(-1)?.style;

/** Leading of the paragraph so far; before its second line, the usual one of the size. */
function usualDistance(paragraph: Paragraph, leadings: Leadings): number {
  const first = paragraph.lines[0];
  const last = paragraph.lines.at(-1);
  if (first === undefined || last === undefined) return 0;
  const usual = leadings.usual(first.row.size);
  if (paragraph.lines.length < 2) return usual;
  const onPage = paragraph.lines.filter((line) => line.page === last.page);
  const top = onPage[0];
  if (top === undefined || onPage.length < 2) return usual;
  return (last.row.base - top.row.base) / (onPage.length - 1);
}

/** A wholly bold line above a plain one is a heading of its own, unless its sentence plainly runs on. */
function changesStyle(line: LaidLine, before: LaidLine): boolean {
  if (line.bold !== before.bold) return leavesRoom(before, line) || endsSentence(before.text) || line.bold;
  if (line.italic !== before.italic)
    return leavesRoom(before, line) && (endsSentence(before.text) || !startsLower(line.text));
  return false;
}

const isHeadingLike = (line: LaidLine): boolean => line.bold || line.text === line.text.toUpperCase();

const widthOf = (line: LaidLine): number => Math.max(1, line.right - line.left);
const endsShort = (line: LaidLine): boolean => line.right - line.row.x1 > 0.12 * widthOf(line);
const endsVeryShort = (line: LaidLine): boolean => line.right - line.row.x1 > 0.45 * widthOf(line);

/** First line of a new paragraph that is set in from the left edge of the one before. */
function isIndented(line: LaidLine, paragraph: Paragraph, before: LaidLine): boolean {
  const left =
    paragraph.lines.length > 1 ? leftOf(paragraph) : paragraph.marker === null ? before.left : paragraph.contentX;
  const step = line.row.x0 - left;
  return step > 0.8 * line.row.size && step < 6 * line.row.size;
}
