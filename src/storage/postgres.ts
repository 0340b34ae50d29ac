import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { postgresDialect } from './dialect.ts';
import { attempt, type Engine } from './engine.ts';
import { createStore } from './kysely-store.ts';
import { migrate } from './migration-run.ts';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';
import type { NewWorkspace, Store, Stored } from './store.ts';
import type { OpeningOptions } from './workspace.ts';

/**
 * Opens the workspace in a PostgreSQL database of its own, "postgres://account:password@host:port/database". When the database
 * is empty and `create` is given, one is made. A workspace in an older format is brought up to date in one transaction;
 * backups are those of the server (pg_dump). Failures: not-a-workspace, newer-version, locked, read-only, unreachable.
 */
export function openPostgres(
  url: string,
  create: NewWorkspace | null = null,
  { waitMs = 5000 }: OpeningOptions = {},
): Stored<Store> {
  const name = nameOf(url);
  return attempt({ dialect: postgresDialect, name }, async () => {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: 'heed',
      connectionTimeoutMillis: waitMs,
      lock_timeout: waitMs,
      max: 4,
    });
    // A connection that breaks while nobody uses it is replaced at the next verb, which says so if that fails.
    pool.on('error', () => {});
    const engine: Engine = {
      db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }),
      dialect: postgresDialect,
      name,
    };
    try {
      await migrate(engine, { migrations, create, backUp: async () => {} });
      return createStore(engine);
    } catch (error) {
      await engine.db.destroy();
      throw error;
    }
  });
}

/** The address without account and password, which never stand in a message. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
