import type { Answer } from '../../api/request.ts';
import { changeQuery, writeAddress } from '../../routing/address.ts';
import { nearMissId } from './marks.ts';

export type Outline = Answer<'GET /api/reports/:id'>;

/** What the reader goes through with j and k: what was taken, and what was nearly taken. */
export type Item =
  | { readonly kind: 'recommendation'; readonly id: string; readonly start: number; readonly page: number }
  | {
      readonly kind: 'near-miss';
      readonly id: string;
      readonly number: number;
      readonly start: number;
      readonly page: number;
    };

/** Items in the order of the text. What is nearly taken and stands within what was taken since is left out. */
export function listItems({ recommendations, nearMisses }: Outline): Item[] {
  const taken = recommendations.flatMap(({ places }) => places);
  const items: Item[] = recommendations.flatMap(({ id, places: [first] }) =>
    first === undefined ? [] : [{ kind: 'recommendation' as const, id, start: first.start, page: first.page }],
  );
  for (const [number, { place }] of nearMisses.entries()) {
    if (taken.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
    items.push({ kind: 'near-miss', id: nearMissId(number), number, start: place.start, page: place.page });
  }
  return items.sort((a, b) => a.start - b.start);
}

/** The id of the item that an address points at; '' none. */
export function itemOf(query: URLSearchParams): string {
  const near = query.get('near');
  return query.get('recommendation') ?? (near === null ? '' : nearMissId(Number(near)));
}

/** The address of a report with an item pointed at, or none. */
export function addressOfItem(report: string, query: URLSearchParams, item: Item | null): string {
  const changed = changeQuery(query, {
    recommendation: item?.kind === 'recommendation' ? item.id : null,
    near: item?.kind === 'near-miss' ? String(item.number) : null,
    at: null,
    page: null,
  });
  return writeAddress(`/reader/${report}`, changed);
}
