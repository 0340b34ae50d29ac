import type { Kysely, Transaction } from 'kysely';
import { failure, success } from '../domain/result.ts';
import type { EngineDialect } from './dialect.ts';
import type { Schema } from './schema.ts';
import type { Stored } from './store.ts';
import type { StoreFailure, StoreFailureCode } from './store-failure.ts';

/** An open database. */
export interface Engine {
  readonly db: Kysely<Schema>;
  readonly dialect: EngineDialect;
  /** What to call it in a message: the file, or the database without its password. */
  readonly name: string;
}

/** Ends a verb, and its transaction, with an expected failure. Never leaves this folder. */
export class Refusal extends Error {
  readonly reason: StoreFailure;

  constructor(reason: StoreFailure) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Runs `act` and turns what a store expects to go wrong into a failure; anything else is a bug and throws. */
export async function attempt<T>(engine: Pick<Engine, 'dialect' | 'name'>, act: () => Promise<T>): Stored<T> {
  try {
    return success(await act());
  } catch (error) {
    if (error instanceof Refusal) return failure(error.reason);
    const code = engine.dialect.failureCode(error);
    if (code === null) throw error;
    return failure(describe(code, engine.name, error instanceof Error ? error.message : ''));
  }
}

/** One transaction that sees one moment. */
export function reading<T>(engine: Engine, act: (transaction: Transaction<Schema>) => Promise<T>): Stored<T> {
  const transaction = engine.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return attempt(engine, () => transaction.execute(act));
}

/** One transaction that is the only writer while it lasts: all of it is kept, or nothing. */
export function writing<T>(engine: Engine, act: (transaction: Transaction<Schema>) => Promise<T>): Stored<T> {
  return attempt(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      await engine.dialect.lockForWriting(transaction);
      return act(transaction);
    }),
  );
}

/** What to tell the owner of a workspace. */
export function describe(code: StoreFailureCode, name: string, detail: string): StoreFailure {
  const [message, advice] = explanations[code];
  const said = detail === '' ? '' : ` (${detail})`;
  return { code, message: `${name} ${message}${said}.`, advice };
}

const explanations: Record<StoreFailureCode, readonly [string, string]> = {
  missing: ['is not there', 'Check the path, or make a workspace with "heed analyse".'],
  'not-a-workspace': [
    'is not a Heed workspace',
    'Choose another path: Heed leaves files and databases alone that it did not make.',
  ],
  'newer-version': [
    'was written by a newer Heed',
    'Install the newer version of Heed; this one leaves the workspace as it is.',
  ],
  locked: [
    'is being written by another process',
    'Wait until the other Heed has finished, or close it, and try again. Nothing was changed.',
  ],
  corrupt: [
    'is damaged',
    'Keep the file, and go on with a backup (*.bak beside it, or your own) or analyse the reports into a new workspace.',
  ],
  'read-only': [
    'can not be written',
    'Allow writing to the file and its folder, or copy the workspace to a folder of your own.',
  ],
  'disk-full': ['has no room left on its disk', 'Make room and try again. What was committed before is safe.'],
  unreachable: [
    'does not answer',
    'Check that the disk, or the database with this address, account and password, can be reached, and try again.',
  ],
  'unknown-id': [
    'does not hold what was asked for',
    'List what it holds and choose from that; it may have been replaced.',
  ],
  conflict: [
    'holds something that was changed in the meantime',
    'Look at it as it is now, and make the change again. Nothing was changed.',
  ],
  invalid: ['can not record this as it stands', 'See what is wrong with it, and change that.'],
};
