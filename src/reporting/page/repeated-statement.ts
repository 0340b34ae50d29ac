import type { DocumentText } from '../../domain/document/document-text.ts';

export type Stretch = readonly [start: number, end: number];

const letter = /[\p{L}\p{N}]/u;

interface Squeezed {
  readonly letters: string;
  /** Offset in the document of each letter. */
  readonly offsets: readonly number[];
}

/** The letters and digits of a page in lower case, so that spaces, hyphens and line ends don't matter. */
function squeezePage(document: DocumentText, page: number): Squeezed {
  let letters = '';
  const offsets: number[] = [];
  for (const block of document.blocks) {
    if (block.role === 'hidden' || block.page > page || block.pageEnd < page) continue;
    for (const line of block.lines) {
      if (line.page !== page) continue;
      for (let offset = line.start; offset < line.end; offset += 1) {
        const character = document.text.charAt(offset);
        if (!letter.test(character)) continue;
        const lower = character.toLowerCase();
        letters += lower;
        for (let unit = 0; unit < lower.length; unit += 1) offsets.push(offset);
      }
    }
  }
  return { letters, offsets };
}

const opening = 48;

/**
 * Where a page says the words of a recommendation again (a box in a chapter that the annex repeats), found by their
 * letters; from the first agreeing letter to the last. Null when the page puts it in other words.
 */
export function findRepetition(document: DocumentText, page: number, text: string): Stretch | null {
  const wanted = [...text]
    .filter((character) => letter.test(character))
    .join('')
    .toLowerCase();
  if (wanted.length < 12) return null;
  const { letters, offsets } = squeezePage(document, page);
  const from = letters.indexOf(wanted.slice(0, opening));
  if (from < 0) return null;
  let length = Math.min(opening, wanted.length);
  while (length < wanted.length && letters.charAt(from + length) === wanted.charAt(length)) length += 1;
  const start = offsets[from];
  const end = offsets[from + length - 1];
  return start === undefined || end === undefined ? null : [start, end + 1];
}
