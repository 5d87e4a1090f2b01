import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { NEWS } from './slack/actions.ts';
import { silent, startSlack } from './slack/client.ts';
import type { SlackDouble, SlackDoubleOptions } from './slack/double.ts';

async function startClient(
  options: SlackDoubleOptions = {},
): Promise<{ readonly double: SlackDouble; readonly client: webApi.WebClient }> {
  const double = await startSlack(options);
  const client = new webApi.WebClient(double.tokens.bot, {
    slackApiUrl: double.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
  return { double, client };
}

const text = (words: string, type = 'plain_text') => ({ type, text: words });
const section = (words: string) => ({ type: 'section', text: text(words) });
const button = (more: object = {}) => ({
  type: 'button',
  action_id: 'a',
  text: text('Go'),
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements }],
});

test('a message is posted, found with its metadata, and replaced', async () => {
  const { double, client } = await startClient();
  const metadata = { event_type: 'delivery', event_payload: { key: 'k' } };
  const { ts = '' } = await client.chat.postMessage({ channel: NEWS, text: 'one', metadata });
  const history = (include: boolean) =>
    client.conversations.history({ channel: NEWS, include_all_metadata: include });
  expect((await history(true)).messages?.[0]?.metadata).toEqual(metadata);
  expect((await history(false)).messages?.[0]?.metadata).toBeUndefined();
  await client.chat.update({ channel: NEWS, ts, text: 'two' });
  expect(double.messages()).toMatchObject([{ ts, text: 'two', edits: 1 }]);
});

test('history comes in pages, newest first, without what stands in threads', async () => {
  const { double, client } = await startClient();
  for (const words of ['a', 'b', 'c'])
    await client.chat.postMessage({ channel: NEWS, text: words });
  const [first] = double.messages();
  const thread_ts = first?.ts ?? '';
  await client.chat.postMessage({ channel: NEWS, text: 'in a', thread_ts });
  const page = await client.conversations.history({ channel: NEWS, limit: 2 });
  expect(page.messages?.map((one) => one.text)).toEqual(['c', 'b']);
  const cursor = page.response_metadata?.next_cursor ?? '';
  const rest = await client.conversations.history({ channel: NEWS, limit: 2, cursor });
  expect([rest.messages?.map((one) => one.text), rest.has_more]).toEqual([['a'], false]);
  const later = await client.conversations.history({ channel: NEWS, oldest: thread_ts });
  expect(later.messages?.map((one) => one.text)).toEqual(['c', 'b']);
  const replies = await client.conversations.replies({ channel: NEWS, ts: thread_ts });
  expect(replies.messages?.map((one) => one.text)).toEqual(['a', 'in a']);
});

test('an ephemeral message is seen by one user only', async () => {
  const { double, client } = await startClient();
  await client.chat.postEphemeral({ channel: NEWS, user: 'U0READER1', text: 'psst' });
  expect(double.messages()).toEqual([]);
});

test.each([
  ['a channel that is not there', { channel: 'C0NOWHERE' }, 'channel_not_found'],
  ['a channel that the bot is not in', { channel: 'C0OTHER01' }, 'not_in_channel'],
  ['nothing', { text: '' }, 'no_text'],
  ['51 blocks', { blocks: Array.from({ length: 51 }, () => section('a')) }, 'invalid_blocks'],
  ['a section of 3,001', { blocks: [section('x'.repeat(3001))] }, 'invalid_blocks'],
  ['an empty section', { blocks: [section('')] }, 'invalid_blocks'],
  ['an unknown block', { blocks: [{ type: 'news' }] }, 'invalid_blocks'],
  [
    'a heading in markup',
    { blocks: [{ type: 'header', text: text('a', 'mrkdwn') }] },
    'invalid_blocks',
  ],
  [
    'a heading of 151',
    { blocks: [{ type: 'header', text: text('x'.repeat(151)) }] },
    'invalid_blocks',
  ],
  [
    'a label of 76',
    { blocks: [actions(button({ text: text('x'.repeat(76)) }))] },
    'invalid_blocks',
  ],
  [
    'a value of 2,001',
    { blocks: [actions(button({ value: 'x'.repeat(2001) }))] },
    'invalid_blocks',
  ],
  ['the same action twice', { blocks: [actions(button(), button())] }, 'invalid_blocks'],
  ['no button in a row', { blocks: [actions()] }, 'invalid_blocks'],
  ['a style that is none', { blocks: [actions(button({ style: 'blue' }))] }, 'invalid_blocks'],
  [
    'eleven in a context',
    { blocks: [{ type: 'context', elements: Array.from({ length: 11 }, () => text('a')) }] },
    'invalid_blocks',
  ],
  ['empty rich text', { blocks: [rich({ type: 'text', text: '' })] }, 'invalid_blocks'],
  [
    '13,000 in all',
    { blocks: Array.from({ length: 5 }, () => section('x'.repeat(2900))) },
    'msg_blocks_too_long',
  ],
  ['metadata without a type', { metadata: { event_payload: {} } }, 'invalid_metadata_format'],
] as const)('%s is refused', async (_what, given, error) => {
  const { double, client } = await startClient();
  const sent = client.apiCall('chat.postMessage', { channel: NEWS, text: 'a', ...given });
  await expect(sent).rejects.toThrow(error);
  expect(double.messages()).toEqual([]);
});

test('a scope that is missing is named', async () => {
  const { client } = await startClient({ scopes: ['chat:write'] });
  await expect(client.conversations.history({ channel: NEWS })).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'channels:history' },
  });
});

test.each([
  [{ text: 'hello <!channel> <@U1>' }, ['!channel', '@U1']],
  [{ text: 'hello &lt;!channel&gt;' }, []],
  [{ text: 'a', blocks: [rich({ type: 'broadcast', range: 'here' })] }, ['!here']],
  [{ text: 'a', blocks: [rich({ type: 'text', text: '<!here>' })] }, []],
  [{ text: 'a', blocks: [{ type: 'section', text: text('<!here>', 'mrkdwn') }] }, ['!here']],
])('whom %j notifies', async (given, pings) => {
  const { double, client } = await startClient();
  await client.apiCall('chat.postMessage', { channel: NEWS, ...given });
  expect(double.messages()[0]?.pings).toEqual(pings);
});

test.each([
  ['the connection breaks before acting', { drop: 'before' }, 0],
  ['the answer is lost', { drop: 'after' }, 1],
  ['Slack fails', { status: 503 }, 0],
  ['Slack asks to wait', { retryAfter: 30 }, 0],
] as const)('the call fails when %s', async (_what, effect, posts) => {
  const { double, client } = await startClient();
  double.failNext('chat.postMessage', effect);
  await expect(client.chat.postMessage({ channel: NEWS, text: 'one' })).rejects.toThrow();
  expect(double.messages()).toHaveLength(posts);
  await client.chat.postMessage({ channel: NEWS, text: 'two' });
  expect(double.messages()).toHaveLength(posts + 1);
});

test('a response_url is good for five uses and for half an hour', async () => {
  let now = 1_700_000_000_000;
  const { double } = await startClient({ now: () => now });
  const use = async (id: string | undefined): Promise<number> => {
    const url = double.apiUrl.replace('api/', `response/${id}`);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'again' });
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  const first = double.slashCommand('help');
  const uses = [1, 2, 3, 4, 5, 6].map(() => use(first.responseId));
  expect((await Promise.all(uses)).toSorted()).toEqual([200, 200, 200, 200, 200, 404]);
  const second = double.slashCommand('help');
  now += 31 * 60_000;
  expect(await use(second.responseId)).toBe(404);
  expect(await use('unknown')).toBe(404);
});
