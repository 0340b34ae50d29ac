import { join } from 'node:path';
import type { Command } from 'commander';
import type { AnalysisJob, AnalysisOutcome } from '../../app/analyse-reports.ts';
import { exitCode, judge } from '../exit-code.ts';
import { addPublishing, checkScheme, type PublishingOptions, parseWorkers, readPublishing } from '../options.ts';
import { showProgress } from '../progress-display.ts';
import { summarise } from '../study-summary.ts';

interface AnalyseOptions {
  readonly workspace?: string;
  readonly out: string;
  readonly workers?: number;
  readonly ocr: boolean;
  readonly scheme?: string;
  readonly json: boolean;
  readonly compare?: string;
}

/** Runs the main job and says what came of it; the exit code is set. */
export async function runAnalysis(
  paths: readonly string[],
  options: AnalyseOptions & Pick<AnalysisJob, 'beforeCounting' | 'publishing'>,
): Promise<AnalysisOutcome | null> {
  const { analyseReports } = await import('../../app/analyse-reports.ts');
  const ended = await analyseReports(
    {
      paths,
      out: options.out,
      workspace: options.workspace ?? join(options.out, 'workspace.heed'),
      workers: options.workers ?? null,
      ocr: options.ocr,
      scheme: options.scheme ?? null,
      compare: options.compare ?? null,
      ...(options.publishing ? { publishing: options.publishing } : {}),
      ...(options.beforeCounting ? { beforeCounting: options.beforeCounting } : {}),
    },
    showProgress(process.stderr),
  );
  if (!ended.ok) {
    process.stderr.write(`${ended.failure.message} ${ended.failure.advice}\n`);
    process.exitCode = exitCode.failed;
    return null;
  }
  const outcome = ended.value;
  process.stdout.write(options.json ? `${JSON.stringify(describe(outcome), null, 2)}\n` : summarise(outcome));
  process.exitCode = judge(outcome.read + outcome.known, outcome.failures.length + outcome.problems.length);
  return outcome;
}

/** What `--json` prints: the outcome without the findings themselves, which stand in findings.json. */
const describe = ({ findings, ...outcome }: AnalysisOutcome) => ({
  ...outcome,
  snapshot: findings.snapshot,
  reviews: findings.corpus.reviews,
  recommendations: findings.corpus.recommendations,
});

/** `heed analyse PATH...`: the main job. */
export function addAnalyseCommand(program: Command): void {
  const command = program
    .command('analyse')
    .alias('analyze')
    .description('read reports, find and count their recommendations, write the study')
    .argument('<path...>', 'folders of reports, or single reports')
    .option('--out <dir>', 'where the study is written', 'heed-out')
    .option('--workspace <file>', 'the workspace that keeps what was read (default: workspace.heed in the out folder)')
    .option('--workers <n>', 'how many files are read at once', parseWorkers)
    .option('--scheme <scheme>', 'brandon-2011, working-together-2023, or your own file (YAML or CSV)')
    .option('--compare <findings>', 'findings.json of another run (or its folder), to stand beside this corpus')
    .option('--no-ocr', 'leave scanned pages unread')
    .option('--json', 'print the outcome as JSON', false);
  addPublishing(command).action(async (paths: string[], options: AnalyseOptions & PublishingOptions) => {
    await checkScheme(command, options.scheme);
    const publishing = await readPublishing(command, options);
    await runAnalysis(paths, { ...options, publishing });
  });
}
