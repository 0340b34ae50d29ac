import type { Answer } from '../../api/request.ts';

/** Which families are meant. */
export interface FamilyQuery {
  readonly kind: (typeof kinds)[number][0];
  readonly state: (typeof states)[number][0];
}
export type Families = Answer<'GET /api/families'>;
export type Family = Families['families'][number];
export type Member = Family['members'][number];

/** Where the same is said again, as it stands in the address and as a person reads it. */
export const kinds = [
  ['', 'Anywhere'],
  ['within-review', 'Within a review'],
  ['across-agencies', 'Across agencies'],
  ['across-reviews', 'Across reviews'],
  ['across-years', 'Across years'],
] as const;

export const states = [
  ['open', 'Open'],
  ['accepted', 'Accepted'],
  ['split', 'Split'],
] as const;

/** Which families an address means: all kinds, those that are open, unless it says otherwise. */
export const readFamilyQuery = (query: URLSearchParams): FamilyQuery => ({
  kind: kinds.find(([id]) => id === query.get('kind'))?.[0] ?? '',
  state: states.find(([id]) => id === query.get('state'))?.[0] ?? 'open',
});

export const differences: Readonly<Record<string, string>> = {
  addressee: 'to another body',
  wording: 'in other words',
  numbers: 'other figures',
  direction: 'the opposite direction',
};

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text in a row, each with whether another text has it too. Spaces stay with their word. */
export function compareWords(text: string, other: string): { readonly words: string; readonly shared: boolean }[] {
  const known = new Set(other.split(/\s+/).map(plain));
  const found: { words: string; shared: boolean }[] = [];
  for (const word of text.split(/(?<=\s)/)) {
    const bare = plain(word);
    const shared = bare === '' || known.has(bare);
    const last = found.at(-1);
    if (last?.shared === shared) last.words += word;
    else found.push({ words: word, shared });
  }
  return found;
}
