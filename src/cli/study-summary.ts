import { basename, join } from 'node:path';
import type { AnalysisOutcome } from '../app/analyse-reports.ts';

const number = (value: number | null): string =>
  value === null ? 'not known' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

const many = (count: number, one: string): string => `${number(count)} ${count === 1 ? one : `${one}s`}`;

/** The outcome of the main job in a few lines: what was found, what failed, where the study is. */
export function summarise(outcome: AnalysisOutcome): string {
  const { corpus, statistics, agencies, counted } = outcome.findings;
  const per = statistics.recommendationsPerReview;
  const lines = [
    '',
    `${many(corpus.recommendations, 'recommendation')} in ${many(corpus.reviews, 'review')} (${many(corpus.files, 'file')}, ${many(corpus.pages, 'page')}).`,
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
  if (outcome.known > 0)
    lines.push(`${many(outcome.known, 'file')} ${outcome.known === 1 ? 'was' : 'were'} in the workspace already.`);
  if (outcome.failures.length + outcome.problems.length > 0) lines.push('Not done:');
  for (const { file, message, advice } of outcome.failures) lines.push(`  ${file}: ${message} ${advice}`);
  for (const { message, advice } of outcome.problems) lines.push(`  ${message} ${advice}`);
  const report = outcome.written.find((path) => path.endsWith('.html'));
  if (report) lines.push(`The report:    ${report}`);
  const papers = outcome.written.filter((path) => /\.(docx|xlsx)$/.test(path)).map((path) => basename(path));
  if (papers.length > 0) lines.push(`               and beside it ${papers.join(', ')}, figures, csv`);
  const findings = outcome.written.find((path) => path.endsWith('findings.json'));
  if (findings) lines.push(`The figures:   ${findings}`);
  lines.push(`The workspace: ${join(outcome.workspace)}`, '');
  return lines.join('\n');
}
