// The workbench on a workspace made by a script: how long a window waits, over HTTP on this machine, p50 and p95.
//
// Beside the time on the clock stands the time of the processor, of server and asking window together: on a busy machine
// the clock tells of the others too.
//
//   npx tsx bench/workbench.ts [--size 20000] [--codings 1000,100000] [--times 100] [--workspace FILE to keep and use again]
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dimensionIds } from '../src/domain/recommendation/dimension.ts';
import { serveWorkbench } from '../src/workbench/server.ts';
import { seeded } from './planted-recommendations.ts';
import { addCodings, countCodings, findLongest, makeWorkspace } from './workbench-corpus.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    codings: { type: 'string', default: '1000,100000' },
    times: { type: 'string', default: '100' },
    workspace: { type: 'string' },
  },
});
const size = Number(values.size);
const times = Number(values.times);
const pages = join(import.meta.dirname, '..', 'dist', 'web');

const quantile = (all: readonly number[], share: number): string => {
  const sorted = [...all].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1).padStart(6);
};

/** Milliseconds on the clock and of the processor. */
interface Took {
  readonly clock: number[];
  readonly processor: number[];
}

function print(what: string, { clock, processor }: Took, aim: number): void {
  const times = `p50 ${quantile(clock, 0.5)} ms  p95 ${quantile(clock, 0.95)} ms`;
  console.log(`  ${what.padEnd(44)} ${times}  processor p50 ${quantile(processor, 0.5)} ms  (aim ${aim} ms)`);
}

async function measure(count: number, act: (n: number) => Promise<unknown>): Promise<Took> {
  const took: Took = { clock: [], processor: [] };
  for (let n = 0; n < count; n++) {
    const started = performance.now();
    const before = process.cpuUsage();
    await act(n);
    const { user, system } = process.cpuUsage(before);
    took.clock.push(performance.now() - started);
    took.processor.push((user + system) / 1000);
  }
  return took;
}

const words = [
  'bruising',
  'police',
  'training',
  'audit tool',
  'information',
  '"risk assessment"',
  'sup',
  'the',
  'nobody',
];

async function bench(workspace: string, long: string): Promise<void> {
  const began = performance.now();
  const served = await serveWorkbench({ workspace, port: 0, host: '127.0.0.1', pages });
  if (!served.ok) throw new Error(served.failure.message);
  const { address, close } = served.value;
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${address}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  /** Milliseconds on the server's own clock. */
  const atServer: number[] = [];
  const post = async (body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/api/changes`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
    atServer.push(Number(/dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')?.[1]));
  };
  try {
    const about = (await get('/api/workspace')) as { themes: { id: string }[]; counts: { codings: number } };
    console.log(
      `\n${size.toLocaleString('en-GB')} recommendations, ${about.counts.codings.toLocaleString('en-GB')} codings`,
    );
    console.log(
      `  opened and indexed in ${((performance.now() - began) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
    );
    const { ids } = (await get('/api/recommendations/ids?sort=order')) as { ids: string[] };
    const random = seeded(about.counts.codings);
    const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    await get('/api/recommendations?q=warm');
    const code = () => ({
      intent: {
        type: 'code',
        recommendations: [any(ids)],
        list: 'themes',
        code: any(about.themes).id,
      },
    });
    const refused: string[] = [];
    const coded = await measure(times * 3, () => post(code()).catch((error: Error) => refused.push(error.message)));
    if (refused.length > times) throw new Error(refused[0]);
    print('one coding, acknowledged as on the disk', coded, 5);
    console.log(
      `  ${'the same at the server'.padEnd(44)} p50 ${quantile(atServer, 0.5)} ms  p95 ${quantile(atServer, 0.95)} ms`,
    );
    const reports =
      ((await get('/api/facets?facet=report')) as { facets: { values: { id: string }[] }[] }).facets[0]?.values ?? [];
    const opened: Took = { clock: [], processor: [] };
    for (let n = 0; n < 20; n++) {
      // Others are opened in between, so that the long one has to come from the disk.
      for (const { id } of reports.filter((one) => one.id !== long).slice(n, n + 7)) await get(`/api/reports/${id}`);
      const one = await measure(1, () =>
        Promise.all([get(`/api/reports/${long}`), get(`/api/reports/${long}/text?from=1&to=8`)]),
      );
      opened.clock.push(...one.clock);
      opened.processor.push(...one.processor);
    }
    print('a report of 300 pages opened, not in memory', opened, 150);
    print(
      'a list of a theme',
      await measure(times, () => get(`/api/recommendations?theme=${encodeURIComponent(any(about.themes).id)}`)),
      50,
    );
    print(
      'a search',
      await measure(times, (n) => get(`/api/recommendations?q=${encodeURIComponent(words[n % words.length] ?? '')}`)),
      50,
    );
    const open = ['family', 'again', 'report'];
    const dimensions = dimensionIds.filter((id) => !open.includes(id));
    print(
      'any matrix',
      await measure(times, () => get(`/api/matrix?rows=${any(dimensions)}&columns=${any(dimensions)}`)),
      50,
    );
    print(
      'eight facets with a search',
      await measure(times, (n) =>
        get(
          `/api/facets?q=${words[n % 4]}&${['review', 'agency', 'theme', 'layer', 'means', 'strength', 'state', 'judged'].map((id) => `facet=${id}`).join('&')}`,
        ),
      ),
      50,
    );
    const [first] = (await measure(1, () => get('/api/findings'))).clock;
    console.log(`  ${'all findings after a change, once'.padEnd(46)} ${((first ?? 0) / 1000).toFixed(1)} s`);
  } finally {
    await close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
try {
  const workspace = values.workspace ?? join(folder, 'bench.heed');
  if (!existsSync(workspace)) {
    console.error('Making the workspace …');
    await makeWorkspace(workspace, size);
  }
  const long = await findLongest(workspace);
  let made = await countCodings(workspace);
  for (const codings of values.codings.split(',').map(Number)) {
    if (codings > made) await addCodings(workspace, made, codings);
    made = Math.max(made, codings);
    await bench(workspace, long);
  }
  console.log(`\n  workspace on disk: ${(statSync(workspace).size / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const page = join(pages, 'index.html');
if (existsSync(page)) {
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, name]) =>
    readFileSync(join(pages, name ?? '')),
  );
  const packed = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  console.log(`  first load of the app: ${(packed / 1000).toFixed(0)} kB of script, compressed (aim 300 kB)`);
} else console.log('  first load of the app: not built');
