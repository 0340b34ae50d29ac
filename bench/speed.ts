// Pages a second and peak memory of `heed extract` against `pdftotext -layout`, on the same files in the same run.
//
//   npx tsx bench/speed.ts [--runs N] [FOLDER]      (default: the inquiries of the shared corpus, text-layer files)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heedProgram, median, runProgram, sharedFolder } from './program.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const shared = sharedFolder();
const folder = positionals[0] ?? (shared && join(shared, 'corpus', 'inquiries'));
if (!folder) {
  console.log('not run: no folder of PDF reports given, and the shared corpus is not here (set HEED_SHARED)');
  process.exit(0);
}

const all = readdirSync(folder)
  .filter((name) => name.toLowerCase().endsWith('.pdf'))
  .sort()
  .map((name) => join(folder, name));

interface Extracted {
  readonly file: string;
  readonly pages: number;
  readonly failure?: { readonly code: string };
}
const probe = await runProgram(process.execPath, [heedProgram, 'extract', '--format', 'json', '--no-ocr', ...all]);
const reports = JSON.parse(probe.output) as Extracted[];
const files = all.filter((_, index) => reports[index] && !reports[index].failure);
const pages = reports.reduce((sum, report) => sum + (report.failure ? 0 : report.pages), 0);
console.log(`files with a text layer: ${files.length} of ${all.length}; pages: ${pages}`);

const reference = async () => {
  const started = process.hrtime.bigint();
  for (const file of files) await runProgram('pdftotext', ['-layout', file, '-']);
  return Number(process.hrtime.bigint() - started) / 1e9;
};
const heed = (workers: number, some = files) =>
  runProgram(process.execPath, [heedProgram, 'extract', '--format', 'json', '--workers', String(workers), ...some]);

const seconds = { pdftotext: [] as number[], one: [] as number[], two: [] as number[] };
const memory = { one: [] as number[], two: [] as number[] };
for (let run = 0; run < Number(values.runs); run++) {
  seconds.pdftotext.push(await reference());
  const one = await heed(1);
  const two = await heed(2);
  seconds.one.push(one.seconds);
  seconds.two.push(two.seconds);
  if (one.peakMemory) memory.one.push(one.peakMemory);
  if (two.peakMemory) memory.two.push(two.peakMemory);
}
const rate = (times: readonly number[]) => (pages / median(times)).toFixed(1);
const ratio = (times: readonly number[]) =>
  median(times.map((time, run) => (seconds.pdftotext[run] ?? Number.NaN) / time)).toFixed(2);
console.log(`pdftotext -layout: ${rate(seconds.pdftotext)} pages/s (median of ${values.runs})`);
console.log(
  `heed extract, 1 worker: ${rate(seconds.one)} pages/s, ${ratio(seconds.one)} of pdftotext (run by run, median)`,
);
console.log(
  `heed extract, 2 workers: ${rate(seconds.two)} pages/s, ${ratio(seconds.two)} of pdftotext (run by run, median)`,
);
console.log(`peak memory, 1 worker: ${median(memory.one).toFixed(0)} MB`);
console.log(`peak memory, 2 workers: ${median(memory.two).toFixed(0)} MB`);
const thrice = await heed(1, [...files, ...files, ...files]);
console.log(`peak memory, 1 worker, the same files three times over: ${thrice.peakMemory?.toFixed(0) ?? 'unknown'} MB`);
