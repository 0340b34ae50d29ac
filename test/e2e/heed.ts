import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

export interface HeedRun {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line as a person would; `npm run build` must have been run. */
export const heed = (...args: string[]): HeedRun => heedWith('', ...args);

/** The same, with something on its standard input. */
export function heedWith(input: string, ...args: string[]): HeedRun {
  if (!existsSync(main)) throw new Error('Heed is not built. Run: npm run build');
  const ended = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return { code: ended.status, output: ended.stdout, errors: ended.stderr };
}
