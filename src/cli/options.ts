import { InvalidArgumentError } from 'commander';
import { openDirectory } from '../app/agency-directory.ts';

/** Reads `--workers`: a whole number from 1 to 64. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  }
  return workers;
}

/** Reads `--scheme`: the id of a shipped scheme or a file of the person's own, which is checked before any work begins. */
export function parseScheme(value: string): string {
  const directory = openDirectory(value);
  if (!directory.ok) throw new InvalidArgumentError(directory.failure);
  return value;
}
