import { chmodSync, chownSync, closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { isCode, StoreError } from './sqlite-file.ts';

/** What SQLite says of a file that is no database, or one in part. */
export const DAMAGED = /^SQLITE_(?:NOTADB|CORRUPT)/;

/** A checked copy in one file, for the same users. @throws StoreError when the source is no whole database */
export async function copyDatabase(from: string, to: string): Promise<void> {
  try {
    const source = new SQLite(from, { fileMustExist: true, timeout: 5_000 });
    try {
      closeSync(openSync(to, 'wx', 0o600));
      likeFile(to, from);
      // All in one step, which sees one moment: in several, every write of a bot would begin them anew.
      await source.backup(to, { progress: ({ remainingPages }) => Math.max(1, remainingPages) });
    } finally {
      source.close();
    }
    check(to, from);
  } catch (error) {
    if (!isCode(error, DAMAGED)) throw error;
    throw new StoreError(
      `${from} is not a database, or it is damaged: nothing was copied. Use another copy.`,
      { cause: error },
    );
  }
}

/** @param from what it is a copy of */
function check(path: string, from: string): void {
  const sqlite = new SQLite(path);
  try {
    sqlite.pragma('journal_mode = DELETE');
    const found = sqlite.pragma('integrity_check', { simple: true });
    const loose = sqlite.pragma('foreign_key_check') as readonly unknown[];
    const ours = sqlite
      .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'kysely_migration'")
      .get();
    if (found !== 'ok' || loose.length > 0) {
      throw new StoreError(`${from} is damaged: nothing was copied. Use another copy.`);
    }
    if (ours === undefined) {
      throw new StoreError(`${from} is a database, but none of Readout’s. Name another one.`);
    }
  } finally {
    sqlite.close();
  }
  sync(path);
}

/** Gives a file the rights of another, and its owner where this user may do that. */
export function likeFile(file: string, other: string): void {
  const { mode, uid, gid } = statSync(other);
  try {
    chownSync(file, uid, gid);
  } catch (error) {
    if (!isCode(error, /^E(?:PERM|INVAL|NOSYS)$/)) throw error;
  }
  chmodSync(file, mode & 0o777);
}

/** So that what was written outlives a power cut. */
export function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that a new name outlives a power cut. Some systems cannot do that with a folder. */
export function syncFolderOf(path: string): void {
  const folder = openSync(dirname(resolve(path)), 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!isCode(error, /^E(?:PERM|INVAL)$/)) throw error;
  } finally {
    closeSync(folder);
  }
}
