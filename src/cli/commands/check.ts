import { text } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { CritiqueFormat } from '../../app/critique-format.ts';
import { exitCode } from '../exit-code.ts';

interface CheckOptions {
  readonly format: CritiqueFormat;
  readonly against?: string;
}

/** `heed check DRAFT`: what a critical friend would say of a draft's recommendations. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('review the recommendations of a draft as a critical friend would')
    .argument('<draft>', 'a draft report, a list of recommendations, or "-" for a list on standard input')
    .option('--against <workspace>', 'a workspace of past reviews: says what was asked before, and how many are usual')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'html', 'json']).default('text'))
    .addHelpText('after', '\nNothing is kept, and nothing leaves this machine.')
    .action(async (draft: string, options: CheckOptions) => {
      const pasted = draft === '-' ? await text(process.stdin) : '';
      const { checkDraft } = await import('../../app/check-draft.ts');
      const { formatCritique } = await import('../../app/critique-format.ts');
      const critique = await checkDraft({
        path: draft === '-' ? null : draft,
        pasted,
        against: options.against ?? null,
      });
      if (!critique.ok) {
        const { message, advice } = critique.failure.code === 'not-read' ? critique.failure.failure : critique.failure;
        process.stderr.write(`${message} ${advice}\n`);
        process.exitCode = exitCode.failed;
        return;
      }
      process.stdout.write(await formatCritique(critique.value, options.format));
    });
}
