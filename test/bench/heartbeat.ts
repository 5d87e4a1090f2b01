import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store } from '../../src/store/open.ts';
import { dueBriefings } from '../../src/store/openings.ts';

const COUNTS = [1_000, 100_000, 1_000_000];
const RUNS = 200;
/** So many rows are read in one go, as the heartbeat does. */
const AT_ONCE = 250;
const NOW = '2026-06-01T08:00:00.000Z';

/** The heartbeat's one query with so many briefings, spread over the next day: with none due, and with many. */
export async function benchHeartbeat(): Promise<void> {
  console.log('heartbeat query on SQLite: ms, median and worst of', RUNS);
  console.log('briefings    none due        250 due of many  plan');
  for (const count of COUNTS) {
    const folder = await mkdtemp(path.join(tmpdir(), 'readout-bench-'));
    const store = await openStore(`file:${path.join(folder, 'bench.db')}`);
    try {
      await fill(store, count);
      const none = await timed(() => dueBriefings(store, '2026-06-01T07:59:00.000Z', AT_ONCE));
      const many = await timed(() => dueBriefings(store, '2026-06-01T20:00:00.000Z', AT_ONCE));
      console.log(`${String(count).padStart(9)}  ${none}  ${many}  ${await planOf(store)}`);
    } finally {
      await store.destroy();
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Briefings as they are: one in ten paused, the others due some time in the day after `NOW`. */
async function fill(store: Store, count: number): Promise<void> {
  await sql`
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
    insert into briefing (id, place, tenant, platform, channel, thread, schedule, said, timezone, about_kind, about,
      form, notify_kind, notify_id, approval_channel, approval_minutes, late_hours, when_empty, state, reason, skip,
      failures, created_by, created_by_name, created_at, since, next_at, checked_at)
    select 'b' || i, 'discord:' || (i % 5000) || ':' || i || ':', '' || (i % 5000), 'discord', '' || i, null,
      '0 8 * * 1-5', 'weekdays 08:00', 'Europe/London', 'all', null, 'short', null, null, null, null, 6, 'skip',
      case when i % 10 = 0 then 'paused' else 'on' end, null, null, 0, 'u' || i, 'somebody', ${NOW}, ${NOW},
      case when i % 10 = 0 then null
        else strftime('%Y-%m-%dT%H:%M:00.000Z', ${NOW}, '+' || (i * 7919 % 1440) || ' minutes') end,
      '2026-06-01T07:00:00.000Z'
    from n`.execute(store);
}

async function timed(work: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [times[RUNS / 2], times.at(-1)];
  return `${median.toFixed(2)} / ${worst.toFixed(2)}`.padEnd(15);
}

/** How SQLite goes about it, by the same words as the query has. */
async function planOf(store: Store): Promise<string> {
  const { rows } = await sql<{ readonly detail: string }>`
    explain query plan
    select * from (select * from briefing where next_at <= ${NOW} order by next_at limit 250)
    union all
    select * from (select * from briefing where checked_at > ${NOW}
      and (next_at is null or next_at > ${NOW}) limit 250)`.execute(store);
  const searches = rows
    .map(({ detail }) => detail)
    .filter((detail) => /^(?:SEARCH|SCAN) b/.test(detail));
  return searches.join('; ');
}
