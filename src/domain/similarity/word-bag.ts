/** Lower-case words of a text in order, accents and punctuation left out. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** A text as a bag of words. */
export interface WordBag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** The words of a text with how often each stands in it, and how many there are in all. */
export const wordBag = (text: string): WordBag => {
  const counts = new Map<string, number>();
  const words = plainWords(text);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
};

const sharedWords = (a: WordBag, b: WordBag): number => {
  const [small, big] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, big.counts.get(word) ?? 0);
  return shared;
};

/** F1 of two bags of words, 0 to 1. */
export const likeness = (a: WordBag, b: WordBag): number =>
  a.size + b.size === 0 ? 0 : (2 * sharedWords(a, b)) / (a.size + b.size);

/** Share of the smaller bag that stands in the larger, 0 to 1. */
export const containment = (a: WordBag, b: WordBag): number =>
  Math.min(a.size, b.size) === 0 ? 0 : sharedWords(a, b) / Math.min(a.size, b.size);
