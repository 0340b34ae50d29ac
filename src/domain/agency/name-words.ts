/** A word of a text as agency names compare it. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly raw: string;
  /** Lower case, possessive and plural taken off: "Children’s" and "children" are one. */
  readonly stem: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?|&/gu;

/** Latin diacritics do not part names: "Sûreté" is "surete". */
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The stem under which two printings of one word meet. */
export function stemOf(raw: string): string {
  if (raw === '&') return 'and';
  const abbreviation = /^(\p{Lu}{2,})['’]?s$/u.exec(raw)?.[1];
  if (abbreviation !== undefined) return plain(abbreviation);
  const bare = plain(raw)
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare)) return bare.slice(0, -1);
  return bare;
}

/** The words of a text, in order. Linear in its length. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    words.push({ start: match.index, end: match.index + raw.length, raw, stem: stemOf(raw) });
  }
  return words;
}

/** Whether the word begins with a capital or a digit. */
export const isCapitalised = (raw: string): boolean => /^[\p{Lu}\p{N}]/u.test(raw);
