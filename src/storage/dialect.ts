import type { Database as SqliteFile } from 'better-sqlite3';
import type { TransactionSettings } from 'kysely';
import {
  type ColumnDefinitionBuilder,
  type DatabaseConnection,
  type Kysely,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely';
import type { Schema } from './schema.ts';
import type { StoreFailureCode } from './store-failure.ts';

/** Everything in which the two engines differ once they are open. */
export interface EngineDialect {
  readonly blobType: 'blob' | 'bytea';
  readonly sequenceColumn: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Lets one writer in at a time, so that what was checked still holds when it is written and the log stays in order. */
  readonly lockForWriting: (transaction: Kysely<Schema>) => Promise<void>;
  /** Writes the format where other programs can see it. */
  readonly markFormat: (transaction: Kysely<Schema>, format: number) => Promise<void>;
  /** Makes the engine itself refuse to change or delete a line of the log. */
  readonly sealLog: (transaction: Kysely<Schema>) => Promise<void>;
  /** Which expected failure an error of the engine is; null for a bug. */
  readonly failureCode: (error: unknown) => StoreFailureCode | null;
}

/** "HEED" as a number: tells a workspace from any other SQLite file. */
export const applicationId = 0x48454544;

/** Any number will do as long as every Heed takes the same. */
const writerLock = 0x48454544;

export const sqliteDialect: EngineDialect = {
  blobType: 'blob',
  sequenceColumn: (column) => column.primaryKey().autoIncrement(),
  // The transaction began with "begin immediate": it is the only writer.
  lockForWriting: async () => {},
  markFormat: async (transaction, format) => {
    await sql`pragma application_id = ${sql.lit(applicationId)}`.execute(transaction);
    await sql`pragma user_version = ${sql.lit(format)}`.execute(transaction);
  },
  sealLog: async (transaction) => {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.raw(`log_refuses_${change}`)} before ${sql.raw(change)} on log
        begin select raise(abort, 'the log only grows'); end`.execute(transaction);
    }
  },
  failureCode: (error) => codeOf(error, sqliteFailures),
};

export const postgresDialect: EngineDialect = {
  blobType: 'bytea',
  sequenceColumn: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
  lockForWriting: async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(writerLock)})`.execute(transaction);
  },
  markFormat: async () => {},
  sealLog: async (transaction) => {
    await sql`create function refuse_log_change() returns trigger language plpgsql as
      ${sql.lit("begin raise exception 'the log only grows'; end")}`.execute(transaction);
    await sql`create trigger log_refuses_change before update or delete or truncate on log
      for each statement execute function refuse_log_change()`.execute(transaction);
  },
  failureCode: (error) => codeOf(error, postgresFailures),
};

/** Beginnings of the codes that better-sqlite3 gives, https://www.sqlite.org/rescode.html. */
const sqliteFailures: readonly (readonly [string, StoreFailureCode])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_NOTADB', 'not-a-workspace'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'unreachable'],
];

/** Beginnings of SQLSTATE (appendix A of PostgreSQL's manual) and of Node's network errors. */
const postgresFailures: readonly (readonly [string, StoreFailureCode])[] = [
  ['55P03', 'locked'],
  ['40', 'locked'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
  ['25006', 'read-only'],
  ['42501', 'read-only'],
  ['53100', 'disk-full'],
  ['53', 'unreachable'],
  ['08', 'unreachable'],
  ['28', 'unreachable'],
  ['3D000', 'unreachable'],
  ['57P', 'unreachable'],
  ['ECONN', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EPIPE', 'unreachable'],
];

function codeOf(error: unknown, table: readonly (readonly [string, StoreFailureCode])[]): StoreFailureCode | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = table.find(([beginning]) => code.startsWith(beginning));
  if (known !== undefined) return known[1];
  // pg gives these two without a code.
  return /connection terminated|timeout (exceeded|expired)/i.test(error.message) ? 'unreachable' : null;
}

/**
 * Kysely's driver with two differences. A transaction that writes says so when it begins: one that began as a reader may
 * fail at its first write without waiting for the other writer. And a rollback that SQLite did by itself (disk full) is
 * not asked for again, which would hide the first error.
 */
class WriterFirstDriver extends SqliteDriver {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    super({ database: file });
    this.#file = file;
  }

  override async beginTransaction(_connection?: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    this.#file.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.exec('rollback');
  }
}

/** How Kysely speaks to an open SQLite file. */
export class WriterFirstDialect extends SqliteDialect {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new WriterFirstDriver(this.#file);
  }
}
