import type { DocumentText } from '../../domain/document/document-text.ts';
import { createTellingSearch } from '../telling-search.ts';
import type { FindingBehind } from './critique.ts';

/** Least share of the telling words for a passage to count as a finding behind a recommendation. */
const leastShare = 0.3;
/** A passage is a paragraph of at least this many words. */
const leastWords = 12;

/**
 * Makes what looks for the passage that a recommendation seems to rest on: the paragraph, outside all recommendations, that
 * holds most of its telling words, rare ones above all. Null when none holds enough; a person knows better.
 *
 * @param leaveOut stretches of the recommendations, in offsets of the document's text
 */
export function createFindingSearch(
  document: DocumentText,
  leaveOut: readonly { readonly start: number; readonly end: number }[],
): (text: string) => FindingBehind | null {
  const passages = document.blocks.flatMap((block) => {
    const speaks =
      block.role === 'body' && (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'cell');
    if (!speaks || leaveOut.some(({ start, end }) => start < block.end && block.start < end)) return [];
    const text = document.text.slice(block.start, block.end);
    return text.split(/\s+/).length < leastWords ? [] : [{ of: block, text }];
  });
  const search = createTellingSearch(passages);
  return (text) => {
    const best = search(text);
    if (best === null || best.share < leastShare) return null;
    const { of: block, share } = best;
    return { words: document.text.slice(block.contentStart, block.end), page: block.page, share };
  };
}
