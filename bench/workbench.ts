// The workbench on two workspaces made by a script, with few codings and with many, each served by a process of its own as
// `heed serve` does: how long a window waits over HTTP on this machine, and how long the server took by its own clock, p50 and
// p95. Both are asked in turn, so that what else the machine does is the same for both, and the last column, many over few,
// holds on a busy machine too. Needs the built program (npm run build).
//
//   npx tsx bench/workbench.ts [--size 20000] [--codings 1000,100000] [--times 100] [--folder DIR to keep and use again]
//       [--only WORDS of what is measured]
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dimensionIds } from '../src/domain/recommendation/dimension.ts';
import { type ServedHeed, serveHeed } from '../test/e2e/served-heed.ts';
import { seeded } from './planted-recommendations.ts';
import { addCodings, countCodings, findLongest, makeWorkspace } from './workbench-corpus.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    codings: { type: 'string', default: '1000,100000' },
    times: { type: 'string', default: '100' },
    folder: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const size = Number(values.size);
const times = Number(values.times);
const amounts = values.codings.split(',').map(Number);

/** Milliseconds a window waited, and that the server took. */
interface Took {
  readonly window: number[];
  readonly server: number[];
}

/** One of the two, with what is asked of it. */
interface Bench {
  readonly heed: ServedHeed;
  readonly long: string;
  readonly ids: readonly string[];
  readonly themes: readonly string[];
  /** Themes with a whole page of recommendations: a list of fewer is quicker, whatever was coded. */
  readonly full: readonly string[];
  readonly reports: readonly string[];
}

const quantile = (all: readonly number[], share: number): number => {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const write = (milliseconds: number): string => milliseconds.toFixed(1).padStart(7);

async function ask(heed: ServedHeed, path: string, body?: unknown): Promise<{ server: number; json: unknown }> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${heed.address}${path}`, body === undefined ? {} : post);
  const content = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${Buffer.from(content).toString()}`);
  const server = Number(/dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')?.[1]);
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { server, json: isJson ? JSON.parse(Buffer.from(content).toString()) : null };
}

/** Asks all in turn, `count` times, and prints what each took. */
async function measure(
  what: string,
  benches: readonly Bench[],
  count: number,
  aim: number,
  act: (bench: Bench, n: number) => Promise<number>,
): Promise<void> {
  if (!what.includes(values.only)) return;
  const took = benches.map((): Took => ({ window: [], server: [] }));
  for (let n = 0; n < count; n++) {
    for (const [place, bench] of benches.entries()) {
      const asked = performance.now();
      const server = await act(bench, n);
      took[place]?.window.push(performance.now() - asked);
      took[place]?.server.push(server);
    }
  }
  print(what, took, aim);
}

function print(what: string, took: readonly Took[], aim: number): void {
  for (const [place, { window, server }] of took.entries()) {
    const name = place === 0 ? what : '';
    const codings = (amounts[place] ?? 0).toLocaleString('en-GB');
    const at = (all: readonly number[]): string => `${write(quantile(all, 0.5))} ${write(quantile(all, 0.95))}`;
    console.log(`${name.padEnd(40)} ${codings.padStart(8)}  window ${at(window)}  server ${at(server)}`);
  }
  const [few, many] = [took[0], took.at(-1)];
  if (few === undefined || many === undefined || took.length < 2) return;
  const ratio = quantile(many.server, 0.5) / quantile(few.server, 0.5);
  console.log(`${''.padEnd(40)} ${'many/few'.padStart(8)}  ${ratio.toFixed(2)}   (aim ${aim} ms, and flat)`);
}

const words = ['bruising', 'police', 'training', 'audit tool', '"risk assessment"', 'sup', 'the', 'nobody'];
const facets = ['review', 'agency', 'theme', 'layer', 'means', 'strength', 'state', 'judged'];
const random = seeded(size);
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const answer = async ({ heed }: Bench, path: string): Promise<number> => (await ask(heed, path)).server;

async function code(bench: Bench): Promise<number> {
  const { heed, ids, themes } = bench;
  const intent = { type: 'code', recommendations: [any(ids)], list: 'themes', code: any(themes) };
  try {
    return (await ask(heed, '/api/changes', { intent })).server;
  } catch (error) {
    // Said already: nothing was changed, so it is asked again with others.
    if (error instanceof Error && error.message.includes('is so already')) return code(bench);
    throw error;
  }
}

async function openReport({ heed, reports, long }: Bench, n: number): Promise<number> {
  // Others are opened in between, so that the long one has to come from the disk.
  for (const id of reports.filter((one) => one !== long).slice(n, n + 7)) await ask(heed, `/api/reports/${id}`);
  const both = await Promise.all([
    ask(heed, `/api/reports/${long}`),
    ask(heed, `/api/reports/${long}/text?from=1&to=8`),
  ]);
  return Math.max(...both.map(({ server }) => server));
}

/** Codes while a report is written; returns how long the report took, in seconds. */
async function codeMeanwhile(bench: Bench, took: Took): Promise<number> {
  const began = performance.now();
  let done = 0;
  const report = ask(bench.heed, '/api/study/docx').then(() => {
    done = performance.now();
  });
  while (done === 0) {
    const asked = performance.now();
    const server = await code(bench);
    took.window.push(performance.now() - asked);
    took.server.push(server);
    await new Promise((pause) => setTimeout(pause, 50));
  }
  await report;
  return (done - began) / 1000;
}

