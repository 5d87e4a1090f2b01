import { type Kysely, sql } from 'kysely';

/** Many deliveries of a platform are worked on at once: each claim finds its row through one index, in order. */
export async function deliveriesAtOnce(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('delivery')
    .addColumn('platform', 'text', (column) => column.notNull().defaultTo('discord'))
    .execute();
  await (db as Kysely<{ delivery: { place: string; platform: string } }>)
    .updateTable('delivery')
    .set({ platform: sql<string>`'slack'` })
    .where('place', 'like', 'slack:%')
    .execute();
  await db.schema.dropIndex('delivery_state').execute();
  await db.schema
    .createIndex('delivery_turn')
    .on('delivery')
    .columns(['state', 'platform', 'not_before', 'key'])
    .execute();
}
