import { compareRequests } from './comparison.ts';
import { type AlikePair, describePair, tellingWords } from './pair.ts';
import { indexRecommendations, type RecommendationIndex, type StatedRecommendation } from './recommendation-index.ts';

export interface SimilarRecommendation {
  readonly recommendation: StatedRecommendation;
  /** `first` is '' (the text given), `again` the recommendation found. */
  readonly pair: AlikePair;
}

export interface SimilaritySearch {
  /** Bodies that the text addresses, where known. */
  readonly agencies?: readonly string[];
  /** Least similarity, 0 to 1; families hold what has 0.64 or more. */
  readonly atLeast?: number;
  readonly most?: number;
}

/**
 * Recommendations of a corpus that a text is like, the most similar first; those that ask for the opposite are among them
 * and say so in `differs`. Every recommendation is compared, so the time grows with the corpus (about 2 ms a thousand).
 */
export function findSimilar(
  text: string,
  corpus: RecommendationIndex,
  { agencies = [], atLeast = 0.4, most = 5 }: SimilaritySearch = {},
): SimilarRecommendation[] {
  const asked: StatedRecommendation = { id: '', text, review: '', year: null, agencies };
  const index = indexRecommendations([asked], corpus);
  const found = corpus.items
    .map((recommendation, item) => ({ recommendation, comparison: compareRequests(index, 0, corpus, item) }))
    .filter(({ comparison }) => comparison.similarity >= atLeast)
    .sort(
      (a, b) =>
        b.comparison.similarity - a.comparison.similarity || (a.recommendation.id < b.recommendation.id ? -1 : 1),
    )
    .slice(0, most);
  const words = tellingWords(corpus, text);
  return found.map(({ recommendation, comparison }) => ({
    recommendation,
    pair: describePair(asked, recommendation, comparison, words, tellingWords(corpus, recommendation.text)),
  }));
}
