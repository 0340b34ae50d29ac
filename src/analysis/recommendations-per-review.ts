import type { ReviewKind, ReviewOutcome } from '../domain/review/review.ts';
import type { ReviewRecord } from '../domain/snapshot/snapshot.ts';
import type { CountedColumns } from './counted-columns.ts';
import type { GroupStatistics, SummaryStatistics } from './findings.ts';
import { wholeSample } from './samples.ts';
import { summariseAs } from './summary-statistics.ts';

const rule = 'Each recommendation once, in the review that makes it; restatements and rejected ones left out.';

const kindLabels: Record<ReviewKind, string> = {
  'serious-case-review': 'Serious case review',
  'child-safeguarding-practice-review': 'Child safeguarding practice review',
  'rapid-review': 'Rapid review',
  'safeguarding-adult-review': 'Safeguarding adult review',
  'domestic-homicide-review': 'Domestic homicide review',
  'prevention-of-future-deaths': 'Prevention of future deaths report',
  'public-inquiry': 'Public inquiry',
  'safety-investigation': 'Safety investigation',
  other: 'Other kind of review',
};

const outcomeLabels: Record<ReviewOutcome, string> = {
  death: 'Death',
  'serious-injury': 'Serious injury',
  unknown: 'Outcome not stated',
};

/** Number of recommendations of each review of the sample, in the order of `columns.reviews`. */
export function countPerReview(columns: CountedColumns): number[] {
  const counts = new Array<number>(columns.reviews.length).fill(0);
  for (const review of columns.review) counts[review] = (counts[review] ?? 0) + 1;
  return counts;
}

/** How many recommendations reviews make: total, mean, median, range (Brandon et al. 2011, ch. 2). */
export function describeRecommendationsPerReview(columns: CountedColumns): SummaryStatistics {
  return summariseAs(countPerReview(columns), {
    unit: 'recommendations',
    sample: wholeSample(columns),
    countingRule: rule,
    whenEmpty: 'There is no review to count.',
  });
}

function describeGroups<G extends ReviewKind | ReviewOutcome>(
  columns: CountedColumns,
  groupOf: (review: ReviewRecord) => G | 'unknown',
  labels: Readonly<Record<string, string>>,
): GroupStatistics[] {
  const counts = countPerReview(columns);
  const groups = Object.keys(labels) as (G | 'unknown')[];
  return groups.flatMap((group) => {
    const members = columns.reviews.flatMap((review, index) => (groupOf(review) === group ? [index] : []));
    if (members.length === 0) return [];
    const label = labels[group] ?? group;
    const statistics = summariseAs(
      members.map((index) => counts[index] ?? 0),
      {
        unit: 'recommendations',
        sample: { id: `group-${group}`, description: `reviews of the group “${label}”`, reviews: members.length },
        countingRule: rule,
        whenEmpty: 'There is no review in this group.',
      },
    );
    return [{ group, label, reviews: members.length, statistics }];
  });
}

/** The same by kind of review; reviews whose kind nobody gave stand under "unknown". Empty groups are left out. */
export function describeByReviewKind(columns: CountedColumns): GroupStatistics[] {
  const labels = { ...kindLabels, unknown: 'Kind not stated' };
  return describeGroups<ReviewKind>(columns, (review) => review.attributes.kind ?? 'unknown', labels);
}

/** The same by outcome for the person the review is about; "unknown" where nobody gave it. Empty groups are left out. */
export function describeByOutcome(columns: CountedColumns): GroupStatistics[] {
  return describeGroups<ReviewOutcome>(columns, (review) => review.attributes.outcome, outcomeLabels);
}
