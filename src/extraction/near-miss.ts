import { createAnchor } from '../domain/anchor/anchor-creation.ts';
import type { DocumentText } from '../domain/document/document-text.ts';
import type { NearMiss } from '../domain/recommendation/recommendation.ts';
import { type Passage, pageOf } from './passage.ts';
import type { Settled } from './scheme.ts';
import { type LeftOut, spanText } from './statement.ts';

/** More than a person will look through; the nearest come first. */
const most = 300;

/**
 * What was nearly taken, in reading order, each place once, with the reason it was left. Places that a recommendation
 * covers are not listed.
 */
export const nearMissesOf = (
  document: DocumentText,
  passages: readonly Passage[],
  left: readonly LeftOut[],
  settled: readonly Settled[],
): NearMiss[] => {
  const covered = new Set<number>();
  for (const { statement, again } of settled)
    for (const one of [statement, ...again]) for (const span of one.spans) covered.add(span.passage);
  const misses: NearMiss[] = [];
  const seen = new Set<number>();
  for (const { spans, reason } of left) {
    const shown = spans.filter((span) => span.end > span.start);
    const first = shown[0];
    if (misses.length >= most) break;
    if (first === undefined || covered.has(first.passage) || seen.has(first.passage)) continue;
    seen.add(first.passage);
    const passage = passages[first.passage];
    misses.push({
      text: spanText(document, shown),
      anchor: createAnchor(document, first.start, first.end),
      page: passage === undefined ? 0 : pageOf(passage, first.start),
      reason,
    });
  }
  return misses.sort((a, b) => a.anchor.start - b.anchor.start);
};
