/** Words longer than this are rare, and none is like another. */
const longest = 24;
const places = 1 << 14;

/**
 * Strings for the words of a document, each made once: a report of 300 pages has 150,000 words, but only some thousand
 * different ones. It holds a bounded number; a word that takes the place of another is made again when it comes back.
 */
export class Vocabulary {
  readonly #known: (string | undefined)[] = new Array(places).fill(undefined);

  /** The text of the first `length` UTF-16 units. */
  textOf(units: Uint16Array, length: number): string {
    if (length > longest) return decode(units, length);
    let hash = length;
    for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0;
    const place = (hash ^ (hash >>> 14)) & (places - 1);
    const known = this.#known[place];
    if (known !== undefined && isSame(known, units, length)) return known;
    const text = decode(units, length);
    this.#known[place] = text;
    return text;
  }
}

function isSame(text: string, units: Uint16Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== units[i]) return false;
  return true;
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(units[i] ?? 0);
  return text;
}
