import type SQLite from 'better-sqlite3';
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect } from 'kysely';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';
import { explained, openFile, StoreError } from './sqlite-file.ts';

/** The open database; `destroy()` closes it. */
export type Store = Kysely<Schema>;

/**
 * Opens the database and brings its tables up to date. Makes the file and its folder when they are missing.
 * @param url `file:` and a path, relative to the working folder or absolute, or `:memory:`
 * @param busyMs how long a statement waits for another process that writes
 * @throws StoreError with the remedy
 */
export async function openStore(url: string, busyMs?: number): Promise<Store> {
  return openStoreIn(openFile(url, busyMs));
}

/** The same, of a file that is open; it is closed when the database cannot be used. */
export async function openStoreIn(file: SQLite.Database): Promise<Store> {
  const store = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: remembering(file) }),
  });
  try {
    await migrate(store, file.name);
    return store;
  } catch (error) {
    await store.destroy();
    throw explained(file.name, error);
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
