import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { shareOf } from '../domain/statistics/share.ts';
import type { CountedColumns } from './counted-columns.ts';
import { type FamilyFindings, findFamilies } from './families/find-families.ts';
import type { StatedRecommendation } from './families/recommendation-index.ts';
import { settleFamilies } from './families/settle-families.ts';
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

const proposed =
  'Recommendations that ask for what another one asks for, in whatever words and of whatever body; each in one family. Families are proposed by likeness, and restatements are left out.';
const settled =
  'Recommendations that ask for what another one asks for, in whatever words and of whatever body; each in one family. Where people decided what is a family, their word counts, and what came after waits for it; the other families are proposed by likeness, and restatements are left out.';

/**
 * The same recommendation said again: families, what they span, and pairs that ask for opposite things.
 *
 * @param decisions what people decided of families; those of the snapshot when left out
 */
export function describeRepetition(
  columns: CountedColumns,
  find: FamilyFinder = findFamilies,
  decisions: Snapshot['familyDecisions'] = columns.snapshot.familyDecisions,
): RepetitionFindings {
  const stated = listStated(columns);
  const found = find(stated);
  const { families, dissolved } = settleFamilies(found.families, stated, decisions);
  const { id, description, reviews } = wholeSample(columns);
  const reviewOf = new Map(columns.recommendations.map((one) => [one.id, one.review]));
  const count = (of: typeof families): number => of.reduce((sum, { members }) => sum + members.length, 0);
  return {
    inFamilies: shareOf(count(families), columns.recommendations.length, {
      unit: 'recommendations',
      sample: { id, description, reviews },
      countingRule: decisions.length === 0 ? proposed : settled,
    }),
    confirmed: count(families.filter(({ state }) => state === 'accepted')),
    dissolved,
    families: families.map((family) => ({
      ...family,
      reviews: new Set(family.members.map((member) => reviewOf.get(member))).size,
    })),
    opposed: found.opposed,
  };
}
