import type { AgencyDirectory } from '../domain/agency/agency-directory.ts';

interface SupposedAgency {
  readonly name: string;
  readonly agency: string;
  readonly category: string;
}

/** Work that only one kind of agency does, by the agency that does it. */
const work: readonly (readonly [string, RegExp])[] = [
  [
    'childrens-social-care',
    /\b(?:social work(?:er)?s?|section (?:17|47)|(?:core|initial) assessments?|duty (?:team|function|desk|officer)|referral and assessment team|looked after|emergency duty team|child in need plans?)\b/i,
  ],
  [
    'hospital-trust',
    /\b(?:wards?|paediatric|paediatrician|accident and emergency|emergency department|maternity|midwi\w+|x-?rays?|radiolog\w+)\b/i,
  ],
  [
    'community-health',
    /\b(?:health visit\w+|school nurs\w+|community nurs\w+|CAMHS|breast-?feeding|post-?natal|immunisations?)\b/i,
  ],
  ['health', /\b(?:designated|named) (?:doctor|nurse|professional)s?\b|\b(?:primary care|health staff)\b/i],
  ['education', /\b(?:pupils?|teachers?|head ?teachers?|classroom|governing bod\w+)\b/i],
  ['police', /\b(?:police|custody sergeants?|arrest\w*|999 calls?)\b/i],
  ['probation', /\bprobation\b/i],
  ['youth-offending', /\byouth offending\b/i],
  ['housing', /\b(?:landlords?|tenan(?:cy|cies|ts?)|housing officers?)\b/i],
  [
    'adult-mental-health',
    /\b(?:psychiatr\w+|drug and alcohol (?:team|service)s?|mental health (?:team|ward|trust)s?)\b/i,
  ],
];

/**
 * Which agency a text that addresses no listed body can be supposed to mean: the one named in brackets ("Review (Police)
 * policy"); else the one whose work it speaks of, if it speaks of one agency's alone. A supposition for suggesting, never an
 * addressee.
 */
export function supposeAgencies(text: string, directory: AgencyDirectory): SupposedAgency[] {
  const supposed = (agency: string, name: string): SupposedAgency[] => {
    const category = directory.categoryOf(agency);
    return category === null ? [] : [{ name, agency, category }];
  };
  const bracketed = directory
    .mentions(text)
    .find(({ start, end, entry }) => !entry.role && text[start - 1] === '(' && text[end] === ')');
  if (bracketed !== undefined) return supposed(bracketed.entry.id, text.slice(bracketed.start, bracketed.end));
  const found = work.flatMap(([agency, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [[agency, match[0]] as const];
  });
  const [only] = found;
  return only !== undefined && found.length === 1 ? supposed(...only) : [];
}
