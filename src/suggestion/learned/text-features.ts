/** How many features a text can have in all: words and letters are hashed into so many places. */
export const featureSpace = 1 << 20;

const basis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units, folded into the feature space. */
function hash(text: string, salt: number): number {
  let value = (basis ^ salt) >>> 0;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, prime) >>> 0;
  }
  value ^= value >>> 15;
  return value & (featureSpace - 1);
}

const salts = { word: 1, pair: 2, letters: 3 };
const wordPattern = /[\p{L}\p{N}]{2,}/gu;
/** Of longer words, so many first and last letters count as well. */
const letters = 5;
/** How much of a text is looked at, in UTF-16 units. */
const longest = 20_000;

/**
 * Counts the features of a text: its words, each two words in a row, and the first and last five letters of longer words, so
 * that "educating" and "education" share something. Case is left out.
 *
 * @returns counts by the number of a feature, from 0 to the feature space; linear in the length of the text
 */
export function countFeatures(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (feature: number): void => {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  let before = '';
  for (const [word] of text.slice(0, longest).toLowerCase().matchAll(wordPattern)) {
    add(hash(word, salts.word));
    if (before !== '') add(hash(`${before} ${word}`, salts.pair));
    before = word;
    if (word.length > letters) {
      add(hash(word.slice(0, letters), salts.letters));
      if (word.length > letters + 3) add(hash(word.slice(-letters), salts.letters));
    }
  }
  return counts;
}
