import { expect, test } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { startBot } from './bot.ts';

const CHANNEL = 'C0BRIEF01';
const to = { platform: 'slack', channel: CHANNEL } as const;
const place = { article: 'a', version: 'f'.repeat(64), paragraph: 2, start: 0, end: 3 };

const reply: Reply = {
  title: 'Ferry to return',
  blocks: [
    {
      type: 'quotes',
      quotes: [{ text: 'It will run', kind: 'direct', basis: 'stated', withdrawn: true, place }],
    },
  ],
  audience: 'channel',
};

test('the one who was chosen is notified by the post, and by no edit of it', async () => {
  const { double, platform } = await startBot();
  const sent = await platform.send(to, reply, 'k1', { notify: { kind: 'user', id: 'U0READER1' } });
  if (sent.state !== 'sent') throw new Error(sent.reason);
  expect(double.messages(CHANNEL)[0]?.pings).toHaveLength(1);
  await platform.edit(to, sent.message, reply, 'k1');
  expect(JSON.stringify(double.messages(CHANNEL)[0]?.blocks)).not.toContain('U0READER1');
});

test('what is withdrawn is struck through and said in words; a reply stands in the thread', async () => {
  const { double, platform } = await startBot();
  const sent = await platform.send(to, reply, 'k1');
  if (sent.state !== 'sent') throw new Error(sent.reason);
  const blocks = JSON.stringify(double.messages(CHANNEL)[0]?.blocks);
  expect(blocks).toContain('"style":{"strike":true}');
  expect(blocks).toContain('withdrawn: the article no longer has it');
  await platform.send(to, reply, 'k2', { replyTo: sent.message });
  expect(double.messages(CHANNEL).at(-1)?.thread).toBe(sent.message);
  const since = new Date(Date.now() - 60_000);
  expect((await platform.find(to, 'k2', since, sent.message)).state).toBe('found');
});

test('whoever set a briefing up is told in a direct message', async () => {
  const { double, platform } = await startBot();
  const person = 'U0READER1';
  const sent = await platform.send({ platform: 'slack', channel: '', person }, reply, 'k3');
  expect(sent.state).toBe('sent');
  expect(double.messages('D0READER1')).toHaveLength(1);
});
