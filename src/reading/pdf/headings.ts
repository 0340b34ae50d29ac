import { isInCapitals } from './laid-line.ts';
import type { Paragraph } from './paragraph.ts';
import type { StyleTable } from './style-table.ts';

/** Type of the running text: most letters of the document stand in it. */
export interface BodyType {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Finds the headings among the paragraphs of the running text and gives each a level from 1 (largest) to 6. */
export function markHeadings(paragraphs: readonly Paragraph[], body: BodyType, styles: StyleTable): void {
  const found: { paragraph: Paragraph; rank: number }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.role !== 'body' || paragraph.cell !== null) continue;
    if (isHeading(paragraph, body, paragraphs[index + 1]) && !isItemAmongItems(paragraph, paragraphs, index, body)) {
      paragraph.kind = 'heading';
      found.push({ paragraph, rank: rankOf(paragraph, styles) });
    } else if (paragraph.marker !== null) paragraph.kind = 'list-item';
  }
  const levels = levelsOf(found);
  for (const { paragraph, rank } of found) paragraph.level = levels.get(rank) ?? 1;
}

const deepest = 6;

/**
 * Levels of the ranks that occur, largest first. What only the title page has is level 1; where more than six are left,
 * the rarest joins its neighbour.
 */
function levelsOf(found: readonly { paragraph: Paragraph; rank: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  const title = new Set<number>();
  for (const { paragraph, rank } of found) {
    if ((paragraph.lines[0]?.page ?? 0) <= 2) title.add(rank);
    else counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  if (counts.size === 0) for (const rank of title) counts.set(rank, 1);
  const groups = [...counts].sort((a, b) => b[0] - a[0]).map(([rank, count]) => ({ ranks: [rank], count }));
  while (groups.length > deepest) {
    let rarest = 0;
    for (const [index, group] of groups.entries()) if (group.count < (groups[rarest]?.count ?? 0)) rarest = index;
    const into = groups[rarest === 0 ? 1 : rarest - 1];
    const [gone] = groups.splice(rarest, 1);
    if (gone === undefined || into === undefined) break;
    into.ranks.push(...gone.ranks);
    into.count += gone.count;
  }
  const levels = new Map<number, number>();
  for (const [index, group] of groups.entries()) for (const rank of group.ranks) levels.set(rank, index + 1);
  for (const rank of title) {
    if (levels.has(rank)) continue;
    const smaller = groups.findIndex((group) => Math.max(...group.ranks) < rank);
    levels.set(rank, smaller < 0 ? groups.length : smaller + 1);
  }
  return levels;
}

/** One of several lettered items in bold of which others are plainly sentences: no heading, though it lacks a full stop. */
function isItemAmongItems(
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
  index: number,
  body: BodyType,
): boolean {
  const kind = paragraph.marker?.marker.kind;
  if (kind !== 'letter' && kind !== 'roman') return false;
  return [index - 2, index - 1, index + 1, index + 2].some((place) => {
    const other = paragraphs[place];
    if (other?.marker === undefined || other.marker === null || other.role !== 'body') return false;
    const alike = other.marker.marker.kind === kind && Math.abs(other.contentX - paragraph.contentX) < 4;
    return alike && other.lines[0]?.bold === paragraph.lines[0]?.bold && !isHeading(other, body, paragraphs[place + 1]);
  });
}

function isHeading(paragraph: Paragraph, body: BodyType, next: Paragraph | undefined): boolean {
  const first = paragraph.lines[0];
  if (first === undefined || paragraph.lines.length > 5) return false;
  const text = paragraph.lines.map((line) => line.text).join(' ');
  const content = paragraph.marker === null ? text : text.slice(paragraph.marker.length);
  if (!/\p{L}{2}/u.test(content === '' ? text : content) || text.length > 260) return false;
  if (paragraph.marker?.marker.kind === 'bullet') return false;
  const size = first.row.size;
  const bold = paragraph.lines.every((line) => line.bold);
  const finished = /[.;,]$/.test(text) && !/\b(?:etc|no|vs)\.$/.test(text);
  if (size >= 1.12 * body.size || size >= body.size + 1.4) {
    const sentence = finished && text.split(' ').length > 6 && size < 1.5 * body.size;
    return !sentence && text.length < 220;
  }
  if (size < 0.9 * body.size) return false;
  if (bold && !body.bold) return !finished && text.length <= 200;
  if (text.length < 120 && !finished && isInCapitals(content) && content.replace(/\P{L}/gu, '').length >= 4)
    return true;
  if (finished || paragraph.lines.length > 1 || text.length > 90 || /[:]$/.test(text)) return false;
  // One short line in italics above upright text.
  const italic = first.italic && !body.italic;
  return italic && next !== undefined && next.lines[0]?.italic === false && /^\p{Lu}|^\d/u.test(content);
}

/** Larger, bolder and upright ranks higher. */
function rankOf(paragraph: Paragraph, styles: StyleTable): number {
  const line = paragraph.lines[0];
  const word = line?.row.words[0];
  if (line === undefined || word === undefined) return 0;
  const style = styles.at(word.style);
  const capitals = isInCapitals(line.text);
  return Math.round(line.row.size * 2) * 8 + (style.bold ? 4 : 0) + (capitals ? 2 : 0) + (style.italic ? 0 : 1);
}
