import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { literalPattern } from '../domain/document/literal-pattern.ts';
import { findAddressees } from '../extraction/addressees/find-addressees.ts';
import { supposeNational } from '../extraction/addressees/national-scope.ts';
import { agentsIn, partnersIn } from './named-together.ts';
import { agencyOfWords, placeAgency, type SuggestedAgency } from './placed-agency.ts';
import { actingTogether, supposeAgencies } from './supposed-agencies.ts';

/** How much of a text is looked at, in UTF-16 units. */
const longest = 20_000;

const nowhere = { heading: '', agencySection: '', sections: [], tableHeader: '', board: '', reportAgency: '' };

/** A record system is no body: "to be entered on ICS". */
const isSystem = (name: string, text: string): boolean =>
  /^\p{Lu}+$/u.test(name) && new RegExp(`\\b(?:on|onto|in|into) (?:the )?${name}\\b`).test(text);

/** Words for people of any health agency: beside one that is named they are its own, or those it works with. */
const anyHealth =
  /^(?:clinicians?|doctors|nurses|(?:medical|nursing|health) staff|health (?:professionals?|practitioners))$/i;

/** Those of a list who say most: people of any health agency are left out beside a body. */
const withoutRepeats = (agencies: readonly SuggestedAgency[]): readonly SuggestedAgency[] => {
  const kept = agencies.filter(({ name }) => !anyHealth.test(name));
  return kept.length > 0 ? kept : agencies;
};

const passesOn =
  /\b(?:should|must|shall|will|to) (?:\w+ly )?(?:send|forward|submit|refer|commend|share|raise|bring|draw|report|communicate)\b[^.;]*?\b(?:to|with|of) (?:the )?$/i;

/** National bodies to which a local one is to pass something on: it is they who are meant to act. */
const nationalOf = (text: string, directory: AgencyDirectory): SuggestedAgency[] =>
  directory.mentions(text).flatMap(({ start, end, entry }) => {
    const category = directory.categoryOf(entry.id);
    return category === 'regional-or-national' &&
      passesOn.test(text.slice(Math.max(0, start - 400), start).replace(/[^.;]*[.;]\s/, ''))
      ? [{ name: text.slice(start, end), agency: entry.id, category }]
      : [];
  });

/** Those who are asked themselves: bodies named in what a national one is asked to do are those it acts upon. */
function withoutGoverned(agencies: readonly SuggestedAgency[], text: string): readonly SuggestedAgency[] {
  const regional = agencies.find(({ name }) => /\bregional\b/i.test(name));
  if (regional !== undefined) return [regional];
  const placeOf = ({ name }: SuggestedAgency): number => text.indexOf(name);
  const national = agencies.filter(({ category }) => category === 'regional-or-national').map(placeOf);
  const first = Math.min(...national);
  const asks = /\b(?:should|must|shall|(?:is|are|be) (?:asked|recommended|urged|invited)|to)\b/i.exec(
    text.slice(first + 1),
  );
  if (national.length === 0 || asks === null) return agencies;
  return agencies.filter((one) => one.category === 'regional-or-national' || placeOf(one) < first + 1 + asks.index);
}

/** A body whose thing it is, where nobody is asked: "the Board's policy", "the Trust's policy". */
function ownerIn(text: string, directory: AgencyDirectory): SuggestedAgency[] {
  const listed = directory
    .mentions(text)
    .find(({ end, entry }) => /^['’]s?\s/.test(text.slice(end)) && !entry.role && !entry.collective);
  const name = listed === undefined ? /\b[Tt]he (Trust)['’]s\b/.exec(text)?.[1] : text.slice(listed.start, listed.end);
  const body = name === undefined ? null : agencyOfWords(name, text, directory);
  return body === null || body.category === null ? [] : [body];
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
 * ("staff", "managers") are left out. Suppositions are for suggesting and never become addressees. The first 20,000 characters
 * are read.
 *
 * @returns the agencies; whether the text itself names any; and the bodies it asks that stand in no category, as named
 */
export function suggestAgencies(
  whole: string,
  directory: AgencyDirectory,
): { readonly agencies: readonly SuggestedAgency[]; readonly named: boolean; readonly unplaced: readonly string[] } {
  const text = whole.slice(0, longest);
  const found = findAddressees(text, nowhere, directory).filter(
    ({ name }) => !isSystem(name, text) && !/\bagency (?:staff|workers?|nurses?)$/i.test(name),
  );
  if (isTold(text, found[0]?.name)) return { agencies: [], named: found.length > 0, unplaced: [] };
  const all = found.map((one) => placeAgency(one, text, directory));
  const named = all.filter(({ category }) => category !== null);
  const unplaced = all.filter(({ category }) => category === null).map(({ name }) => name);
  if (named.length > 0) {
    const local = named.every(({ category }) => category !== 'regional-or-national');
    const passed = local ? nationalOf(text, directory) : [];
    const agents = agentsIn(text, directory);
    const isAgent = agents.some(({ category }) => named.some((one) => one.category === category));
    const agencies =
      passed.length > 0
        ? passed
        : [
            ...withoutGoverned(withoutRepeats([...named, ...actingTogether(text, directory)]), text),
            ...(isAgent ? agents : []),
            ...partnersIn(text, directory),
          ];
    return { agencies: joinByCategory(agencies), named: true, unplaced };
  }
  const national = supposeNational(text, directory);
  const likeliest = [
    () => national,
    () => [...agentsIn(text, directory), ...partnersIn(text, directory)],
    () => ownerIn(text, directory),
    () => supposeAgencies(text, directory),
  ];
  const supposed = likeliest.map((suppose) => suppose()).find((agencies) => agencies.length > 0) ?? [];
  return { agencies: joinByCategory(supposed), named: found.length > 0, unplaced };
}
