import { expect, test } from 'vitest';
import { type Destination, keyMark } from '../../src/bot/platform.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { Denied } from '../support/discord/world.ts';
import { type Bot, buttonOf, postAsBot, startReadyBot, textOf } from './bot.ts';
import { passage } from './replies.ts';

const CHANNEL = '800000000000000002';
const POST = 'POST /channels/:channel/messages';
const KEY = 'env discord:800000000000000002 2026-06-01T08:00:00Z';
const SINCE = new Date(Date.now() - 60_000);
const there: Destination = { platform: 'discord', channel: CHANNEL };

const briefing = (passages = 1): Reply => ({
  title: 'Morning briefing',
  blocks: [
    {
      type: 'passages',
      passages: Array.from({ length: passages }, (_, at) => passage(`Sentence ${at}, @everyone.`)),
    },
    {
      type: 'suggestions',
      lead: 'Go on with',
      suggestions: [{ label: 'Figures', request: 'figures' }],
    },
  ],
  audience: 'channel',
});

const posts = ({ double }: Bot) => double.messages(CHANNEL);

test('a post stands in the channel once, and is found by its key', async () => {
  const bot = await startReadyBot();
  const sent = await bot.platform.send(there, briefing(), KEY);
  const [post] = posts(bot);
  expect(sent).toEqual({ state: 'sent', message: post?.id });
  expect(post && textOf(post)).toContain('Sentence 0, @everyone.');
  expect(post?.pings).toEqual([]);
  expect(post?.wire.nonce).toBe(keyMark(KEY));
  expect(await bot.platform.find(there, KEY, SINCE)).toEqual({ state: 'found', message: post?.id });
  expect(await bot.platform.find(there, 'another', SINCE)).toEqual({ state: 'absent' });
});

test('a reply without any button of its own is found as well', async () => {
  const bot = await startReadyBot();
  await bot.platform.send(there, { title: 'News', blocks: [], audience: 'channel' }, KEY);
  expect((await bot.platform.find(there, KEY, SINCE)).state).toBe('found');
});

test('an edit keeps the key', async () => {
  const bot = await startReadyBot();
  await bot.platform.send(there, briefing(), KEY);
  const id = posts(bot)[0]?.id ?? '';
  const corrected = { ...briefing(), title: 'Corrected briefing' };
  expect(await bot.platform.edit(there, id, corrected, KEY)).toEqual({
    state: 'sent',
    message: id,
  });
  expect(posts(bot).map(textOf)).toEqual([expect.stringMatching(/^Corrected briefing/)]);
  expect((await bot.platform.find(there, KEY, SINCE)).state).toBe('found');
});

test.each([
  ['before Discord acted', { drop: 'before' }, 'absent'],
  ['after Discord acted', { drop: 'after' }, 'found'],
  ['in Discord itself', { status: 502 }, 'absent'],
  ['behind what answers in its place', { page: 200 }, 'absent'],
] as const)(
  'an answer that is lost %s is not known, and nothing is repeated',
  async (_what, effect, found) => {
    const bot = await startReadyBot();
    bot.double.addFault({ on: POST, times: 1, ...effect });
    expect(await bot.platform.send(there, briefing(), KEY)).toMatchObject({ state: 'unknown' });
    expect(bot.double.requestsTo(POST)).toHaveLength(1);
    expect((await bot.platform.find(there, KEY, SINCE)).state).toBe(found);
  },
);

test.each([[{ status: 503 }], [{ drop: 'before' }]] as const)(
  'a thread that cannot be looked at for now, with %j, may be readable soon',
  async (effect) => {
    const { double, platform } = await startReadyBot();
    const thread = { ...there, thread: '800000000000000007' };
    const outage = double.addFault({ on: 'GET /channels/:channel', ...effect });
    const found = await platform.find(thread, KEY, SINCE);
    expect(found).toMatchObject({ state: 'unreadable', passing: true });
    outage.remove();
    const gone = await platform.find(thread, KEY, SINCE);
    expect(gone).toEqual({ state: 'unreadable', reason: expect.stringContaining('cannot see') });
  },
);

