import type { CountedColumns } from './counted-columns.ts';
import type { BodyCount } from './findings.ts';
import { compareReferences } from './reference-order.ts';

/**
 * Every body addressed, as the reports name it, most often addressed first. Names that the lists know as one agency are
 * still kept apart: what is printed is what is shown. A recommendation counts once for each name that it addresses.
 */
export function countBodies(columns: CountedColumns): BodyCount[] {
  const categoryName = new Map(columns.snapshot.scheme.categories.map((category) => [category.id, category.name]));
  const bodies = new Map<
    string,
    { agency: string | null; category: string | null; count: number; reviews: Set<string> }
  >();
  for (const recommendation of columns.recommendations) {
    const seen = new Set<string>();
    for (const { name, agency, category } of recommendation.addressees) {
      if (seen.has(name)) continue;
      seen.add(name);
      const body = bodies.get(name) ?? { agency: null, category: null, count: 0, reviews: new Set<string>() };
      body.agency ??= agency;
      body.category ??= category === null ? null : (categoryName.get(category) ?? null);
      body.count += 1;
      body.reviews.add(recommendation.review);
      bodies.set(name, body);
    }
  }
  return [...bodies]
    .map(([name, { agency, category, count, reviews }]) => ({
      name,
      agency,
      category,
      recommendations: count,
      reviews: reviews.size,
    }))
    .sort((a, b) => b.recommendations - a.recommendations || compareReferences(a.name, b.name));
}
