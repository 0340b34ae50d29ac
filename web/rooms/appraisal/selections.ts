import { changeQuery, writeAddress } from '../../routing/address.ts';

/** Which recommendations are listed: all, or those that a study singles out. */
export const selections = [
  { id: '', name: 'All', says: 'Every counted recommendation', filter: {} },
  {
    id: 'shallow',
    name: 'SMART and shallow',
    says: 'Four or five of the five SMART observations, and a weaker action: easy to tick off, and little changes',
    filter: { smartMet: ['4', '5'], strength: ['weaker'] },
  },
  {
    id: 'deep',
    name: 'Deep',
    says: 'A stronger action, however it stands with SMART',
    filter: { strength: ['stronger'] },
  },
] as const;

type Filter = Readonly<Partial<Record<'smartMet' | 'strength' | 'evaluability' | 'review', string[]>>>;

/** The filter that an address asks for: a selection, narrowed to a cell of the matrix. */
export function readSelection(query: URLSearchParams): Filter {
  const selection = selections.find(({ id }) => id === (query.get('show') ?? ''))?.filter ?? {};
  const cell: Record<string, string[]> = {};
  for (const name of ['smartMet', 'strength', 'evaluability', 'review']) {
    if (query.has(name)) cell[name] = query.getAll(name);
  }
  return { ...(selection as unknown as Filter), ...cell };
}

/** The address that lists one cell of the matrix. */
export const cellAddress = (query: URLSearchParams, smartMet: string | null, strength: string | null): string =>
  writeAddress('/appraisal', changeQuery(query, { show: null, at: null, smartMet, strength }));

/** The address with one recommendation open beside the list. */
export const openAddress = (query: URLSearchParams, id: string | null): string =>
  writeAddress('/appraisal', changeQuery(query, { at: id }));
