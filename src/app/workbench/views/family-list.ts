import type { AlikePair, RepetitionKind } from '../../../analysis/families/pair.ts';
import type { RepetitionFindings } from '../../../analysis/study-findings.ts';
import type { FamilyDecision } from '../../../domain/change/change.ts';
import type { LiveWorkspace } from '../live-workspace.ts';

/** A recommendation as it stands in a family. */
export interface FamilyMember {
  readonly id: string;
  readonly review: string;
  readonly year: number | null;
  readonly number: string;
  readonly text: string;
  readonly agencies: readonly string[];
  readonly report: string;
  readonly page: number;
}

/** How a family compares with the first of its members: what differs, and why it is thought the same. */
export type FamilyPair = Pick<AlikePair, 'first' | 'again' | 'similarity' | 'differs' | 'reason'>;

export interface FamilyView {
  readonly centre: string;
  readonly members: readonly FamilyMember[];
  readonly pairs: readonly FamilyPair[];
  readonly kinds: readonly RepetitionKind[];
  readonly reviews: number;
  /** What people decided; null while it is a proposal. */
  readonly decision: FamilyDecision | null;
  /** Members that were not there when it was decided. */
  readonly since: readonly string[];
}

export interface FamilyList {
  readonly families: readonly FamilyView[];
  /** Families that meet the filter. */
  readonly total: number;
  /** Where the family that was asked for stands among them; -1 when it does not. */
  readonly place: number;
  readonly counts: Readonly<Record<'open' | 'accepted' | 'split', number>>;
  readonly opposed: readonly { readonly members: readonly FamilyMember[]; readonly pair: FamilyPair }[];
  readonly inFamilies: { readonly count: number; readonly n: number };
  readonly countingRule: string;
}

export interface FamilyFilter {
  readonly kind: RepetitionKind | '';
  readonly state: 'open' | 'accepted' | 'split' | '';
  /** Centre of a family whose place is to be said; '' for none. */
  readonly at: string;
  readonly offset: number;
  readonly limit: number;
}

const stateOf = (decision: FamilyDecision | null): 'open' | 'accepted' | 'split' => {
  if (decision === null) return 'open';
  return decision.groups.length === 1 ? 'accepted' : 'split';
};

function describeMember(live: LiveWorkspace, id: string): FamilyMember[] {
  const one = live.records.get('recommendation', id);
  if (one === null) return [];
  const review = live.records.get('review', one.review);
  return [
    {
      ...{ id, number: one.number, text: one.text, report: one.report, page: one.anchors[0]?.page ?? 0 },
      ...{ review: review?.reference ?? '', year: review?.attributes.year ?? null },
      agencies: [...new Set(one.addressees.map(({ name }) => name))],
    },
  ];
}

/** Proposed families with what people decided of them, largest first; pairs that ask for opposite things apart. `inFamilies` is by what people decided. */
export function listFamilies(
  live: LiveWorkspace,
  proposals: RepetitionFindings,
  inFamilies: RepetitionFindings['inFamilies'],
  filter: FamilyFilter,
): FamilyList {
  const decided = new Map<string, FamilyDecision>();
  const decisions = [...live.records.all('family-decision')].sort((a, b) => (a.created < b.created ? -1 : 1));
  for (const decision of decisions) for (const member of decision.members) decided.set(member, decision);
  const all = proposals.families.map((family) => {
    const decision = decided.get(family.centre) ?? null;
    const since = decision === null ? [] : family.members.filter((id) => !decision.members.includes(id));
    return { ...family, decision, since };
  });
  const counts = { open: 0, accepted: 0, split: 0 };
  const ofKind = all.filter(({ kinds }) => filter.kind === '' || kinds.includes(filter.kind));
  for (const { decision } of ofKind) counts[stateOf(decision)]++;
  const meant = ofKind.filter(({ decision }) => filter.state === '' || stateOf(decision) === filter.state);
  const pairOf = ({ first, again, similarity, differs, reason }: AlikePair): FamilyPair => ({
    ...{ first, again, similarity, differs, reason },
  });
  return {
    families: meant.slice(filter.offset, filter.offset + filter.limit).map((family) => ({
      ...{ centre: family.centre, kinds: family.kinds, reviews: family.reviews },
      ...{ decision: family.decision, since: family.since },
      members: family.members.flatMap((id) => describeMember(live, id)),
      pairs: family.pairs.map(pairOf),
    })),
    total: meant.length,
    place: meant.findIndex(({ centre }) => centre === filter.at),
    counts,
    opposed: proposals.opposed.map((pair) => ({
      members: [pair.first, pair.again].flatMap((id) => describeMember(live, id)),
      pair: pairOf(pair),
    })),
    inFamilies: { count: inFamilies.count, n: inFamilies.n },
    countingRule: inFamilies.countingRule,
  };
}
