import { rm, stat, writeFile } from 'node:fs/promises';
import Sqlite from 'better-sqlite3';

/** A file beside the workspace; who serves the workspace holds SQLite's lock on it. It holds nothing. */
const lockOf = (workspace: string): string => `${workspace}.lock`;

/** How often somebody else may take the file away between two looks. */
const attempts = 20;

/** Tells one file from another of the same name. */
async function identify(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? '' : `${found.dev} ${found.ino} ${found.birthtimeNs}`;
}

/**
 * Takes the right to serve a workspace, for this process alone. The system gives it back when the process ends, however it
 * ends: nothing that a killed process left behind stands in the way.
 *
 * @returns how to give it back; null when somebody has it
 */
export async function takeServingLock(workspace: string): Promise<(() => Promise<void>) | null> {
  const path = lockOf(workspace);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const made = await writeFile(path, '', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error.code);
    // Where nothing can be written no workspace can be served either: opening it says so.
    if (made !== undefined && made !== 'EEXIST') return async () => undefined;
    const before = await identify(path);
    const file = new Sqlite(path, { timeout: 0 });
    try {
      file.exec('begin exclusive');
    } catch (error) {
      file.close();
      if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
      throw error;
    }
    // Whoever had it took the file away in the meantime: this lock is on a file that nobody finds any more.
    if (before === '' || (await identify(path)) !== before) {
      file.close();
      continue;
    }
    return async () => {
      await rm(path, { force: true }).catch(() => undefined);
      file.close();
    };
  }
  return null;
}
