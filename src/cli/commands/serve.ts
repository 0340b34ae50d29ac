import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import { openInBrowser } from '../browser.ts';
import { exitCode } from '../exit-code.ts';

interface ServeOptions {
  readonly workspace: string;
  readonly port?: number;
  readonly host: string;
  readonly open: boolean;
}

/** The port that is tried when none was asked for; another is taken when it is in use. */
const usualPort = 4680;

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535; 0 takes any free port.');
  }
  return port;
}

/** Folder of the built pages: beside the built code, or in dist when the code runs unbuilt. */
function findPages(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    for (const pages of [join(folder, 'web'), join(folder, 'dist', 'web')]) {
      if (existsSync(join(pages, 'assets'))) return pages;
    }
  }
  return join('dist', 'web');
}

/**
 * Serves a workspace until the process is told to end, and opens the browser. A workspace that another process serves is
 * opened there instead, which is no failure.
 */
export async function serve({ workspace, port, host, open }: ServeOptions): Promise<void> {
  const { serveWorkbench } = await import('../../workbench/server.ts');
  const options = { workspace: resolve(workspace), host, pages: findPages() };
  let served = await serveWorkbench({ ...options, port: port ?? usualPort });
  if (!served.ok && served.failure.code === 'unreachable' && port === undefined) {
    served = await serveWorkbench({ ...options, port: 0 });
  }
  if (!served.ok) {
    const { message, advice, address } = served.failure;
    process.stderr.write(`${message} ${advice}\n`);
    if (address === undefined) process.exitCode = exitCode.failed;
    else if (open) openInBrowser(address);
    return;
  }
  const { address, close } = served.value;
  process.stdout.write(`The workbench: ${address}\nThe workspace: ${options.workspace}\nEnd it with Ctrl-C.\n`);
  if (open) openInBrowser(address);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await close();
}

/** `heed serve`: the workbench in the browser. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('open the workbench in the browser, on this machine')
    .option('--workspace <file>', 'the workspace; made when it is not there', 'heed-out/workspace.heed')
    .option('--port <n>', `the port (default: ${usualPort}, or any free one)`, parsePort)
    .option('--host <address>', 'where to listen; only this machine', '127.0.0.1')
    .option('--no-open', 'do not open the browser')
    .action(serve);
}
