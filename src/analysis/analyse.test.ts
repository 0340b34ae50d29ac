import { describe, expect, it } from 'vitest';
import { inventCorpus, inventedScheme } from '../../test/golden/report-corpus.ts';
import type { Addressee, AddresseeSource } from '../domain/agency/agency.ts';
import { type Snapshot, uncoded } from '../domain/snapshot/snapshot.ts';
import { analyse } from './analyse.ts';
import { placeEverywhere, placeOnce } from './category-placement.ts';

const software = 'heed 0.0.0';
const empty: Snapshot = { hash: '', scheme: inventedScheme, reviews: [], reports: [], recommendations: [], ...uncoded };
const { snapshot } = inventCorpus([
  { reference: '10', counts: [1, 2, 0, 0, 0] },
  { reference: '2', counts: [0, 0, 3, 1, 0] },
  { reference: '3', counts: [0, 0, 0, 0, 0] },
]);

describe('analyse', () => {
  it('counts each review by agency, in the order of references, and keeps the review that recommends nothing', () => {
    const { reviewByAgency } = analyse(snapshot, { software }).tables;
    expect(reviewByAgency.rows.map((row) => [row.review, row.counts, row.total])).toEqual([
      ['2', [0, 0, 3, 1, 0], 4],
      ['3', [0, 0, 0, 0, 0], 0],
      ['10', [1, 2, 0, 0, 0], 3],
    ]);
    expect(reviewByAgency.totals).toEqual([1, 2, 3, 1, 0]);
    expect(reviewByAgency.state).toBe('Counts what was suggested, not yet confirmed by a person.');
  });

  it('gives total, mean, median and range with their sample', () => {
    const { recommendationsPerReview } = analyse(snapshot, { software }).statistics;
    expect(recommendationsPerReview.total).toMatchObject({ value: 7, n: 3 });
    expect(recommendationsPerReview.mean.value).toBeCloseTo(7 / 3);
    expect(recommendationsPerReview.median.value).toBe(3);
    expect(recommendationsPerReview.minimum.value).toBe(0);
    expect(recommendationsPerReview.maximum.value).toBe(4);
    expect(recommendationsPerReview.mean.sample.reviews).toBe(3);
  });

  it('nests the samples', () => {
    const layers = analyse(snapshot, { software }).samples.map(({ id, reviews }) => [id, reviews]);
    expect(layers).toEqual([
      ['all-reviews', 3],
      ['with-overview-recommendations', 2],
      ['with-agency-recommendations', 2],
      ['with-action-plans', 1],
    ]);
  });

  it('counts a review among those with agency recommendations where the agency’s report only says again', () => {
    const [first] = snapshot.recommendations;
    const [report] = snapshot.reports;
    if (first === undefined || report === undefined) throw new Error('The invented corpus is empty');
    const overall = { ...first, home: null, addressees: [] };
    const again = { ...overall, id: 'again', report: 'own', restates: first.id };
    const reports = [report, { ...report, id: 'own', kind: 'agency' as const }];
    const sampled = { ...snapshot, reports, recommendations: [overall, again] };
    const layers = analyse(sampled, { software }).samples;
    expect(layers.find((layer) => layer.id === 'with-agency-recommendations')?.members).toEqual([first.review]);
    const alone = { ...sampled, recommendations: [overall] };
    expect(analyse(alone, { software }).samples[2]?.members).toEqual([]);
  });

  it('has words where an empty corpus has no numbers', () => {
    const findings = analyse(empty, { software });
    expect(findings.statistics.recommendationsPerReview.mean).toMatchObject({
      value: null,
      note: 'There is no review to count.',
    });
    expect(findings.statistics.recommendationsPerReview.total.value).toBe(0);
    expect(findings.tables.reviewByAgency).toMatchObject({ rows: [], total: 0, totals: [0, 0, 0, 0, 0] });
    expect(findings.counted.description).toBe('Nothing was found to count.');
  });

  it('counts only confirmed recommendations when that is asked for, and says so', () => {
    const [first, ...others] = snapshot.recommendations;
    if (first === undefined) throw new Error('The invented corpus has no recommendation');
    const confirmed: Snapshot = { ...snapshot, recommendations: [{ ...first, state: 'accepted' }, ...others] };
    const findings = analyse(confirmed, { software, states: ['accepted'] });
    expect(findings.recommendations.map((item) => item.id)).toEqual([first.id]);
    expect(findings.counted.description).toBe('Counts only what a person has confirmed.');
    expect(analyse(confirmed, { software }).counted.description).toContain('(1)');
  });

  it('leaves a review out of the sample when all that is there is a response', () => {
    const reports = snapshot.reports.map((report) =>
      report.review === 'review-3' ? { ...report, kind: 'response' as const } : report,
    );
    const findings = analyse({ ...snapshot, reports }, { software });
    expect(findings.reviews.map((review) => review.review)).toEqual(['2', '10']);
    expect(findings.reviewsNotCounted.map((review) => review.review)).toEqual(['3']);
  });
});

describe('the column of a recommendation', () => {
  const to = (category: string | null, source: AddresseeSource): Addressee => ({
    name: 'x',
    agency: null,
    category,
    source,
  });

  const place = (addressees: readonly Addressee[], home: Addressee | null = null, scheme = inventedScheme) =>
    placeOnce({ addressees, home }, scheme);

  it('is the agency whose section, table or own report it stands in, whoever the words name', () => {
    expect(place([to('police', 'text')], to('care', 'section'))).toBe('care');
    expect(place([to('police', 'text')], to('health', 'report'))).toBe('health');
    expect(place([to('police', 'text')], to('all', 'section'))).toBe('police');
    expect(place([to(null, 'text')], to('all', 'section'))).toBe('all');
  });

  it('is the section it stands in before the body it names', () => {
    expect(place([to('police', 'text'), to('care', 'section')])).toBe('care');
  });

  it('is the first body with a category where the section has none', () => {
    expect(place([to(null, 'section'), to(null, 'text'), to('police', 'text')])).toBe('police');
  });

  it('is all agencies where three or more stand together', () => {
    const three = [to('police', 'text'), to('care', 'text'), to('health', 'text')];
    expect(place(three)).toBe('all');
    expect(place(three, null, { ...inventedScheme, allAgencies: null })).toBe('police');
  });

  it('is never lost: outside the scheme, or not stated', () => {
    expect(place([to(null, 'text')])).toBe('heed:other-bodies');
    expect(place([to(null, 'text')], null, { ...inventedScheme, unplaced: 'nation' })).toBe('nation');
    expect(place([])).toBe('heed:not-stated');
    expect(placeEverywhere([to('care', 'text'), to(null, 'text'), to('care', 'section')], inventedScheme)).toEqual([
      'care',
      'heed:other-bodies',
    ]);
    expect(placeEverywhere([], inventedScheme)).toEqual(['heed:not-stated']);
  });
});
