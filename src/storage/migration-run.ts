import type { Kysely, Transaction } from 'kysely';
import { v7 } from 'uuid';
import { describe, type Engine, Refusal } from './engine.ts';
import { record } from './log.ts';
import type { Migration } from './migrations.ts';
import type { Schema } from './schema.ts';
import type { NewWorkspace } from './store.ts';

const actor = 'heed';

export interface MigrationRun {
  readonly migrations: readonly Migration[];
  /** What to put into an empty database; null when one is not to be made into a workspace. */
  readonly create: NewWorkspace | null;
  /** Called with the workspace as it was, while no other process can write, before the first step of an upgrade. */
  readonly backUp: (from: number, to: number) => Promise<void>;
}

/** Number of the last migration a database has had; 0 when it is empty, null when it holds something that is not Heed's. */
async function formatOf(db: Kysely<Schema>): Promise<number | null> {
  const tables = (await db.introspection.getTables()).filter((table) => !table.isView).map((table) => table.name);
  if (!tables.includes('heed_migrations')) return tables.length === 0 ? 0 : null;
  const { format } = await db
    .selectFrom('heed_migrations')
    .select((select) => select.fn.max('number').as('format'))
    .executeTakeFirstOrThrow();
  return format;
}

/**
 * Brings a database to the newest format in one transaction: all steps, or none. A workspace that is made is whole with its
 * title and scheme or does not exist. Refuses what is not Heed's and what a newer Heed wrote, and leaves it untouched.
 */
export async function migrate(engine: Engine, run: MigrationRun): Promise<void> {
  const newest = run.migrations.at(-1)?.number ?? 0;
  // A look without a lock first: a workspace in the newest format opens while another process writes.
  if (judge(await formatOf(engine.db), newest, engine, run) === newest) return;
  await engine.db.transaction().execute(async (transaction) => {
    await engine.dialect.lockForWriting(transaction);
    const from = judge(await formatOf(transaction), newest, engine, run);
    if (from === newest) return;
    if (from > 0) await run.backUp(from, newest);
    await step(transaction, engine, run.migrations, from);
    if (from > 0) await record(transaction, actor, 'workspace-migrated', '', { format: from }, { format: newest });
    else if (run.create !== null) await found(transaction, run.create);
  });
}

function judge(format: number | null, newest: number, engine: Engine, run: MigrationRun): number {
  if (format === null) throw new Refusal(describe('not-a-workspace', engine.name, 'it holds other tables'));
  if (format === 0 && run.create === null) throw new Refusal(describe('not-a-workspace', engine.name, 'it is empty'));
  if (format > newest) {
    throw new Refusal(describe('newer-version', engine.name, `its format is ${format}, this Heed writes ${newest}`));
  }
  return format;
}

async function step(
  transaction: Transaction<Schema>,
  { dialect }: Engine,
  migrations: readonly Migration[],
  from: number,
): Promise<void> {
  if (from === 0) {
    await transaction.schema
      .createTable('heed_migrations')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('applied', 'text', (column) => column.notNull())
      .execute();
  }
  for (const { number, name, up } of migrations) {
    if (number <= from) continue;
    await up(transaction, dialect);
    const applied = new Date().toISOString();
    await transaction.insertInto('heed_migrations').values({ number, name, applied }).execute();
    await dialect.markFormat(transaction, number);
  }
}

async function found(transaction: Transaction<Schema>, { title, scheme }: NewWorkspace): Promise<void> {
  const id = v7();
  const created = new Date().toISOString();
  await transaction
    .insertInto('workspace')
    .values({ id, title, created, scheme_id: scheme.id, scheme: JSON.stringify(scheme) })
    .execute();
  await record(transaction, actor, 'workspace-created', id, null, { title, scheme });
}
