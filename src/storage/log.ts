import type { Transaction } from 'kysely';
import { type Engine, reading } from './engine.ts';
import type { Schema } from './schema.ts';
import type { LogAction, LogEntry, Stored } from './store.ts';

const defaultLimit = 1000;

/** Writes one line of the log in the transaction of the change it is about; returns its number and instant. */
export async function record(
  transaction: Transaction<Schema>,
  actor: string,
  action: LogAction,
  subject: string,
  before: unknown,
  after: unknown,
): Promise<{ readonly sequence: number; readonly instant: string }> {
  const instant = new Date().toISOString();
  const { sequence } = await transaction
    .insertInto('log')
    .values({ instant, actor, action, subject, before: JSON.stringify(before), after: JSON.stringify(after) })
    .returning('sequence')
    .executeTakeFirstOrThrow();
  return { sequence, instant };
}

export function readLog(
  engine: Engine,
  { after = 0, limit = defaultLimit }: { readonly after?: number; readonly limit?: number } = {},
): Stored<readonly LogEntry[]> {
  return reading(engine, async (transaction) => {
    const lines = await transaction
      .selectFrom('log')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return lines.map((line) => ({
      ...line,
      action: line.action as LogAction,
      before: JSON.parse(line.before) as unknown,
      after: JSON.parse(line.after) as unknown,
    }));
  });
}

/** Number of the last line of the log; 0 when there is none. */
export function readLastLine(engine: Engine): Stored<number> {
  return reading(engine, async (transaction) => {
    const { last } = await transaction
      .selectFrom('log')
      .select((select) => select.fn.max('sequence').as('last'))
      .executeTakeFirstOrThrow();
    return Number(last ?? 0);
  });
}
