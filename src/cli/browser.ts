import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Opens a file in the person's browser where the system has a way; elsewhere nothing happens: its path was printed. */
export function openInBrowser(path: string): void {
  const target = pathToFileURL(path).href;
  const [program, args]: [string, string[]] =
    process.platform === 'darwin'
      ? ['open', [target]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', target]]
        : ['xdg-open', [target]];
  const opened = spawn(program, args, { detached: true, stdio: 'ignore' });
  opened.on('error', () => undefined);
  opened.unref();
}
