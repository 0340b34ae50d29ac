import type { AgencyList } from './agency-list-file.ts';

/**
 * Where a scheme puts every listed agency: its own place, else the place of what it belongs to, and so on outwards. An
 * agency without any is missing from the result.
 */
export function placeAll(list: AgencyList, own: ReadonlyMap<string, string>): Record<string, string> {
  const placement: Record<string, string> = {};
  for (const entry of list.entries) {
    for (let at: string | undefined = entry.id; at !== undefined; at = list.within.get(at)) {
      const category = own.get(at);
      if (category !== undefined) {
        placement[entry.id] = category;
        break;
      }
    }
  }
  return placement;
}
