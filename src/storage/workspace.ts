import { constants } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { applicationId, sqliteDialect, WriterFirstDialect } from './dialect.ts';
import { attempt, describe, type Engine, Refusal } from './engine.ts';
import { createStore } from './kysely-store.ts';
import { migrate } from './migration-run.ts';
import { migrations as allMigrations, type Migration } from './migrations.ts';
import type { Schema } from './schema.ts';
import type { NewWorkspace, Store, Stored } from './store.ts';

export interface OpeningOptions {
  /** How long a write waits for another process, in milliseconds; default 5,000. */
  readonly waitMs?: number;
  /** False: SQLite itself refuses every write once the workspace is open. */
  readonly writes?: boolean;
}

/**
 * Opens the workspace in a SQLite file. When there is none and `create` is given, one is made (its folder must exist); with
 * `create` null a missing file is a failure. A workspace in an older format is copied to "FILE.before-vN.bak" beside it and
 * brought up to date. Failures: missing, not-a-workspace, newer-version, locked, corrupt, read-only, disk-full.
 */
export function openWorkspace(
  file: string,
  create: NewWorkspace | null = null,
  options: OpeningOptions = {},
): Stored<Store> {
  const { waitMs = 5000, writes = true } = options;
  return openSqlite(file, create, { migrations: allMigrations, waitMs, writes });
}

/** As `openWorkspace`, with the migrations to run: a test makes a workspace as an earlier Heed left it. */
export function openSqlite(
  file: string,
  create: NewWorkspace | null,
  {
    migrations,
    waitMs,
    writes = true,
  }: { readonly migrations: readonly Migration[]; readonly waitMs: number; readonly writes?: boolean },
): Stored<Store> {
  return attempt({ dialect: sqliteDialect, name: file }, async () => {
    await refuseUnusable(file, create !== null);
    const sqlite = new Sqlite(file, { timeout: waitMs, fileMustExist: create === null });
    try {
      refuseForeign(sqlite, file);
      prepare(sqlite);
      const engine: Engine = {
        db: new Kysely<Schema>({ dialect: new WriterFirstDialect(sqlite) }),
        dialect: sqliteDialect,
        name: file,
      };
      await migrate(engine, { migrations, create, backUp: (_from, to) => backUp(file, to) });
      if (!writes) sqlite.pragma('query_only = ON');
      return createStore(engine);
    } catch (error) {
      sqlite.close();
      throw error;
    }
  });
}

async function refuseUnusable(file: string, mayCreate: boolean): Promise<void> {
  const folder = dirname(resolve(file));
  const found = await stat(file).catch(() => null);
  if (found === null) {
    if (!mayCreate) throw new Refusal(describe('missing', file, ''));
    const home = await stat(folder).catch(() => null);
    if (home === null) throw new Refusal(describe('missing', file, `there is no folder ${folder}`));
  } else if (!found.isFile()) {
    throw new Refusal(describe('not-a-workspace', file, 'it is not a file'));
  }
  // SQLite keeps its log of changes beside the file, so the folder has to be writable even to read.
  for (const place of found === null ? [folder] : [folder, file]) {
    await access(place, constants.W_OK).catch(() => {
      throw new Refusal(
        describe('read-only', file, place === file ? 'the file is read-only' : `${folder} is read-only`),
      );
    });
  }
}

/** Before anything is written to the file: an empty one may become a workspace, any other has to be one. */
function refuseForeign(sqlite: Sqlite.Database, file: string): void {
  const id = sqlite.pragma('application_id', { simple: true });
  const tables = sqlite.prepare<[], { count: number }>('select count(*) as count from sqlite_schema').get()?.count ?? 0;
  if (id !== applicationId && (id !== 0 || tables > 0)) {
    throw new Refusal(describe('not-a-workspace', file, 'it is a SQLite file of another program'));
  }
}

function prepare(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL');
  // A commit that was reported has reached the disk, also when the power fails.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Damaged();
}

class Damaged extends Error {
  readonly code = 'SQLITE_CORRUPT';
}

/** Copies the workspace as last committed. The copy gets its name when it is whole, and never replaces an earlier one. */
async function backUp(file: string, to: number): Promise<void> {
  let target = `${file}.before-v${to}.bak`;
  for (let count = 2; (await stat(target).catch(() => null)) !== null; count++) {
    target = `${file}.before-v${to}-${count}.bak`;
  }
  const partial = `${target}.partial`;
  await rm(partial, { force: true });
  const reader = new Sqlite(file, { readonly: true });
  try {
    reader.prepare('vacuum into ?').run(partial);
  } finally {
    reader.close();
  }
  const copy = await open(partial, 'r+');
  await copy.sync();
  await copy.close();
  await rename(partial, target);
}
