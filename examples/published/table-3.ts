/**
 * Brandon et al. 2011, Table 3, totals: in how many of twenty reviews a theme of the case is noted in the overview report, and in
 * how many a recommendation relates to it. The body of that table is not legible in the copy at hand, so that which review
 * carries which mark is our own choice.
 */
export const table3Totals: Readonly<Record<string, { readonly inCase: number; readonly inRecommendations: number }>> = {
  'ct-prematurity-low-birth-weight': { inCase: 6, inRecommendations: 2 },
  'ct-young-mother': { inCase: 8, inRecommendations: 3 },
  'ct-parental-learning-disability': { inCase: 4, inRecommendations: 2 },
  'ct-mental-ill-health': { inCase: 8, inRecommendations: 7 },
  'ct-males-in-household': { inCase: 11, inRecommendations: 11 },
  'ct-hard-to-engage': { inCase: 14, inRecommendations: 11 },
  'ct-disguised-compliance': { inCase: 6, inRecommendations: 2 },
  'ct-professional-challenge': { inCase: 9, inRecommendations: 6 },
};
