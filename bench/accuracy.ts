// Accuracy of `heed extract` on the gold standards, by the scorers that stand beside them.
//
//   npx tsx bench/accuracy.ts      (needs the shared corpus; HEED_SHARED names its folder)
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heedProgram, runProgram, sharedFolder } from './program.ts';

const shared = sharedFolder();
if (!shared) {
  console.log('not run: the shared corpus is not here (set HEED_SHARED)');
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'heed-accuracy-'));
const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));

async function score(title: string, files: readonly string[], scorer: string, args: (predictions: string) => string[]) {
  const extracted = await runProgram(process.execPath, [heedProgram, 'extract', '--format', 'json', ...files]);
  const predictions = join(scratch, 'predictions.json');
  writeFileSync(predictions, extracted.output);
  const scored = await runProgram(process.execPath, [join(shared ?? '', 'score', scorer), ...args(predictions)]);
  console.log(`${title}: ${files.length} files in ${extracted.seconds.toFixed(1)} s (exit code ${extracted.code})`);
  for (const line of `${scored.output}${scored.errors}`.trim().split('\n')) console.log(`${title}: ${line}`);
}

const corpus = join(shared, 'corpus');
const worst = process.argv.includes('--worst') ? ['--worst', '20'] : [];
const extraction = (gold: string) => (predictions: string) => [gold, predictions, ...worst];
await score(
  'inquiries',
  filesOf(join(corpus, 'inquiries'), /\.pdf$/),
  'extraction.mjs',
  extraction(join(corpus, 'inquiries-gold')),
);
await score(
  'genre',
  filesOf(join(corpus, 'genre'), /\.(pdf|html)$/),
  'extraction.mjs',
  extraction(join(corpus, 'genre', 'gold')),
);
await score('upr', filesOf(join(corpus, 'upr', 'reports'), /\.pdf$/), 'upr.mjs', (predictions) => [
  join(corpus, 'upr'),
  predictions,
]);
const sets = [
  'genre',
  'genre-held-out',
  'genre-blind',
  'genre-fresh-a',
  'genre-fresh-b',
  'genre-fresh-c',
  'genre-fresh-d',
  'genre-fresh-e',
];
for (const set of sets) {
  const folder = fileURLToPath(new URL(`../test/fixtures/${set}`, import.meta.url));
  const reports = filesOf(folder, /\.[a-z]+$/).filter((path) => !/README/.test(path));
  await score(`invented ${set}`, reports, 'extraction.mjs', extraction(join(folder, 'gold')));
}
rmSync(scratch, { recursive: true, force: true });
