import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Adding {
  /** Numbers of the reports that the process said are kept. */
  readonly kept: readonly number[];
  /** Whether it came to its end by itself. */
  readonly done: boolean;
  readonly errors: string;
}

/** When a process is killed: so many milliseconds after it has loaded and said of so many reports that they are kept. */
export interface Kill {
  readonly kept: number;
  readonly after: number;
}

/** Runs a process that adds the invented reports `from` to `to`. With `kill` it is killed with SIGKILL, wherever it is then. */
export function addInProcess(address: string, from: number, to: number, kill: Kill | null = null): Promise<Adding> {
  const script = fileURLToPath(new URL('./adding-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, address, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    // The first line says that it has loaded.
    if (kill !== null && timer === undefined && output.split('\n').length - 2 >= kill.kept)
      timer = setTimeout(() => child.kill('SIGKILL'), kill.after);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      // A line that the kill cut short says nothing.
      const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
      const kept = lines.filter((line) => line.startsWith('kept ')).map((line) => Number(line.slice(5)));
      resolve({ kept, done: lines.includes('done'), errors });
    });
  });
}
