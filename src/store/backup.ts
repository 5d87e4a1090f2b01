import { constants, copyFileSync, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { copyDatabase, DAMAGED, likeFile, sync, syncFolderOf } from './copy-database.ts';
import { openStore } from './open.ts';
import { lockDatabase } from './process-lock.ts';
import { nameAgain } from './second-name.ts';
import { behindLinks, isCode, messageOf, StoreError, sqlitePath } from './sqlite-file.ts';

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
    await copyDatabase(path, partial);
    if (!nameAgain(partial, file)) renameSync(partial, file);
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
  // Where that is a link, the file itself is replaced, and not the link.
  const path = behindLinks(fileOf(url));
  if (!existsSync(file)) throw new StoreError(`There is no file ${file}. Name a backup.`);
  if (realpathSync(file) === resolve(path)) {
    throw new StoreError(`${file} is the database itself. Name a backup of it.`);
  }
  const fresh = `${path}.restoring-${process.pid}`;
  try {
    // Makes the folder, and finds out whether there can be a database, before anything is touched.
    await opens(fresh, path);
    remove(fresh);
    await copyDatabase(file, fresh);
    // Refuses a backup of a newer program.
    await opens(fresh, file);
    const unlock = lockDatabase(url);
    try {
      // Whoever may use the old one, and nobody else, may use the new one.
      if (existsSync(path)) likeFile(fresh, path);
      const old = existsSync(path) ? setAside(path, now) : undefined;
      renameSync(fresh, path);
      syncFolderOf(path);
      return old === undefined ? {} : { old };
    } finally {
      unlock();
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `${file} could not be put in the place of ${path}: ${messageOf(error)}. Mend that and try again.`,
      { cause: error },
    );
  } finally {
    remove(fresh);
  }
}

/** Opens a database and closes it. @throws StoreError that calls it by the name that is known to whoever reads that */
async function opens(path: string, name: string): Promise<void> {
  try {
    await (await openStore(`file:${path}`)).destroy();
  } catch (error) {
    throw new StoreError(messageOf(error).replaceAll(path, name), { cause: error });
  }
}

/** Gives the old database a second name, with all that its log holds. */
function setAside(path: string, now: Date): string {
  const aside = `${path}.before-restore-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  mergeLog(path);
  if (!nameAgain(path, aside)) {
    copyFileSync(path, aside, constants.COPYFILE_EXCL);
    sync(aside);
  }
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
    if (isCode(error, DAMAGED)) return;
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

function fileOf(url: string): string {
  const path = sqlitePath(url);
  if (path !== ':memory:') return path;
  throw new StoreError('A database in memory has no file. Set DATABASE_URL to file: and a path.');
}

const remove = (path: string): void => {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(path + part, { force: true });
};
