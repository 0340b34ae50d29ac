import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

/** The built `heed serve` as a person runs it. */
export interface ServedHeed {
  readonly address: string;
  readonly pid: number;
  /** Kills it as a crash would; nothing is said to the windows. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does. */
  readonly end: () => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

/** Starts `heed serve` and waits until it says where it is. */
export function serveHeed(workspace: string, port = 0): Promise<ServedHeed> {
  const child = spawn(process.execPath, [main, 'serve', '--workspace', workspace, '--port', String(port), '--no-open']);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /The workbench: (\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        pid: child.pid ?? 0,
        kill: () => {
          child.kill('SIGKILL');
          return ended(child);
        },
        end: () => {
          child.kill('SIGTERM');
          return ended(child);
        },
      });
    });
    child.once('exit', () => reject(new Error(`heed serve ended: ${said}`)));
  });
}
