import { describe, expect, it } from 'vitest';
import { findDeadline } from './deadline.ts';

describe('deadlines as worded', () => {
  it.each([
    ['The Trust should report by 10 October 2031.', 'by 10 October 2031'],
    ['Within 72 hours, each child should be seen.', 'Within 72 hours'],
    [
      'This should be done within 12 months of the publication of this Report.',
      'within 12 months of the publication of this Report',
    ],
    ['The Government should act at the earliest opportunity.', 'at the earliest opportunity'],
    ['It should do so as soon as is reasonably practicable.', 'as soon as is reasonably practicable'],
    ['The lead member should report each year.', 'each year'],
    ['Records to be checked by the end of the financial year.', 'by the end of the financial year'],
    [
      'Report within three months; publish within six months of the exercise.',
      'within three months; within six months of the exercise',
    ],
    ['The audit should be complete no later than autumn 2031.', 'no later than autumn 2031'],
    ['The Board should listen to children.', ''],
    ['In 2019 the ward closed, and in one case a child was moved.', ''],
  ])('%s', (text, expected) => {
    expect(findDeadline(text)).toBe(expected);
  });
});
