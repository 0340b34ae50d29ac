// npm test: installs what it needs and runs everything; the last line is "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, run } from './step.mjs';

install();
const { findChromium } = await import('./chromium.mjs');
const chromium = await findChromium();

let passed = 0;
let failed = 0;
const check = (name, program, args, env) => {
  console.log(`\n== ${name}`);
  const ok = run(program, args, env);
  if (ok) passed++;
  else {
    failed++;
    console.log(`FAILED: ${name}`);
  }
  return ok;
};

check('format and lint', 'npx', ['--no-install', 'biome', 'check', '.']);
check('types', 'npx', ['--no-install', 'tsc', '--noEmit', '-p', 'tsconfig.json']);
check('types of the browser side', 'npx', ['--no-install', 'tsc', '--noEmit', '-p', 'web/tsconfig.json']);
check('build', process.execPath, ['scripts/build.mjs']);
check('dead code', 'npx', ['--no-install', 'knip']);

const tally = join(tmpdir(), `heed-tests-${process.pid}.json`);
console.log('\n== tests');
const green = run(
  'npx',
  ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${tally}`],
  { HEED_CHROMIUM: chromium },
);
try {
  const result = JSON.parse(readFileSync(tally, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  if (!green && result.numFailedTests === 0) failed++;
} catch {
  failed++;
  console.log('The tests ended without a result.');
}
rmSync(tally, { force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
