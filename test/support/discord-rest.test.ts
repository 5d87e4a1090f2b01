import { expect, test } from 'vitest';
import { channelOf, codeOf, connect, startDouble } from './discord/client.ts';
import type { DiscordDouble } from './discord/double.ts';

const NEWS = '800000000000000001';
const POST = 'POST /channels/:channel/messages';

const shown = (double: DiscordDouble): readonly unknown[] =>
  double.messages(NEWS).map(({ wire }) => wire.content);

test('commands are registered in bulk, globally and in a guild, and keep their ids', async () => {
  const double = await startDouble();
  const { application } = await connect(double);
  const commands = [{ name: 'news', description: 'the news' }];
  const first = await application.commands.set(commands);
  const again = await application.commands.set([
    ...commands,
    { name: 'help', description: 'help' },
  ]);
  await application.commands.set(commands, double.guild.id);
  expect(again.map(({ id }) => id)).toContain(first.first()?.id);
  expect((await application.commands.fetch()).map(({ name }) => name)).toEqual(['news', 'help']);
  expect((await application.commands.fetch({ guildId: double.guild.id })).size).toBe(1);
  expect(double.requestsTo('PUT /applications/:application/commands')).toHaveLength(2);
});

test('messages are sent, edited, read back newest first, and deleted', async () => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  const first = await channel.send('one');
  const second = await channel.send('two');
  const third = await channel.send('three');
  await second.edit('zwei');
  await third.delete();
  const ids = async (query: object): Promise<string[]> => [
    ...(await channel.messages.fetch({ cache: false, ...query })).keys(),
  ];
  expect(await ids({ limit: 10 })).toEqual([second.id, first.id]);
  expect(await ids({ limit: 1 })).toEqual([second.id]);
  expect(await ids({ before: second.id })).toEqual([first.id]);
  expect(await ids({ after: first.id })).toEqual([second.id]);
  expect(shown(double)).toEqual(['one', 'zwei']);
});

test('a nonce is enforced for its channel until it is forgotten', async () => {
  let now = Date.UTC(2026, 5, 1);
  const double = await startDouble({ now: () => now, nonceMemory: 1000 });
  const channel = await channelOf(await connect(double), NEWS);
  const post = async (nonce: string, enforceNonce: boolean): Promise<string> =>
    (await channel.send({ content: 'a', nonce, enforceNonce })).id;
  const first = await post('k', true);
  expect(await post('k', true)).toBe(first);
  expect(await post('other', true)).not.toBe(first);
  expect(await post('k', false)).not.toBe(first);
  now += 1001;
  const later = await post('k', true);
  expect(double.messages(NEWS).map(({ id }) => id)).toContain(later);
  expect(double.messages(NEWS)).toHaveLength(4);
});

test.each([
  ['view', 50001, 50001],
  ['send', 50013, 'accepted'],
  ['history', 'accepted', 50001],
] as const)('a channel where the bot may not %s', async (denied, posting, reading) => {
  const channels = [{ id: NEWS, name: 'news', denied: [denied] }];
  const double = await startDouble({ guilds: [{ id: '700000000000000001', name: 'g', channels }] });
  const { rest } = await connect(double);
  const post = rest.post(`/channels/${NEWS}/messages`, { body: { content: 'a' } });
  expect(await codeOf(post)).toBe(posting);
  const { id } = double.messageCreate('b');
  expect(await codeOf(rest.get(`/channels/${NEWS}/messages/${id}`))).toBe(reading);
});

test('history that may not be read is empty, as if there were none', async () => {
  const channels = [{ id: NEWS, name: 'news', denied: ['history' as const] }];
  const double = await startDouble({ guilds: [{ id: '700000000000000001', name: 'g', channels }] });
  const channel = await channelOf(await connect(double), NEWS);
  await channel.send('a');
  expect((await channel.messages.fetch()).size).toBe(0);
  expect(channel.permissionsFor(channel.client.user)?.has('ReadMessageHistory')).toBe(false);
});

test.each([false, true])(
  'the client waits out a 429 and posts once (global: %s)',
  async (global) => {
    const double = await startDouble();
    const channel = await channelOf(await connect(double), NEWS);
    double.addFault({ on: POST, times: 1, retryAfter: 0.02, global });
    await channel.send('a');
    expect(double.requestsTo(POST).map(({ status }) => status)).toEqual([429, 200]);
    expect(shown(double)).toEqual(['a']);
  },
);

test('bucket headers keep the client from being refused', async () => {
  const double = await startDouble({
    rateLimits: {
      global: { limit: 50, per: 1000 },
      routes: { [POST]: { limit: 2, per: 60 } },
      others: { limit: 50, per: 1000 },
    },
  });
  const channel = await channelOf(await connect(double), NEWS);
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((content) => channel.send(content)));
  expect(double.requestsTo(POST).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

test('whoever overruns a bucket or the global limit is told how long to wait', async () => {
  const now = Date.UTC(2026, 5, 1);
  const double = await startDouble({
    now: () => now,
    rateLimits: {
      global: { limit: 3, per: 2000 },
      routes: { 'GET /users/@me': { limit: 1, per: 500 } },
      others: { limit: 50, per: 1000 },
    },
  });
  const ask = async (): Promise<unknown> => {
    const response = await fetch(`${double.apiUrl}/v10/users/@me`, {
      headers: { authorization: `Bot ${double.token}` },
    });
    const { retry_after } = (await response.json()) as { retry_after?: number };
    return [response.status, retry_after, response.headers.get('x-ratelimit-scope')];
  };
  expect(await ask()).toEqual([200, undefined, null]);
  expect(await ask()).toEqual([429, 0.5, 'user']);
  expect(await ask()).toEqual([429, 0.5, 'user']);
  expect(await ask()).toEqual([429, 2, 'global']);
});

test.each([
  ['before it acts', 'before', 0],
  ['after it acted, so that the answer is lost', 'after', 1],
] as const)('the connection breaks %s', async (_when, drop, posted) => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  double.addFault({ on: POST, times: 1, drop });
  await expect(channel.send('a')).rejects.toThrow();
  expect(double.messages(NEWS)).toHaveLength(posted);
  await channel.send('b');
  expect(double.messages(NEWS)).toHaveLength(posted + 1);
});

test('a fault can be an error status, taken back again, or a wait for something', async () => {
  const double = await startDouble();
  const channel = await channelOf(await connect(double), NEWS);
  const outage = double.addFault({ status: 503 });
  expect(await codeOf(channel.send('a'))).toBe(503);
  outage.remove();
  let go = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  double.addFault({ on: /^POST \/channels\/\d+\/messages$/, times: 1, hold });
  const sending = channel.send('b');
  await double.until(() => double.requestsTo(POST)[1]);
  expect(shown(double)).toEqual([]);
  go();
  await sending;
  expect(shown(double)).toEqual(['b']);
});

test('faults by share are the same for the same seed', async () => {
  const run = async (): Promise<readonly unknown[]> => {
    const double = await startDouble({ seed: 7, faults: [{ on: POST, rate: 0.5, status: 500 }] });
    for (let i = 0; i < 12; i += 1) {
      await fetch(`${double.apiUrl}/v10/channels/${NEWS}/messages`, { method: 'POST' });
    }
    return double.requests.map(({ status }) => status);
  };
  const first = await run();
  expect(new Set(first)).toEqual(new Set([401, 500]));
  expect(await run()).toEqual(first);
});
