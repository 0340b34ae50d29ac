import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDirectory } from '../../src/app/agency-directory.ts';
import { suggestForCorpus } from '../../src/app/corpus-suggestions.ts';
import { openServedWorkspace } from '../../src/app/workbench/served-workspace.ts';
import { type ServedWorkbench, serveWorkbench } from '../../src/workbench/server.ts';
import { inventedReport } from './invented-corpus.ts';
import { need } from './kept-reports.ts';

/** A workspace of invented reports, with suggestions, served on a free port. */
export interface ServedCorpus {
  readonly workspace: string;
  address: string;
  /** Asks as a window does; the answer's status and JSON. */
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Asked>;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
}

const serve = async (workspace: string): Promise<ServedWorkbench> => {
  const served = await serveWorkbench({ workspace, port: 0, host: '127.0.0.1', pages: join(tmpdir(), 'no-pages') });
  if (!served.ok) throw new Error(served.failure.message);
  return served.value;
};

export async function serveInvented(reports: number): Promise<ServedCorpus> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-served-'));
  const workspace = join(folder, 'invented.heed');
  const store = need(await openServedWorkspace(workspace));
  for (let n = 0; n < reports; n++) {
    const added = need(await store.addReport(inventedReport(n), 'tester'));
    need(await store.keepOriginal(added.id, Buffer.from(`invented report ${n}`), 'tester'));
  }
  need(await suggestForCorpus(store, loadDirectory(null), 'tester', () => undefined));
  await store.close();
  let running = await serve(workspace);
  const corpus: ServedCorpus = {
    workspace,
    address: running.address,
    ask: async (path, body, headers = {}) => {
      const response = await fetch(`${corpus.address}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'heed-coder': 'Ann', 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, json: await response.json() };
    },
    restart: async () => {
      await running.close();
      running = await serve(workspace);
      corpus.address = running.address;
    },
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return corpus;
}

/** Status of a request with headers that a page can't set. */
export function statusWith(
  address: string,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}
