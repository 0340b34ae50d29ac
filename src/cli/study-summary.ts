import { basename, join } from 'node:path';
import type { AnalysisOutcome } from '../app/analyse-reports.ts';

const number = (value: number | null): string =>
  value === null ? 'not known' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** The outcome of the main job in a few lines: what was found, what failed, where the study is. */
export function summarise(outcome: AnalysisOutcome): string {
  const { corpus, statistics, agencies, counted } = outcome.findings;
  const per = statistics.recommendationsPerReview;
  const lines = [
    '',
    `${number(corpus.recommendations)} recommendations in ${number(corpus.reviews)} reviews (${number(corpus.files)} files, ${number(corpus.pages)} pages).`,
  ];
  if (per.mean.value !== null) {
    lines.push(
      `Mean ${number(per.mean.value)}, median ${number(per.median.value)}, from ${number(per.minimum.value)} to ${number(per.maximum.value)} a review.`,
    );
  }
  const most = [...agencies]
    .filter((agency) => (agency.recommendations.value ?? 0) > 0)
    .sort((a, b) => (b.recommendations.value ?? 0) - (a.recommendations.value ?? 0))
    .slice(0, 5);
  const width = Math.max(0, ...most.map((agency) => agency.name.length));
  for (const agency of most) {
    lines.push(`  ${agency.name.padEnd(width)}  ${number(agency.recommendations.value).padStart(5)}`);
  }
  lines.push(counted.description, '');
  if (outcome.known > 0) lines.push(`${number(outcome.known)} files were in the workspace already.`);
  if (outcome.failures.length + outcome.problems.length > 0) lines.push('Not done:');
  for (const problem of [...outcome.failures, ...outcome.problems])
    lines.push(`  ${problem.message} ${problem.advice}`);
  const report = outcome.written.find((path) => path.endsWith('.html'));
  if (report) lines.push(`The report:    ${report}`);
  const papers = outcome.written.filter((path) => /\.(docx|xlsx)$/.test(path)).map((path) => basename(path));
  if (papers.length > 0) lines.push(`               and beside it ${papers.join(', ')}, figures, csv`);
  const findings = outcome.written.find((path) => path.endsWith('findings.json'));
  if (findings) lines.push(`The figures:   ${findings}`);
  lines.push(`The workspace: ${join(outcome.workspace)}`, '');
  return lines.join('\n');
}
