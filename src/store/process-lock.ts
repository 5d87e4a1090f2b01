import { readFileSync, writeFileSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { StoreError, sqlitePath } from './open.ts';

/**
 * Holds a database for one bot process. The lock is one of the operating system's, on a file beside the database, so
 * that it ends with the process however that ends.
 * @param url as `openStore` takes it; a database in memory needs no lock
 * @returns gives the lock back
 * @throws StoreError that names the process that has it
 */
export function lockDatabase(url: string): () => void {
  const path = sqlitePath(url);
  if (path === ':memory:') return () => {};
  const lock = new SQLite(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error;
    throw new StoreError(
      `Another bot process (pid ${holder(path)}) is at work on the database ${path}. Stop it first, or set DATABASE_URL to another file.`,
      { cause: error },
    );
  }
  writeFileSync(`${path}.pid`, `${process.pid}\n`);
  return () => lock.close();
}

function holder(path: string): string {
  try {
    return readFileSync(`${path}.pid`, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
