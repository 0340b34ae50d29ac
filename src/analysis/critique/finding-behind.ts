import type { Block, DocumentText } from '../../domain/document/document-text.ts';
import type { FindingBehind } from './critique.ts';

/** Words that say nothing of a subject. */
const idle = new Set(
  'a about above after again all also an and any are as at be been before being between both but by can could did do does during each for from had has have having how if in into is it its itself made make makes may might more most must no nor not of on once one only or other our out over own per same shall should so some such than that the their them then there these they this those through to under until up upon was we were what when where whether which while who will with within without would you your recommend recommendation recommendations recommends recommended ensure ensures should board boards agency agencies service services review reviews staff partnership partners relevant appropriate including include includes'.split(
    ' ',
  ),
);
/** Least share of the telling words for a passage to count as a finding behind a recommendation. */
const leastShare = 0.3;
/** Least number of telling words in common. */
const leastCommon = 2;
/** A passage is a paragraph of at least this many words. */
const leastWords = 12;

/** A word without its commonest endings, so that "recorded" meets "record" and "families" "family". */
function stem(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ations?|ings?|ments?|ed|es|s|ly)$/, '')
    .slice(0, 9);
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? [];
  return new Set(words.filter((word) => !idle.has(word) && word.length > 3).map(stem));
}

interface Passage {
  readonly block: Block;
  readonly words: ReadonlySet<string>;
}

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
  const passages: Passage[] = document.blocks.flatMap((block) => {
    const speaks =
      block.role === 'body' && (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'cell');
    if (!speaks || leaveOut.some(({ start, end }) => start < block.end && block.start < end)) return [];
    const text = document.text.slice(block.start, block.end);
    if (text.split(/\s+/).length < leastWords) return [];
    return [{ block, words: tellingWords(text) }];
  });
  const standing = new Map<string, number>();
  for (const { words } of passages) for (const word of words) standing.set(word, (standing.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + passages.length / (1 + (standing.get(word) ?? 0)));
  return (text) => {
    const wanted = [...tellingWords(text)];
    // A word that stands nowhere in the draft is as likely a detail of the remedy as of a finding: it counts half.
    const total = wanted.reduce((sum, word) => sum + rarity(word) / (standing.has(word) ? 1 : 2), 0);
    let best: { readonly passage: Passage; readonly share: number } | null = null;
    for (const passage of passages) {
      const common = wanted.filter((word) => passage.words.has(word));
      if (common.length < leastCommon) continue;
      const share = common.reduce((sum, word) => sum + rarity(word), 0) / total;
      if (best === null || share > best.share) best = { passage, share };
    }
    if (best === null || best.share < leastShare) return null;
    const { block } = best.passage;
    return { words: document.text.slice(block.contentStart, block.end), page: block.page, share: best.share };
  };
}
