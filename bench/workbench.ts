// The workbench on a workspace made by a script: how long a window waits, over HTTP on this machine, p50 and p95.
//
//   npx tsx bench/workbench.ts [--size 20000] [--codings 1000,100000] [--times 100]
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dimensionIds } from '../src/domain/recommendation/dimension.ts';
import { serveWorkbench } from '../src/workbench/server.ts';
import { seeded } from './planted-recommendations.ts';
import { addCodings, makeWorkspace } from './workbench-corpus.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '20000' },
    codings: { type: 'string', default: '1000,100000' },
    times: { type: 'string', default: '100' },
  },
});
const size = Number(values.size);
const times = Number(values.times);
const pages = join(import.meta.dirname, '..', 'dist', 'web');

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function print(what: string, took: readonly number[], aim: number): void {
  const sorted = [...took].sort((a, b) => a - b);
  const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  console.log(
    `  ${what.padEnd(46)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  (aim ${aim} ms)`,
  );
}

async function measure(count: number, act: (n: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < count; n++) {
    const started = performance.now();
    await act(n);
    took.push(performance.now() - started);
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

async function bench(workspace: string, long: string, codings: number): Promise<void> {
  const began = performance.now();
  const served = await serveWorkbench({ workspace, port: 0, host: '127.0.0.1', pages });
  if (!served.ok) throw new Error(served.failure.message);
  const { address, close } = served.value;
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${address}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const post = async (body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/api/changes`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
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
    const random = seeded(codings);
    const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    await get('/api/recommendations?q=warm');
    const code = () => ({
      intent: {
        type: 'code',
        recommendations: [any(ids)],
        list: 'means',
        code: 'by-training',
        applies: random() < 0.5,
      },
    });
    const refused: string[] = [];
    const coded = await measure(times * 3, () => post(code()).catch((error: Error) => refused.push(error.message)));
    if (refused.length > times) throw new Error(refused[0]);
    print('one coding, acknowledged as on the disk', coded, 5);
    const reports =
      ((await get('/api/facets?facet=report')) as { facets: { values: { id: string }[] }[] }).facets[0]?.values ?? [];
    const opened: number[] = [];
    for (let n = 0; n < 20; n++) {
      // Others are opened in between, so that the long one has to come from the disk.
      for (const { id } of reports.filter((one) => one.id !== long).slice(n, n + 7)) await get(`/api/reports/${id}`);
      opened.push(
        ...(await measure(1, () =>
          Promise.all([get(`/api/reports/${long}`), get(`/api/reports/${long}/text?from=1&to=8`)]),
        )),
      );
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
    const [first] = await measure(1, () => get('/api/findings'));
    console.log(`  ${'all findings after a change, once'.padEnd(46)} ${((first ?? 0) / 1000).toFixed(1)} s`);
  } finally {
    await close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
try {
  const workspace = join(folder, 'bench.heed');
  console.error('Making the workspace …');
  const long = await makeWorkspace(workspace, size);
  let made = 0;
  for (const codings of values.codings.split(',').map(Number)) {
    await addCodings(workspace, made, codings);
    made = codings;
    await bench(workspace, long, codings);
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
