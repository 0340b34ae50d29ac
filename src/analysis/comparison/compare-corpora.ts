import { type Difference, differenceOf } from '../../domain/statistics/difference.ts';
import { meanOf } from '../../domain/statistics/mean-interval.ts';
import { intervalOf } from '../../domain/statistics/share.ts';
import { isFigure, isWhole, type PublishedFindings, type ShownCount } from '../publication/shown.ts';

/** What findings must hold to be compared: those of another run may come from a file. */
export type ComparableFindings = Pick<
  PublishedFindings,
  'snapshot' | 'software' | 'disclosure' | 'corpus' | 'statistics' | 'study' | 'reviews'
>;

interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface ComparedSide {
  readonly snapshot: string;
  readonly software: string;
  readonly reviews: ShownCount;
  readonly recommendations: ShownCount;
  /** Recommendations of a review; null when it is not published or there is none. */
  readonly mean: number | null;
  /** None for one review, nor where reviews one by one were left out. */
  readonly interval: Interval | null;
}

export interface ComparedPart {
  readonly count: number;
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** `higher` and `lower`: the interval of the difference leaves out nought; `open`: it can't be told from chance. */
export type ComparisonVerdict = 'higher' | 'lower' | 'open';

export type MeasureGroup = 'means' | 'strength' | 'smart' | 'layers';

export interface ComparedMeasure {
  readonly group: MeasureGroup;
  readonly id: string;
  readonly name: string;
  readonly here: ComparedPart;
  readonly there: ComparedPart;
  /** Here less there; null when there is nothing to compare. */
  readonly difference: Difference | null;
  readonly verdict: ComparisonVerdict;
}

export interface CorpusComparison {
  /** What to call the other corpus. */
  readonly name: string;
  readonly here: ComparedSide;
  readonly there: ComparedSide;
  /** Shares of recommendations, side by side. */
  readonly measures: readonly ComparedMeasure[];
  /** What makes the two hard to compare, a sentence each. */
  readonly cautions: readonly string[];
}

/** Below so many reviews a corpus says little about reviews of its kind. */
const fewReviews = 10;

function sideOf(findings: ComparableFindings): ComparedSide {
  const { snapshot, software, corpus, statistics, reviews } = findings;
  const whole = isWhole(findings as PublishedFindings);
  const counts = reviews.flatMap(({ recommendations }) => (isFigure(recommendations) ? [recommendations] : []));
  const known = whole ? meanOf(counts) : null;
  const { value } = statistics.recommendationsPerReview.mean;
  const mean = known?.mean ?? (value !== null && isFigure(value) ? value : null);
  const about = { snapshot, software, reviews: corpus.reviews, recommendations: corpus.recommendations };
  return { ...about, mean, interval: known?.interval ?? null };
}

interface Measured {
  readonly group: MeasureGroup;
  readonly id: string;
  readonly name: string;
  readonly count: ShownCount;
  readonly n: ShownCount;
}

function measuresOf({ study }: ComparableFindings): Measured[] {
  if (study === null) return [];
  const { trainingOrProcedure, strength, smart, layers } = study;
  return [
    { group: 'means', id: 'training-or-procedure', name: 'Training or procedure', ...trainingOrProcedure },
    ...strength.map(({ id, name, recommendations }) => ({ ...recommendations, group: 'strength' as const, id, name })),
    ...smart.criteria.map(({ id, name, met }) => ({ ...met, group: 'smart' as const, id, name })),
    ...layers.map(({ id, name, recommendations }) => ({ ...recommendations, group: 'layers' as const, id, name })),
  ];
}

const partOf = (count: number, n: number): ComparedPart => ({
  count,
  n,
  value: n === 0 ? null : count / n,
  interval: intervalOf(count, n),
});

function verdictOf(difference: Difference | null): ComparisonVerdict {
  if (difference === null || (difference.low <= 0 && difference.high >= 0)) return 'open';
  return difference.low > 0 ? 'higher' : 'lower';
}

function cautionsOf(here: ComparableFindings, there: ComparableFindings, name: string): string[] {
  const cautions: string[] = [];
  if (here.snapshot === there.snapshot) cautions.push('Both are the same corpus: every difference is nought.');
  for (const [one, words] of [
    [here, 'This corpus'],
    [there, `“${name}”`],
  ] as const) {
    const { reviews } = one.corpus;
    if (!isFigure(reviews) || reviews < fewReviews) {
      cautions.push(`${words} has fewer than ${fewReviews} reviews: too few to tell how such reviews are in general.`);
    }
  }
  const [a, b] = [here.study?.codebook, there.study?.codebook];
  if (a && b && (a.id !== b.id || a.version !== b.version))
    cautions.push(`The codebooks differ (${a.id} ${a.version}, ${b.id} ${b.version}): layers may not mean the same.`);
  const [first, second] = [here.study?.codes, there.study?.codes];
  const share = (codes: { confirmed: ShownCount; suggested: ShownCount } | undefined): number | null => {
    if (!codes || !isFigure(codes.confirmed) || !isFigure(codes.suggested)) return null;
    const all = codes.confirmed + codes.suggested;
    return all === 0 ? null : codes.confirmed / all;
  };
  const [p, q] = [share(first), share(second)];
  if (p !== null && q !== null && Math.abs(p - q) > 0.25)
    cautions.push(
      'In one of them far more of the codes were confirmed by a person: a difference may be one of coding.',
    );
  return cautions;
}

/**
 * Two corpora side by side: recommendations of a review with 95 % intervals, and shares of recommendations with theirs and
 * that of their difference. Recommendations of one review are more alike than those of several, which the intervals take no
 * account of: they are somewhat too narrow. Measures that only one of the two has are left out.
 *
 * @param name what to call the other corpus
 */
export function compareCorpora(here: ComparableFindings, there: ComparableFindings, name: string): CorpusComparison {
  const others = new Map(measuresOf(there).map((one) => [`${one.group} ${one.id}`, one]));
  const measures = measuresOf(here).flatMap((one): ComparedMeasure[] => {
    const other = others.get(`${one.group} ${one.id}`);
    if (other === undefined) return [];
    if (![one.count, one.n, other.count, other.n].every(isFigure)) return [];
    const [a, m, b, n] = [one.count, one.n, other.count, other.n].map(Number);
    const [own, theirs] = [partOf(a ?? 0, m ?? 0), partOf(b ?? 0, n ?? 0)];
    const difference = differenceOf(own, theirs);
    const { group, id } = one;
    return [{ group, id, name: one.name, here: own, there: theirs, difference, verdict: verdictOf(difference) }];
  });
  const { preset = null } = here.disclosure ?? {};
  const { reviews } = there.corpus;
  // What leaves under a preset may not say of another corpus what it would hide of its own.
  const small = preset !== null && isFigure(reviews) && reviews <= preset.threshold;
  const other = small ? { ...sideOf(there), reviews: preset.mark, mean: null, interval: null } : sideOf(there);
  return { name, here: sideOf(here), there: other, measures, cautions: cautionsOf(here, there, name) };
}
