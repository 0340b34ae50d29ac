import { type Command, InvalidArgumentError } from 'commander';
import { exitCode } from './exit-code.ts';

/** Reads `--workers`: a whole number from 1 to 64. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  }
  return workers;
}

/** Ends in wrong usage when `--scheme` is neither a shipped scheme nor a file that holds one, before any work begins. */
export async function checkScheme(command: Command, scheme: string | undefined): Promise<string | null> {
  if (scheme === undefined) return null;
  const { openDirectory } = await import('../app/agency-directory.ts');
  const directory = openDirectory(scheme);
  if (!directory.ok) command.error(directory.failure, { exitCode: exitCode.usage, code: 'commander.invalidArgument' });
  return scheme;
}
