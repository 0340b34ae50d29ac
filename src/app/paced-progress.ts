import type { ReportProgress } from './report-reading.ts';

/** Time between two reports on one stage, in milliseconds: what a person can follow. */
const pace = 100;

/**
 * Passes on the first and the last report of each stage, and between them one in a tenth of a second: each crosses to
 * another thread, and a page can take less time to read than its report to arrive.
 */
export function paceProgress(
  report: (progress: ReportProgress) => void,
  now: () => number = () => performance.now(),
): (progress: ReportProgress) => void {
  let stage: ReportProgress['stage'] | null = null;
  let last = 0;
  return (progress) => {
    const time = now();
    if (progress.stage === stage && progress.done < progress.total && time - last < pace) return;
    stage = progress.stage;
    last = time;
    report(progress);
  };
}
