import { expect, test } from 'vitest';
import { keyMark } from '../../../src/bot/platform.ts';
import { briefingDesk as desk, here, there } from '../../support/briefing-desk.ts';
import type { FakePlatform } from '../../support/fake-platform.ts';

const titles = ({ posts }: FakePlatform): readonly string[] =>
  posts.map(({ reply }) => reply.title);

test('posts once a slot in each place, and only what is new', async () => {
  const { discord, slack, log, at, publish } = await desk('0 8 * * *', [here, there]);
  await at('2026-06-01T07:00Z');
  publish('bridge');
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:10Z');
  expect([titles(discord), titles(slack)]).toEqual([['The bridge opened'], ['The bridge opened']]);

  await at('2026-06-02T08:00Z');
  expect(log).toContain('briefing not posted: nothing new');
  publish('tunnel', 'ferry');
  await at('2026-06-03T08:00Z');
  expect(titles(discord)).toEqual(['The bridge opened', '2 new articles']);
  expect(slack.posts).toHaveLength(2);
});

test('nothing is due before the briefing was first seen', async () => {
  const { discord, at, publish } = await desk();
  publish('bridge');
  await at('2026-06-01T08:30Z');
  expect(discord.posts).toEqual([]);
  await at('2026-06-02T08:00Z');
  expect(discord.posts).toHaveLength(1);
});

test('after an outage of hours one post, for the latest slot, says that it is late', async () => {
  const { discord, at, publish, restart } = await desk('0 * * * *');
  await at('2026-06-01T07:00Z');
  publish('bridge');
  restart();
  await at('2026-06-01T12:20Z');
  await at('2026-06-01T12:20:30Z');
  expect(discord.posts.map(({ key }) => key)).toEqual([
    'env|discord::100:|2026-06-01T12:00:00.000Z',
  ]);
  expect(discord.posts[0]?.reply.blocks[0]).toMatchObject({
    type: 'note',
    text: expect.stringContaining('Late: this briefing was due on Monday 12:00'),
  });
});

test('an older copy of the database, put back: what was posted since is found, and not told again', async () => {
  const { store, discord, log, service, at, publish, restart } = await desk();
  publish('bridge');
  await at('2026-06-01T07:50Z');
  const [before] = await store.selectFrom('briefing').selectAll().execute();
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:30Z');
  for (const table of ['told', 'delivery'] as const) await store.deleteFrom(table).execute();
  await store
    .updateTable('briefing')
    .set(before ?? {})
    .execute();
  restart();
  publish('tram');
  await at('2026-06-01T08:31Z');
  expect(log).toContain('briefing found in the channel: it had been posted');
  const [post] = discord.posts;
  expect(await service().posted(keyMark(post?.key ?? ''))).toMatchObject({
    title: post?.reply.title,
  });
  await at('2026-06-02T08:00Z');
  expect(titles(discord)).toEqual(['The bridge opened', 'The tram opened']);
});

test('what became due before the start is posted also where the channel cannot be read', async () => {
  const { discord, service, at, publish, restart } = await desk();
  publish('bridge');
  await at('2026-06-01T07:50Z');
  await service().stop();
  await at('2026-06-01T09:00Z');
  restart();
  discord.history = 'unreadable';
  await at('2026-06-01T09:01Z');
  expect([discord.finds.length, discord.posts.length]).toEqual([1, 1]);
});

test('a slot of more than six hours ago is not posted', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  await at('2026-06-01T14:01Z');
  expect(discord.posts).toEqual([]);
});

test('a lost answer: after the lease the channel is looked at, and nothing is posted twice', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push('lost');
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:20Z');
  expect(discord.finds).toEqual([]);
  await at('2026-06-01T08:00:30Z');
  await at('2026-06-01T08:02Z');
  expect(discord.finds).toHaveLength(1);
  expect(discord.posts).toHaveLength(1);
  await at('2026-06-02T08:00Z');
  expect(discord.posts).toHaveLength(1);
});

test('a lost request: after the lease it is posted', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push({ state: 'unknown', reason: 'no answer' });
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:30Z');
  expect([discord.finds.length, discord.posts.length]).toEqual([1, 1]);
});

