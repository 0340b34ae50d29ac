import { shareOf } from '../domain/statistics/share.ts';
import { sampleOf } from './code-tallies.ts';
import type { CodedColumns } from './coded-columns.ts';
import { describeParts } from './parts-stated.ts';
import type { StudyFindings } from './study-findings.ts';
import { summariseAs } from './summary-statistics.ts';

const wordPattern = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** How recommendations multiply: by review and agency, in words, parts and actions (Brandon et al. 2011, ch. 2 and 5). */
export function describeProliferation(columns: CodedColumns): StudyFindings['proliferation'] {
  const { counted, lists } = columns;
  const sample = sampleOf(columns);
  const pairs = new Map<number, number>();
  for (let i = 0; i < counted.recommendations.length; i++) {
    const pair = (counted.review[i] ?? 0) * counted.categories.length + (counted.category[i] ?? 0);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const words = counted.recommendations.map(({ text }) => text.match(wordPattern)?.length ?? 0);
  const single = lists['smart-single-action'];
  let several = 0;
  let judged = 0;
  for (let i = 0; i < counted.recommendations.length; i++) {
    const at = single.start[i] ?? 0;
    if (at === single.start[i + 1]) continue;
    judged++;
    if (single.code[at] === 1) several++;
  }
  return {
    perReviewAndAgency: summariseAs([...pairs.values()], {
      unit: 'recommendations',
      sample,
      countingRule:
        'Over every pair of a review and an agency category that has at least one recommendation in the single-count table.',
      whenEmpty: 'There is no recommendation to count.',
    }),
    words: summariseAs(words, {
      unit: 'words',
      sample,
      countingRule: 'Words of each recommendation as printed, its parts included, number and heading left out.',
      whenEmpty: 'There is no recommendation to measure.',
    }),
    parts: describeParts(counted),
    severalActions: shareOf(several, judged, {
      unit: 'recommendations',
      sample,
      countingRule: 'Recommendations that ask for more than one action, of those for which this was observed.',
    }),
  };
}
