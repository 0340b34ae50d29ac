import { shareOf } from '../domain/statistics/share.ts';
import { sampleOf } from './code-tallies.ts';
import type { CodedColumns } from './coded-columns.ts';
import { compareReferences } from './reference-order.ts';
import type { StudyFindings } from './study-findings.ts';

/** Id of the layer, and of the agency category, of what goes beyond the local area. */
const beyond = 'regional-and-national';
const beyondCategory = 'regional-or-national';

/** Whether recommendation i has a theme of the regional and national layer or an addressee of that category. */
export function isBeyond({ counted, layers }: CodedColumns): (i: number) => boolean {
  const layer = layers.codes.findIndex(({ id }) => id === beyond);
  return (i) =>
    layers.code.subarray(layers.start[i], layers.start[i + 1]).includes(layer) ||
    (counted.recommendations[i]?.addressees.some(({ category }) => category === beyondCategory) ?? false);
}

/**
 * What is asked beyond the local area, and of whom: recommendations with a theme of the regional and national layer or an
 * addressee of that category (Brandon et al. 2011, ch. 3). A body counts once in each recommendation that names it.
 */
export function describeNational(columns: CodedColumns): StudyFindings['national'] {
  const { counted } = columns;
  const goesBeyond = isBeyond(columns);
  const bodies = new Map<string, { recommendations: number; reviews: Set<string> }>();
  let national = 0;
  for (const [i, { review, addressees }] of counted.recommendations.entries()) {
    const named = new Set(addressees.filter(({ category }) => category === beyondCategory).map(({ name }) => name));
    if (goesBeyond(i)) national++;
    for (const name of named) {
      const body = bodies.get(name) ?? { recommendations: 0, reviews: new Set() };
      body.recommendations++;
      body.reviews.add(review);
      bodies.set(name, body);
    }
  }
  return {
    recommendations: shareOf(national, counted.recommendations.length, {
      unit: 'recommendations',
      sample: sampleOf(columns),
      countingRule:
        'Recommendations that address a regional or national body, or whose theme belongs to the region and nation; each once.',
    }),
    bodies: [...bodies]
      .map(([name, { recommendations, reviews }]) => ({ name, recommendations, reviews: reviews.size }))
      .sort((a, b) => b.recommendations - a.recommendations || compareReferences(a.name, b.name)),
  };
}
