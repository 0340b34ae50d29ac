/** How the codes given to some texts by one coder meet those given by another. */
export interface CodeScore {
  readonly code: string;
  /** Texts that truly have it. */
  readonly texts: number;
  /** Of those given it, the share that have it; null when it was given to none. */
  readonly precision: number | null;
  /** Of those that have it, the share given it; null when none have it. */
  readonly recall: number | null;
  /** 2 x hits / (given + true); null when there is neither. */
  readonly f1: number | null;
}

export interface CodeScores {
  readonly codes: readonly CodeScore[];
  /** Over all pairs of text and code. */
  readonly micro: { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null };
  /** Mean F1 of the codes that some text truly has. */
  readonly macroF1: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Scores codes text by text. Counting rule: a pair of text and code is a hit when both coders have it, once.
 *
 * @param pairs for each text the true codes and those given
 */
export function scoreCodes(
  pairs: readonly { readonly truth: readonly string[]; readonly given: readonly string[] }[],
): CodeScores {
  const counts = new Map<string, { hits: number; truth: number; given: number }>();
  const of = (code: string) => {
    const known = counts.get(code) ?? { hits: 0, truth: 0, given: 0 };
    counts.set(code, known);
    return known;
  };
  const all = { hits: 0, truth: 0, given: 0 };
  for (const pair of pairs) {
    const truth = new Set(pair.truth);
    const given = new Set(pair.given);
    for (const code of truth) {
      of(code).truth++;
      all.truth++;
    }
    for (const code of given) {
      of(code).given++;
      all.given++;
      if (!truth.has(code)) continue;
      of(code).hits++;
      all.hits++;
    }
  }
  const codes = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { hits, truth, given }]) => ({
      code,
      texts: truth,
      precision: share(hits, given),
      recall: share(hits, truth),
      f1: share(2 * hits, given + truth),
    }));
  const known = codes.filter(({ texts }) => texts > 0);
  return {
    codes,
    micro: {
      precision: share(all.hits, all.given),
      recall: share(all.hits, all.truth),
      f1: share(2 * all.hits, all.given + all.truth),
    },
    macroF1: share(
      known.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0),
      known.length,
    ),
  };
}
