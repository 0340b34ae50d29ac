import { wordRuns } from '../domain/similarity/word-runs.ts';

/** Where the words of a statement stand again. */
export interface Repetition {
  /** Index of the statement in the list given. */
  readonly statement: number;
  readonly passage: number;
}

/**
 * Passages that state one of the statements again in nearly the same words: at least half of the statement's runs of five
 * words stand in a row of neighbouring passages, or a passage is mostly made of them. One pass over the passages.
 */
export const findRepetitions = (
  statements: readonly string[],
  passages: readonly { readonly index: number; readonly body: string }[],
): Repetition[] => {
  const owners = new Map<number, number[]>();
  const sizes = statements.map((text, statement) => {
    const shingles = wordRuns(text);
    for (const shingle of shingles) {
      const known = owners.get(shingle);
      if (known === undefined) owners.set(shingle, [statement]);
      else if (known.length < 8) known.push(statement);
    }
    return shingles.size;
  });
  // Hits by statement, then grouped into stretches of neighbouring passages.
  const hits = new Map<number, { passage: number; shared: number; own: number }[]>();
  for (const passage of passages) {
    const shingles = wordRuns(passage.body);
    const shared = new Map<number, number>();
    for (const shingle of shingles)
      for (const owner of owners.get(shingle) ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    for (const [statement, count] of shared) {
      if (count < Math.min(4, (sizes[statement] ?? 0) * 0.5)) continue;
      const known = hits.get(statement) ?? [];
      known.push({ passage: passage.index, shared: count, own: shingles.size });
      hits.set(statement, known);
    }
  }
  const found: Repetition[] = [];
  for (const [statement, list] of hits) {
    let stretch: typeof list = [];
    const close = (): void => {
      const total = stretch.reduce((sum, hit) => sum + hit.shared, 0);
      if (total >= (sizes[statement] ?? 1) * 0.5)
        for (const hit of stretch) found.push({ statement, passage: hit.passage });
      stretch = [];
    };
    for (const hit of list) {
      const before = stretch.at(-1);
      if (before !== undefined && hit.passage - before.passage > 6) close();
      stretch.push(hit);
    }
    close();
  }
  return found;
};
