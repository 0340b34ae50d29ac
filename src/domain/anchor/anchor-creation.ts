import type { Block, DocumentText } from '../document/document-text.ts';
import type { Anchor } from './anchor.ts';

/** How many UTF-16 units of context an anchor keeps on each side; one fewer where the cut would split a character. */
const contextLength = 32;

/**
 * Returns the anchor of `text.slice(start, end)` with up to 32 units before and after it and the page on which it begins (0
 * when the format has no pages). Offsets are UTF-16; one that falls inside a surrogate pair is moved outwards.
 * Throws RangeError when the place is empty or outside the document.
 */
export function createAnchor(document: DocumentText, start: number, end: number): Anchor {
  const { text } = document;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No text between ${start} and ${end} in a document of ${text.length}`);
  }
  const from = splitsCharacter(text, start) ? start - 1 : start;
  const to = splitsCharacter(text, end) ? end + 1 : end;
  return {
    document: document.sha256,
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: contextBefore(text, from),
    suffix: contextAfter(text, to),
    page: pageAt(document, from),
  };
}

/** The context an anchor keeps before `offset`. */
export function contextBefore(text: string, offset: number): string {
  const start = Math.max(0, offset - contextLength);
  return text.slice(splitsCharacter(text, start) ? start + 1 : start, offset);
}

/** The context an anchor keeps from `offset` on. */
export function contextAfter(text: string, offset: number): string {
  const end = Math.min(text.length, offset + contextLength);
  return text.slice(offset, splitsCharacter(text, end) ? end - 1 : end);
}

function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function pageAt(document: DocumentText, offset: number): number {
  const block = lastStartingAt(document.blocks, offset);
  if (block === undefined) return 0;
  return lastStartingAt(block.lines, offset)?.page ?? block.page;
}

/** Blocks, and lines of a block, stand in the order of the text. */
function lastStartingAt<T extends Pick<Block, 'start'>>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
