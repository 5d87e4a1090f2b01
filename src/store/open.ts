import type SQLite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { kysely } from './kysely.ts';
import { migrations } from './migrations.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { BUSY_MS, damaged, explained, openFile, StoreError } from './sqlite-file.ts';

/** The open database; `destroy()` closes it. */
export type Store = Kysely<Schema>;

/**
 * Opens the database and brings its tables up to date. Makes the file and its folder when they are missing.
 * @param url `file:` and a path, relative to the working folder or absolute, or `:memory:`
 * @param busyMs how long a statement waits for another process that writes
 * @throws StoreError with the remedy
 */
export async function openStore(url: string, busyMs?: number): Promise<Store> {
  return openStoreIn(openFile(url, busyMs), busyMs);
}

/** The same, of a file that is open; it is closed when the database cannot be used. */
export async function openStoreIn(file: SQLite.Database, busyMs = BUSY_MS): Promise<Store> {
  const store = new kysely.Kysely<Schema>({ dialect: sqliteDialect(file, busyMs) });
  try {
    await migrate(store, file.name);
    // A file that can only be read opens all the same.
    await writeNothing(store);
    return store;
  } catch (error) {
    await store.destroy();
    throw explained(file.name, error);
  }
}

/** Writes what is there already: it changes nothing, and fails where every write fails. */
export const writeNothing = async (store: Store): Promise<void> => {
  await kysely.sql`pragma user_version = 0`.execute(store);
};

async function migrate(store: Store, path: string): Promise<void> {
  const migrator = new kysely.Migrator({
    db: store,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const tables = await store.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.some(({ name }) => name === 'kysely_migration')) {
    const newer = await unknownMigration(store);
    if (newer !== undefined) {
      throw new StoreError(
        `The database ${path} was made by a newer version of this program (it has “${newer}”). Update the program, or set DATABASE_URL to another file.`,
      );
    }
  } else if (tables.length > 0) {
    throw new StoreError(
      `The database ${path} holds the tables of another program, so it is not used. Set DATABASE_URL to a file of its own.`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** Looks at every page of the database. @throws StoreError with the remedy when one is damaged */
export async function checkWhole(store: Store, path: string): Promise<void> {
  const { rows } = await kysely.sql<{ quick_check: string }>`pragma quick_check(1)`.execute(store);
  if (rows[0]?.quick_check !== 'ok') throw damaged(path);
}

/** A migration that the database has been through and that this program does not know. */
async function unknownMigration(store: Store): Promise<string | undefined> {
  const done = await store
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return done.map(({ name }) => name).find((name) => !(name in migrations));
}
