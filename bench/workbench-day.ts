// Drives a browser through the rooms of the workbench for a while and prints, minute by minute, what the page and the server
// hold in memory after a collection. Needs the built program (npm run build) and Chromium.
//
//   npx tsx bench/workbench-day.ts --workspace FILE [--minutes 120]
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serveHeed } from '../test/e2e/served-heed.ts';

const { values } = parseArgs({
  options: { workspace: { type: 'string' }, minutes: { type: 'string', default: '120' } },
});
if (values.workspace === undefined) throw new Error('Name a workspace: --workspace heed-demo/study/workspace.heed');

const folder = mkdtempSync(join(tmpdir(), 'heed-day-'));
const workspace = join(folder, 'day.heed');
copyFileSync(values.workspace, workspace);
const heed = await serveHeed(workspace);
const browser = await chromium.launch({
  executablePath: process.env.HEED_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--expose-gc'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
const session = await page.context().newCDPSession(page);

/** Megabytes that the page's scripts hold, and its number of DOM nodes and listeners, after a collection. */
async function look(): Promise<string> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const status = readFileSync(`/proc/${heed.pid}/status`, 'utf8');
  const server = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const heap = (of('JSHeapUsedSize') / 1e6).toFixed(1);
  return `page ${heap} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners; server ${server.toFixed(0)} MB`;
}

const ask = async <T>(path: string): Promise<T> => (await (await fetch(`${heed.address}${path}`)).json()) as T;
const { items } = await ask<{ items: { id: string; report: string }[] }>('/api/recommendations?limit=500');
const rooms = ['study', 'reviews', 'recommendations', 'tables', 'match', 'families', 'appraisal', 'codebook'];

/** Goes on inside the page, as a link does, so that nothing is given back by loading it anew. */
const go = (path: string) =>
  page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'));`);

try {
  await page.goto(`${heed.address}/study`);
  const began = Date.now();
  let said = -1;
  for (let round = 0; Date.now() - began < Number(values.minutes) * 60_000; round++) {
    const minute = Math.floor((Date.now() - began) / 60_000);
    if (minute > said) {
      said = minute;
      await go('/study');
      await page.waitForTimeout(800);
      console.log(`minute ${String(minute).padStart(3)}, round ${String(round).padStart(5)}: ${await look()}`);
    }
    await go(`/${rooms[round % rooms.length]}`);
    await page.waitForTimeout(250);
    const item = items[(round * 37) % items.length];
    await go(`/reader/${item?.report}?recommendation=${item?.id}`);
    await page.waitForTimeout(350);
    for (const key of ['j', 'k', 's', '.', 'c']) await page.keyboard.press(key);
    await page.keyboard.type('train');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(80);
    for (const key of ['u', 'a', 'u', 'Escape', 'Escape']) await page.keyboard.press(key);
  }
  await go('/study');
  await page.waitForTimeout(800);
  console.log(`at the end: ${await look()}`);
} finally {
  await browser.close();
  await heed.end();
  rmSync(folder, { recursive: true, force: true });
}
