import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../test/golden/report-corpus.ts';
import type { LearningPoint } from '../domain/learning/learning-point.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import { buildColumns } from './counted-columns.ts';
import { describeLearning } from './learning-taken-up.ts';
import type { LearningFindings } from './study-findings.ts';

const { snapshot: bare } = inventCorpus([{ reference: '1', counts: [3, 0, 0, 0, 0] }]);
const texts = [
  'The hospital should tell the health visitor of every discharge of a premature baby within one working day.',
  'Police should record the names of all children seen at a domestic incident (Finding 4).',
  'The board should publish a guide on bruising in babies who cannot move for all practitioners.',
];
const snapshot: Snapshot = {
  ...bare,
  recommendations: bare.recommendations.map((one, index) => ({
    ...one,
    text: texts[index] ?? one.text,
    reference: '',
  })),
};
const report = snapshot.recommendations[0]?.report ?? '';
const point = (label: string, text: string): LearningPoint => ({ label, text, page: 3, start: 0, end: text.length });

const describeWith = (...points: LearningPoint[]): LearningFindings =>
  describeLearning(buildColumns(snapshot, ['suggested', 'accepted']), new Map([[report, points]]));
const untaken = (...points: LearningPoint[]): string[] => describeWith(...points).untaken.map(({ label }) => label);

describe('learning that no recommendation takes up', () => {
  it('is what shares no words that tell with any of them', () => {
    const discharge = point(
      'Learning point 1',
      'Nobody told the health visitor that the premature baby was home after discharge from hospital.',
    );
    const housing = point(
      'Learning point 2',
      'Repeated moves between temporary flats left the family without a nursery place for months.',
    );
    expect(untaken(discharge, housing)).toEqual(['Learning point 2']);
  });

  it('is not what a recommendation names, nor what one says in longer words', () => {
    const named = point('Finding 4', 'Officers went home without knowing who slept upstairs.');
    const other = point('Finding 41', 'Officers went home without knowing who slept upstairs at the other address.');
    const bruise = point(
      'Lesson A',
      'Bruising in babies who cannot move was not understood. In March a nurse noted a mark, in April another, and each time the explanation of the adults was believed without a second opinion from anybody trained in injuries.',
    );
    expect(untaken(named, other, bruise)).toEqual(['Finding 41']);
  });

  it('counts what is said twice once, and has words for a corpus without any', () => {
    const housing = point(
      'Learning point 2',
      'Repeated moves between temporary flats left the family without a nursery place.',
    );
    const again = { ...housing, label: 'Learning point 9', page: 40 };
    const { withoutRecommendation } = describeWith(housing, again);
    expect([withoutRecommendation.count, withoutRecommendation.n]).toEqual([1, 1]);
    expect(describeWith().withoutRecommendation).toMatchObject({
      count: 0,
      n: 0,
      value: null,
      note: expect.stringMatching(/\w/),
    });
  });
});
