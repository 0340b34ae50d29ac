import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll } from 'vitest';
import { testCoding } from './coding.contract.ts';
import { testProcesses } from './processes.contract.ts';
import { testStore } from './store.contract.ts';
import type { StorePlace } from './store-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

const newPlace = async (): Promise<StorePlace> => {
  count += 1;
  const address = join(folder, `quay ${count}.heed`);
  return {
    address,
    tamper: async (sql) => {
      const file = new Sqlite(address);
      try {
        file.exec(sql);
      } finally {
        file.close();
      }
    },
    hold: async () => {
      const file = new Sqlite(address);
      file.exec('begin immediate');
      return async () => {
        file.exec('rollback');
        file.close();
      };
    },
  };
};

testStore('the store in a SQLite file', newPlace);
testProcesses('the store in a SQLite file', newPlace, 15);
testCoding('the store in a SQLite file', newPlace);
