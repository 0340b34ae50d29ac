import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Migration, migrations } from '../../src/storage/migrations.ts';
import type { StoreFailureCode } from '../../src/storage/store-failure.ts';
import { openSqlite, openWorkspace } from '../../src/storage/workspace.ts';
import { inventedReport } from './invented-corpus.ts';
import { addAll, need } from './kept-reports.ts';
import { newWorkspace } from './store-place.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heed-file-'));
  file = join(folder, 'quay.heed');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newest = migrations.at(-1)?.number ?? 0;

async function make(upTo: readonly Migration[] = migrations): Promise<void> {
  const store = need(await openSqlite(file, newWorkspace, { migrations: upTo, waitMs: 1000 }));
  await addAll(
    store,
    [0, 1, 2].map((n) => inventedReport(n, 200)),
  );
  await store.close();
}

/** Says what is wrong in one sentence that names the file, and what to do in another. */
async function expectRefusal(
  code: StoreFailureCode,
  create = newWorkspace as typeof newWorkspace | null,
): Promise<void> {
  const outcome = await openWorkspace(file, create, { waitMs: 200 });
  expect(outcome).toMatchObject({ ok: false, failure: { code } });
  if (outcome.ok) return;
  expect(outcome.failure.message).toContain(file);
  expect(outcome.failure.advice).toMatch(/^[A-Z].*\.$/);
}

describe('a workspace file', () => {
  test('is one file when it is closed, and marked as ours', async () => {
    await make();
    expect(readdirSync(folder)).toEqual(['quay.heed']);
    const sqlite = new Sqlite(file, { readonly: true });
    expect(sqlite.pragma('application_id', { simple: true })).toBe(Buffer.from('HEED').readUInt32BE());
    expect(sqlite.pragma('user_version', { simple: true })).toBe(newest);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
  });

  test('can be copied to another folder and opened there', async () => {
    await make();
    const hash = async () => {
      const store = need(await openWorkspace(file));
      const snapshot = need(await store.snapshot());
      await store.close();
      return snapshot.hash;
    };
    const before = await hash();
    mkdirSync(join(folder, 'other'));
    copyFileSync(file, join(folder, 'other', 'renamed'));
    file = join(folder, 'other', 'renamed');
    expect(await hash()).toBe(before);
  });

  test('is not made by opening alone, nor where there is no folder', async () => {
    await expectRefusal('missing', null);
    expect(readdirSync(folder)).toEqual([]);
    file = join(folder, 'nowhere', 'quay.heed');
    await expectRefusal('missing');
  });

  test('is told apart from what Heed did not make, which stays as it is', async () => {
    const foreign: Record<string, () => void> = {
      'a text': () => writeFileSync(file, 'Lanterns, lanterns, lanterns. '.repeat(100)),
      'a short text': () => writeFileSync(file, 'wick'),
      'a stray SQLite file': () => {
        const sqlite = new Sqlite(file);
        sqlite.exec('create table tides (height integer)');
        sqlite.close();
      },
      'a SQLite file of another program': () => {
        const sqlite = new Sqlite(file);
        sqlite.pragma('application_id = 42');
        sqlite.close();
      },
    };
    for (const write of Object.values(foreign)) {
      rmSync(file, { force: true });
      write();
      const before = readFileSync(file);
      await expectRefusal('not-a-workspace');
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(folder)).toEqual(['quay.heed']);
    }
    rmSync(file);
    mkdirSync(file);
    await expectRefusal('not-a-workspace');
  });

  test('may have been left empty by a kill: then it is made', async () => {
    writeFileSync(file, '');
    await expectRefusal('not-a-workspace', null);
    await make();
  });

  test('of a newer Heed is left as it is', async () => {
    await make([...migrations, { number: newest + 1, name: 'from the future', up: async () => {} }]);
    await expectRefusal('newer-version');
    expect(readdirSync(folder)).toEqual(['quay.heed']);
  });

  test('that is damaged or cut short is said to be corrupt', async () => {
    await make();
    const whole = readFileSync(file);
    const noise = Buffer.from(whole).fill(0xa5, 8192, whole.length - 4096);
    writeFileSync(file, noise);
    await expectRefusal('corrupt');
    writeFileSync(file, whole);
    truncateSync(file, Math.floor(whole.length / 8192) * 4096);
    await expectRefusal('corrupt');
  });

  test('that another process keeps to itself is said to be locked', async () => {
    await make();
    const sqlite = new Sqlite(file);
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('begin exclusive');
    await expectRefusal('locked');
    sqlite.exec('rollback');
    sqlite.close();
    await need(await openWorkspace(file)).close();
  });
});

