import type { LiveRecords } from './live-records.ts';

/** A stretch of a text that was searched for; UTF-16 offsets. */
export type Hit = readonly [start: number, end: number];

/** Letters and digits, small and without accents, with one space around each word, so that " wor" finds words that begin so. */
function foldText(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** What a search asks for: beginnings of words, and phrases in quotation marks; all of them must be there. */
export function readSearch(search: string): readonly string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of search.matchAll(/["“”]([^"“”]+)["“”]?|(\S+)/gu)) {
    const folded = foldText(phrase ?? word ?? '').trim();
    if (folded === '') continue;
    if (phrase !== undefined) terms.push(` ${folded} `);
    else terms.push(...folded.split(' ').map((one) => ` ${one}`));
  }
  return terms;
}

/**
 * The words of all recommendations, folded once. A search goes over them all: at 20,000 recommendations that takes a few
 * milliseconds, and nothing has to be kept in step but the words themselves.
 */
export class RecommendationSearch {
  readonly #records: LiveRecords;
  readonly #ids: readonly string[];
  readonly #folded: string[];

  constructor(records: LiveRecords, ids: readonly string[]) {
    this.#records = records;
    this.#ids = ids;
    this.#folded = ids.map((id) => this.#fold(id));
  }

  /** Takes the words of one recommendation again, after a change. */
  update(place: number): void {
    this.#folded[place] = this.#fold(this.#ids[place] ?? '');
  }

  /** 1 at the place of each recommendation that holds every term. */
  find(terms: readonly string[]): Uint8Array {
    const found = new Uint8Array(this.#folded.length);
    const folded = this.#folded;
    for (let place = 0; place < folded.length; place++) {
      const words = folded[place] ?? '';
      if (terms.every((term) => words.includes(term))) found[place] = 1;
    }
    return found;
  }

  #fold(id: string): string {
    const record = this.#records.get('recommendation', id);
    if (record === null) return ' ';
    const bodies = record.addressees.map(({ name }) => name).join(' ');
    return foldText(`${record.number} ${record.heading} ${record.text} ${bodies}`);
  }
}

/** Where the terms stand in a text: at most `limit` stretches, in the order of the text. */
export function findHits(text: string, terms: readonly string[], limit = 12): Hit[] {
  if (terms.length === 0) return [];
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    folded: foldText(found[0]).trim(),
  }));
  const hits: Hit[] = [];
  for (let at = 0; at < words.length && hits.length < limit; at++) {
    for (const term of terms) {
      const wanted = term.trim().split(' ');
      const whole = term.endsWith(' ');
      const fits = wanted.every((one, i) => {
        const word = words[at + i]?.folded;
        if (word === undefined) return false;
        return whole || i < wanted.length - 1 ? word === one : word.startsWith(one);
      });
      const last = words[at + wanted.length - 1];
      const first = words[at];
      if (fits && first && last) {
        const previous = hits.at(-1);
        if (previous === undefined || previous[1] <= first.start) hits.push([first.start, last.end]);
        break;
      }
    }
  }
  return hits;
}
