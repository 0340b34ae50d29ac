import { describe, expect, it } from 'vitest';
import { paceProgress } from './paced-progress.ts';
import type { ReportProgress } from './report-reading.ts';

describe('paced progress', () => {
  it('keeps the first and last report of a stage and one in a tenth of a second between', () => {
    const passed: ReportProgress[] = [];
    let time = 0;
    const report = paceProgress(
      (progress) => passed.push(progress),
      () => time,
    );
    for (let done = 1; done <= 50; done++) {
      time += 30;
      report({ stage: 'reading', done, total: 50 });
    }
    report({ stage: 'extracting', done: 0, total: 1 });
    report({ stage: 'extracting', done: 1, total: 1 });
    const pages = passed.filter((progress) => progress.stage === 'reading').map((progress) => progress.done);
    expect(pages).toEqual([1, 5, 9, 13, 17, 21, 25, 29, 33, 37, 41, 45, 49, 50]);
    expect(passed.slice(-2).map((progress) => progress.done)).toEqual([0, 1]);
  });
});
