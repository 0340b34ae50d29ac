/** Figures of a published study that stand beside the user's own, as a reference and never as a target. */
export const recommendationStudy = {
  citation: 'Brandon et al. 2011',
  title: 'A study of recommendations arising from serious case reviews 2009-2010 (DFE-RR157)',
  reviews: 20,
  recommendations: 932,
  /** Printed as 47. */
  mean: 46.6,
  /** Follows from its Table 1; the text does not print it. */
  median: 46.5,
  minimum: 10,
  maximum: 94,
  meanAfterDeath: 55,
  meanAfterInjury: 38,
  /** Reviews in each of its nested samples (Figure 1): overview, with agency recommendations, with action plans. */
  layers: [33, 20, 5],
} as const;
