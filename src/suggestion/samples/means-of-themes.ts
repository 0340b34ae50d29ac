import type { ThemeOdds } from '../theme-odds.ts';
import type { ReadSample } from './read-sample.ts';

/** Samples of all themes that are mixed into those of one, so that few don't decide. */
const mixed = 5;
/** Odds of a text that is about none of the themes. */
const none = 4.5;

interface Count {
  total: number;
  readonly byMeans: Map<string, number>;
}

/**
 * Counts by which means the samples of each theme want change: what is said of records is mostly asked of forms.
 *
 * @returns from what speaks for the themes of a text to the usual share of each means among texts on them, above 0 and adding
 * up to 1 over all means of the samples
 */
export function countMeansOfThemes(samples: readonly ReadSample[]): (odds: ThemeOdds) => ReadonlyMap<string, number> {
  const all: Count = { total: 0, byMeans: new Map() };
  const themes = new Map<string, Count>();
  for (const { theme, means } of samples) {
    const own = themes.get(theme) ?? { total: 0, byMeans: new Map<string, number>() };
    themes.set(theme, own);
    for (const one of means) {
      for (const count of [all, own]) {
        count.total++;
        count.byMeans.set(one, (count.byMeans.get(one) ?? 0) + 1);
      }
    }
  }
  return ({ odds, sum }) => {
    const about = [...odds].flatMap(([theme, one]) => {
      const count = themes.get(theme);
      return count === undefined ? [] : [{ count, chance: one / (sum + none) }];
    });
    const rest = 1 - about.reduce((total, { chance }) => total + chance, 0);
    return new Map(
      [...all.byMeans].map(([means, times]) => {
        const usual = times / all.total;
        const share = about.reduce(
          (total, { count, chance }) =>
            total + (chance * ((count.byMeans.get(means) ?? 0) + mixed * usual)) / (count.total + mixed),
          rest * usual,
        );
        return [means, share];
      }),
    );
  };
}
