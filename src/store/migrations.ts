import type { Kysely, Migration } from 'kysely';

/**
 * In order of their names. A migration that has been released is never edited: a later one mends it. Written for
 * SQLite and Postgres alike, so only `text` and `integer` columns.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-article-versions': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('version')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('published', 'text')
        .addColumn('source', 'text')
        .addColumn('url', 'text')
        .addColumn('byline', 'text')
        .addColumn('people', 'text')
        .addColumn('kept_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('sighting')
        .addColumn('article_id', 'text', (column) => column.notNull())
        .addColumn('seen_at', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().references('version.hash'))
        .addPrimaryKeyConstraint('sighting_key', ['article_id', 'seen_at'])
        .execute();
      await db.schema.createIndex('sighting_hash').on('sighting').column('hash').execute();
    },
  },
};
