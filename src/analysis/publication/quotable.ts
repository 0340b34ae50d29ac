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
function identifiesStrongly(details: readonly IdentifyingDetail[]): boolean {
  if (details.some(({ kind }) => strong.has(kind))) return true;
  return new Set(details.flatMap(({ kind }) => (together.has(kind) ? [kind] : []))).size > 1;
}

export const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * Recommendations that are short enough to read and that the policy lets be quoted. Bodies that the recommendations address are
 * taken for no person and no place.
 */
export function selectQuotable({ recommendations }: Findings, policy: QuotationPolicy): Quotable {
  const bodies = [...new Set(recommendations.flatMap(({ addressees }) => addressees.map(({ name }) => name)))];
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
    return identifiesStrongly(details) ? [{ recommendation, details }] : [];
  });
  const left = new Set(passedOver.map(({ recommendation }) => recommendation.id));
  return { ...none, passedOver, candidates: candidates.filter(({ id }) => !left.has(id)) };
}
