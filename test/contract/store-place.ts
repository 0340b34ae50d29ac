import { openPostgres } from '../../src/storage/postgres.ts';
import type { NewWorkspace, Store, Stored } from '../../src/storage/store.ts';
import { openWorkspace } from '../../src/storage/workspace.ts';
import { scheme } from './invented-corpus.ts';

export const newWorkspace: NewWorkspace = { title: 'Invented quays', scheme };

/** Where a workspace can be, and what a test does to it from outside. */
export interface StorePlace {
  /** A file name, or a PostgreSQL URL. */
  readonly address: string;
  /** Runs SQL past the store, as another program would. */
  readonly tamper: (sql: string) => Promise<void>;
  /** Writes and does not finish, as another process would, until the returned function is called. */
  readonly hold: () => Promise<() => Promise<void>>;
}

export function openAt(address: string, create: NewWorkspace | null = newWorkspace, waitMs = 20_000): Stored<Store> {
  return address.startsWith('postgres:')
    ? openPostgres(address, create, { waitMs })
    : openWorkspace(address, create, { waitMs });
}
