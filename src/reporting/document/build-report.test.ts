import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../test/golden/report-corpus.ts';
import { analyse } from '../../analysis/analyse.ts';
import type { ReviewRecord, Snapshot } from '../../domain/snapshot/snapshot.ts';
import { buildReport } from './build-report.ts';

const { snapshot } = inventCorpus([
  { reference: '1', counts: [1, 2, 0, 0, 0] },
  { reference: '2', counts: [0, 0, 3, 1, 0] },
]);
const build = (of: Snapshot) => buildReport(analyse(of, { software: 'heed 0.0.0' }), of, []);
const noted = (review: ReviewRecord, note: string): ReviewRecord => ({
  ...review,
  attributes: { ...review.attributes, other: { note } },
});

describe('buildReport', () => {
  it('says what the manifest notes of the reviews, once, and of how many', () => {
    const [first, second] = snapshot.reviews;
    if (first === undefined || second === undefined) throw new Error('The invented corpus has no two reviews');
    const all = [noted(first, 'Invented.'), noted(second, 'Invented.')];
    expect(build({ ...snapshot, reviews: all }).notes).toEqual(['Invented.']);
    expect(build({ ...snapshot, reviews: [noted(first, 'Invented.'), second] }).notes).toEqual([
      'Invented. (1 review of 2)',
    ]);
    expect(build(snapshot).notes).toEqual([]);
  });

  it('says in an appendix what was counted, by whom it was coded, and with what', () => {
    const method = build(snapshot).sections.find((section) => section.id === 'method');
    expect(method?.appendix).toBe(true);
    const provenance = method?.blocks.find((block) => block.kind === 'definitions');
    const said = Object.fromEntries((provenance?.items ?? []).map(({ term, content }) => [term, content.join('')]));
    expect(said).toMatchObject({ Software: 'heed 0.0.0', Snapshot: snapshot.hash });
    expect(said.Sample).toContain('2 reviews');
    expect(said.Recommendations).toContain('0 confirmed, 7 suggested.');
  });

  it('leaves out the sections that would be empty', () => {
    const nothing = { ...snapshot, recommendations: [] };
    expect(build(nothing).sections.map((section) => section.id)).toEqual([
      'in-brief',
      'nearly-taken',
      'troubles',
      'method',
    ]);
    expect(build(snapshot).sections.map((section) => section.id)).toContain('to-whom');
  });
});
