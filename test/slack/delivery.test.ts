import { expect, onTestFinished, test, vi } from 'vitest';
import { keyMark } from '../../src/bot/platform.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { READER } from '../support/slack/actions.ts';
import { freePort } from '../support/slack/client.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import { startBot, startReadyBot, textOf } from './bot.ts';

const CHANNEL = 'C0BRIEF01';
const there = { platform: 'slack', channel: CHANNEL } as const;
const KEY = 'env|slack:C0BRIEF01|2026-06-01T08:00Z';
const since = (): Date => new Date(Date.now() - 60_000);
const reply: Reply = {
  title: 'This morning <!channel>',
  blocks: [{ type: 'text', text: 'Bread & roses' }],
  audience: 'channel',
};

test('a post stands in the channel once, and is found by its key', async () => {
  const { double, platform } = await startReadyBot();
  expect(await platform.find(there, KEY, since())).toEqual({ state: 'absent' });
  const sent = await platform.send(there, reply, KEY);
  const [message] = double.messages(CHANNEL);
  expect(sent).toEqual({ state: 'sent', message: message?.ts });
  expect(await platform.find(there, KEY, since())).toEqual({
    state: 'found',
    message: message?.ts,
  });
  expect(await platform.find(there, 'another', since())).toEqual({ state: 'absent' });
  expect(message?.text).toBe('This morning &lt;!channel&gt;\nBread &amp; roses');
  expect(message?.pings).toEqual([]);
  expect(double.requestsTo('chat.postMessage')[0]?.args).toMatchObject({
    unfurl_links: 'false',
    unfurl_media: 'false',
    metadata: { event_type: 'readout_delivery', event_payload: { key: KEY } },
  });
});

test('an edited post keeps its key', async () => {
  const { double, platform } = await startReadyBot();
  const sent = await platform.send(there, reply, KEY);
  if (sent.state !== 'sent') throw new Error('not sent');
  const edited = await platform.edit(there, sent.message, { ...reply, title: 'Corrected' }, KEY);
  expect(edited).toEqual(sent);
  expect(double.messages(CHANNEL).map(textOf)).toEqual(['Corrected\nBread & roses']);
  expect((await platform.find(there, KEY, since())).state).toBe('found');
});

test('a post into a thread is found there', async () => {
  const { double, platform } = await startReadyBot();
  const { ts } = double.post([], CHANNEL);
  const thread = { ...there, thread: ts };
  await platform.send(thread, reply, KEY);
  expect((await platform.find(thread, KEY, since())).state).toBe('found');
});

test('a post is found among more messages than one request gives', async () => {
  const { double, platform } = await startReadyBot();
  await platform.send(there, reply, KEY);
  for (let at = 0; at < 450; at += 1) double.post([], CHANNEL);
  expect((await platform.find(there, KEY, since())).state).toBe('found');
  expect(double.requestsTo('conversations.history')).toHaveLength(3);
});

test.each([
  ['the connection breaks before acting', { drop: 'before' }, 'unknown', 0],
  ['the answer is lost', { drop: 'after' }, 'unknown', 1],
  ['Slack fails', { status: 503 }, 'unknown', 0],
  ['Slack asks to wait', { retryAfter: 30 }, 'refused', 0],
  ['something between answers in its place', { page: 200 }, 'unknown', 0],
] as const)('when %s nothing is repeated', async (_what, effect, state, posts) => {
  const { double, platform } = await startReadyBot();
  double.failNext('chat.postMessage', effect);
  const sent = await platform.send(there, reply, KEY);
  expect(sent).toMatchObject({ state, ...(state === 'refused' && { lasting: false }) });
  expect(JSON.stringify(sent)).not.toMatch(/html|xoxb/);
  expect(double.requestsTo('chat.postMessage')).toHaveLength(1);
  expect(double.messages(CHANNEL)).toHaveLength(posts);
});

test.each([
  ['C0OTHER01', /\/invite/],
  ['C0NOWHERE', /no such channel/],
])('a post to %s is refused for good', async (channel, reason) => {
  const { platform } = await startReadyBot();
  const sent = await platform.send({ ...there, channel }, reply, KEY);
  expect(sent).toEqual({ state: 'refused', lasting: true, reason: expect.stringMatching(reason) });
});

test('without a network a post was certainly not made', async () => {
  const double = await createSlackDouble({ port: await freePort() });
  const { platform } = await startBot({ double });
  await double.close();
  expect(await platform.send(there, reply, KEY)).toMatchObject({
    state: 'refused',
    lasting: false,
  });
});

