import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testCoding } from './coding.contract.ts';
import { inventedReport } from './invented-corpus.ts';
import { addAll, need, setState } from './kept-reports.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { testProcesses } from './processes.contract.ts';
import { testStore } from './store.contract.ts';
import { newWorkspace, openAt, type StorePlace } from './store-place.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client;
}

const newPlace = async (): Promise<StorePlace> => {
  const address = await server.newDatabase();
  return {
    address,
    tamper: async (sql) => {
      const client = await connect(address);
      try {
        await client.query(sql);
      } finally {
        await client.end();
      }
    },
    hold: async () => {
      const client = await connect(address);
      await client.query('begin; lock table reports in share row exclusive mode');
      return async () => {
        await client.query('rollback');
        await client.end();
      };
    },
  };
};

testStore('the store in PostgreSQL', newPlace);
testProcesses('the store in PostgreSQL', newPlace, 6);
testCoding('the store in PostgreSQL', newPlace);

describe('both engines', () => {
  test('give the same corpus the same hash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heed-engines-'));
    const reports = Array.from({ length: 12 }, (_, n) => inventedReport(n, 1 + n * 3));
    const hashes: string[] = [];
    for (const address of [join(folder, 'quay.heed'), await server.newDatabase()]) {
      const store = need(await openAt(address));
      await addAll(store, reports);
      const { reviews, recommendations } = need(await store.snapshot());
      await setState(store, recommendations[5]?.id ?? '', 'accepted', 'ann');
      const ofFirst = recommendations.filter((one) => one.review === reviews[0]?.id);
      const restates = new Map([[ofFirst.at(-1)?.id ?? '', ofFirst[0]?.id ?? '']]);
      need(await store.setRestatements(reviews[0]?.id ?? '', restates, 'ann'));
      hashes.push(need(await store.snapshot()).hash);
      await store.close();
    }
    rmSync(folder, { recursive: true });
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });
});

describe('a PostgreSQL database', () => {
  test('that belongs to another program is left alone', async () => {
    const address = await server.newDatabase();
    const client = await connect(address);
    await client.query('create table tides (height integer)');
    await client.end();
    expect(await openAt(address)).toMatchObject({ ok: false, failure: { code: 'not-a-workspace' } });
  });

  test('that is empty is only made a workspace when asked', async () => {
    const address = await server.newDatabase();
    expect(await openAt(address, null)).toMatchObject({ ok: false, failure: { code: 'not-a-workspace' } });
  });

  test('that a newer Heed wrote is refused', async () => {
    const address = await server.newDatabase();
    await need(await openAt(address)).close();
    const client = await connect(address);
    await client.query("insert into heed_migrations values (999, 'from the future', '')");
    await client.end();
    expect(await openAt(address)).toMatchObject({ ok: false, failure: { code: 'newer-version' } });
  });

  test('that can not be reached is said so, without its password', async () => {
    const wrong = [
      'postgres://ann:secret@127.0.0.1:1/quay',
      (await server.newDatabase()).replace(/\/heed_\d+$/, '/no_such_database'),
      (await server.newDatabase()).replace('invented-for-this-run', 'secret'),
    ];
    for (const address of wrong) {
      const outcome = await openAt(address, newWorkspace, 2000);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
      expect(JSON.stringify(outcome)).not.toContain('secret');
    }
  });
});
