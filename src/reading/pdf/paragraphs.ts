import {
  endsSentence,
  goesOnInStyle,
  isInCapitals,
  isTag,
  type LaidLine,
  leavesRoom,
  startsLower,
} from './laid-line.ts';
import type { Leadings } from './leading.ts';
import { type LineMarker, opensItem, readLineMarker } from './line-marker.ts';
import { isLabelLine, leftOf, newParagraph, type Paragraph } from './paragraph.ts';

/** Groups the lines of one region, from top to bottom, into paragraphs. */
export function groupParagraphs(lines: readonly LaidLine[], leadings: Leadings): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  let before: LaidLine | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const marker = readLineMarker(line);
    const evenly = isEvenlySet(lines, index);
    if (current === null || before === null || breaksBefore(line, before, current, marker, leadings, evenly)) {
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
  evenly: boolean,
): boolean {
  const distance = line.row.base - before.row.base;
  const size = before.row.size;
  if (changesSize(line, before)) return true;
  if (distance < 0.5 * size) return true;
  const usual = usualDistance(paragraph, leadings);
  if (isTag(line.text) && distance < 1.3 * usual) return false;
  if (distance > 1.22 * usual + 0.4 && !isWiderSet(line, before, distance, usual, evenly)) return true;
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

/** Another size of type, unless a word at the joint has the same: a link in smaller type does not end a paragraph. */
function changesSize(line: LaidLine, before: LaidLine): boolean {
  const { size } = before.row;
  const differ = (a: number, b: number): boolean => Math.abs(a - b) > Math.max(0.6, 0.06 * b);
  if (!differ(line.row.size, size)) return false;
  if (line.text.startsWith('(http')) return false;
  const first = line.row.words[0]?.size ?? 0;
  const last = before.row.words.at(-1)?.size ?? 0;
  if (!differ(first, last)) return false;
  return differ(first, size) || before.row.words[0]?.size !== size;
}

/** A passage with more leading than the text, such as a quotation: its lines are evenly set, its sentence runs on. */
function isWiderSet(line: LaidLine, before: LaidLine, distance: number, usual: number, evenly: boolean): boolean {
  if (distance > 1.75 * usual || line.row.words[0]?.style !== before.row.words.at(-1)?.style) return false;
  if (startsLower(line.text) && !endsSentence(before.text)) return true;
  return evenly && !leavesRoom(before, line);
}

/** Whether a line stands as far below the one above as that one, or the next, from its neighbour. */
function isEvenlySet(lines: readonly LaidLine[], index: number): boolean {
  const at = (place: number): number => (place < 0 ? Number.NaN : (lines[place]?.row.base ?? Number.NaN));
  const here = at(index) - at(index - 1);
  const alike = (other: number): boolean => Math.abs(here - other) < 0.03 * here;
  return alike(at(index - 1) - at(index - 2)) || alike(at(index + 1) - at(index));
}

/** Leading of the paragraph so far; before its second line, the usual one of the size. */
function usualDistance(paragraph: Paragraph, leadings: Leadings): number {
  const first = paragraph.lines[0];
  const last = paragraph.lines.at(-1);
  if (first === undefined || last === undefined) return 0;
  const usual = leadings.usual(first.row.size);
  if (paragraph.lines.length < 2) return usual;
  const top = paragraph.lines.findIndex((line) => line.page === last.page);
  const below = paragraph.lines.length - 1 - top;
  if (below < 1) return usual;
  return (last.row.base - (paragraph.lines[top]?.row.base ?? 0)) / below;
}

/** A wholly bold line above a plain one is a heading of its own, unless its sentence plainly runs on. */
function changesStyle(line: LaidLine, before: LaidLine): boolean {
  if (line.bold !== before.bold)
    return leavesRoom(before, line) || endsSentence(before.text) || (line.bold && !goesOnInStyle(before, line));
  if (line.italic !== before.italic)
    return leavesRoom(before, line) && (endsSentence(before.text) || !startsLower(line.text));
  return false;
}

const isHeadingLike = (line: LaidLine): boolean => line.bold || isInCapitals(line.text);

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
