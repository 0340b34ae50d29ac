import type { ReportKind } from '../domain/review/review.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { SampleLayer } from './findings.ts';

/** Every review that is counted. */
/** The sample of all reviews by its name. */
export const wholeSampleName = {
  id: 'all-reviews',
  description: 'reviews with a report or action plan of their own',
} as const;

/** Everything that is counted, as a sample: all reviews with a report or action plan of their own. */
export function wholeSample(columns: CountedColumns): SampleLayer {
  return {
    ...wholeSampleName,
    reviews: columns.reviews.length,
    members: columns.reviews.map((review) => review.id),
  };
}

/** What a review's documents state, said again or not: a restatement is no second recommendation, but it is there. */
function statedIn(columns: CountedColumns): { readonly statement: RecommendationRecord; readonly kind: ReportKind }[] {
  const kinds = new Map(columns.reports.map((report) => [report.id, report.kind]));
  return columns.snapshot.recommendations.flatMap((statement) => {
    const kind = kinds.get(statement.report);
    if (kind === undefined || kind === 'response' || !columns.states.includes(statement.state)) return [];
    return [{ statement, kind }];
  });
}

/** Whether it is made for a single agency: in its own report, or in its own section or table of another. */
function isForOneAgency(statement: RecommendationRecord, kind: ReportKind, allAgencies: string | null): boolean {
  if (kind === 'agency') return true;
  const places = statement.home === null ? statement.addressees : [statement.home, ...statement.addressees];
  return places.some(
    ({ source, category }) =>
      (source === 'section' || source === 'table') && category !== null && category !== allAgencies,
  );
}

/**
 * The nested samples, outermost first: all reviews; those with recommendations of the overview report; of these, those
 * with recommendations for single agencies too; of these, those with an action plan. Each is part of the one before
 * (Brandon et al. 2011, Figure 1).
 */
export function nestSamples(columns: CountedColumns): SampleLayer[] {
  const stated = statedIn(columns);
  const { allAgencies } = columns.snapshot.scheme;
  const reviewsOf = (chosen: typeof stated): Set<string> => new Set(chosen.map(({ statement }) => statement.review));
  const overview = reviewsOf(stated.filter(({ kind }) => kind === 'overview'));
  const agency = reviewsOf(stated.filter(({ statement, kind }) => isForOneAgency(statement, kind, allAgencies)));
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
