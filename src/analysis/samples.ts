import type { CountedColumns } from './counted-columns.ts';
import type { SampleLayer } from './findings.ts';

/** Every review that is counted. */
export function wholeSample(columns: CountedColumns): SampleLayer {
  return {
    id: 'all-reviews',
    description: 'reviews with a report or action plan of their own',
    reviews: columns.reviews.length,
    members: columns.reviews.map((review) => review.id),
  };
}

/** Reviews with a recommendation made for an agency: in its own report, or in its own section or table of another. */
function withAgencyRecommendations(columns: CountedColumns): Set<string> {
  const { allAgencies } = columns.snapshot.scheme;
  const made = columns.recommendations.filter((recommendation, index) => {
    if (columns.reports[columns.report[index] ?? -1]?.kind === 'agency') return true;
    return recommendation.addressees.some(
      ({ source, category }) =>
        (source === 'section' || source === 'table') && category !== null && category !== allAgencies,
    );
  });
  return new Set(made.map((recommendation) => recommendation.review));
}

/**
 * The nested samples, outermost first: all reviews; those with recommendations of the overview report; of these, those
 * with recommendations for single agencies too; of these, those with an action plan. Each is part of the one before
 * (Brandon et al. 2011, Figure 1).
 */
export function nestSamples(columns: CountedColumns): SampleLayer[] {
  const overview = new Set(
    columns.recommendations
      .filter((_, index) => columns.reports[columns.report[index] ?? -1]?.kind === 'overview')
      .map((recommendation) => recommendation.review),
  );
  const agency = withAgencyRecommendations(columns);
  const plan = new Set(
    columns.reports.filter((report) => report.kind === 'action-plan').map((report) => report.review),
  );
  const layers = [
    {
      id: 'with-overview-recommendations',
      description: 'reviews with recommendations of the overview report',
      has: overview,
    },
    {
      id: 'with-agency-recommendations',
      description: 'of these, reviews with recommendations for single agencies too',
      has: agency,
    },
    { id: 'with-action-plans', description: 'of these, reviews with an action plan too', has: plan },
  ];
  const nested: SampleLayer[] = [wholeSample(columns)];
  let members = columns.reviews.map((review) => review.id);
  for (const { id, description, has } of layers) {
    members = members.filter((review) => has.has(review));
    nested.push({ id, description, reviews: members.length, members });
  }
  return nested;
}
