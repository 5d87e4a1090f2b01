import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import SQLite from 'better-sqlite3';
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect } from 'kysely';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';

/** The open database; `destroy()` closes it. */
export type Store = Kysely<Schema>;

/** The database cannot be used; the message says why and what to do, and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/**
 * Opens the database and brings its tables up to date. Makes the file and its folder when they are missing.
 * @param url `file:` and a path, relative to the working folder or absolute, or `:memory:`
 * @param busyMs how long a statement waits for another process that writes
 * @throws StoreError with the remedy
 */
export async function openStore(url: string, busyMs = 5_000): Promise<Store> {
  const path = sqlitePath(url);
  let sqlite: SQLite.Database | undefined;
  try {
    if (path !== ':memory:') makeFolder(dirname(path));
    sqlite = new SQLite(path, { timeout: busyMs });
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('foreign_keys = ON');
  } catch (error) {
    sqlite?.close();
    throw explained(path, error);
  }
  const store = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: remembering(sqlite) }),
  });
  try {
    await migrate(store, path);
    return store;
  } catch (error) {
    await store.destroy();
    throw explained(path, error);
  }
}

/** So many statements are kept ready; the program has fewer. */
const MOST_STATEMENTS = 300;

/** Compiling a statement takes longer than running it: the same words get the same one. None is read from piece by piece. */
function remembering(sqlite: SQLite.Database): SqliteDatabase {
  const known = new Map<string, SQLite.Statement>();
  return {
    close: () => sqlite.close(),
    prepare(sql) {
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

/** Node's own `recursive` runs for ever where the system answers ENOENT below a folder that exists, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

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

async function migrate(store: Store, path: string): Promise<void> {
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const newer = await unknownMigration(store);
  if (newer !== undefined) {
    throw new StoreError(
      `The database ${path} was made by a newer version of this program (it has “${newer}”). Update the program, or set DATABASE_URL to another file.`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** A migration that the database has been through and that this program does not know. */
async function unknownMigration(store: Store): Promise<string | undefined> {
  const tables = await store.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return undefined;
  const done = await store
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return done.map(({ name }) => name).find((name) => !(name in migrations));
}

function explained(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const because = { cause: error };
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new StoreError(
      `${path} is not a database, or it is damaged. Move it away, restore a copy, or set DATABASE_URL to another file.`,
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
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    `The database ${path} cannot be opened: ${reason}. Mend that, or set DATABASE_URL to another file.`,
    because,
  );
}
