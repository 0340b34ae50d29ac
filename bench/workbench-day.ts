// Drives a browser through the rooms of the workbench for a while and prints, minute by minute, what the page, its process and
// the server hold in memory after a collection. Needs the built program (npm run build), Chromium and Linux.
//
//   npx tsx bench/workbench-day.ts --workspace FILE [--minutes 120] [--watch Network]
//
// --watch enables a domain of the DevTools protocol, to see what being watched costs the page's process.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serveHeed } from '../test/e2e/served-heed.ts';
import { openPipedPage } from './piped-chromium.ts';

const { values } = parseArgs({
  options: {
    workspace: { type: 'string' },
    minutes: { type: 'string', default: '120' },
    watch: { type: 'string', multiple: true, default: [] },
  },
});
if (values.workspace === undefined) throw new Error('Name a workspace: --workspace heed-demo/study/workspace.heed');

const folder = mkdtempSync(join(tmpdir(), 'heed-day-'));
const workspace = join(folder, 'day.heed');
copyFileSync(values.workspace, workspace);
const heed = await serveHeed(workspace);
const page = await openPipedPage(process.env.HEED_CHROMIUM ?? '/usr/bin/chromium', 1280, 860);
await page.send('Performance.enable');
for (const domain of values.watch) await page.send(`${domain}.enable`);

const inMegabytes = (kilobytes: number): string => (kilobytes / 1024).toFixed(0);

/** What the page's scripts hold after a collection, its DOM nodes and listeners, its process, and the server. */
async function look(): Promise<string> {
  await page.send('HeapProfiler.collectGarbage');
  const { metrics } = (await page.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const status = readFileSync(`/proc/${heed.pid}/status`, 'utf8');
  const server = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  const held = page.held();
  const own = (held.Private_Dirty ?? 0) + (held.Private_Clean ?? 0);
  return [
    `page ${(of('JSHeapUsedSize') / 1e6).toFixed(1)} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners`,
    `its process ${inMegabytes(held.Rss ?? 0)} MB, ${inMegabytes(own)} of its own`,
    `server ${inMegabytes(server)} MB`,
  ].join('; ');
}

const keyCodes: Record<string, number> = { Enter: 13, Escape: 27, '.': 190 };

/** Presses a key as a person does: down with what it types, and up. */
async function press(key: string): Promise<void> {
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const windowsVirtualKeyCode = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const code = key === '.' ? 'Period' : key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const down = { type: text === undefined ? 'rawKeyDown' : 'keyDown', text };
  await page.send('Input.dispatchKeyEvent', { ...down, key, code, windowsVirtualKeyCode });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode });
}

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${heed.address}${path}`)).json()) as T;
const { items } = await ask<{ items: { id: string; report: string }[] }>('/api/recommendations?limit=500');
const rooms = ['study', 'reviews', 'recommendations', 'tables', 'match', 'families', 'appraisal', 'codebook'];

/**
 * Goes on inside the page, as a link does, so that nothing is given back by loading it anew; then waits until what was asked
 * for is shown, half a minute at most, and as long as a person looks at it.
 */
async function go(path: string, milliseconds: number): Promise<void> {
  const expression = `(async () => {
    history.pushState(null, '', ${JSON.stringify(path)});
    dispatchEvent(new PopStateEvent('popstate'));
    const last = Date.now() + 30_000;
    do await new Promise((shown) => setTimeout(shown, 100));
    while (document.querySelector('.skeleton') !== null && Date.now() < last);
  })()`;
  await page.send('Runtime.evaluate', { expression, awaitPromise: true });
  await wait(milliseconds);
}

const lineOfLog = async (): Promise<number> => (await ask<{ sequence: number }>('/api/workspace')).sequence;

try {
  const before = await lineOfLog();
  await page.send('Page.navigate', { url: `${heed.address}/study` });
  await wait(2000);
  const began = Date.now();
  let said = -1;
  let presses = 0;
  for (let round = 0; Date.now() - began < Number(values.minutes) * 60_000; round++) {
    const minute = Math.floor((Date.now() - began) / 60_000);
    if (minute > said) {
      said = minute;
      await go('/study', 800);
      console.log(`minute ${String(minute).padStart(3)}, round ${String(round).padStart(5)}: ${await look()}`);
    }
    await go(`/${rooms[round % rooms.length]}`, 200);
    const item = items[(round * 37) % items.length];
    await go(`/reader/${item?.report}?recommendation=${item?.id}`, 300);
    for (const key of ['j', 'k', 's', '.', 'c', ...'train', 'Enter']) await press(key);
    await wait(80);
    for (const key of ['u', 'a', 'u', 'Escape', 'Escape']) await press(key);
    presses += 16;
  }
  await go('/study', 800);
  console.log(`at the end: ${await look()}; ${presses} keys pressed, ${(await lineOfLog()) - before} changes made`);
} finally {
  await page.close();
  await heed.end();
  rmSync(folder, { recursive: true, force: true });
}
