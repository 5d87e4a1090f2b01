import type { Kysely } from 'kysely';
import { kysely } from './kysely.ts';

/**
 * Many deliveries of a platform are worked on at once: each claim finds its row through one index, in order. And some are
 * no posts of a briefing, but what follows from one.
 */
export async function deliveriesAtOnce(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('delivery')
    .addColumn('platform', 'text', (column) => column.notNull().defaultTo('discord'))
    .execute();
  await (db as Kysely<{ delivery: { place: string; platform: string } }>)
    .updateTable('delivery')
    .set({ platform: kysely.sql<string>`'slack'` })
    .where('place', 'like', 'slack:%')
    .execute();
  await db.schema
    .alterTable('delivery')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('post'))
    .execute();
  for (const name of ['parent', 'deadline', 'decision', 'decided_by', 'decided_at']) {
    await db.schema.alterTable('delivery').addColumn(name, 'text').execute();
  }
  await db.schema.createIndex('told_article').on('told').column('article_id').execute();
  await db.schema.dropIndex('delivery_state').execute();
  await db.schema
    .createIndex('delivery_turn')
    .on('delivery')
    .columns(['state', 'platform', 'not_before', 'key'])
    .execute();
}
