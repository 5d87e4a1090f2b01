import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import {
  behindLinks,
  explained,
  isCode,
  makeFolder,
  StoreError,
  sqlitePath,
} from './sqlite-file.ts';

/**
 * Holds a database for one bot process. The lock is one of the operating system's, on a file beside the database, so
 * that it ends with the process however that ends.
 * @param url as `openStore` takes it; a database in memory needs no lock
 * @returns gives the lock back
 * @throws StoreError that names the process that has it, or says what keeps the lock from being made
 */
export function lockDatabase(url: string): () => void {
  const named = sqlitePath(url);
  if (named === ':memory:') return () => {};
  // Whoever comes by a link and whoever comes by the file itself must meet at one lock.
  const path = behindLinks(named);
  let lock: SQLite.Database | undefined;
  try {
    makeFolder(dirname(path));
    lock = new SQLite(`${path}.lock`, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    writeFileSync(`${path}.pid`, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    if (!isCode(error, /^SQLITE_BUSY$/)) {
      throw explained(path, error);
    }
    throw new StoreError(
      `Another bot process (pid ${holder(path)}) is at work on the database ${path}. Stop it first, or set DATABASE_URL to another file.`,
      { cause: error },
    );
  }
  return () => lock.close();
}

function holder(path: string): string {
  try {
    return readFileSync(`${path}.pid`, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
