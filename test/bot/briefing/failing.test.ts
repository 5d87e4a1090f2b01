import { expect, test } from 'vitest';
import { briefingDesk, here } from '../../support/briefing-desk.ts';

const GONE = { state: 'refused', reason: 'there is no such channel', lasting: true } as const;
const day = (date: number, time: string): string =>
  `2026-06-${String(date).padStart(2, '0')}T${time}Z`;

test('a channel that refuses until the slot is over: whoever set it up is told, directly and once', async () => {
  const { discord, counts, at, add, publish } = await briefingDesk('', []);
  await at(day(1, '07:00'));
  const id = await add();
  publish('bridge');
  discord.answers.push(GONE);
  await at(day(1, '08:00'));
  await at(day(1, '14:00:01'));
  await at(day(1, '14:01'));
  expect(discord.posts).toEqual([
    {
      destination: { ...here, channel: '', person: 'U1' },
      key: expect.stringMatching(/\|report$/),
      reply: expect.objectContaining({
        title: `A briefing did not arrive: ${id}, Monday 08:00 (UTC)`,
        blocks: [
          {
            type: 'channel',
            before: 'It could not be posted in ',
            channel: '100',
            after: ': there is no such channel.',
          },
          { type: 'text', text: 'The next one is tried at its time.' },
        ],
      }),
    },
  ]);
  expect(counts).toEqual(['due', 'retried', 'failed']);
});

test('a report that may have arrived is not sent again; one that is refused stands in the log', async () => {
  const { discord, log, at, add, publish } = await briefingDesk('', []);
  await at(day(1, '07:00'));
  await add();
  publish('bridge');
  discord.answers.push(GONE, { state: 'unknown', reason: 'no answer' });
  await at(day(1, '08:00'));
  await at(day(1, '14:00:01'));
  await at(day(1, '14:01'));
  expect(discord.posts).toEqual([]);
  expect(log).toContain('briefing given up: too late to post');
  expect(log).toContain('report may have arrived or not, and is not sent again');
});

test('ten failures in a row pause a briefing, and it says so; a post in between begins the count anew', async () => {
  const { discord, log, at, add, publish, service } = await briefingDesk('', []);
  await at(day(1, '07:00'));
  const id = await add();
  publish('bridge');
  async function fail(date: number): Promise<void> {
    discord.answers.push(GONE);
    await at(day(date, '08:00'));
    await at(day(date, '14:00:01'));
    await at(day(date, '14:00:10'));
  }
  await fail(1);
  await at(day(2, '08:00'));
  expect((await service().find(id, here))?.failures).toBe(0);
  publish('tunnel');
  for (let date = 3; date < 12; date += 1) await fail(date);
  expect((await service().find(id, here))?.state).toBe('on');
  await fail(12);
  expect(await service().find(id, here)).toMatchObject({ state: 'paused', failures: 10 });
  expect(log).toContain('briefing paused: 10 failures in a row');
  expect(JSON.stringify(discord.posts.at(-1)?.reply)).toContain(`type: briefing resume ${id}`);
  await at(day(13, '08:00'));
  expect(discord.posts.filter(({ destination }) => destination.channel === '100')).toHaveLength(1);
});

test('one that was tried in vain when the next slot came is a failure, and its news are in the next', async () => {
  const { discord, counts, at, add, publish } = await briefingDesk('', []);
  await at(day(1, '07:00'));
  await add({ schedule: '0 * * * *' });
  publish('bridge');
  discord.answers.push(GONE);
  await at(day(1, '08:00'));
  discord.answers.push(GONE);
  await at(day(1, '08:59'));
  await at(day(1, '09:00'));
  await at(day(1, '09:20'));
  const posts = discord.posts.filter(({ destination }) => destination.channel === '100');
  expect(posts.map(({ key }) => key)).toEqual([expect.stringContaining('T09:00')]);
  expect(counts.filter((event) => event === 'failed')).toHaveLength(1);
});

test('whom a briefing notifies is notified by the post, and by nothing else', async () => {
  const { discord, at, add, publish, rewrite } = await briefingDesk('', []);
  await at(day(1, '07:00'));
  await add({ notify: { kind: 'role', id: '7' } });
  publish('bridge');
  await at(day(1, '08:00'));
  expect(discord.posts[0]?.extras).toEqual({ notify: { kind: 'role', id: '7' } });
  rewrite('bridge', '“It is shut,” Mayor Ruth Alder said. It cost $9m.');
  await at(day(1, '08:10'));
  await at(day(1, '08:11:30'));
  expect(discord.edits).toHaveLength(1);
  expect(discord.posts.slice(1).map(({ extras }) => extras)).toEqual([{ replyTo: 'm1' }]);
});

test('what a first post that failed had to tell is told by the next, however long ago it was new', async () => {
  const { discord, at, publish } = await briefingDesk();
  await at(day(1, '07:00'));
  publish('bridge');
  discord.answers.push(GONE);
  await at(day(1, '08:00'));
  await at(day(1, '14:00:01'));
  publish('tunnel');
  await at(day(2, '08:00'));
  expect(discord.posts.map(({ reply }) => reply.title)).toEqual(['2 new articles']);
});
