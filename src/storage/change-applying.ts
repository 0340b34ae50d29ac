import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Change, Edit, NewChange, RecordKind, Records } from '../domain/change/change.ts';
import { describe, type Engine, Refusal, reading, writing } from './engine.ts';
import { keepers, lastingKinds } from './kept-records.ts';
import { record } from './log.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable-text.ts';
import type { Stored } from './store.ts';

/** What the log says of a change. */
interface Logged {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly undoes: string | null;
}

export function applyChange(engine: Engine, offered: NewChange, actor: string): Stored<Change> {
  return writing(engine, (transaction) => applyWithin(transaction, engine, offered, actor));
}

/** Applies a change in a transaction that does more. */
export async function applyWithin(
  transaction: Transaction<Schema>,
  engine: Engine,
  offered: NewChange,
  actor: string,
): Promise<Change> {
  const { label, edits, undoes } = storable(offered);
  for (const edit of edits) await applyEdit(transaction, engine, edit);
  const id = v7();
  const { sequence, instant } = await record(transaction, actor, 'edited', id, null, { label, edits, undoes });
  return { id, label, edits, undoes, actor, instant, sequence };
}

async function applyEdit<Kind extends RecordKind>(
  transaction: Transaction<Schema>,
  engine: Engine,
  edit: {
    readonly kind: Kind;
    readonly id: string;
    readonly before: Records[Kind] | null;
    readonly after: Records[Kind] | null;
  },
): Promise<void> {
  const { kind, id, before, after } = edit;
  if (after !== null && after.id !== id) {
    throw new Refusal(describe('invalid', engine.name, `the ${kind} ${after.id} was offered as ${id}`));
  }
  if (lastingKinds.has(kind) && (before === null || after === null)) {
    throw new Refusal(describe('invalid', engine.name, `no ${kind} is made or removed by a change`));
  }
  const keeper = keepers[kind];
  const kept = await keeper.read(transaction, id);
  if (!isDeepStrictEqual(kept, before)) {
    if (kept === null) throw new Refusal(describe('unknown-id', engine.name, `no ${kind} ${id}`));
    throw new Refusal(describe('conflict', engine.name, `the ${kind} ${id}`));
  }
  if (after === null) await keeper.remove(transaction, id);
  else if (before === null) await keeper.insert(transaction, after);
  else await keeper.update(transaction, after);
}

/** Changes after a line of the log, oldest first. */
export function listChanges(engine: Engine, after: number, limit: number): Stored<readonly Change[]> {
  return reading(engine, async (transaction) => {
    const lines = await transaction
      .selectFrom('log')
      .selectAll()
      .where('action', '=', 'edited')
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return lines.map(({ subject, actor, instant, sequence, after }) => {
      const { label, edits, undoes } = JSON.parse(after) as Logged;
      return { id: subject, label, edits, undoes, actor, instant, sequence };
    });
  });
}
