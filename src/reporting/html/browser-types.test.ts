import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the browser side of the report, plain JavaScript, agrees with its types', () => {
  const project = fileURLToPath(new URL('./browser/tsconfig.json', import.meta.url));
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(typescript), 'bin', 'tsc');
  const faults = ((): string => {
    try {
      return execFileSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
    } catch (error) {
      return String((error as { stdout?: string }).stdout ?? error);
    }
  })();
  expect(faults).toBe('');
});
