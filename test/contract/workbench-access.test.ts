import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWorkbench } from '../../src/workbench/server.ts';
import { type ServedCorpus, serveInvented, statusWith } from './served-corpus.ts';

let served: ServedCorpus;
beforeAll(async () => {
  served = await serveInvented(2);
});
afterAll(() => served.close());

describe('who may speak to the workbench', () => {
  it('is served on this machine only', async () => {
    const refused = await serveWorkbench({ workspace: served.workspace, port: 0, host: '0.0.0.0', pages: '' });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'invalid' } });
  });

  it('refuses another name for this machine, pages of other sites, and forms they send', async () => {
    const own = new URL(served.address).host;
    const to = (headers: Record<string, string>, method = 'GET', path = '/api/workspace') =>
      statusWith(served.address, path, headers, method);
    expect(await to({ host: own })).toBe(200);
    expect(await to({ host: `localhost:${new URL(served.address).port}` })).toBe(200);
    expect(await to({ host: 'heed.example' })).toBe(403);
    expect(await to({ host: `127.0.0.1.example:80` })).toBe(403);
    expect(await to({ host: own, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await to({ host: own, origin: 'null' })).toBe(403);
    expect(await to({ host: own, origin: `http://${own}`, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await to({ host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await to({ host: own, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' })).toBe(403);
    expect(await to({ host: own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'GET', '/')).not.toBe(
      403,
    );
    const form = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await to({ host: own, ...form }, 'POST', '/api/undo')).toBe(403);
  });

  it('sends a policy under which nothing is fetched from elsewhere', async () => {
    const { headers } = await fetch(`${served.address}/api/hello`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-inline|[^-]unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('one workspace, one workbench', () => {
  it('sends a second process to the first, and is not held up by what a killed one left behind', async () => {
    const second = await serveWorkbench({ workspace: served.workspace, port: 0, host: '127.0.0.1', pages: '' });
    expect(second).toMatchObject({ ok: false, failure: { code: 'served', address: served.address } });
    const other = served.workspace.replace('invented', 'another');
    writeFileSync(`${other}.serving`, JSON.stringify({ pid: 1, address: 'http://127.0.0.1:9', server: 'gone' }));
    writeFileSync(`${other}.lock`, '');
    const third = await serveWorkbench({ workspace: other, port: 0, host: '127.0.0.1', pages: '' });
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.close();
    expect([existsSync(`${other}.serving`), existsSync(`${other}.lock`)]).toEqual([false, false]);
  });
});
