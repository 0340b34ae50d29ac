/** A stretch of a report's text; UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text that is loaded, and where it begins in the report. */
export interface Loaded {
  readonly start: number;
  readonly text: string;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’\-‐][\p{L}\p{N}\p{M}]+)*/gu;

/** Places of the words of loaded blocks, in order. */
function listWords(blocks: readonly Loaded[]): Stretch[] {
  return blocks.flatMap(({ start, text }) =>
    [...text.matchAll(word)].map((found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
    })),
  );
}

/** Index of the first word that ends after an offset; the last word where there is none. */
function wordAt(words: readonly Stretch[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, words.length - 1);
}

/** Punctuation that closes a sentence goes with the word before it. */
const closing = /^[.,;:!?)\]”’"']*/;

function throughClosing(blocks: readonly Loaded[], end: number): number {
  const block = blocks.find((one) => one.start < end && end <= one.start + one.text.length);
  if (block === undefined) return end;
  return end + (closing.exec(block.text.slice(end - block.start))?.[0].length ?? 0);
}

/** The word at an offset, or the first after it. */
export function selectWord(blocks: readonly Loaded[], offset: number): Stretch | null {
  const words = listWords(blocks);
  return words[wordAt(words, offset)] ?? null;
}

/** Moves one edge of a stretch by some words, forward or back; the stretch keeps one word at least. */
export function moveEdge(blocks: readonly Loaded[], stretch: Stretch, edge: 'start' | 'end', by: number): Stretch {
  const words = listWords(blocks);
  if (words.length === 0) return stretch;
  const first = wordAt(words, stretch.start);
  const after = words.findIndex(({ start }) => start >= stretch.end);
  const last = Math.max(first, (after < 0 ? words.length : after) - 1);
  if (edge === 'start') {
    const to = words[Math.max(0, Math.min(last, first + by))];
    return { start: to?.start ?? stretch.start, end: stretch.end };
  }
  const to = words[Math.max(first, Math.min(words.length - 1, last + by))];
  return { start: stretch.start, end: throughClosing(blocks, to?.end ?? stretch.end) };
}

/** Moves a selection of one word to a neighbouring word. */
export function moveWord(blocks: readonly Loaded[], stretch: Stretch, by: number): Stretch {
  const words = listWords(blocks);
  return words[Math.max(0, Math.min(words.length - 1, wordAt(words, stretch.start) + by))] ?? stretch;
}

/** Extends the end to the end of the sentence, or, at one, of the next. */
export function extendSentence(blocks: readonly Loaded[], stretch: Stretch): Stretch {
  const block = blocks.find((one) => one.start <= stretch.end && stretch.end < one.start + one.text.length);
  if (block === undefined) {
    const next = blocks.find((one) => one.start >= stretch.end);
    return next === undefined ? stretch : extendSentence(blocks, { start: stretch.start, end: next.start + 1 });
  }
  const rest = block.text.slice(stretch.end - block.start + 1);
  const stop = /[.!?][)\]”’"']*(?=\s|$)/.exec(rest);
  const end = stop === null ? block.start + block.text.length : stretch.end + 1 + stop.index + stop[0].length;
  return { start: stretch.start, end };
}
