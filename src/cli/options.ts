import { InvalidArgumentError } from 'commander';

/** Reads `--workers`: a whole number from 1 to 64. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  }
  return workers;
}
