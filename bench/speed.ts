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

/** All files by one shell, which tells the processor seconds of what it ran: wall clock and processor, in seconds. */
async function reference(): Promise<Measured> {
  const loop = 'for file; do pdftotext -layout "$file" - || exit; done; times >&2';
  const { seconds, errors } = await runProgram('sh', ['-c', loop, 'sh', ...files]);
  const children = errors.trim().split('\n').at(-1) ?? '';
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => 60 * Number(minutes) + Number(rest),
  );
  const processor = times.reduce((sum, one) => sum + one, 0);
  return { seconds, processor, busiestThread: processor, peakMemory: Number.NaN };
}

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly busiestThread: number;
  readonly peakMemory: number;
}

async function heed(workers: number, some: readonly string[] = files): Promise<Measured> {
  const args = [heedProgram, 'extract', '--format', 'json', '--workers', String(workers), ...some];
  const { seconds, processor, peakMemory } = await runProgram(process.execPath, args);
  return {
    seconds,
    processor: processor?.all ?? Number.NaN,
    busiestThread: processor?.busiestThread ?? Number.NaN,
    peakMemory: peakMemory ?? Number.NaN,
  };
}

const runs: { readonly pdftotext: Measured; readonly one: Measured; readonly two: Measured }[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  runs.push({ pdftotext: await reference(), one: await heed(1), two: await heed(2) });
}
type Program = 'pdftotext' | 'one' | 'two';
const of = (program: Program, measure: keyof Measured) => median(runs.map((run) => run[program][measure]));
const rate = (program: Program) => (pages / of(program, 'seconds')).toFixed(1);
const ratio = (program: Program, measure: 'seconds' | 'processor' | 'busiestThread') =>
  median(runs.map((run) => run.pdftotext[measure] / run[program][measure])).toFixed(2);

// Wall clock is what counts on a quiet machine. On a busy one the processor seconds say more: those of the busiest thread are
// about the wall clock that a quiet machine would show.
console.log(
  `pdftotext -layout: ${rate('pdftotext')} pages/s, ${of('pdftotext', 'processor').toFixed(2)} processor s (median of ${values.runs})`,
);
for (const [program, workers] of [
  ['one', '1 worker'],
  ['two', '2 workers'],
] as const) {
  console.log(
    `heed extract, ${workers}: ${rate(program)} pages/s, ${ratio(program, 'seconds')} of pdftotext (run by run, median)`,
  );
  console.log(
    `heed extract, ${workers}: ${of(program, 'processor').toFixed(2)} processor s, pdftotext takes ${ratio(program, 'processor')} of that; busiest thread ${of(program, 'busiestThread').toFixed(2)} s, pdftotext takes ${ratio(program, 'busiestThread')} of that`,
  );
}
console.log(`peak memory, 1 worker: ${of('one', 'peakMemory').toFixed(0)} MB`);
console.log(`peak memory, 2 workers: ${of('two', 'peakMemory').toFixed(0)} MB`);
const thrice = await heed(1, [...files, ...files, ...files]);
console.log(`peak memory, 1 worker, the same files three times over: ${thrice.peakMemory.toFixed(0)} MB`);
