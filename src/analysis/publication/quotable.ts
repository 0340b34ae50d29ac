import { type IdentifyingDetail, type IdentifyingKind, scanQuotation } from '../disclosure/identifying-details.ts';
import type { CountedRecommendation, Findings } from '../findings.ts';

/**
 * Which words of reports may stand as illustrations: `none`; `scanned`, those without details that identify strongly; `all`,
 * whatever the scan finds.
 */
export type QuotationPolicy = 'none' | 'scanned' | 'all';

/** Recommendations that may be quoted, with what was found in those that may not. */
export interface Quotable {
  readonly policy: QuotationPolicy;
  readonly candidates: readonly CountedRecommendation[];
  readonly passedOver: readonly {
    readonly recommendation: CountedRecommendation;
    readonly details: readonly IdentifyingDetail[];
  }[];
  /** Looks through words as the candidates were looked through. */
  readonly scan: (words: string) => readonly IdentifyingDetail[];
}

/** Words of a recommendation that reads well as an illustration. */
const readable = { least: 8, most: 60 };

/** Details that lead to a person or a household by themselves. */
const strong: ReadonlySet<IdentifyingKind> = new Set([
  'name',
  'initials',
  'address',
  'postcode',
  'school',
  'phone',
  'email',
  'number',
]);
/** Details of a case that lead to it only together: two kinds of them are too many. A date alone is mostly a deadline. */
const together: ReadonlySet<IdentifyingKind> = new Set(['age', 'siblings', 'place']);

/** Whether details say who a quotation is about: one that does by itself, or two kinds that do together. */
function identifiesStrongly(details: readonly IdentifyingDetail[], leaving: boolean): boolean {
  if (leaving && details.some(({ kind }) => kind === 'place')) return true;
  if (details.some(({ kind }) => strong.has(kind))) return true;
  return new Set(details.flatMap(({ kind }) => (together.has(kind) ? [kind] : []))).size > 1;
}

/** Words of which the names of bodies everywhere are made: one with another word is the name of one body. */
const common =
  /^(?:the|a|an|all|and|of|for|to|in|its|local|lead|agency|agencies|adults?|ambulance|authority|board|boards|care|chief|child|children|children[’']?s|clinical|commissioning|commissioners?|community|council|department|director|directors|drug|alcohol|education|early|years|executive|force|general|government|group|groups|gps?|practices?|health|home|hospital|hospitals|housing|independent|lscb|pct|nhs|mental|midwifery|ministry|national|nursery|officers?|office|partners?|partnership|police|practitioners?|primary|private|probation|providers?|public|residential|safeguarding|schools?|secretary|section|sector|secondary|secure|serious|service|services|social|staff|state|strategic|team|teams|trust|trusts|voluntary|visitors?|visiting|work|workers?|youth|offending|ofsted|cafcass|camhs|connexions|england|wales|scotland|uk)$/i;

/** Whether it addresses a body by a name of its own: "Jessamere Hospital", where "the Hospital" is any. */
function hasNamedBody({ addressees, text }: CountedRecommendation): boolean {
  return addressees.some(
    ({ name }) =>
      text.includes(name) &&
      name.split(/[^\p{L}’']+/u).some((word) => /^\p{Lu}/u.test(word) && word !== '' && !common.test(word)),
  );
}

/** Number of words, as parts between white space. */
export const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * Recommendations that are short enough to read and that the policy lets be quoted. Bodies that the recommendations address are
 * taken for no person and no place, unless the words leave under a preset: then a name, a place or an institution leads to the
 * review.
 *
 * @param leaving whether they leave under a preset
 */
export function selectQuotable({ recommendations }: Findings, policy: QuotationPolicy, leaving = false): Quotable {
  const bodies = leaving
    ? []
    : [...new Set(recommendations.flatMap(({ addressees }) => addressees.map(({ name }) => name)))];
  const scan = (words: string): IdentifyingDetail[] => {
    const lower = words.toLowerCase();
    return scanQuotation(words, { bodies: bodies.filter((body) => body !== '' && lower.includes(body.toLowerCase())) });
  };
  const none = { policy, passedOver: [], scan };
  if (policy === 'none') return { ...none, candidates: [] };
  const candidates = recommendations.filter(({ text }) => {
    const words = wordCount(text);
    return words >= readable.least && words <= readable.most;
  });
  if (policy === 'all') return { ...none, candidates };
  const passedOver = candidates.flatMap((recommendation) => {
    const details = scan(recommendation.text);
    return identifiesStrongly(details, leaving) || (leaving && hasNamedBody(recommendation))
      ? [{ recommendation, details }]
      : [];
  });
  const left = new Set(passedOver.map(({ recommendation }) => recommendation.id));
  return { ...none, passedOver, candidates: candidates.filter(({ id }) => !left.has(id)) };
}
