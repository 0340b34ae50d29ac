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

/** Most lines open with a word in small letters that is no roman number: they need no closer look. */
const opensWithWord = /^\p{Ll}[\p{Ll}’'-]*[abd-hj-uyz]|^a /u;

/** The marker with which a line opens, by its words alone. */
export function readLineMarker(line: LaidLine): LineMarker | null {
  if (opensWithWord.test(line.text)) return null;
  const found = readMarker(line.text) ?? readCode(line);
  if (found === null) return null;
  // "Findings" is a heading, no label "Finding" with the letter s.
  if (found.marker.kind === 'labelled' && /^\p{L}+$/u.test(found.marker.label)) return null;
  let length = 0;
  const { words } = line.row;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (index > 0 && !word.glued) length += 1;
    const before = index > 0 ? words[index - 1] : undefined;
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

const code = /^(?:[A-Z]{1,6}[/-]?\d{1,3}(?:[./]\d{1,3})*[a-z]?|[A-Z]{1,6}\/[A-Z]{1,4}\/?\d{1,3})[.:)]?$/;

/** A code such as "CSC/1" or "H/2" that hangs to the left of its text. */
function readCode(line: LaidLine): FoundMarker | null {
  const [word, next] = line.row.words;
  if (word === undefined || next === undefined || !code.test(word.text)) return null;
  if (next.x0 - word.x1 < 0.6 * line.row.size) return null;
  return { marker: { label: word.text, kind: 'labelled' }, length: word.text.length + 1 };
}
