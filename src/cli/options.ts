import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PublishingChoice } from '../app/publishing-choice.ts';
import { exitCode } from './exit-code.ts';

/** Reads `--workers`: a whole number from 1 to 64. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  }
  return workers;
}

/** What may be held back of a study, as given. */
export interface PublishingOptions {
  readonly disclosure: string;
  readonly quotations: 'none' | 'scanned' | 'all';
  readonly published?: string;
}

/** Adds the options that say what is held back of a study. */
export function addPublishing(command: Command): Command {
  return command
    .option(
      '--disclosure <preset>',
      'how small counts of reviews are hidden: none, dfe, hes, or the largest count to hide',
      'none',
    )
    .option('--published <dir>', 'an earlier publication (folder or findings.json) to check this one against')
    .addOption(
      new Option('--quotations <which>', 'illustrations in the words of the reports')
        .choices(['none', 'scanned', 'all'])
        .default('scanned'),
    );
}

/** Reads what `addPublishing` offers; ends in wrong usage when the first is neither a preset nor a threshold. */
export async function readPublishing(command: Command, options: PublishingOptions): Promise<PublishingChoice> {
  const { openPreset } = await import('../app/publishing-choice.ts');
  const preset = openPreset(options.disclosure);
  if (!preset.ok) command.error(preset.failure, { exitCode: exitCode.usage, code: 'commander.invalidArgument' });
  return { preset: preset.value, quotations: options.quotations, published: options.published ?? null };
}

/** Ends in wrong usage when `--scheme` is neither a shipped scheme nor a file that holds one, before any work begins. */
export async function checkScheme(command: Command, scheme: string | undefined): Promise<string | null> {
  if (scheme === undefined) return null;
  const { openDirectory } = await import('../app/agency-directory.ts');
  const directory = openDirectory(scheme);
  if (!directory.ok) command.error(directory.failure, { exitCode: exitCode.usage, code: 'commander.invalidArgument' });
  return scheme;
}