async function open(workspace: string): Promise<Bench> {
  const long = await findLongest(workspace);
  const began = performance.now();
  const heed = await serveHeed(workspace);
  const { ids } = (await ask(heed, '/api/recommendations/ids')).json as { ids: string[] };
  const opened = performance.now() - began;
  const { themes } = (await ask(heed, '/api/workspace')).json as { themes: { id: string }[] };
  const { facets } = (await ask(heed, '/api/facets?facet=report&facet=theme')).json as {
    facets: { values: { id: string; count: number }[] }[];
  };
  const full = facets[1]?.values.filter(({ count }) => count >= 100).map(({ id }) => id) ?? [];
  await ask(heed, '/api/recommendations?q=warm');
  const first = performance.now();
  await ask(heed, '/api/findings');
  const findings = performance.now() - first;
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${heed.pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  const took = `opened in ${(opened / 1000).toFixed(1)} s, first findings ${(findings / 1000).toFixed(1)} s later`;
  console.log(`${(await countCodings(workspace)).toLocaleString('en-GB')} codings: ${took}, ${memory.toFixed(0)} MB`);
  const reports = facets[0]?.values.map(({ id }) => id) ?? [];
  return { heed, long, ids, themes: themes.map(({ id }) => id), full, reports };
}

async function run(benches: readonly Bench[]): Promise<void> {
  const open = ['family', 'again', 'report'];
  const dimensions = dimensionIds.filter((id) => !open.includes(id));
  console.log(`milliseconds: window p50, p95; server p50, p95`);
  await measure('one coding, acknowledged as on the disk', benches, times * 2, 5, code);
  await measure('a report of 300 pages, from the disk', benches, Math.min(20, times), 150, openReport);
  await measure('the list of a theme', benches, times, 50, (bench) =>
    answer(bench, `/api/recommendations?theme=${encodeURIComponent(any(bench.full))}`),
  );
  await measure('a search', benches, times, 50, (bench, n) =>
    answer(bench, `/api/recommendations?q=${encodeURIComponent(words[n % words.length] ?? '')}`),
  );
  await measure('any matrix', benches, times, 50, (bench) =>
    answer(bench, `/api/matrix?rows=${any(dimensions)}&columns=${any(dimensions)}`),
  );
  await measure('eight facets with a search', benches, times, 50, (bench, n) =>
    answer(bench, `/api/facets?q=${words[n % 4]}&${facets.map((id) => `facet=${id}`).join('&')}`),
  );
  await measure('cases against recommendations', benches, Math.min(20, times), 50, (bench) =>
    answer(bench, '/api/match'),
  );
  await measure('families after a coding', benches, Math.min(20, times), 50, async (bench) => {
    await code(bench);
    return answer(bench, '/api/families');
  });
  await measure('findings after a coding, as they are given', benches, Math.min(20, times), 50, async (bench) => {
    await code(bench);
    return answer(bench, '/api/findings');
  });
  const whileWritten = 'one coding while a report is written';
  if (!whileWritten.includes(values.only)) return;
  const meanwhile = benches.map((): Took => ({ window: [], server: [] }));
  const reports: string[] = [];
  for (const [place, bench] of benches.entries()) {
    const took = meanwhile[place];
    if (took !== undefined) reports.push(`${(await codeMeanwhile(bench, took)).toFixed(1)} s`);
  }
  print(whileWritten, meanwhile, 5);
  console.log(`the Word report took ${reports.join(' and ')}`);
}

const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
const kept = values.folder;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'heed-bench-'));
mkdirSync(folder, { recursive: true });
const benches: Bench[] = [];
try {
  let from: string | null = null;
  const files: string[] = [];
  for (const codings of amounts) {
    const file = join(folder, `${size}-${codings}.heed`);
    if (!existsSync(file)) {
      console.error(`Making a workspace of ${size} recommendations and ${codings} codings …`);
      if (from === null) await makeWorkspace(file, size);
      else copyFileSync(from, file);
      await addCodings(file, await countCodings(file), codings);
    }
    from = file;
    files.push(file);
  }
  console.log(`${size.toLocaleString('en-GB')} recommendations; load at the start ${load()}`);
  for (const file of files) {
    // What is coded here is not kept: the next run finds what this one found.
    const copy = join(folder, `asked-${benches.length}.heed`);
    copyFileSync(file, copy);
    benches.push(await open(copy));
  }
  await run(benches);
  console.log(`load at the end ${load()}`);
  for (const file of files) console.log(`on disk: ${(statSync(file).size / 1e6).toFixed(0)} MB`);
} finally {
  for (const { heed } of benches) await heed.end();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  else for (const [place] of amounts.entries()) rmSync(join(folder, `asked-${place}.heed`), { force: true });
}

const pages = join(import.meta.dirname, '..', 'dist', 'web');
const html = readFileSync(join(pages, 'index.html'), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, name]) =>
  readFileSync(join(pages, name ?? '')),
);
const packed = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
console.log(`first load of the app: ${(packed / 1000).toFixed(0)} kB of script, compressed (aim 300 kB)`);
