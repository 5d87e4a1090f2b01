import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { openStore, openStoreIn } from '../../src/store/open.ts';
import { openFile } from '../../src/store/sqlite-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** As much of any table as is looked at. */
interface Row {
  place: string;
  tenant: string;
  spot: string;
  passed_over: number;
}

/** A database as the steps up to this one leave it. */
async function databaseBefore(step: string): Promise<Kysely<Record<string, Row>>> {
  const db = new Kysely<Record<string, Row>>({
    dialect: new SqliteDialect({ database: new SQLite(':memory:') }),
  });
  onTestFinished(() => db.destroy());
  for (const name of Object.keys(migrations).sort()) {
    if (name >= step) break;
    await migrations[name]?.up(db);
  }
  return db;
}

test('a migration that is broken off at any statement is done by the next start', async () => {
  for (let last = 0; ; last += 1) {
    const url = `file:${join(tempFolder(), 'bot.db')}`;
    const file = openFile(url);
    const prepare = file.prepare.bind(file);
    let done = 0;
    file.prepare = ((sql: string) => {
      if (done === last) throw new Error('broken off');
      done += 1;
      return prepare(sql);
    }) as typeof file.prepare;
    const whole = await openStoreIn(file).then(
      (store) => store.destroy().then(() => true),
      () => false,
    );
    await (await openStore(url)).destroy();
    if (whole) return expect(last).toBeGreaterThan(20);
  }
});

test('a configured briefing goes on where it stood when briefings move into a table', async () => {
  const step = '0003-briefings-in-tables';
  const db = await databaseBefore(step);
  const of = { briefing: 'env', place: 'slack::C1:' };
  await db
    .withTables<Record<string, Record<string, unknown>>>()
    .insertInto('subscription')
    .values([
      { ...of, schedule: '0 8 * * *', timezone: 'UTC', first_seen: '2026-06-01T07:00:00.000Z' },
      {
        ...{ ...of, place: 'discord::100:' },
        ...{ schedule: '0 8 * * *', timezone: 'UTC', first_seen: '2026-06-02T07:00:00.000Z' },
      },
    ])
    .execute();
  await db
    .withTables<Record<string, Record<string, unknown>>>()
    .insertInto('delivery')
    .values({
      ...{ ...of, key: 'k', mark: 'm', slot: '2026-06-03T08:00:00.000Z', state: 'sent' },
      ...{ attempts: 1, not_before: '2026-06-03T08:00:00.000Z' },
    })
    .execute();
  await db
    .withTables<Record<string, Record<string, unknown>>>()
    .insertInto('told')
    .values({ ...of, article_id: 'ferry', hash: 'h', delivery: 'k' })
    .execute();

  await migrations[step]?.up(db);

  expect(await db.selectFrom('briefing').selectAll().orderBy('place').execute()).toMatchObject([
    { place: 'discord::100:', channel: '100', next_at: '2026-06-02T07:00:00.000Z' },
    { id: 'env', platform: 'slack', tenant: '', channel: 'C1', thread: null, late_hours: 6 },
  ]);
  const [, slack] = await db.selectFrom('briefing').selectAll().orderBy('place').execute();
  expect(slack).toMatchObject({ next_at: '2026-06-03T08:00:00.000Z', state: 'on' });
  expect(await db.selectFrom('delivery').select(['tenant', 'spot']).execute()).toEqual([
    { tenant: '', spot: 'slack:C1:' },
  ]);
  expect(await db.selectFrom('told').select(['spot', 'passed_over']).execute()).toEqual([
    { spot: 'slack:C1:', passed_over: 0 },
  ]);
});
