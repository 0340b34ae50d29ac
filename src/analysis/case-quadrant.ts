import type { CaseMatch, Quadrant, QuadrantFindings } from './study-findings.ts';

/** From where a theme counts as frequent, and as met by many recommendations. */
export interface QuadrantCuts {
  readonly cases: number;
  readonly recommendations: number;
}

/**
 * Cut points for a corpus whose user set none: frequent is a theme of a fifth of the cases or more; many recommendations are
 * as many as the themes have on average, or more. The study prints no cut points, so these are ours.
 */
function defaultCuts(match: CaseMatch): QuadrantCuts {
  const seen = match.totals.filter(({ cases, recommendations }) => cases + recommendations > 0);
  const sum = seen.reduce((total, { recommendations }) => total + recommendations, 0);
  return {
    cases: Math.max(1, Math.round(match.sample.reviews / 5)),
    recommendations: Math.max(1, Math.round(seen.length === 0 ? 1 : sum / seen.length)),
  };
}

function quadrantOf(cases: number, recommendations: number, cuts: QuadrantCuts): Quadrant {
  const often = cases >= cuts.cases ? 'frequent' : 'infrequent';
  return `${often}-${recommendations >= cuts.recommendations ? 'many' : 'few'}`;
}

/** Case themes by how often they occur and how many recommendations meet them (Brandon et al. 2011, Figure 3). */
export function placeInQuadrants(match: CaseMatch, cuts: QuadrantCuts = defaultCuts(match)): QuadrantFindings {
  return {
    sample: match.sample,
    countingRule:
      'Upwards: reviews whose case has the theme. To the right: recommendations that meet it, over all reviews. Cut points are parameters.',
    cuts,
    points: match.totals.map(({ id, name, cases, recommendations }) => ({
      id,
      name,
      cases,
      recommendations,
      quadrant: quadrantOf(cases, recommendations, cuts),
    })),
  };
}
