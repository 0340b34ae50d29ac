import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder with the real reports and gold standards; null when it is not here. */
export const sharedFolder = (): string | null => {
  const folder = resolve(process.env.HEED_SHARED ?? join(root, '..', 'shared'));
  return existsSync(join(folder, 'corpus')) ? folder : null;
};

export const heedProgram = join(root, 'dist', 'src', 'cli', 'main.js');

export interface ProgramRun {
  readonly seconds: number;
  /** Highest resident memory of the process itself in MB; null where the system does not tell. */
  readonly peakMemory: number | null;
  /** Processor seconds of the process by thread, as last seen; null where the system does not tell. */
  readonly processor: { readonly all: number; readonly busiestThread: number } | null;
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end and measures it: wall clock; memory and processor time from /proc every 20 ms (they only grow). */
export function runProgram(program: string, args: readonly string[]): Promise<ProgramRun> {
  return new Promise((done, fail) => {
    const started = process.hrtime.bigint();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let peak: number | null = null;
    const threads = new Map<string, number>();
    const look = () => {
      try {
        const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
        if (found?.[1]) peak = Number(found[1]) / 1024;
        for (const thread of readdirSync(`/proc/${child.pid}/task`)) {
          const [nanoseconds = '0'] = readFileSync(`/proc/${child.pid}/task/${thread}/schedstat`, 'utf8').split(' ');
          threads.set(thread, Number(nanoseconds) / 1e9);
        }
      } catch {
        // Not Linux, or already ended.
      }
    };
    const watch = setInterval(look, 20);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      done({
        seconds: Number(process.hrtime.bigint() - started) / 1e9,
        peakMemory: peak,
        processor:
          threads.size === 0
            ? null
            : {
                all: [...threads.values()].reduce((sum, one) => sum + one, 0),
                busiestThread: Math.max(...threads.values()),
              },
        code,
        output: Buffer.concat(output).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8'),
      });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
