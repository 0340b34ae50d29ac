import { type FoundMarker, readMarker } from '../markers/marker.ts';
import { endsItem, endsSentence, type LaidLine } from './laid-line.ts';

/** A marker at the beginning of a line, and how sure the geometry is of it. */
export interface LineMarker {
  readonly found: FoundMarker;
  /** Where the text after the marker begins. */
  readonly contentX: number;
  /** A wide gap follows the marker: the line hangs from it. */
  readonly hangs: boolean;
}

/** The marker with which a line opens, by its words alone. */
export function readLineMarker(line: LaidLine): LineMarker | null {
  const found = readMarker(line.text);
  if (found === null) return null;
  let length = 0;
  for (const [index, word] of line.row.words.entries()) {
    if (index > 0 && !word.glued) length += 1;
    const before = line.row.words[index - 1];
    if (length >= found.length && before !== undefined) {
      const gap = word.x0 - before.x1;
      return { found, contentX: word.x0, hangs: gap >= 0.75 * line.row.size };
    }
    length += word.text.length;
  }
  return { found, contentX: line.row.words[0]?.x0 ?? 0, hangs: false };
}

/**
 * Whether a marker that begins a line opens an item. `before` is the line above in the same column and paragraph,
 * `contentX` where that paragraph's text stands. A number that merely came to stand at the beginning of a line ("Recommendation
 * 4) sets out", "2010. The Board") follows an unfinished line, stands where the text stands and has no gap after it.
 */
export function opensItem(marker: LineMarker, line: LaidLine, before: LaidLine, contentX: number): boolean {
  if (marker.found.marker.kind === 'bullet' && !/^[-–—o]/.test(marker.found.marker.label)) return true;
  const outside = line.row.x0 < contentX - 0.7 * line.row.size;
  if (marker.hangs && (outside || endsItem(before.text))) return true;
  if (outside && endsItem(before.text)) return true;
  if (!endsItem(before.text)) return false;
  const indented = line.row.x0 > contentX + 0.7 * line.row.size;
  if (indented) return true;
  // Flush with the text and no gap: only a whole sentence before it, cut short on purpose, speaks for an item.
  return endsSentence(before.text) && before.row.x1 < before.right - 0.12 * (before.right - before.left);
}