test('a token that is refused once is used again', async () => {
  const bot = await startReadyBot();
  const { double, platform } = bot;
  double.addFault({ on: POST, times: 1, status: 401 });
  expect(await platform.send(there, briefing(), KEY)).toMatchObject({ state: 'refused' });
  expect(await platform.send(there, briefing(), KEY)).toMatchObject({ state: 'sent' });
  const LOOK = 'GET /channels/:channel';
  double.addFault({ on: LOOK, times: 1, status: 401 });
  const unknown = { ...there, channel: '800000000000000009' };
  for (let at = 0; at < 2; at += 1) await platform.missing(unknown);
  expect(double.requestsTo(LOOK).map(({ status }) => status)).toEqual([401, 404]);
});

test('two sendings at the same moment are one post', async () => {
  const bot = await startReadyBot();
  const both = await Promise.all([
    bot.platform.send(there, briefing(), KEY),
    bot.platform.send(there, briefing(), KEY),
  ]);
  expect(posts(bot)).toHaveLength(1);
  expect(both[0]).toEqual(both[1]);
});

test('a wait that Discord asks for is told, as the lease runs, and afterwards it is sent', async () => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: POST, times: 1, retryAfter: 0.05 });
  const refused = await bot.platform.send(there, briefing(), KEY);
  expect(refused).toMatchObject({ state: 'refused', lasting: false });
  expect('waitMs' in refused && refused.waitMs).toBeGreaterThanOrEqual(50);
  await expect
    .poll(async () => (await bot.platform.send(there, briefing(), KEY)).state)
    .toBe('sent');
  expect(posts(bot)).toHaveLength(1);
});

test('a wait that is longer than the lease is left to the next attempt', async () => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: POST, times: 1, retryAfter: 60 });
  expect(await bot.platform.send(there, briefing(), KEY)).toMatchObject({
    state: 'refused',
    lasting: false,
  });
});

const guildThatDenies = (...denied: readonly Denied[]) => ({
  guilds: [
    {
      id: '700000000000000001',
      name: 'Newsroom',
      channels: [{ id: CHANNEL, name: 'briefing', denied }],
    },
  ],
});

test.each([
  ['view', /view the channel/],
  ['send', /Send Messages/],
] as const)(
  'a channel where the bot may not %s refuses for good, with what to do',
  async (denied, reason) => {
    const bot = await startReadyBot({ options: guildThatDenies(denied) });
    expect(await bot.platform.send(there, briefing(), KEY)).toMatchObject({
      state: 'refused',
      lasting: true,
      reason: expect.stringMatching(reason),
    });
  },
);

test('a channel that there is not refuses for good', async () => {
  const bot = await startReadyBot();
  const nowhere = { ...there, channel: '800000000000000009' };
  expect(await bot.platform.send(nowhere, briefing(), KEY)).toMatchObject({ lasting: true });
  expect(await bot.platform.find(nowhere, KEY, SINCE)).toMatchObject({ state: 'unreadable' });
});

test.each(['view', 'history'] as const)(
  'a history that the bot may not %s says nothing, and not that the post is absent',
  async (denied) => {
    const bot = await startReadyBot({ options: guildThatDenies(denied) });
    await bot.platform.send(there, briefing(), KEY);
    expect(await bot.platform.find(there, KEY, SINCE)).toMatchObject({ state: 'unreadable' });
  },
);

test.each([
  ['of success says nothing', 200, { state: 'unreadable', passing: true }],
  ['of refusal says nothing', 403, { state: 'unreadable', passing: true }],
])('a history that is a proxy’s page %s', async (_what, page, expected) => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: 'GET /channels/:channel/messages', page });
  const found = await bot.platform.find(there, KEY, SINCE);
  expect(found).toMatchObject(expected);
  expect(JSON.stringify(found)).toMatch(/Check the proxy/);
});

test('a post that a proxy refuses is tried again later', async () => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: POST, page: 403 });
  const sent = await bot.platform.send(there, briefing(), KEY);
  expect(sent).toMatchObject({ state: 'refused', lasting: false });
});

test('a history that cannot be read now is unreadable, and that may pass', async () => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: 'GET /channels/:channel/messages', status: 503 });
  const passing = { state: 'unreadable', passing: true };
  expect(await bot.platform.find(there, KEY, SINCE)).toMatchObject(passing);
  await bot.platform.stop();
  expect(await bot.platform.find(there, KEY, SINCE)).toMatchObject(passing);
});

test('a post is found behind hundreds of other messages', async () => {
  const bot = await startReadyBot();
  const before = new Date();
  for (let at = 0; at < 150; at += 1) bot.double.messageCreate(`${at}`, { channel: CHANNEL });
  await bot.platform.send(there, briefing(), KEY);
  for (let at = 0; at < 150; at += 1) bot.double.messageCreate(`${at}`, { channel: CHANNEL });
  expect((await bot.platform.find(there, KEY, before)).state).toBe('found');
});

