import { shareOf } from '../domain/statistics/share.ts';
import { sampleOf } from './code-tallies.ts';
import type { CodedColumns } from './coded-columns.ts';
import type { StudyFindings } from './study-findings.ts';

/** The means that the study found to be reached for first: they are easy to ask for and to audit. */
const easy = new Set(['by-training', 'by-procedure', 'by-protocol', 'by-guidance-policy']);

/** Whether recommendation i wants change by training, or by a procedure, protocol, policy or guidance. */
export function hasTrainingOrProcedure({ lists }: CodedColumns): (i: number) => boolean {
  const { codes, start, code } = lists.means;
  const wanted = codes.map(({ id }) => easy.has(id));
  return (i) => code.subarray(start[i], start[i + 1]).some((place) => wanted[place]);
}

/** The share of recommendations that want change by training or procedure (Brandon et al. 2011, ch. 3 and 6). */
export function shareTrainingOrProcedure(columns: CodedColumns): StudyFindings['trainingOrProcedure'] {
  const many = columns.counted.recommendations.length;
  const has = hasTrainingOrProcedure(columns);
  let count = 0;
  for (let i = 0; i < many; i++) if (has(i)) count++;
  return shareOf(count, many, {
    unit: 'recommendations',
    sample: sampleOf(columns),
    countingRule:
      'Recommendations whose means are training, or a procedure, protocol, policy or guidance, among others or alone; each once.',
  });
}
