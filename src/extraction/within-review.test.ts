import { describe, expect, it } from 'vitest';
import { type ReviewReport, restateWithinReview } from './within-review.ts';

const records =
  'The health visiting service should keep one record for each child, open to every clinic that the family uses.';
const housing = 'Northmere Homes should tell the duty team when a family with a child under one is to be moved.';

const report = (id: string, kind: ReviewReport['kind'], ...items: [string, string][]): ReviewReport => ({
  id,
  kind,
  recommendations: items.map(([number, text]) => ({ number, text })),
});

describe('what one report of a review states again', () => {
  it('is an action plan’s copy of a recommendation', () => {
    expect(
      restateWithinReview([
        report('overview', 'overview', ['1', records], ['2', housing]),
        report(
          'plan',
          'action-plan',
          ['1', records],
          ['2', 'Northmere Homes should tell the duty team when a family with a child under one is moved'],
        ),
      ]),
    ).toEqual([
      { again: { report: 'plan', index: 0 }, first: { report: 'overview', index: 0 } },
      { again: { report: 'plan', index: 1 }, first: { report: 'overview', index: 1 } },
    ]);
  });

  it('is a plan’s shortened copy when its number stands for one recommendation alone', () => {
    const overview = report('overview', 'overview', ['R1', records], ['R2', housing]);
    expect(
      restateWithinReview([overview, report('plan', 'action-plan', ['1', 'One record for each child'])]),
    ).toHaveLength(1);
    const twice = report('overview', 'overview', ['1', records], ['1', housing]);
    expect(restateWithinReview([twice, report('plan', 'action-plan', ['1', 'One record for each child'])])).toEqual([]);
  });

  it('is the overview’s copy of an agency’s recommendation, whatever the order of the files', () => {
    const agency = report('health', 'agency', ['1', records]);
    const overview = report('overview', 'overview', ['1', housing], ['2', records]);
    const expected = [{ again: { report: 'overview', index: 1 }, first: { report: 'health', index: 0 } }];
    expect(restateWithinReview([agency, overview])).toEqual(expected);
    expect(restateWithinReview([overview, agency])).toEqual(expected);
  });

  it('is not the same sentence in two agencies’ reports', () => {
    const supervision =
      'Supervision should take place every month and be recorded on the file of the child it is about.';
    expect(
      restateWithinReview([
        report('police', 'agency', ['1', supervision]),
        report('school', 'agency', ['1', supervision]),
      ]),
    ).toEqual([]);
  });

  it('is not another recommendation that happens to have the same number', () => {
    expect(
      restateWithinReview([
        report('overview', 'overview', ['1', records]),
        report('plan', 'action-plan', ['1', housing]),
      ]),
    ).toEqual([]);
  });
});