describe('a folder that can not be written', () => {
  /** Opens as somebody without a right to write: root, who may write anywhere, gives up being root first. */
  function openAsOther(): Promise<string> {
    const script = `
      const { openWorkspace } = await import(process.argv[1]);
      const { newWorkspace } = await import(process.argv[2]);
      if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
      const outcome = await openWorkspace(process.argv[3], newWorkspace);
      console.log(outcome.ok ? 'opened' : outcome.failure.code + ': ' + outcome.failure.message);`;
    const modules = ['../../src/storage/workspace.ts', './store-place.ts'].map((path) => import.meta.resolve(path));
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script, ...modules, file];
    const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
    });
    return new Promise((resolve) => child.on('close', () => resolve(said.trim())));
  }

  test('is named, whether a workspace is in it or not', async () => {
    chmodSync(folder, 0o555);
    expect(await openAsOther()).toMatch(/^read-only: .*quay\.heed/);
    chmodSync(folder, 0o755);
    await make();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    expect(await openAsOther()).toMatch(/^read-only: .*quay\.heed/);
    chmodSync(folder, 0o755);
  });
});

/** What any format holds: reviews, reports and recommendations as they stand in the file. */
function rowsOf(path: string): unknown[] {
  const sqlite = new Sqlite(path, { readonly: true });
  const rows = ['reviews', 'reports', 'recommendations', 'addressees'].flatMap((table) =>
    sqlite.prepare(`select * from ${table} order by 1, 2`).all(),
  );
  sqlite.close();
  return rows;
}

describe('a workspace in an older format', () => {
  const first = migrations.slice(0, 1);

  test('is copied beside itself, then brought up to date with all that is in it', async () => {
    await make(first);
    const before = rowsOf(file);
    expect(before.length).toBeGreaterThan(600);
    const store = need(await openWorkspace(file));
    expect(rowsOf(file)).toEqual(before);
    const snapshot = need(await store.snapshot());
    expect(snapshot.recommendations).toHaveLength(600);
    expect([snapshot.suggestions.size, snapshot.codings, snapshot.codebook]).toEqual([0, [], null]);
    expect(need(await store.workspace()).format).toBe(newest);
    expect(need(await store.readLog()).at(-1)).toMatchObject({
      action: 'workspace-migrated',
      before: { format: 1 },
      after: { format: newest },
    });
    await store.close();
    expect(readdirSync(folder)).toEqual(['quay.heed', `quay.heed.before-v${newest}.bak`]);
    const copy = need(await openSqlite(`${file}.before-v${newest}.bak`, null, { migrations: first, waitMs: 1000 }));
    expect(need(await copy.workspace()).format).toBe(1);
    await copy.close();
    expect(rowsOf(`${file}.before-v${newest}.bak`)).toEqual(before);
  });

  test('keeps an earlier copy beside a later one', async () => {
    await make(first);
    writeFileSync(`${file}.before-v${newest}.bak`, 'an earlier copy');
    await need(await openWorkspace(file)).close();
    expect(readFileSync(`${file}.before-v${newest}.bak`, 'utf8')).toBe('an earlier copy');
    expect(existsSync(`${file}.before-v${newest}-2.bak`)).toBe(true);
  });

  test('stays as it was when a step fails', async () => {
    await make();
    const torn: Migration = {
      number: newest + 1,
      name: 'torn',
      up: async (transaction) => {
        await transaction.schema.dropTable('addressees').execute();
        throw new Error('torn');
      },
    };
    await expect(openSqlite(file, null, { migrations: [...migrations, torn], waitMs: 1000 })).rejects.toThrow('torn');
    const store = need(await openWorkspace(file));
    expect(need(await store.workspace()).format).toBe(newest);
    expect(need(await store.snapshot()).recommendations[0]?.addressees).toHaveLength(2);
    await store.close();
  });
});
