/** Lower-case words of a text, accents and punctuation left out. */
const wordsOf = (text: string): string[] =>
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

export const wordBag = (text: string): WordBag => {
  const counts = new Map<string, number>();
  const words = wordsOf(text);
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

const shingleLength = 5;

const plainLetters = (code: number): string =>
  String.fromCharCode(code)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Hashes of the runs of five words of a text, the words as `wordsOf` has them. Every passage of a report passes through
 * here, so no string is made for a word; two runs with one hash are too rare to matter where several must agree.
 */
const shinglesOf = (text: string): Set<number> => {
  const shingles = new Set<number>();
  const words = new Int32Array(shingleLength);
  let count = 0;
  let hash = 0;
  let inside = false;
  const add = (code: number): void => {
    hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
    inside = true;
  };
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) add(code);
    else if (code >= 65 && code <= 90) add(code + 32);
    else if (code === 0xad || (code >= 0x300 && code <= 0x36f)) continue;
    else {
      const letters = code > 0xaa && (code < 0x2000 || code > 0x206f) ? plainLetters(code) : '';
      if (letters !== '') for (const letter of letters) add(letter.charCodeAt(0));
      else if (inside) {
        words[count % shingleLength] = hash;
        count++;
        inside = false;
        if (count < shingleLength) continue;
        let run = 0;
        for (let word = count; word < count + shingleLength; word++)
          run = Math.imul(run ^ (words[word % shingleLength] ?? 0), 0x85ebca6b) + (run >>> 13);
        shingles.add(run | 0);
      }
    }
  }
  return shingles;
};

/** Where the words of a statement stand again. */
export interface Repetition {
  /** Index of the statement in the list given. */
  readonly statement: number;
  readonly passage: number;
}

/**
 * Passages that state one of the statements again in nearly the same words: at least half of the statement's runs of five
 * words stand in a row of neighbouring passages, or a passage is mostly made of them. One pass over the passages.
 */
export const findRepetitions = (
  statements: readonly string[],
  passages: readonly { readonly index: number; readonly body: string }[],
): Repetition[] => {
  const owners = new Map<number, number[]>();
  const sizes = statements.map((text, statement) => {
    const shingles = shinglesOf(text);
    for (const shingle of shingles) {
      const known = owners.get(shingle);
      if (known === undefined) owners.set(shingle, [statement]);
      else if (known.length < 8) known.push(statement);
    }
    return shingles.size;
  });
  // Hits by statement, then grouped into stretches of neighbouring passages.
  const hits = new Map<number, { passage: number; shared: number; own: number }[]>();
  for (const passage of passages) {
    const shingles = shinglesOf(passage.body);
    const shared = new Map<number, number>();
    for (const shingle of shingles)
      for (const owner of owners.get(shingle) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    for (const [statement, count] of shared) {
      if (count < Math.min(4, (sizes[statement] ?? 0) * 0.5)) continue;
      const known = hits.get(statement) ?? [];
      known.push({ passage: passage.index, shared: count, own: shingles.size });
      hits.set(statement, known);
    }
  }
  const found: Repetition[] = [];
  for (const [statement, list] of hits) {
    let stretch: typeof list = [];
    const close = (): void => {
      const total = stretch.reduce((sum, hit) => sum + hit.shared, 0);
      if (total >= (sizes[statement] ?? 1) * 0.5)
        for (const hit of stretch) found.push({ statement, passage: hit.passage });
      stretch = [];
    };
    for (const hit of list) {
      const before = stretch.at(-1);
      if (before !== undefined && hit.passage - before.passage > 6) close();
      stretch.push(hit);
    }
    close();
  }
  return found;
};
