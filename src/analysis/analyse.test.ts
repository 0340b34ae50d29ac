import { describe, expect, it } from 'vitest';
import { inventCorpus, inventedScheme } from '../../test/golden/report-corpus.ts';
import type { Addressee, AddresseeSource } from '../domain/agency/agency.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { analyse } from './analyse.ts';
import { placeEverywhere, placeOnce, readSections } from './category-placement.ts';

const software = 'heed 0.0.0';
const empty: Snapshot = { hash: '', scheme: inventedScheme, reviews: [], reports: [], recommendations: [] };
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

  const overview = { report: 'overview', section: null } as const;
  const agency = { report: 'agency', section: null } as const;

  it('is the agency section even where the words name another body, when others of the section show whose it is', () => {
    const one = snapshot.recommendations.find((item) => item.agencySection === 'Children’s services');
    if (one === undefined) throw new Error('The invented corpus has no such section');
    const sectionOf = readSections([one], inventedScheme);
    expect(sectionOf(one.report, one.agencySection)).toBe('care');
    expect(sectionOf('another report', one.agencySection)).toBeNull();
    expect(placeOnce([to('police', 'text')], { report: 'overview', section: 'care' }, inventedScheme)).toBe('care');
    const forAll = { ...one, addressees: [to('all', 'section')] };
    expect(readSections([forAll], inventedScheme)(one.report, one.agencySection)).toBeNull();
    const forTwo = { ...one, addressees: [to('care', 'section'), to('police', 'section')] };
    expect(readSections([forTwo], inventedScheme)(one.report, one.agencySection)).toBeNull();
  });

  it('is the section it stands in before the body it names', () => {
    expect(placeOnce([to('police', 'text'), to('care', 'section')], overview, inventedScheme)).toBe('care');
  });

  it('is the first body with a category where the section has none', () => {
    expect(placeOnce([to(null, 'section'), to(null, 'text'), to('police', 'text')], overview, inventedScheme)).toBe(
      'police',
    );
  });

  it('is the agency whose own report it is, but not the author of an overview report that names another', () => {
    const both = [to('police', 'text'), to('health', 'report')];
    expect(placeOnce(both, agency, inventedScheme)).toBe('health');
    expect(placeOnce(both, overview, inventedScheme)).toBe('police');
  });

  it('is all agencies where three or more stand together', () => {
    const three = [to('police', 'text'), to('care', 'text'), to('health', 'text')];
    expect(placeOnce(three, overview, inventedScheme)).toBe('all');
    expect(placeOnce(three, overview, { ...inventedScheme, allAgencies: null })).toBe('police');
  });

  it('is never lost: outside the scheme, or not stated', () => {
    expect(placeOnce([to(null, 'text')], overview, inventedScheme)).toBe('heed:other-bodies');
    expect(placeOnce([to(null, 'text')], overview, { ...inventedScheme, unplaced: 'nation' })).toBe('nation');
    expect(placeOnce([], overview, inventedScheme)).toBe('heed:not-stated');
    expect(placeEverywhere([to('care', 'text'), to(null, 'text'), to('care', 'section')], inventedScheme)).toEqual([
      'care',
      'heed:other-bodies',
    ]);
    expect(placeEverywhere([], inventedScheme)).toEqual(['heed:not-stated']);
  });
});
