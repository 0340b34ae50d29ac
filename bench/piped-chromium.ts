// Chromium spoken to over its own pipe, with nothing enabled that is not named here. Playwright asks the page's process to
// watch the network, and that watching keeps the bodies of answers: memory that no person's browser has.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Answer = Record<string, unknown>;

/** A page of Chromium, and what its process holds. */
export interface PipedPage {
  /** Sends one command of the DevTools protocol to the page, and gives back what it answers. */
  readonly send: (method: string, params?: object) => Promise<Answer>;
  /** Kilobytes of each kind in the process of the page, as Linux counts them (smaps_rollup): Rss, Private_Dirty and so on. */
  readonly held: () => Record<string, number>;
  readonly close: () => Promise<void>;
}

const parentOf = (pid: string): string => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
};

/** The rollup of each process of pages below `browser`. */
function pageProcesses(browser: number): Record<string, number>[] {
  const below = (pid: string): boolean => pid !== '0' && (pid === String(browser) || below(parentOf(pid)));
  const found: Record<string, number>[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer') || !below(pid)) continue;
      const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^(\w+):\s+(\d+) kB$/gm);
      found.push(Object.fromEntries([...lines].map(([, kind = '', kilobytes]) => [kind, Number(kilobytes)])));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** Speaks to the browser over its pipe: messages of JSON, each ended by a null. */
function commandsOf(child: ChildProcess): (method: string, params?: object, sessionId?: string) => Promise<Answer> {
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  let rest: Buffer[] = [];
  from.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = JSON.parse(Buffer.concat([...rest, chunk.subarray(start, end)]).toString()) as {
        id?: number;
        result?: Answer;
        error?: { message: string };
      };
      rest = [];
      start = end + 1;
      const asked = waiting.get(message.id ?? 0);
      waiting.delete(message.id ?? 0);
      if (message.error === undefined) asked?.resolve(message.result ?? {});
      else asked?.reject(new Error(message.error.message));
    }
    rest.push(chunk.subarray(start));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium has ended'));
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

/** Starts Chromium with one page, `width` by `height` CSS pixels, at about:blank. */
export async function openPipedPage(executable: string, width: number, height: number): Promise<PipedPage> {
  const profile = mkdtempSync(join(tmpdir(), 'heed-chromium-'));
  const child = spawn(
    executable,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
      ...['--no-first-run', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const command = commandsOf(child);
  const { targetInfos } = await command('Target.getTargets');
  const target = (targetInfos as { targetId: string; type: string }[]).find(({ type }) => type === 'page');
  const { sessionId } = await command('Target.attachToTarget', { targetId: target?.targetId, flatten: true });
  const send = (method: string, options?: object) => command(method, options, sessionId as string);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const biggest = (one: Record<string, number>, other: Record<string, number>) =>
    (other.Rss ?? 0) > (one.Rss ?? 0) ? other : one;
  return {
    send,
    held: () => pageProcesses(child.pid ?? 0).reduce(biggest, {}),
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await command('Browser.close').catch(() => undefined);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
