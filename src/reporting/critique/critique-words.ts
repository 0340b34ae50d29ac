import type { DraftCritique } from '../../analysis/critique/draft-critique.ts';
import { recommendationStudy } from '../published-figures.ts';
import { say, sayMany } from '../wording.ts';

/** What stands at the head: how many there are, how that compares, and what they lean on. */
export function writeOpeningWords({ number, recommendations, findings }: DraftCritique): string[] {
  const { count, past, trainingOrProcedure, bodies, mostForOne } = number;
  if (count === 0) {
    return [
      'No recommendation was found in this draft. Give each a number or a heading of its own, or paste them as a list, one a paragraph.',
    ];
  }
  const few =
    past === null
      ? `In the study of 2011 a serious case review made ${recommendationStudy.median} at the median, and its authors ask for fewer and more focused ones.`
      : `The ${sayMany(past.reviews, 'review')} of the workspace made ${say(past.median)} at the median.`;
  const clean = recommendations.filter(({ remarks }) => remarks.length === 0).length;
  return [
    `${sayMany(count, 'recommendation')}. ${few}`,
    [
      trainingOrProcedure === 0
        ? 'None rests on training or procedure.'
        : `${say(trainingOrProcedure)} of ${say(count)} ${trainingOrProcedure === 1 ? 'asks' : 'ask'} for training or a procedure.`,
      bodies === 0 || mostForOne === null
        ? ''
        : `${sayMany(bodies, 'body', 'bodies')} ${bodies === 1 ? 'is' : 'are'} asked; ${mostForOne.name} ${sayMany(mostForOne.count, 'time')}.`,
      clean === 0 ? '' : `${sayMany(clean, 'recommendation')} ${clean === 1 ? 'calls' : 'call'} for no remark.`,
    ]
      .filter((words) => words !== '')
      .join(' '),
    ...(findings.looked - findings.found > findings.found
      ? [
          `For ${say(findings.looked - findings.found)} of ${say(findings.looked)} no passage of the draft was found that speaks of what they ask for. Findings may be worded otherwise, or be missing.`,
        ]
      : []),
  ];
}

/** "Recommendation 3", "R3", or its place when it has no number. */
export const nameOf = (number: string, place: number): string => {
  if (number === '') return `Recommendation ${place + 1} (not numbered)`;
  return /^[\d.]+$/.test(number) ? `Recommendation ${number}` : number;
};
