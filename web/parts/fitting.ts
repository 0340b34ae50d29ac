/** Small letters without accents. */
const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * How well some typed letters fit a name: every typed word must begin a word of it, or stand within one. 0 when they don't
 * fit; higher is better; the beginning of the name counts most.
 */
function rateFit(typed: string, name: string): number {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return 1;
  const folded = fold(name);
  let score = 0;
  for (const word of wanted) {
    const at = folded.search(new RegExp(`(?<![\\p{L}\\p{N}])${literal(word)}`, 'u'));
    if (at === 0) score += 4;
    else if (at > 0) score += 3;
    else if (folded.includes(word)) score += 1;
    else return 0;
  }
  return score / wanted.length + 1 / (10 + folded.length);
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Those that fit, best first; equal ones stay in their order. */
export function fitting<T extends { readonly name: string }>(typed: string, all: readonly T[], limit = 50): T[] {
  if (typed.trim() === '') return all.slice(0, limit);
  return all
    .map((one) => ({ one, score: rateFit(typed, one.name) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ one }) => one);
}
