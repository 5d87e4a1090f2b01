import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { briefingDesk } from '../../support/briefing-desk.ts';

test('a database that fails for a while is told once, and that it works again; nothing is missed', async () => {
  const { store, discord, log, at, publish } = await briefingDesk();
  await at('2026-06-01T07:59Z');
  publish('bridge');
  await sql`alter table delivery rename to gone`.execute(store);
  for (const second of ['00', '10', '20']) await at(`2026-06-01T08:00:${second}Z`);
  expect(log).toEqual(['briefings: the database failed']);
  await sql`alter table gone rename to delivery`.execute(store);
  await at('2026-06-01T08:00:30Z');
  expect(discord.posts).toHaveLength(1);
  expect(log.filter((line) => line.includes('database'))).toEqual([
    'briefings: the database failed',
    'briefings: the database works again',
  ]);
});
