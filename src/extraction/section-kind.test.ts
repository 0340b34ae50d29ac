import { describe, expect, it } from 'vitest';
import { bareHeading, isConsolidatedHeading, sectionKind } from './section-kind.ts';

describe('what a heading says of its lists', () => {
  it.each([
    ['Recommendations', 'recommendations'],
    ['7. Recommendations for the Board', 'recommendations'],
    ['Recommendations of individual agencies', 'recommendations'],
    ['Recommendations from individual management reviews', 'recommendations'],
    ['Appendix 4: List of recommendations', 'recommendations'],
    ['CHAPTER 8: CONCLUSIONS AND RECOMMENDATIONS', 'mixed'],
    ['Summary of conclusions and recommendations', 'mixed'],
    ['Previous recommendations that had the potential to address this', 'others'],
    ['Progress on the recommendations of the review', 'others'],
    ['Mrs P: recommendations and progress', 'others'],
    ['Previous reviews', 'others'],
    ['Comments from the Department', 'others'],
    ['Executive summary', 'summary'],
    ['Action plan', 'plan'],
    ['Learning points', 'learning'],
    ['Recommendation fatigue: what becomes of them', 'none'],
    ['Our approach to recommendations', 'none'],
    ['The night of the fire', 'none'],
  ])('%s is %s', (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind);
  });

  it('knows the heading of a list that gathers what stands elsewhere', () => {
    expect(isConsolidatedHeading('Annex B: List of recommendations')).toBe(true);
    expect(isConsolidatedHeading('Recommendations')).toBe(false);
  });

  it('leaves the number out', () => {
    expect(bareHeading('Appendix 4: List of recommendations')).toBe('List of recommendations');
    expect(bareHeading('6.2 Police')).toBe('Police');
  });
});
