import type { RecommendationDraft } from '../domain/recommendation/recommendation.ts';
import type { ReportKind } from '../domain/review/review.ts';
import { containment, likeness, type WordBag, wordBag } from '../domain/similarity/word-bag.ts';

/** What one report of a review recommends. */
export interface ReviewReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly recommendations: readonly Pick<RecommendationDraft, 'number' | 'text'>[];
}

/** The recommendation at `index` of the report with this id. */
export interface StatedPlace {
  readonly report: string;
  readonly index: number;
}

export interface Restatement {
  readonly again: StatedPlace;
  readonly first: StatedPlace;
}

/**
 * Which report is taken to speak first. An agency's own report is where its recommendation comes from, so the overview's
 * copy of it restates; a plan only carries out what the others ask.
 */
const precedence: Readonly<Record<ReportKind, number>> = {
  agency: 0,
  overview: 1,
  'action-plan': 2,
  other: 3,
  response: 4,
};

/** Shortest text, in words, of which being contained in another says anything. */
const tellingLength = 8;

interface Stated extends StatedPlace {
  readonly kind: ReportKind;
  readonly number: string;
  readonly words: WordBag;
}

/** "Recommendation 3", "R3" and "3." are the same number; "CSC/1" is another. */
const bareNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/^(?:recommendation|rec|r)[\s.]*(?=\d)/, '')
    .replace(/[^a-z0-9]+/g, '');

const sameWords = (a: WordBag, b: WordBag): boolean =>
  likeness(a, b) >= 0.85 ||
  (Math.min(a.size, b.size) >= tellingLength && containment(a, b) >= 0.92 && likeness(a, b) >= 0.6);

/** How surely `again` states `first` again, 0 to 1; 0 when it doesn't. */
function weigh(first: Stated, again: Stated, numberIsUnique: boolean): number {
  const alike = likeness(first.words, again.words);
  if (sameWords(first.words, again.words)) return Math.max(alike, 0.85);
  const number = bareNumber(first.number);
  if (number === '' || number !== bareNumber(again.number)) return 0;
  if (alike >= 0.5) return alike;
  // A plan often gives only a few words beside the number; the number then has to stand for one recommendation alone.
  return again.kind === 'action-plan' && numberIsUnique && containment(first.words, again.words) >= 0.4 ? 0.5 : 0;
}

/**
 * Recommendations of one review that state again what another report of it recommends: an action plan's, or the
 * overview's copy of an agency's. Two reports of the same kind never restate each other: the same words to two agencies
 * are two recommendations. Each restatement names the recommendation it is most like; what is restated restates nothing
 * itself. The order of the reports does not matter.
 */
export function restateWithinReview(reports: readonly ReviewReport[]): Restatement[] {
  const ordered = reports
    .filter((report) => report.kind !== 'response')
    .toSorted((a, b) => precedence[a.kind] - precedence[b.kind] || (a.id < b.id ? -1 : 1));
  const originals: Stated[] = [];
  const restatements: Restatement[] = [];
  for (const report of ordered) {
    const stated = report.recommendations.map(
      ({ number, text }, index): Stated => ({
        report: report.id,
        index,
        kind: report.kind,
        number,
        words: wordBag(text),
      }),
    );
    const numbers = new Map<string, number>();
    for (const { number } of originals) numbers.set(bareNumber(number), (numbers.get(bareNumber(number)) ?? 0) + 1);
    const own: Stated[] = [];
    for (const again of stated) {
      let best: Stated | null = null;
      let weight = 0;
      for (const first of originals) {
        if (first.kind === again.kind) continue;
        const found = weigh(first, again, numbers.get(bareNumber(first.number)) === 1);
        if (found > weight) [best, weight] = [first, found];
      }
      if (best) {
        restatements.push({
          again: { report: again.report, index: again.index },
          first: { report: best.report, index: best.index },
        });
      } else own.push(again);
    }
    originals.push(...own);
  }
  return restatements;
}
