import type { FamilyDecision } from '../../domain/change/change.ts';
import { type FamilyProposal, kindsAmong } from './find-families.ts';
import type { RepetitionKind } from './pair.ts';
import type { StatedRecommendation } from './recommendation-index.ts';

/** A family as it is counted. */
export interface SettledFamily {
  readonly centre: string;
  /** The centre first. */
  readonly members: readonly string[];
  /** The centre with each other member, where the two were compared. */
  readonly pairs: FamilyProposal['pairs'];
  readonly kinds: readonly RepetitionKind[];
  /** A person's word, or a proposal that nobody has judged yet. */
  readonly state: 'accepted' | 'suggested';
}

export interface SettledFamilies {
  /** Largest first. No recommendation is in two. */
  readonly families: readonly SettledFamily[];
  /** Decisions in force by which no two recommendations ask for the same. */
  readonly dissolved: number;
}

const bySize = (a: SettledFamily, b: SettledFamily): number =>
  b.members.length - a.members.length || (a.centre < b.centre ? -1 : 1);

/**
 * Families by what people decided, and proposals where nobody did. The last decision on a recommendation counts. What people
 * put into one group is a family, in whatever proposals it stood; a proposal loses the members that were decided on, and
 * what is left of it is one only while its centre is, to which all others are like. So what came after a decision waits
 * until somebody looks at the family again.
 *
 * @param stated the recommendations that are counted: of others nothing is said, whatever was decided of them
 */
export function settleFamilies(
  proposals: readonly FamilyProposal[],
  stated: readonly StatedRecommendation[],
  decisions: readonly FamilyDecision[],
): SettledFamilies {
  if (decisions.length === 0) {
    return { families: proposals.map((family) => ({ ...family, state: 'suggested' })), dissolved: 0 };
  }
  const known = new Map(stated.map((one) => [one.id, one]));
  const inForce = new Map<string, FamilyDecision>();
  const oldestFirst = decisions.toSorted((a, b) => (a.created === b.created ? 0 : a.created < b.created ? -1 : 1));
  for (const decision of oldestFirst) for (const member of decision.members) inForce.set(member, decision);
  const centres = new Set(proposals.map(({ centre }) => centre));
  const pairsOf = new Map(proposals.map(({ centre, pairs }) => [centre, pairs]));
  const settle = (ids: readonly string[], state: SettledFamily['state']): SettledFamily[] => {
    const counted = ids.filter((id) => known.has(id));
    if (counted.length < 2) return [];
    const centre = counted.find((id) => centres.has(id)) ?? counted[0] ?? '';
    const members = [centre, ...counted.filter((id) => id !== centre)];
    const pairs = (pairsOf.get(centre) ?? []).filter(({ again }) => counted.includes(again));
    return [{ centre, members, pairs, kinds: kindsAmong(members.flatMap((id) => known.get(id) ?? [])), state }];
  };
  const accepted = oldestFirst.flatMap((decision) =>
    decision.groups.flatMap((group) =>
      settle(
        group.filter((id) => inForce.get(id) === decision),
        'accepted',
      ),
    ),
  );
  const open = proposals.flatMap(({ centre, members }) =>
    inForce.has(centre)
      ? []
      : settle(
          members.filter((id) => !inForce.has(id)),
          'suggested',
        ),
  );
  const dissolved = oldestFirst.filter(
    (decision) =>
      decision.groups.every((group) => group.length < 2) && decision.members.some((id) => inForce.get(id) === decision),
  ).length;
  return { families: [...accepted, ...open].sort(bySize), dissolved };
}
