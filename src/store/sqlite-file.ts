import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';

/** The database cannot be used; the message says why and what to do, and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** The code that SQLite or the system gave an error, or nothing. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What an error says. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export const isCode = (error: unknown, code: RegExp): boolean => code.test(codeOf(error));

/** Whether an error is about the database, and not a fault of whoever uses it. */
export const isStoreFault = (error: unknown): boolean =>
  error instanceof StoreError || isCode(error, /^SQLITE_/);

/** So long a statement waits for another process that writes. */
export const BUSY_MS = 5_000;

/**
 * Opens the file of a database and makes it and its folder when they are missing. What is in it is not looked at.
 * @param url `file:` and a path, relative to the working folder or absolute, or `:memory:`
 * @param busyMs how long a statement waits for another process that writes
 * @throws StoreError with the remedy
 */
export function openFile(url: string, busyMs = BUSY_MS): SQLite.Database {
  const path = sqlitePath(url);
  let sqlite: SQLite.Database | undefined;
  try {
    if (path !== ':memory:') makeFolder(dirname(path));
    sqlite = new SQLite(path, { timeout: busyMs });
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('foreign_keys = ON');
    return sqlite;
  } catch (error) {
    sqlite?.close();
    throw explained(path, error);
  }
}

/** Node's own `recursive` runs for ever where the system answers ENOENT below a folder that exists, as /proc does. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** The file itself where a path is a link to it; the path, where there is nothing yet. */
export const behindLinks = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** The path that a `file:` address names, or `:memory:`. @throws StoreError for any other */
export function sqlitePath(url: string): string {
  if (url === ':memory:' || url === 'file::memory:') return ':memory:';
  if (url.startsWith('file:///')) return fileURLToPath(url);
  if (/^file:(?!\/\/)./.test(url)) return url.slice('file:'.length);
  if (/^postgres(ql)?:/.test(url)) {
    throw new StoreError(
      'Postgres comes later. Until then set DATABASE_URL to file:./data/readout.db.',
    );
  }
  throw new StoreError(
    'DATABASE_URL is not understood. Set it to file: and a path, such as file:./data/readout.db.',
  );
}

export const damaged = (path: string, because?: ErrorOptions): StoreError =>
  new StoreError(
    `${path} is not a database, or it is damaged. Move it away, restore a copy, or set DATABASE_URL to another file.`,
    because,
  );

/** Why a database cannot be used, with the remedy. */
export function explained(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const because = { cause: error };
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return damaged(path, because);
  }
  if (code === 'SQLITE_CANTOPEN' && existsSync(`${path}/.`)) {
    return new StoreError(
      `${path} is a folder. Set DATABASE_URL to a file, such as file:${join(path, 'readout.db')}.`,
      because,
    );
  }
  if (
    /^SQLITE_(?:CANTOPEN|READONLY|PERM)|^E(?:ACCES|PERM|ROFS|NOENT|NOTDIR|EXIST|ISDIR)$/.test(code)
  ) {
    return new StoreError(
      `The database ${path} cannot be written (${code}). Give the program leave to write there, or set DATABASE_URL to a path that it may write.`,
      because,
    );
  }
  if (/^SQLITE_BUSY/.test(code)) {
    return new StoreError(
      `The database ${path} is held by another program. Stop the other one, or set DATABASE_URL to another file.`,
      because,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new StoreError(
      `The database ${path} cannot be written: the disk is full. Make room on it.`,
      because,
    );
  }
  return new StoreError(
    `The database ${path} cannot be used: ${messageOf(error)}. Mend that, or set DATABASE_URL to another file.`,
    because,
  );
}
