import { expect, test } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { startBot } from './bot.ts';

const CHANNEL = '800000000000000002';
const to = { platform: 'discord', channel: CHANNEL } as const;
const place = { article: 'a', version: 'f'.repeat(64), paragraph: 2, start: 0, end: 3 };

const reply: Reply = {
  title: 'Ferry to return',
  blocks: [
    {
      type: 'quotes',
      quotes: [
        { text: 'It ~~will~~ run', kind: 'direct', basis: 'stated', withdrawn: true, place },
      ],
    },
  ],
  audience: 'channel',
};

test('the one who was chosen is notified by the post, and by no edit of it', async () => {
  const { double, platform } = await startBot();
  const sent = await platform.send(to, reply, 'k1', { notify: { kind: 'role', id: '77' } });
  const [post] = double.messages(CHANNEL);
  expect(post?.pings).toEqual(['77']);
  if (sent.state !== 'sent') throw new Error(sent.reason);
  await platform.edit(to, sent.message, reply, 'k1');
  expect(double.message(sent.message)?.pings).toEqual([]);
});

test('what is withdrawn is struck through and said in words; a reply stands under its post', async () => {
  const { double, platform } = await startBot();
  const sent = await platform.send(to, reply, 'k1');
  if (sent.state !== 'sent') throw new Error(sent.reason);
  expect(JSON.stringify(double.message(sent.message)?.wire)).toMatch(
    /~~“It .*will.* run”~~.*withdrawn: the article no longer has it/,
  );
  await platform.send(to, reply, 'k2', { replyTo: sent.message });
  expect(double.requestsTo('POST /channels/:channel/messages').at(-1)?.body).toMatchObject({
    message_reference: { message_id: sent.message, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  });
});

test('whoever set a briefing up is told in a direct message', async () => {
  const { double, platform } = await startBot();
  const person = '900000000000000001';
  const sent = await platform.send({ platform: 'discord', channel: '', person }, reply, 'k3');
  expect(sent.state).toBe('sent');
  expect(double.messages(person)).toHaveLength(1);
});
