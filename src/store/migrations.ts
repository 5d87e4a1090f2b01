import type { Kysely, Migration } from 'kysely';
import { briefingsInTables } from './migrate-briefings.ts';
import { contentCaches } from './migrate-cache.ts';
import { deliveriesAtOnce } from './migrate-deliveries.ts';

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
  '0002-briefings': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('subscription')
        .addColumn('briefing', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('schedule', 'text', (column) => column.notNull())
        .addColumn('timezone', 'text', (column) => column.notNull())
        .addColumn('first_seen', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('subscription_key', ['briefing', 'place'])
        .execute();
      await db.schema
        .createTable('delivery')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('mark', 'text', (column) => column.notNull().unique())
        .addColumn('briefing', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('slot', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('not_before', 'text', (column) => column.notNull())
        .addColumn('lease_until', 'text')
        .addColumn('tried_at', 'text')
        .addColumn('articles', 'text')
        .addColumn('message', 'text')
        .addColumn('reason', 'text')
        .execute();
      await db.schema
        .createIndex('delivery_state')
        .on('delivery')
        .columns(['state', 'not_before'])
        .execute();
      await db.schema
        .createIndex('delivery_place')
        .on('delivery')
        .columns(['briefing', 'place', 'slot'])
        .execute();
      await db.schema
        .createTable('told')
        .addColumn('briefing', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('article_id', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('delivery', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('told_key', ['briefing', 'place', 'article_id', 'hash'])
        .execute();
    },
  },
  '0003-briefings-in-tables': { up: briefingsInTables },
  '0004-deliveries-at-once': { up: deliveriesAtOnce },
  '0005-content-caches': { up: contentCaches },
  '0006-long-requests': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('request')
        .addColumn('mark', 'text', (column) => column.primaryKey())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('kept_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('request_kept').on('request').column('kept_at').execute();
    },
  },
  '0007-posts-keep-their-form': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema.alterTable('delivery').addColumn('shows', 'text').execute();
    },
  },
  '0008-talks': {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('talk')
        .addColumn('platform', 'text', (column) => column.notNull())
        .addColumn('tenant', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('thread', 'text', (column) => column.notNull())
        .addColumn('asker', 'text', (column) => column.notNull())
        .addColumn('turn', 'text', (column) => column.notNull())
        .addColumn('until', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('talk_key', ['platform', 'tenant', 'channel', 'thread', 'asker'])
        .execute();
    },
  },
};
