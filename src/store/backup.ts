import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { openStore } from './open.ts';
import { lockDatabase } from './process-lock.ts';
import { StoreError, sqlitePath } from './sqlite-file.ts';

/**
 * Copies a database while bots use it, into one file that stands alone, and checks the copy. The target appears only
 * when the copy is whole.
 * @param url as `openStore` takes it
 * @param file the copy; it must not be there yet
 * @throws StoreError with the remedy
 */
export async function backUp(url: string, file: string): Promise<void> {
  const path = fileOf(url);
  if (!existsSync(path)) {
    throw new StoreError(`There is no database ${path} to back up. Set DATABASE_URL to yours.`);
  }
  if (existsSync(file)) {
    throw new StoreError(`${file} is there already. Name a file that is not, or move it away.`);
  }
  if (!existsSync(dirname(resolve(file)))) {
    throw new StoreError(`There is no folder ${dirname(resolve(file))}. Make it first.`);
  }
  const partial = `${file}.partial-${process.pid}`;
  try {
    await copy(path, partial);
    linkSync(partial, file);
    syncFolderOf(file);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The database ${path} could not be copied to ${file}: ${messageOf(error)}. Mend that and try again.`,
      { cause: error },
    );
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Puts a backup in the place of the database. The old one stays beside it. Ended at any moment, there is either the
 * old database or the new one, never none.
 * @returns where the old database is now; nothing when there was none
 * @throws StoreError with the remedy, also while a bot runs on the database
 */
export async function restore(
  url: string,
  file: string,
  now: Date,
): Promise<{ readonly old?: string }> {
  const path = fileOf(url);
  if (!existsSync(file)) throw new StoreError(`There is no file ${file}. Name a backup.`);
  if (resolve(file) === resolve(path)) {
    throw new StoreError(`${file} is the database itself. Name a backup of it.`);
  }
  const fresh = `${path}.restoring-${process.pid}`;
  try {
    // Makes the folder, and refuses a backup of a newer program, before anything is touched.
    await (await openStore(`file:${fresh}`)).destroy();
    remove(fresh);
    await copy(file, fresh);
    await (await openStore(`file:${fresh}`)).destroy();
    const unlock = lockDatabase(url);
    try {
      const old = existsSync(path) ? setAside(path, now) : undefined;
      renameSync(fresh, path);
      syncFolderOf(path);
      return old === undefined ? {} : { old };
    } finally {
      unlock();
    }
  } finally {
    remove(fresh);
  }
}

/** Gives the old database a second name, with all that its log holds. */
function setAside(path: string, now: Date): string {
  const aside = `${path}.before-restore-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  mergeLog(path);
  linkSync(path, aside);
  // What is left of a log now belongs to a database that cannot be read. It goes with it: the new one must not get it.
  for (const part of ['-wal', '-shm']) {
    if (existsSync(path + part)) renameSync(path + part, aside + part);
  }
  return aside;
}

/** Writes the log into the file and removes it. @throws StoreError when somebody else has the database open */
function mergeLog(path: string): void {
  let sqlite: SQLite.Database | undefined;
  try {
    sqlite = new SQLite(path, { timeout: 1_000 });
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (isCode(error, 'SQLITE_NOTADB') || isCode(error, 'SQLITE_CORRUPT')) return;
    throw new StoreError(
      `The database ${path} cannot be set aside: ${messageOf(error)}. Stop what uses it, and see that it can be written.`,
      { cause: error },
    );
  } finally {
    sqlite?.close();
  }
  // The last one to close it removes the log.
  if (existsSync(`${path}-wal`)) {
    throw new StoreError(
      `Another program has the database ${path} open. Close it (a prompt, perhaps), and restore again.`,
    );
  }
}

/** A checked copy in one file. @throws StoreError when the source is no whole database */
async function copy(from: string, to: string): Promise<void> {
  try {
    const source = new SQLite(from, { fileMustExist: true, timeout: 5_000 });
    try {
      // All in one step, which sees one moment: in several, every write of a bot would begin them anew.
      await source.backup(to, { progress: ({ remainingPages }) => Math.max(1, remainingPages) });
    } finally {
      source.close();
    }
    check(to);
  } catch (error) {
    if (!isCode(error, 'SQLITE_NOTADB') && !isCode(error, 'SQLITE_CORRUPT')) throw error;
    throw new StoreError(
      `${from} is not a database, or it is damaged: nothing was copied. Use another copy.`,
      { cause: error },
    );
  }
}

function check(path: string): void {
  const sqlite = new SQLite(path);
  try {
    sqlite.pragma('journal_mode = DELETE');
    const found = sqlite.pragma('integrity_check', { simple: true });
    const loose = sqlite.pragma('foreign_key_check') as readonly unknown[];
    const ours = sqlite
      .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'kysely_migration'")
      .get();
    if (found !== 'ok' || loose.length > 0) {
      throw new StoreError(`The copy is damaged (${found}): it is not used. Use another one.`);
    }
    if (ours === undefined) {
      throw new StoreError('The file is a database, but none of Readout’s. Name another one.');
    }
  } finally {
    sqlite.close();
  }
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function fileOf(url: string): string {
  const path = sqlitePath(url);
  if (path !== ':memory:') return path;
  throw new StoreError('A database in memory has no file. Set DATABASE_URL to file: and a path.');
}

const remove = (path: string): void => {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(path + part, { force: true });
};

/** So that a new name outlives a power cut. Some systems cannot do that with a folder. */
function syncFolderOf(path: string): void {
  const folder = openSync(dirname(resolve(path)), 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!isCode(error, 'EPERM') && !isCode(error, 'EINVAL')) throw error;
  } finally {
    closeSync(folder);
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith(code);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
