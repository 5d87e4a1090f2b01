import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type SQLite from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, SqliteDatabase } from 'kysely';
import { kysely } from './kysely.ts';
import { explained, isCode, StoreError } from './sqlite-file.ts';

/** So long after it was found locked a database is tried again. */
const AGAIN_MS = 25;

/**
 * SQLite as this program uses it.
 * @param busyMs how long a statement waits for another process that writes; nothing else waits meanwhile
 */
export function sqliteDialect(sqlite: SQLite.Database, busyMs: number): Dialect {
  const dialect = new kysely.SqliteDialect({ database: remembering(sqlite) });
  return {
    // SQLite takes back a half-done change of tables like any other, though Kysely does not count on it: a process that is
    // killed in a migration must leave nothing of it.
    createAdapter: () =>
      Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true }),
    createDriver: () => patient(sqlite, dialect.createDriver(), busyMs),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** So many statements are kept ready; the program has fewer. */
const MOST_STATEMENTS = 300;

/** Compiling a statement takes longer than running it: the same words get the same one. None is read from piece by piece. */
function remembering(sqlite: SQLite.Database): SqliteDatabase {
  const known = new Map<string, SQLite.Statement>();
  const inPlace = placeOf(sqlite);
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      if (!/^(?:select|rollback)\b/i.test(sql)) inPlace();
      const statement = known.get(sql) ?? sqlite.prepare(sql);
      // What changes tables would leave the columns of others as they were.
      if (/^(?:create|alter|drop|pragma)\b/i.test(sql)) known.clear();
      else known.set(sql, statement);
      for (const oldest of known.keys()) {
        if (known.size <= MOST_STATEMENTS) break;
        known.delete(oldest);
      }
      return statement;
    },
  };
}

/**
 * SQLite goes on in a file that was removed or replaced, where nobody finds again what it writes: what was posted would
 * be posted again after the next start.
 * @returns throws a StoreError unless the path still names the file that is open
 */
function placeOf({ memory, name }: SQLite.Database): () => void {
  const found = (): string | undefined => {
    const stats = memory ? undefined : statSync(name, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev} ${stats.ino}`;
  };
  const first = found();
  return () => {
    if (found() === first) return;
    throw new StoreError(
      `The database ${name} was removed or replaced while this program used it, so nothing is kept or posted any more. Stop the program, see that the right file is there, and start it again.`,
    );
  };
}

/**
 * A driver that waits for its turn without holding up the process, which SQLite's own waiting does: whoever asks
 * something else has an answer meanwhile. A transaction waits before it begins, and never later, as it takes the lock
 * at once: all of them write.
 */
function patient(sqlite: SQLite.Database, driver: Driver, busyMs: number): Driver {
  let connection: DatabaseConnection | undefined;

  function waiting(from: DatabaseConnection): DatabaseConnection {
    return {
      async executeQuery<R>(query: CompiledQuery) {
        for (const end = performance.now() + busyMs; ; ) {
          try {
            return await from.executeQuery<R>(query);
          } catch (error) {
            const wait = isCode(error, /^SQLITE_BUSY/) && !sqlite.inTransaction;
            if (!wait || performance.now() > end) throw told(error, sqlite.name);
          }
          await driver.releaseConnection(from);
          await pause(AGAIN_MS);
          await driver.acquireConnection();
        }
      },
      streamQuery: (query, size) => from.streamQuery(query, size),
    };
  }

  return {
    async init() {
      await driver.init();
      sqlite.pragma('busy_timeout = 0');
    },
    async acquireConnection() {
      const from = await driver.acquireConnection();
      connection ??= waiting(from);
      return connection;
    },
    async beginTransaction(on) {
      await on.executeQuery(kysely.CompiledQuery.raw('begin immediate'));
    },
    commitTransaction: (on) => driver.commitTransaction(on),
    async rollbackTransaction(on) {
      // A full disk makes SQLite roll back by itself; what it said then is of use, and not that nothing is left to do.
      if (sqlite.inTransaction) await driver.rollbackTransaction(on);
    },
    releaseConnection: (on) => driver.releaseConnection(on),
    destroy: () => driver.destroy(),
  };
}

/** What whoever runs the program can mend is told with its remedy; the rest is ours. */
const told = (error: unknown, path: string): unknown =>
  isCode(error, /^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|PERM|READONLY)/)
    ? explained(path, error)
    : error;
