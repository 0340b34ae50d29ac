import { createHash } from 'node:crypto';
import type { RecommendationRecord, Snapshot } from '../domain/snapshot/snapshot.ts';

/**
 * Returns SHA-256, hex, over what a snapshot says, without ids and instants: equal corpora have equal hashes on any
 * machine. Of a file's path only the name counts, because the rest belongs to the machine. What an id points at is
 * written as the place it stands in. One JSON line a part; keys of records sorted. See docs/decisions/snapshot-hash.md.
 */
export function hashSnapshot({ scheme, reviews, reports, recommendations }: Omit<Snapshot, 'hash'>): string {
  const hash = createHash('sha256');
  const write = (...line: unknown[]) => hash.update(`${JSON.stringify(line, sortedKeys)}\n`);
  const placeOf = new Map<string, number>();
  for (const list of [reviews, reports, recommendations]) {
    for (const [index, { id }] of list.entries()) placeOf.set(id, index);
  }

  write('heed-snapshot-1', scheme);
  for (const { reference, title, attributes } of reviews) write('review', reference, title, attributes);
  for (const { id: _id, review, file, ...report } of reports) {
    write('report', placeOf.get(review), file.split('/').at(-1), report);
  }
  for (const recommendation of recommendations) {
    const { review, report, restates } = recommendation;
    const restated = restates === null ? null : (placeOf.get(restates) ?? null);
    write('recommendation', placeOf.get(review), placeOf.get(report), restated, contentOf(recommendation));
  }
  return hash.digest('hex');
}

function contentOf(recommendation: RecommendationRecord): unknown {
  const { id: _id, review: _review, report: _report, restates: _restates, ...content } = recommendation;
  return content;
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
