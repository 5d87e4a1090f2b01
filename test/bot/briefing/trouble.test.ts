import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createTroubles } from '../../../src/bot/briefing/trouble.ts';
import { StoreError } from '../../../src/store/sqlite-file.ts';
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

const ofDatabase = (log: readonly string[]): readonly string[] =>
  log.filter((line) => line.includes('database'));

test('a database that only lets nothing be taken is told once, and works again when that does', async () => {
  const { store, discord, log, at, publish } = await briefingDesk();
  await at('2026-06-01T07:59Z');
  publish('bridge');
  await sql`create trigger shut before update of attempts on delivery begin select raise(abort, 'shut'); end`.execute(
    store,
  );
  for (const second of ['00', '10', '20']) await at(`2026-06-01T08:00:${second}Z`);
  expect(ofDatabase(log)).toEqual(['briefings: the database failed']);
  await sql`drop trigger shut`.execute(store);
  await at('2026-06-01T08:00:30Z');
  expect(discord.posts).toHaveLength(1);
  expect(ofDatabase(log)).toEqual([
    'briefings: the database failed',
    'briefings: the database works again',
  ]);
});

test('what fails in the work on a delivery is told once, and not of the database', async () => {
  const { store, discord, log, at, publish } = await briefingDesk();
  await at('2026-06-01T07:59Z');
  publish('bridge');
  discord.answers.push({ state: 'unknown', reason: 'no answer' });
  await at('2026-06-01T08:00Z');
  await sql`update delivery set shows = 'no JSON'`.execute(store);
  for (const minute of ['01', '02', '03']) await at(`2026-06-01T08:${minute}Z`);
  expect(log.filter((line) => line.startsWith('briefings:'))).toEqual([
    'briefings: something failed, which is a fault of ours',
  ]);
});

test('what somebody met long ago hides nothing that another meets now', () => {
  const log: string[] = [];
  const put = (_details: object, message: string) => void log.push(message);
  let now = 0;
  const troubleOf = createTroubles({ info: put, warn: put, error: put }, () => now);
  const [work, beat] = [troubleOf(), troubleOf()];
  work.met(new StoreError('held'));
  beat.met(new StoreError('held'));
  beat.over();
  now += 5 * 60_000;
  beat.met(new StoreError('held'));
  beat.over();
  expect(log).toEqual([
    'briefings: the database failed',
    'briefings: the database failed',
    'briefings: the database works again',
  ]);
});
