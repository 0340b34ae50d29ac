import type { Addressee, AgencyScheme } from '../domain/agency/agency.ts';
import type { RecommendationRecord } from '../domain/snapshot/snapshot.ts';

/** Columns beside those of the scheme; they appear only where something stands in them. */
export const notStated = { id: 'heed:not-stated', name: 'Not stated' };
export const otherBodies = { id: 'heed:other-bodies', name: 'Other bodies' };

export const singleCountRule =
  'Single-count: each recommendation stands in one column. It is the category of the agency whose section, table or own ' +
  'report it stands in; where there is none, of the first body that it names and that has a category. Where three or more ' +
  'categories are addressed together and none stands before the others, it is the category for all agencies, if the scheme ' +
  'has one. Bodies outside the scheme are counted under its category for other bodies, and a recommendation that addresses ' +
  'nobody under “Not stated”.';

export const multiCountRule =
  'Multi-count: a recommendation is counted once in every category that it addresses, so that mentions add up to more than ' +
  'recommendations. Bodies outside the scheme are counted under its category for other bodies, and a recommendation that ' +
  'addresses nobody under “Not stated”.';

const together = 3;

function categoriesOf(addressees: readonly Addressee[], known: ReadonlySet<string>): string[] {
  const found = addressees.map((addressee) => addressee.category).filter((id) => id !== null && known.has(id));
  return [...new Set(found as string[])];
}

function oneOf(categories: readonly string[], scheme: AgencyScheme): string | undefined {
  if (categories.length >= together && scheme.allAgencies !== null) return scheme.allAgencies;
  return categories[0];
}

/** The one column of a recommendation, by `singleCountRule`: a category id, or that of `notStated` or `otherBodies`. */
export function placeOnce(
  { addressees, home }: Pick<RecommendationRecord, 'addressees' | 'home'>,
  scheme: AgencyScheme,
): string {
  const known = new Set(scheme.categories.map((category) => category.id));
  if (home?.category && known.has(home.category) && home.category !== scheme.allAgencies) return home.category;
  const inOrder = [
    addressees.filter((addressee) => addressee.source === 'section' || addressee.source === 'table'),
    addressees.filter((addressee) => addressee.source === 'text'),
    addressees.filter((addressee) => addressee.source === 'report'),
    home === null ? [] : [home],
  ];
  for (const group of inOrder) {
    const column = oneOf(categoriesOf(group, known), scheme);
    if (column !== undefined) return column;
  }
  return addressees.length === 0 ? notStated.id : (scheme.unplaced ?? otherBodies.id);
}

/** Every column of a recommendation, by `multiCountRule`, each once; never empty. */
export function placeEverywhere(addressees: readonly Addressee[], scheme: AgencyScheme): string[] {
  if (addressees.length === 0) return [notStated.id];
  const known = new Set(scheme.categories.map((category) => category.id));
  const columns = addressees.map(({ category }) =>
    category !== null && known.has(category) ? category : (scheme.unplaced ?? otherBodies.id),
  );
  return [...new Set(columns)];
}
