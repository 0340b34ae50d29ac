import type { CountedRecommendation } from '../../../analysis/findings.ts';
import { isFigure, type PublishedFindings, type Shown, type ShownCount } from '../../../analysis/publication/shown.ts';
import type { StudyFindings, StudyTables } from '../../../analysis/study-findings.ts';
import type { Sample } from '../../../domain/statistics/statistic.ts';
import { say, sayMany } from '../../wording.ts';
import type { Basis, Ring } from '../report-document.ts';

/** Findings that were counted with lists of codes, as the sections of the study need them. */
export interface StudyParts {
  readonly findings: PublishedFindings;
  readonly study: Shown<StudyFindings>;
  readonly tables: Shown<StudyTables>;
  /** Recommendations that may be quoted. */
  readonly quotable: readonly CountedRecommendation[];
  /** Place of a layer among the rings, by its id. */
  readonly ringOf: (layer: string) => Ring;
}

/** The parts of findings that were counted with lists of codes; null for others, and where there is nothing to code. */
export function openStudyParts(
  findings: PublishedFindings,
  quotable: readonly CountedRecommendation[],
): StudyParts | null {
  const { study, tables } = findings;
  if (study === null || tables.caseMatch === undefined || findings.corpus.recommendations === 0) return null;
  const places = new Map(study.layers.map(({ id }, index) => [id, Math.min(4, index + 1) as Ring]));
  return { findings, study, tables, quotable, ringOf: (layer) => places.get(layer) ?? 4 };
}

/** Sample and unit for a title: "20 reviews, 932 recommendations". */
export const sizeOf = ({ corpus }: PublishedFindings): string =>
  `${sayMany(corpus.reviews, 'review')}, ${sayMany(corpus.recommendations, 'recommendation')}`;

export const basisOf = (about: {
  readonly sample: Shown<Sample>;
  readonly unit: string;
  readonly countingRule: string;
}): Basis => ({
  sample: `${say(about.sample.reviews)} ${about.sample.description}`,
  unit: about.unit,
  countingRule: about.countingRule,
});

/** Whether counts of reviews stand as they are: no sentence says “every” of figures that were rounded. */
export function isExact({ disclosure, corpus }: PublishedFindings): boolean {
  const rounding = disclosure?.preset.rounding ?? null;
  return rounding === null || (isFigure(corpus.reviews) && corpus.reviews < rounding.from);
}

/** "45%", with a word where there is nothing to divide. */
export function percent(share: ShownCount | null): string {
  if (share === null) return 'no share';
  if (!isFigure(share)) return share;
  if (share > 0 && share < 0.005) return 'less than 1%';
  return `${Math.round(share * 100)}%`;
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
