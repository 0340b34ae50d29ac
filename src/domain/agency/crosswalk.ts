import type { Addressee, AgencyScheme } from './agency.ts';

/** How one category of the old scheme is found again in the new one. */
export interface CategoryCorrespondence {
  readonly from: string;
  /** None, one, or several among which only the agency decides. */
  readonly to: readonly string[];
  readonly note: string;
}

/** One body that followed another. */
export interface AgencySuccession {
  readonly from: string;
  readonly to: readonly string[];
  /** Civil date of the change, YYYY-MM-DD; null unknown. */
  readonly date: string | null;
  readonly note: string;
}

/** The way from one scheme to another. */
export interface Crosswalk {
  /** Scheme ids. */
  readonly from: string;
  readonly to: string;
  readonly categories: readonly CategoryCorrespondence[];
  readonly successions: readonly AgencySuccession[];
}

/** The name a scheme prints for a category; null when it has no such category. */
export const categoryName = (scheme: AgencyScheme, id: string): string | null =>
  scheme.categories.find((category) => category.id === id)?.name ?? null;

/** The bodies that stand for an agency today: itself, or those that followed it, followed to the end. Sorted. */
export function successorsOf(agency: string, crosswalk: Crosswalk): readonly string[] {
  const today = new Set<string>();
  const seen = new Set<string>();
  const follow = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const next = crosswalk.successions.filter((succession) => succession.from === id).flatMap((s) => s.to);
    if (next.length === 0) today.add(id);
    else for (const successor of next) follow(successor);
  };
  follow(agency);
  return [...today].sort();
}

/**
 * The addressee as another scheme sorts it. The agency decides where the scheme places it; else the bodies that followed
 * it; else the category, when the crosswalk pairs it with exactly one. Otherwise the category is null: a category that
 * splits can't be told from its name alone.
 *
 * @param addressee sorted by the scheme `crosswalk.from`, or by none
 * @param target the scheme to sort by
 * @param crosswalk the way there; null when none is known
 */
export function recategorise(addressee: Addressee, target: AgencyScheme, crosswalk: Crosswalk | null): Addressee {
  const leadsHere = crosswalk !== null && crosswalk.to === target.id;
  if (addressee.agency !== null) {
    const candidates = leadsHere
      ? [addressee.agency, ...successorsOf(addressee.agency, crosswalk)]
      : [addressee.agency];
    for (const agency of candidates) {
      const category = target.placement[agency];
      if (category !== undefined) return { ...addressee, category };
    }
    return { ...addressee, category: null };
  }
  const paired = leadsHere ? crosswalk.categories.find((pair) => pair.from === addressee.category) : undefined;
  return { ...addressee, category: paired?.to.length === 1 ? (paired.to[0] ?? null) : target.unplaced };
}
