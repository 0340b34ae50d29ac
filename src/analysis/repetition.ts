import { shareOf } from '../domain/statistics/share.ts';
import type { CountedColumns } from './counted-columns.ts';
import { type FamilyFindings, findFamilies } from './families/find-families.ts';
import type { StatedRecommendation } from './families/recommendation-index.ts';
import { wholeSample } from './samples.ts';
import type { RepetitionFindings } from './study-findings.ts';

/** Counted recommendations as families are sought among them; restatements are not counted and so not here. */
export function listStated({ recommendations, reviews, review }: CountedColumns): StatedRecommendation[] {
  return recommendations.map(({ id, text, addressees }, i) => ({
    id,
    text,
    review: reviews[review[i] ?? -1]?.id ?? '',
    year: reviews[review[i] ?? -1]?.attributes.year ?? null,
    agencies: addressees.map(({ name }) => name),
  }));
}

/** Finds families among recommendations. */
export type FamilyFinder = (stated: readonly StatedRecommendation[]) => FamilyFindings;

/** The same recommendation said again: proposed families, what they span, and pairs that ask for opposite things. */
export function describeRepetition(columns: CountedColumns, find: FamilyFinder = findFamilies): RepetitionFindings {
  const { families, opposed } = find(listStated(columns));
  const { id, description, reviews } = wholeSample(columns);
  const reviewOf = new Map(columns.recommendations.map((one) => [one.id, one.review]));
  return {
    inFamilies: shareOf(
      families.reduce((sum, { members }) => sum + members.length, 0),
      columns.recommendations.length,
      {
        unit: 'recommendations',
        sample: { id, description, reviews },
        countingRule:
          'Recommendations that ask for what another one asks for, in whatever words and of whatever body; each in one family. Families are proposed by likeness, and restatements are left out.',
      },
    ),
    families: families.map(({ centre, members, pairs, kinds }) => ({
      centre,
      members,
      pairs,
      kinds,
      reviews: new Set(members.map((member) => reviewOf.get(member))).size,
    })),
    opposed,
  };
}
