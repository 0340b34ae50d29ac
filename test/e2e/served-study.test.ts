import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from '../../bench/workbench-corpus.ts';
import { openWorkspace } from '../../src/storage/workspace.ts';
import { type ServedHeed, serveHeed } from './served-heed.ts';

let folder = '';
let workspace = '';
let heed: ServedHeed;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heed-study-test-'));
  workspace = join(folder, 'study.heed');
  await makeWorkspace(workspace, 2000);
  heed = await serveHeed(workspace);
});
afterAll(async () => {
  await heed.end();
  rmSync(folder, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
const get = async (path: string): Promise<any> => (await fetch(`${heed.address}${path}`)).json();

async function code(recommendation: string, theme: string): Promise<void> {
  const intent = { type: 'code', recommendations: [recommendation], list: 'themes', code: theme };
  const response = await fetch(`${heed.address}/api/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ intent }),
  });
  expect([200, 400]).toContain(response.status);
  await response.arrayBuffer();
}

/** What the feed tells until it is ended, as event names with their data. */
async function listen(signal: AbortSignal, hear: (event: string, data: string) => void): Promise<void> {
  const { body } = await fetch(`${heed.address}/api/events`, { signal });
  let said = '';
  for await (const chunk of body ?? []) {
    said += Buffer.from(chunk).toString();
    const whole = said.slice(0, said.lastIndexOf('\n\n') + 1);
    for (const [, event = '', data = ''] of whole.matchAll(/event: (\S+)\ndata: (.*)\n/g)) hear(event, data);
    said = said.slice(said.lastIndexOf('\n\n') + 2);
  }
}

describe('the study of a workspace that is worked on', () => {
  it('is written while people code: nobody waits for it, and it says how far it is', async () => {
    const { ids } = await get('/api/recommendations/ids');
    const { themes } = await get('/api/workspace');
    await get('/api/findings');
    const stages: string[] = [];
    const stop = new AbortController();
    const heard = listen(stop.signal, (event, data) => {
      if (event === 'writing') stages.push(JSON.parse(data).stage);
    }).catch(() => undefined);

    const began = performance.now();
    let took = 0;
    const report = fetch(`${heed.address}/api/study/docx`).then(async (response) => {
      const bytes = await response.arrayBuffer();
      took = performance.now() - began;
      return { status: response.status, size: bytes.byteLength };
    });
    const waits: number[] = [];
    for (let n = 0; took === 0; n++) {
      const asked = performance.now();
      await code(ids[n % ids.length], themes[n % themes.length].id);
      if (took === 0) waits.push(performance.now() - asked);
    }
    expect(await report).toMatchObject({ status: 200 });
    expect((await report).size).toBeGreaterThan(10_000);
    stop.abort();
    await heard;
    // Were it written where codings are taken, one of them would wait for a third of it.
    expect(waits.length).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan(took / 6);
    expect([...new Set(stages)]).toEqual(['Reading the workspace', 'Counting', 'Writing', '']);
  });

  it('holds every change that was acknowledged, and the hash of what the workspace holds', async () => {
    const { ids } = await get('/api/recommendations/ids?sort=order');
    const { themes } = await get('/api/workspace');
    const theme = themes[5].id;
    const count = async (): Promise<number> =>
      (await get('/api/findings')).study.themes.find(({ id }: { id: string }) => id === theme).recommendations.count;
    const { items } = await get(`/api/recommendations?theme=${encodeURIComponent(theme)}&limit=500`);
    const without = ids.filter((id: string) => !items.some((item: { id: string }) => item.id === id));
    const before = await count();
    await code(without[0], theme);
    expect(await count()).toBe(before + 1);
    await code(without[1], theme);
    expect(await count()).toBe(before + 2);
    const opened = await openWorkspace(workspace);
    if (!opened.ok) throw new Error(opened.failure.message);
    const snapshot = await opened.value.snapshot();
    await opened.value.close();
    const { snapshot: hash } = await get('/api/study/json');
    expect(snapshot).toMatchObject({ ok: true, value: { hash } });
  });
});
