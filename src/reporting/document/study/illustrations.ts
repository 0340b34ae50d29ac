import type { CountedRecommendation } from '../../../analysis/findings.ts';
import { wordCount } from '../../../analysis/publication/quotable.ts';
import type { Block, Quotation } from '../report-document.ts';

/** "Review 7, overview.pdf, page 41". */
export function sourceOf({ review, file, page }: CountedRecommendation): string {
  const place = [file.split('/').at(-1) ?? file, ...(page === 0 ? [] : [`page ${page}`])].join(', ');
  const name = review === file || file.startsWith(`${review}.`) ? '' : `Review ${review}, `;
  return `${name}${place}`;
}

/**
 * Chooses illustrations for spread: of those that may be quoted, one review and one agency after another before any comes a
 * second time; the clearest first. The same findings give the same choice.
 */
export function chooseIllustrations(
  candidates: readonly CountedRecommendation[],
  count: number,
): CountedRecommendation[] {
  const open = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || wordCount(a.text) - wordCount(b.text) || (a.text < b.text ? -1 : 1),
  );
  const chosen: CountedRecommendation[] = [];
  while (chosen.length < count && open.length > 0) {
    const used = (one: CountedRecommendation): number =>
      2 * chosen.filter(({ reviewId }) => reviewId === one.reviewId).length +
      chosen.filter(({ column }) => column === one.column).length;
    const least = Math.min(...open.map(used));
    const next = open.findIndex((one) => used(one) === least);
    chosen.push(...open.splice(next, 1));
  }
  return chosen;
}

/** Quotations of chosen recommendations; no block when there is none. */
export function quote(
  chosen: readonly CountedRecommendation[],
  remark: (one: CountedRecommendation) => string,
): Block[] {
  if (chosen.length === 0) return [];
  const items = chosen.map(
    (one): Quotation => ({ words: one.text, source: sourceOf(one), recommendation: one.id, remark: remark(one) }),
  );
  return [{ kind: 'quotations', items }];
}
