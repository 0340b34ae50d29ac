import { changeQuery, go, writeAddress } from '../routing/address.ts';

export type Counting = 'all' | 'confirmed';

/** Whose codes an address counts. */
export const readCounting = (query: URLSearchParams): Counting =>
  query.get('counting') === 'confirmed' ? 'confirmed' : 'all';

const choices: readonly (readonly [Counting, string])[] = [
  ['all', 'Suggested and confirmed'],
  ['confirmed', 'Confirmed only'],
];

/** Whether suggestions are counted; it stays in the address. */
export function CountingSwitch({ path, query }: { readonly path: string; readonly query: URLSearchParams }) {
  const counting = readCounting(query);
  return (
    <fieldset className="segments" aria-label="Codes that are counted">
      {choices.map(([id, name]) => (
        <label key={id}>
          <input
            type="radio"
            name="counting"
            checked={counting === id}
            onChange={() => go(writeAddress(path, changeQuery(query, { counting: id === 'all' ? null : id })))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
