/** Words that say nothing of a subject. */
const idle = new Set(
  'a about above after again all also an and any are as at be been before being between both but by can could did do does during each for from had has have having how if in into is it its itself made make makes may might more most must no nor not of on once one only or other our out over own per same shall should so some such than that the their them then there these they this those through to under until up upon was we were what when where whether which while who will with within without would you your recommend recommendation recommendations recommends recommended ensure ensures should board boards agency agencies service services review reviews staff partnership partners relevant appropriate including include includes'.split(
    ' ',
  ),
);
/** Least number of telling words in common. */
const leastCommon = 2;

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

interface Held<P> {
  readonly of: P;
  readonly words: ReadonlySet<string>;
}

export interface TellingMatch<P> {
  readonly of: P;
  /** Share of the telling words of the text that the passage holds, rare ones counting most; 0 to 1. */
  readonly share: number;
}

/**
 * Makes what looks for the passage that holds most of the telling words of a text. Words are weighed by how rare they are
 * among the passages; null when none has two in common.
 */
export function createTellingSearch<P>(
  passages: readonly { readonly of: P; readonly text: string }[],
): (text: string) => TellingMatch<P> | null {
  const held = passages.map(({ of, text }): Held<P> => ({ of, words: tellingWords(text) }));
  const standing = new Map<string, number>();
  for (const { words } of held) for (const word of words) standing.set(word, (standing.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log(1 + held.length / (1 + (standing.get(word) ?? 0)));
  return (text) => {
    const wanted = [...tellingWords(text)];
    // A word that stands in no passage is as likely a detail of its own as one that is missed: it counts half.
    const total = wanted.reduce((sum, word) => sum + rarity(word) / (standing.has(word) ? 1 : 2), 0);
    let best: TellingMatch<P> | null = null;
    for (const { of, words } of held) {
      const common = wanted.filter((word) => words.has(word));
      if (common.length < leastCommon) continue;
      const share = common.reduce((sum, word) => sum + rarity(word), 0) / total;
      if (best === null || share > best.share) best = { of, share };
    }
    return best;
  };
}
