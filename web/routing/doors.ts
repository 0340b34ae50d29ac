import { changeQuery, writeAddress } from './address.ts';

/** What stands behind a figure, by dimension: what the recommendations must have, as the API's filter takes it. */
export type Door = Readonly<Record<string, string | readonly string[]>>;

/** The filter of a door as the query of an address. */
function writeDoor(door: Door): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(door)) {
    for (const value of typeof values === 'string' ? [values] : values) query.append(name, value);
  }
  return query;
}

/** The filter of a door, read back: several values stay a list. */
export function readDoor(written: string): Record<string, string[]> {
  const query = new URLSearchParams(written);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The address of the same room with the recommendations behind a figure beside it. `says` heads them. */
export function doorTo(path: string, query: URLSearchParams, door: Door, says: string): string {
  return writeAddress(path, changeQuery(query, { open: writeDoor(door).toString(), says }));
}

/** A recommendation in its report, the words highlighted. */
export const readerAddress = (report: string, recommendation: string): string =>
  `/reader/${encodeURIComponent(report)}?recommendation=${encodeURIComponent(recommendation)}`;