test('the rest of a post stands behind its button, for the one who presses it', async () => {
  const posted = (mark: string): Promise<Reply | undefined> =>
    Promise.resolve(mark === keyMark(KEY) ? briefing(20) : undefined);
  const bot = await startReadyBot({ posted });
  await bot.platform.send(there, briefing(20), KEY);
  const [post] = posts(bot);
  if (post === undefined) throw new Error('nothing was posted');
  const second = await bot.double.answered(bot.double.pressButton(post, buttonOf(post, 'More')));
  expect(second.ephemeral).toBe(true);
  expect(textOf(second)).toContain('Page 2 of 3');
  const third = await bot.double.answered(bot.double.pressButton(second, buttonOf(second, 'More')));
  expect(third.id).toBe(second.id);
  expect(textOf(third)).toContain('Page 3 of 3');
  expect(posts(bot).map(textOf)).toEqual([expect.stringContaining('Page 1 of 3')]);
});

test('somebody else’s button with the same mark would be found by nobody', async () => {
  const bot = await startReadyBot();
  const id = `x|${keyMark(KEY)}|1`;
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: id }] }];
  await postAsBot(bot.double, CHANNEL, { components });
  expect(await bot.platform.find(there, KEY, SINCE)).toEqual({ state: 'absent' });
});

test('in a forum a post is a thread of its own, which is found, edited, and goes on', async () => {
  const forum = { id: '800000000000000003', name: 'digest', forum: true };
  const guilds = [{ id: '700000000000000001', name: 'Newsroom', channels: [forum] }];
  const bot = await startReadyBot({ options: { guilds } });
  const place: Destination = { platform: 'discord', channel: forum.id };
  const long = { ...briefing(), title: `Morning ${'briefing '.repeat(20)}` };
  const sent = await bot.platform.send(place, long, KEY);
  if (sent.state !== 'sent') throw new Error(sent.reason);
  const [thread] = bot.double.requestsTo('POST /channels/:channel/threads');
  expect(thread?.body).toMatchObject({ name: expect.stringMatching(/^Morning .{80,91}…$/) });
  expect(await bot.platform.find(place, KEY, SINCE)).toEqual({
    state: 'found',
    message: sent.message,
  });
  expect(await bot.platform.find(place, 'another', SINCE)).toEqual({ state: 'absent' });
  await bot.platform.edit(place, sent.message, { ...long, title: 'Corrected' }, KEY);
  const [post] = bot.double.messages(sent.message);
  expect(post && textOf(post)).toMatch(/^Corrected/);
  if (!post) throw new Error('no post');
  const asked = bot.double.pressButton(post, buttonOf(post, 'Figures'));
  expect((await bot.double.answered(asked)).channel).toBe(sent.message);
});

test.each([
  [[], undefined],
  [['view'], /I cannot see that channel|“View Channel”/],
  [['send'], /give me “Send Messages” in #briefing/],
  [['send', 'history'], /“Send Messages”, “Read Message History”/],
] as const)('what keeps posts from a channel is told: %j', async (denied, missing) => {
  const bot = await startReadyBot({ options: guildThatDenies(...denied) });
  const told = await bot.platform.missing(there);
  if (missing) expect(told).toMatch(missing);
  else expect(told).toBeUndefined();
});

test.each([false, true])(
  'a limit that names a date lets the next post go a second later (of the whole bot: %s)',
  async (global) => {
    const bot = await startReadyBot();
    const retryAfter = 'Wed, 21 Oct 2026 07:28:00 GMT';
    bot.double.addFault({ on: POST, times: 1, retryAfter, global });
    const sent = await bot.platform.send(there, briefing(), KEY);
    expect(sent).toMatchObject({ state: 'refused', lasting: false });
    expect(sent).toMatchObject({ waitMs: expect.closeTo(1_100, -3) });
    expect(await bot.platform.send(there, briefing(), KEY)).toMatchObject({ state: 'sent' });
  },
);

test('an answer that is not read to its end in time is lost, and the post is found', async () => {
  const bot = await startReadyBot();
  bot.double.addFault({ on: POST, times: 1, after: 'half' });
  expect(await bot.platform.send(there, briefing(), KEY)).toMatchObject({ state: 'unknown' });
  expect((await bot.platform.find(there, KEY, SINCE)).state).toBe('found');
});
