import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { literalPattern } from '../domain/document/literal-pattern.ts';
import { findAddressees } from '../extraction/addressees/find-addressees.ts';
import { supposeNational } from '../extraction/addressees/national-scope.ts';
import { actingTogether, agencyOfName, supposeAgencies } from './supposed-agencies.ts';

/** An agency that a text is suggested to address. */
export interface SuggestedAgency {
  readonly name: string;
  readonly agency: string | null;
  readonly category: string | null;
}

const nowhere = { heading: '', agencySection: '', sections: [], tableHeader: '', board: '', reportAgency: '' };

/** A council is many departments: work that tells which. */
const department: readonly (readonly [string, RegExp])[] = [
  ['education', /\b(?:home educat|elective home|pupils?|schools?|admissions?|teachers?)/i],
  ['housing', /\b(?:housing|tenan|homeless|landlord|evict)/i],
];
const socialWork = /\b(?:social work|social care|child protection|referral|looked after|in care|foster|assessments?)/i;

/** Names that tell the body by their form alone. */
const byName: readonly (readonly [string, RegExp])[] = [
  ['national-body', /^all (?:the )?(?:[\p{L}’']+ )?(?:boards|LSCBs|partnerships)\b|\bregional\b/iu],
];

/** A record system is no body: "to be entered on ICS". */
const isSystem = (name: string, text: string): boolean =>
  /^\p{Lu}+$/u.test(name) && new RegExp(`\\b(?:on|onto|in|into) (?:the )?${name}\\b`).test(text);

/**
 * A body that no list knows, or that is only known to be of the health services, as the one whose work its name tells of; a
 * council, as the department whose work is asked for.
 */
function placed(one: SuggestedAgency, text: string, directory: AgencyDirectory): SuggestedAgency {
  const formed = byName.find(([, form]) => form.test(one.name))?.[0] ?? null;
  const wide = one.agency === null || one.agency === 'health';
  const council = one.agency === 'local-authority' && !socialWork.test(text);
  const agency =
    formed ??
    (council ? department.find(([, work]) => work.test(text))?.[0] : wide ? agencyOfName(one.name) : null) ??
    one.agency;
  return agency === one.agency || agency === null ? one : { ...one, agency, category: directory.categoryOf(agency) };
}

/** One entry for each category, with the names of all that stand in it. */
function joinByCategory(agencies: readonly SuggestedAgency[]): SuggestedAgency[] {
  const joined = new Map<string, SuggestedAgency>();
  for (const one of agencies) {
    const key = one.category ?? one.name;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, one);
    else if (!known.name.includes(one.name)) joined.set(key, { ...known, name: `${known.name}, ${one.name}` });
  }
  return [...joined.values()];
}

/** A piece of a sentence that begins in its middle and asks for nothing: bodies in it are told of, not addressed. */
const isTold = (text: string, first: string | undefined): boolean =>
  /^[^\p{L}]*\p{Ll}/u.test(text) &&
  !/\b(?:should|must|shall|will|needs?|ensure|provide)\b|^\W*(?:to|with|for|by)\b|^\W*(?:every|each|all|any|the) .*\bto (?!be\b)/.test(
    text,
  ) &&
  !(
    first !== undefined &&
    new RegExp(`^(?:the |all |each )${literalPattern(first)}\\b(?! (?:was|were|had|did|is|are|knew))`).test(text)
  );

/**
 * The agencies that a text is suggested to address, one entry for each category of the scheme. Those it names as asked to act
 * come first (`findAddressees`); posts and departments stand for the agency they belong to; where nobody is named, the agency
 * whose work the text speaks of is supposed, or national bodies for a national rule. People of no agency in particular
 * ("staff", "managers") are left out. Suppositions are for suggesting and never become addressees.
 *
 * @returns the agencies, and whether the text itself names any
 */
export function suggestAgencies(
  text: string,
  directory: AgencyDirectory,
): { readonly agencies: readonly SuggestedAgency[]; readonly named: boolean } {
  const found = findAddressees(text, nowhere, directory).filter(
    ({ name }) => !isSystem(name, text) && !/\bagency (?:staff|workers?|nurses?)$/i.test(name),
  );
  if (isTold(text, found[0]?.name)) return { agencies: [], named: found.length > 0 };
  const named = found.map((one) => placed(one, text, directory)).filter(({ category }) => category !== null);
  if (named.length > 0)
    return { agencies: joinByCategory([...named, ...actingTogether(text, directory)]), named: true };
  const national = supposeNational(text, directory);
  const supposed = national.length > 0 ? national : supposeAgencies(text, directory);
  return { agencies: joinByCategory(supposed), named: found.length > 0 };
}
