import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { serveHeed } from './served-heed.ts';

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'heed-once-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** What became of a `heed serve`: where it serves, or what it said when it ended. */
function start(
  workspace: string,
): Promise<{ readonly serves: string } | { readonly ended: string; code: number | null }> {
  const child = spawn(process.execPath, [main, 'serve', '--workspace', workspace, '--port', '0', '--no-open']);
  running.push(child);
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /The workbench: (\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve({ serves: address });
      });
    }
    child.once('close', (code) => resolve({ ended: said, code }));
  });
}

describe('one workspace, started several times at once', () => {
  it('is served by one process; the others say where, and a killed one is followed by the next', async () => {
    const workspace = join(folder, 'once.heed');
    const outcomes = await Promise.all([start(workspace), start(workspace), start(workspace)]);
    const serving = outcomes.flatMap((one) => ('serves' in one ? [one.serves] : []));
    expect(serving).toHaveLength(1);
    for (const one of outcomes) {
      if ('serves' in one) continue;
      expect(one.ended).toContain(`is served already, at ${serving[0]}`);
      expect(one.code).toBe(0);
    }
    for (const child of running.splice(0)) {
      const gone = new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(null)));
      child.kill('SIGKILL');
      await gone;
    }
    const next = await serveHeed(workspace);
    expect((await fetch(`${next.address}/api/hello`)).status).toBe(200);
    await next.end();
  });
});
