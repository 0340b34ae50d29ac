import type { Command } from 'commander';
import { describeEvaluation, evaluateCodes } from '../../app/evaluate-codes.ts';
import { exitCode } from '../exit-code.ts';

interface EvaluateOptions {
  readonly train: string;
  readonly test: string;
  readonly text: string;
  readonly codes: string;
  readonly json?: boolean;
}

/** `heed evaluate`: learns codes from one CSV file, codes the rows of another, and prints how well. */
export function addEvaluateCommand(program: Command): void {
  program
    .command('evaluate')
    .description('learn from coded rows, code others, and print precision, recall and F1 for each code')
    .requiredOption('--train <csv>', 'coded rows to learn from')
    .requiredOption('--test <csv>', 'coded rows to be tried on')
    .requiredOption('--text <column>', 'the column that holds the text')
    .requiredOption('--codes <column>', 'the column that holds the codes, parted by ; or | or else by commas')
    .option('--json', 'print JSON')
    .action((options: EvaluateOptions) => {
      const { train, test, text, codes } = options;
      const evaluation = evaluateCodes({ train, test, columns: { text, codes } });
      if (!evaluation.ok) {
        process.stderr.write(`${evaluation.failure}\n`);
        process.exitCode = exitCode.failed;
        return;
      }
      process.stdout.write(
        options.json ? `${JSON.stringify(evaluation.value)}\n` : describeEvaluation(evaluation.value),
      );
    });
}