test.each([
  ['without the scope', { options: { scopes: ['chat:write'] } }, CHANNEL, /channels:history/],
  ['outside the channel', {}, 'C0OTHER01', /\/invite/],
  ['where there is no channel', {}, 'C0NOWHERE', /no such channel/],
])('history %s is unreadable, not empty', async (_what, given, channel, reason) => {
  const { platform } = await startReadyBot(given);
  expect(await platform.find({ ...there, channel }, KEY, since())).toEqual({
    state: 'unreadable',
    reason: expect.stringMatching(reason),
    passing: false,
  });
});

test.each([[{ status: 500 }], [{ drop: 'before' }], [{ retryAfter: 1 }]] as const)(
  'history that fails with %j is unreadable for now, not empty',
  async (effect) => {
    const { double, platform } = await startReadyBot();
    double.failNext('conversations.history', effect);
    expect(await platform.find(there, KEY, since())).toMatchObject({
      state: 'unreadable',
      passing: true,
    });
  },
);

test('the rest of a post is shown to the one who asks, who then turns their own pages', async () => {
  const long: Reply = {
    ...reply,
    blocks: Array.from({ length: 20 }, (_, at) => ({ type: 'text', text: `Line ${at}` })),
  };
  const posted = async (mark: string) => (mark === keyMark(KEY) ? long : undefined);
  const { double, platform } = await startReadyBot({ posted });
  await platform.send(there, long, KEY);
  const [post] = double.messages(CHANNEL);
  if (!post) throw new Error('nothing was posted');
  const own = await double.answered(double.pressButton(post, 'More'));
  expect(own.onlyFor).toBe('U0READER1');
  expect(textOf(own)).toContain('Page 2 of 3');
  const turned = await double.answered(double.pressButton(own, 'More'));
  expect([turned.ts, turned.onlyFor]).toEqual([own.ts, own.onlyFor]);
  expect(double.messages(CHANNEL)).toEqual([post]);
});

test('what is asked under a post, which belongs to all, is answered to the one who asks', async () => {
  const { double, platform } = await startReadyBot();
  await platform.send(there, reply, KEY);
  const [post] = double.messages(CHANNEL);
  if (!post) throw new Error('nothing was posted');
  const answer = await double.answered(double.pressButton(post, 'What can I ask?'));
  expect(textOf(answer)).toMatch(/^What you can ask/);
  expect([answer.onlyFor, answer.thread]).toEqual([READER, undefined]);
});

test('what keeps posts from a channel is told', async () => {
  const { platform } = await startReadyBot();
  expect(await platform.missing(there)).toBeUndefined();
  for (const channel of ['C0OTHER01', 'C0NOWHERE'])
    expect(await platform.missing({ ...there, channel })).toMatch(/Mention me there/);
});

test.each(['', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
  'a post that Slack asks to wait with and names no seconds for ("%s") was certainly not made',
  async (retryAfter) => {
    const { double, platform } = await startReadyBot();
    double.failNext('chat.postMessage', { retryAfter });
    expect(await platform.send(there, reply, KEY)).toEqual({
      state: 'refused',
      reason: 'Slack asks to wait',
      lasting: false,
      waitMs: 1000,
    });
  },
);

test.each([0, 20_261_127, -5])(
  'a Slack that asks to wait for %i s is not asked who the bot is without a pause',
  async (retryAfter) => {
    const { double } = await startBot({ options: { faults: [{ on: 'auth.test', retryAfter }] } });
    await double.until(() => double.requestsTo('auth.test')[0]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(double.requestsTo('auth.test')).toHaveLength(1);
  },
);

test('a wait without end that Slack asks for is one for an hour', async () => {
  const { double, platform } = await startReadyBot();
  double.failNext('chat.postMessage', { retryAfter: 20_261_127 });
  expect(await platform.send(there, reply, KEY)).toMatchObject({ waitMs: 60 * 60_000 });
});

test('a clock that runs ahead lets no post stand twice', async () => {
  const { double, platform } = await startReadyBot();
  // The bot's clock, not Slack's.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 60 * 60_000);
  double.failNext('chat.postMessage', { drop: 'after' });
  const before = new Date();
  expect((await platform.send(there, reply, KEY)).state).toBe('unknown');
  expect((await platform.find(there, KEY, before)).state).toBe('found');
});
