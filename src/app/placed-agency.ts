import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';
import { agencyOfName } from './supposed-agencies.ts';

/** An agency that a text is suggested to address. */
export interface SuggestedAgency {
  readonly name: string;
  readonly agency: string | null;
  readonly category: string | null;
}

/** A council is many departments: work that tells which. */
const department: readonly (readonly [string, RegExp])[] = [
  ['education', /\b(?:home educat|elective home|pupils?|schools|admissions?|teachers?)/i],
  ['housing', /\b(?:housing|tenan|homeless|landlord|evict)/i],
];
const socialWork = /\b(?:social work|social care|child protection|referral|looked after|in care|foster|assessments?)/i;

/** Names that tell the body by their form alone. */
const byName: readonly (readonly [string, RegExp])[] = [
  ['national-body', /^all (?:the )?(?:[\p{L}’']+ )?(?:boards|LSCBs|partnerships)\b|\bregional\b|\bnationally$/iu],
  ['childrens-social-care', /(?:^|['’]s )legal (?:services|department|section|team)$/i],
  ['general-practice', /^(?:the |each |every )?practices?$/i],
  [
    'all-agencies',
    /\bsub-?(?:group|committee)s?\b|\b(?:procedures|training) group\b|\bcase review (?:panel|group)\b|^independent chair\b/iu,
  ],
];

/** Trusts run hospitals, and some of them care for minds. */
const anyTrust = /^(?:the )?trusts?$/i;
const mentalCare =
  /\b(?:psychiatr\w+|psychos[ei]s|psychotic|mental (?:health|illness)|CPA|methadone|drug and alcohol)\b/i;

/**
 * A body that no list knows, or that is only known to be of the health services, as the one whose work its name tells of; a
 * council, as the department whose work is asked for; "the Trust", as one that runs hospitals.
 */
export function placeAgency(one: SuggestedAgency, text: string, directory: AgencyDirectory): SuggestedAgency {
  const name = text.includes(`${one.name} nationally`) ? `${one.name} nationally` : one.name;
  const formed = byName.find(([, form]) => form.test(name))?.[0] ?? null;
  const wide = one.agency === null || one.agency === 'health';
  const council = one.agency === 'local-authority' && !socialWork.test(text);
  const trust = one.agency === null && anyTrust.test(name) ? agencyOfTrust(text) : null;
  const agency =
    formed ??
    trust ??
    (council ? department.find(([, work]) => work.test(text))?.[0] : wide ? agencyOfName(one.name) : null) ??
    one.agency;
  return agency === one.agency || agency === null ? one : { ...one, agency, category: directory.categoryOf(agency) };
}

const agencyOfTrust = (text: string): string => (mentalCare.test(text) ? 'adult-mental-health' : 'hospital-trust');

/** A body by what stands in a list: a listed one, one whose work or post it is, or a trust; null when it is none. */
export function agencyOfWords(words: string, text: string, directory: AgencyDirectory): SuggestedAgency | null {
  const name = words.trim().replace(/^(?:(?:the|an?|each|every|both|all|our|jointly) )+/i, '');
  const [mention] = directory.mentions(name);
  const agency =
    mention !== undefined && mention.start <= 12
      ? mention.entry.id === 'health'
        ? (agencyOfName(name) ?? 'health')
        : mention.entry.id
      : anyTrust.test(name)
        ? agencyOfTrust(text)
        : /^health$/i.test(name)
          ? 'health'
          : agencyOfName(name);
  if (agency === null || /\bchecks?$/i.test(name)) return null;
  return { name, agency, category: directory.categoryOf(agency) };
}
