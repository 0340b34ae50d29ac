import { createHash } from 'node:crypto';
import type { Anchor } from '../domain/anchor/anchor.ts';
import type { RecommendationRecord, Snapshot } from '../domain/snapshot/snapshot.ts';

/** Fails to compile when a field was added to a record and not to the hash. */
type Nothing = Record<string, never>;

/**
 * Returns SHA-256, hex, over what a snapshot says, without ids and instants: equal corpora have equal hashes on any
 * machine. Of a file's path only the name counts, because the rest belongs to the machine. What an id points at is
 * written as the place it stands in. One JSON array a line, fields in a fixed order. See docs/decisions/snapshot-hash.md.
 */
export function hashSnapshot(content: Omit<Snapshot, 'hash'>): string {
  const {
    scheme,
    reviews,
    reports,
    recommendations,
    suggestions,
    suggester,
    codings,
    observations,
    codebook,
    familyDecisions,
  } = content;
  const hash = createHash('sha256');
  const write = (...line: unknown[]) => hash.update(`${JSON.stringify(line)}\n`);
  const placeOf = new Map<string, number>();
  for (const list of [reviews, reports, recommendations]) {
    for (const [index, { id }] of list.entries()) placeOf.set(id, index);
  }
  const place = (id: string | null) => (id === null ? null : (placeOf.get(id) ?? null));

  write('heed-snapshot-2', withSortedKeys(scheme));
  for (const { id: _id, reference, title, attributes, ...rest } of reviews) {
    rest satisfies Nothing;
    write('review', reference, title, withSortedKeys(attributes));
  }
  for (const { id: _id, review, file, sha256, kind, kindReason, title, pages, warnings, ...more } of reports) {
    const { nearMisses, ...rest } = more;
    rest satisfies Nothing;
    const missed = nearMisses.map((miss) => [miss.text, anchorFields(miss.anchor), miss.page, miss.reason]);
    write('report', place(review), file.split('/').at(-1), sha256, kind, kindReason, title, pages, warnings, missed);
  }
  for (const recommendation of recommendations) {
    const { review, report, restates } = recommendation;
    write('recommendation', place(review), place(report), place(restates), ...contentFields(recommendation));
  }
  for (const { id } of recommendations) {
    const suggestion = suggestions.get(id);
    if (suggestion !== undefined) write('suggestion', place(id), withSortedKeys(suggestion));
  }
  write('suggester', suggester);
  const unordered: string[] = [];
  for (const coding of codings) {
    const { id: _id, created: _created, recommendation, report, anchor, withdrawn, ...said } = coding;
    if (withdrawn !== null) continue;
    const where = [place(recommendation), place(report), anchor === null ? null : anchorFields(anchor)];
    unordered.push(JSON.stringify(['coding', ...where, withSortedKeys(said)]));
  }
  for (const { id: _id, review, report, anchors, ...said } of observations) {
    const where = [place(review), place(report), anchors.map(anchorFields)];
    unordered.push(JSON.stringify(['observation', ...where, withSortedKeys(said)]));
  }
  // One without a member that counts says nothing of this corpus.
  for (const { groups } of lastWord(familyDecisions)) {
    const places = groups.map((group) => group.flatMap((id) => place(id) ?? []).sort((a, b) => a - b));
    const said = places.filter((group) => group.length > 0).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    if (said.length > 0) unordered.push(JSON.stringify(['family', said]));
  }
  for (const line of unordered.sort()) hash.update(`${line}\n`);
  write('codebook', withSortedKeys(codebook));
  return hash.digest('hex');
}

/** Decisions with the members of which they are the last word; the instants themselves are not content. */
function lastWord(decisions: Snapshot['familyDecisions']): { readonly groups: readonly (readonly string[])[] }[] {
  const inForce = new Map<string, string>();
  const oldestFirst = decisions.toSorted((a, b) => (a.created === b.created ? 0 : a.created < b.created ? -1 : 1));
  for (const { id, members } of oldestFirst) for (const member of members) inForce.set(member, id);
  return oldestFirst.map(({ id, groups }) => ({
    groups: groups.map((group) => group.filter((member) => inForce.get(member) === id)),
  }));
}

function contentFields(recommendation: RecommendationRecord): unknown[] {
  const { id: _id, review: _review, report: _report, restates: _restates, ...content } = recommendation;
  const { number, heading, text, anchors, page, pages, parts, addressees, deadline, section, ...more } = content;
  const { agencySection, home, reference, confidence, reason, state, ...rest } = more;
  rest satisfies Nothing;
  return [
    ...[number, heading, text, anchors.map(anchorFields), page, pages],
    parts.map((part) => [part.number, part.text]),
    addressees.map(({ name, agency, category, source }) => [name, agency, category, source]),
    home === null ? null : [home.name, home.agency, home.category, home.source],
    ...[deadline, section, agencySection, reference, confidence, reason, state],
  ];
}

function anchorFields({ document, start, end, exact, prefix, suffix, page, ...rest }: Anchor): unknown[] {
  rest satisfies Nothing;
  return [document, start, end, exact, prefix, suffix, page];
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withSortedKeys);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, withSortedKeys(item)]));
}
