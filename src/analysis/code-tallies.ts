import { shareOf } from '../domain/statistics/share.ts';
import type { Sample } from '../domain/statistics/statistic.ts';
import type { CodedColumns, CodeIndex } from './coded-columns.ts';
import { wholeSample } from './samples.ts';
import type { CodeTally } from './study-findings.ts';

/** The sample that tallies of codes are made in: all reviews counted, with their number. */
export function sampleOf({ counted }: CodedColumns): Sample {
  const { id, description, reviews } = wholeSample(counted);
  return { id, description, reviews };
}

export const oncePerCode =
  'A recommendation counts once for each code it has, so that codes add up to more than recommendations.';
export const oncePerBranch =
  'A recommendation counts once for each theme it has and once for each theme above it, so that a part adds to its whole.';

/** Of each code of an index: recommendations that have it, reviews with any, and how much of it a person confirmed. */
export function tallyCodes(columns: CodedColumns, index: CodeIndex, countingRule: string): CodeTally[] {
  const { counted } = columns;
  const sample = sampleOf(columns);
  const recommendations = new Uint32Array(index.codes.length);
  const confirmed = new Uint32Array(index.codes.length);
  const reviews = index.codes.map(() => new Set<number>());
  for (let i = 0; i < counted.recommendations.length; i++) {
    for (let at = index.start[i] ?? 0; at < (index.start[i + 1] ?? 0); at++) {
      const code = index.code[at] ?? 0;
      recommendations[code] = (recommendations[code] ?? 0) + 1;
      confirmed[code] = (confirmed[code] ?? 0) + (index.confirmed[at] ?? 0);
      reviews[code]?.add(counted.review[i] ?? -1);
    }
  }
  return index.codes.map(({ id, name }, code) => ({
    id,
    name,
    recommendations: shareOf(recommendations[code] ?? 0, counted.recommendations.length, {
      unit: 'recommendations',
      sample,
      countingRule,
    }),
    reviews: shareOf(reviews[code]?.size ?? 0, counted.reviews.length, {
      unit: 'reviews',
      sample,
      countingRule: `Reviews with at least one such recommendation. ${countingRule}`,
    }),
    confirmed: confirmed[code] ?? 0,
  }));
}
