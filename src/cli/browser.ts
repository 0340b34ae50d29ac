import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where the system has a way; elsewhere nothing happens: it was printed. */
export function openInBrowser(target: string): void {
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