test('a history that cannot be read: no second post, and the log says so', async () => {
  const { discord, log, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push('lost');
  discord.history = 'unreadable';
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:30Z');
  await at('2026-06-01T08:05Z');
  expect(discord.posts).toHaveLength(1);
  expect(log).toContainEqual(expect.stringContaining('let the bot read the history'));
});

test('a history that cannot be read for now is looked at again, and the log says so once', async () => {
  const { discord, log, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push({ state: 'unknown', reason: 'no answer' });
  discord.history = 'unreadable now';
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:30Z');
  await at('2026-06-01T08:00:40Z');
  expect(log.filter((line) => line.includes('as soon as it can be read'))).toHaveLength(1);
  discord.history = 'readable';
  await at('2026-06-01T08:00:50Z');
  expect([discord.finds.length, discord.posts.length]).toEqual([3, 1]);
});

test('a history that cannot be read until the slot is too old: no second post, and the log says so', async () => {
  const { discord, log, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push('lost');
  discord.history = 'unreadable now';
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:30Z');
  await at('2026-06-01T14:00:01Z');
  await at('2026-06-01T14:00:20Z');
  expect([discord.finds.length, discord.posts.length]).toEqual([2, 1]);
  expect(log).toContainEqual(expect.stringContaining('may have been posted or not'));
});

test('a refusal that may pass is tried again with growing pauses, and the other place is served meanwhile', async () => {
  const { discord, slack, at, publish } = await desk('0 8 * * *', [here, there]);
  await at('2026-06-01T07:00Z');
  publish('bridge');
  const refused = { state: 'refused', reason: 'not connected', lasting: false } as const;
  discord.answers.push(refused, refused);
  await at('2026-06-01T08:00Z');
  expect([discord.posts.length, slack.posts.length]).toEqual([0, 1]);
  await at('2026-06-01T08:00:14Z');
  expect(discord.answers).toHaveLength(1);
  await at('2026-06-01T08:00:15Z');
  await at('2026-06-01T08:00:44Z');
  expect(discord.posts).toHaveLength(0);
  await at('2026-06-01T08:00:45Z');
  expect(discord.posts).toHaveLength(1);
  expect(discord.finds).toEqual([]);
});

test('what somebody must mend is said once, and tried again within the life of the slot', async () => {
  const { discord, log, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  const refused = { state: 'refused', reason: 'no permission', lasting: true } as const;
  discord.answers.push(refused, refused);
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:10Z');
  expect(discord.posts).toHaveLength(0);
  expect(log.filter((line) => line === 'briefing refused')).toHaveLength(1);
  await at('2026-06-01T09:00Z');
  expect(titles(discord)).toEqual(['The bridge opened']);
});

test('refused until the slot is too old: given up', async () => {
  const { discord, log, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push({ state: 'refused', reason: 'not connected', lasting: false });
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T14:00:01Z');
  expect(discord.posts).toHaveLength(0);
  expect(log).toContain('briefing given up: too late to post');
});

test('an adapter that throws is treated as an answer that was lost', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push('throw');
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:30Z');
  expect([discord.finds.length, discord.posts.length]).toEqual([1, 1]);
});

test('a clock that was set ahead and back makes nothing twice and loses nothing', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  await at('2026-06-11T08:00Z');
  expect(discord.posts).toHaveLength(1);
  await at('2026-06-01T07:10Z');
  publish('tunnel');
  await at('2026-06-01T08:00Z');
  expect(titles(discord)).toEqual(['The bridge opened', 'The tunnel opened']);
});

test('a changed schedule owes nothing for the time before it', async () => {
  const { discord, at, publish, restart } = await desk('0 20 * * *');
  await at('2026-06-01T07:00Z');
  publish('bridge');
  restart('0 9 * * *');
  await at('2026-06-01T10:00Z');
  expect(discord.posts).toEqual([]);
  await at('2026-06-02T09:00Z');
  expect(discord.posts).toHaveLength(1);
});

test('old articles that the first post leaves out are no news later', async () => {
  const { discord, at, publish } = await desk();
  publish('bridge', 'tunnel');
  await at('2026-06-03T07:00Z');
  publish('ferry');
  await at('2026-06-03T08:00Z');
  await at('2026-06-04T08:00Z');
  expect(titles(discord)).toEqual(['The ferry opened']);
});

test('a preview shows what would be posted, and posts nothing', async () => {
  const { discord, at, publish, service } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  const briefing = await service().find('env', here);
  const preview = briefing && (await service().preview(briefing));
  expect(preview).toMatchObject({ title: 'The bridge opened' });
  expect(discord.posts).toEqual([]);
  await at('2026-06-01T08:00Z');
  expect(briefing && (await service().preview(briefing))).toBeUndefined();
});

test('the next times', async () => {
  const { at, service } = await desk('30 8 * * 1-5');
  await at('2026-06-05T09:00Z');
  const briefing = await service().find('env', here);
  expect(briefing && service().next(briefing, 2)).toEqual([
    new Date('2026-06-08T08:30Z'),
    new Date('2026-06-09T08:30Z'),
  ]);
});

test('a stopped service begins nothing', async () => {
  const { discord, at, publish, service } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  await service().stop();
  await at('2026-06-01T08:00Z');
  expect(discord.posts).toEqual([]);
});

test('channels are served at once, and a slow one holds up no other', async () => {
  const elsewhere = ['101', '102', '103'].map(
    (channel) => ({ platform: 'discord', channel }) as const,
  );
  const { discord, at, publish, service } = await desk('0 8 * * *', [here, ...elsewhere]);
  await at('2026-06-01T07:00Z');
  publish('bridge');
  const slow = { resolve: () => {} };
  discord.slow.set('100', new Promise<void>((resolve) => Object.assign(slow, { resolve })));
  const beat = at('2026-06-01T08:00Z');
  await expect.poll(() => discord.posts.length).toBe(3);
  slow.resolve();
  await beat;
  await service().idle();
  expect(discord.posts.map(({ destination }) => destination.channel)).toEqual([
    '101',
    '102',
    '103',
    '100',
  ]);
});

test('what becomes due while another channel is slow is posted meanwhile', async () => {
  const { discord, at, publish, add, log } = await desk();
  await at('2026-06-01T07:00Z');
  await add({ destination: { platform: 'discord', channel: '101' }, schedule: '1 8 * * *' });
  publish('bridge');
  const slow = { resolve: () => {} };
  discord.slow.set('100', new Promise<void>((resolve) => Object.assign(slow, { resolve })));
  const first = at('2026-06-01T08:00Z');
  await expect.poll(() => log).toContain('briefing due');
  const second = at('2026-06-01T08:01Z');
  await expect.poll(() => discord.posts.length).toBe(1);
  slow.resolve();
  await Promise.all([first, second]);
  expect(discord.posts.map(({ destination }) => destination.channel)).toEqual(['101', '100']);
});

test('a wait that the platform asks for is kept to, and is no failure', async () => {
  const { discord, at, publish } = await desk();
  await at('2026-06-01T07:00Z');
  publish('bridge');
  discord.answers.push({ state: 'refused', reason: 'wait', lasting: false, waitMs: 12_000 });
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:00:11Z');
  expect(discord.posts).toEqual([]);
  await at('2026-06-01T08:00:12Z');
  expect(discord.posts).toHaveLength(1);
});
