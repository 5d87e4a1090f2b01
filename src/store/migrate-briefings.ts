import type { Kysely } from 'kysely';
import { kysely } from './kysely.ts';

/** The tables as they are on the way: only what this step reads and writes. */
interface OnTheWay {
  subscription: {
    briefing: string;
    place: string;
    schedule: string;
    timezone: string;
    first_seen: string;
  };
  delivery: { briefing: string; place: string; slot: string; spot: string };
  told: { place: string; spot: string };
  briefing: Record<string, string | number | null>;
}

/**
 * Briefings move from the configuration into a table, so that channels can set them up themselves and one indexed
 * query finds what is due. What was kept of the configured one goes on where it stood.
 */
export async function briefingsInTables(db: Kysely<unknown>): Promise<void> {
  await makeBriefing(db);
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('who_name', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('detail', 'text')
    .execute();
  await db.schema.createIndex('audit_briefing').on('audit').columns(['briefing', 'at']).execute();
  for (const table of ['delivery', 'told']) {
    for (const name of ['tenant', 'spot']) {
      await db.schema
        .alterTable(table)
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    }
    await db.schema.createIndex(`${table}_spot`).on(table).column('spot').execute();
  }
  await db.schema
    .alterTable('told')
    .addColumn('passed_over', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await takeOver(db as Kysely<OnTheWay>);
  await db.schema.dropTable('subscription').execute();
}

async function makeBriefing(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('briefing')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('about_kind', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('notify_kind', 'text')
    .addColumn('notify_id', 'text')
    .addColumn('approval_channel', 'text')
    .addColumn('approval_minutes', 'integer')
    .addColumn('late_hours', 'integer')
    .addColumn('when_empty', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('skip', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_by_name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('next_at', 'text')
    .addColumn('checked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('briefing_key', ['id', 'place'])
    .execute();
  // The heartbeat's question: what is due, and what was worked out by a clock that was set back since.
  await db.schema.createIndex('briefing_next').on('briefing').column('next_at').execute();
  await db.schema.createIndex('briefing_checked').on('briefing').column('checked_at').execute();
  await db.schema
    .createIndex('briefing_channel')
    .on('briefing')
    .columns(['platform', 'channel'])
    .execute();
  await db.schema
    .createIndex('briefing_tenant')
    .on('briefing')
    .columns(['platform', 'tenant', 'created_at'])
    .execute();
}

async function takeOver(db: Kysely<OnTheWay>): Promise<void> {
  // Until now no place has had a tenant: 'discord::100:'.
  for (const table of ['delivery', 'told'] as const) {
    await db
      .updateTable(table)
      .set({ spot: kysely.sql<string>`replace(place, '::', ':')` })
      .execute();
  }
  for (const known of await db.selectFrom('subscription').selectAll().execute()) {
    const { briefing: id, place, schedule, timezone, first_seen: since } = known;
    const [platform = '', tenant = '', channel = '', thread = ''] = place.split(':');
    const last = await db
      .selectFrom('delivery')
      .select('slot')
      .where('briefing', '=', id)
      .where('place', '=', place)
      .orderBy('slot', 'desc')
      .limit(1)
      .executeTakeFirst();
    // From this moment on slots are looked for; one that was opened already is never opened again.
    const next_at = last !== undefined && last.slot > since ? last.slot : since;
    await db
      .insertInto('briefing')
      .values({
        ...{ id, place, tenant, platform, channel, thread: thread || null, schedule, timezone },
        ...{
          said: schedule,
          about_kind: 'all',
          form: 'short',
          late_hours: 6,
          when_empty: 'skip',
          state: 'on',
        },
        ...{ failures: 0, created_by: '', created_by_name: 'the configuration' },
        ...{ created_at: since, since, next_at, checked_at: since },
      })
      .execute();
  }
}
