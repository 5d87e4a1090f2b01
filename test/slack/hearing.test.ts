import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { DIRECT, NEWS, READER } from '../support/slack/actions.ts';
import { freePort } from '../support/slack/client.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import { startReadyBot, textOf } from './bot.ts';

/** Slack in fewest words: what can be missing is missing. */
test.each([
  ['a mention', { type: 'app_mention', channel: NEWS, text: 'summary', ts: '1.2' }, NEWS],
  [
    'a mention in a direct message',
    { type: 'app_mention', channel: DIRECT, text: 'summary', ts: '1.3' },
    DIRECT,
  ],
  ['a direct message', { type: 'message', channel: DIRECT, text: 'summary', ts: '1.4' }, DIRECT],
])('%s with hardly a field is answered', async (_what, event, channel) => {
  const { double } = await startReadyBot();
  double.event(event);
  const answer = await double.until(() => double.messages(channel)[0]);
  expect(textOf(answer)).toMatch(/^Brewer/);
  expect(answer.thread).toBe(channel === DIRECT ? undefined : '1.2');
});

test.each([
  ['an edited mention', { type: 'app_mention', edited: { user: READER, ts: '1.3' } }],
  ['a mention by a bot', { type: 'app_mention', bot_id: 'B0OTHER01' }],
  ['a mention by the bot itself', { type: 'app_mention', user: 'U0READOUT' }],
  ['a deleted message', { type: 'message', channel: DIRECT, subtype: 'message_deleted' }],
  ['a bot’s message', { type: 'message', channel: DIRECT, subtype: 'bot_message' }],
  ['somebody who joined', { type: 'message', channel: DIRECT, subtype: 'channel_join' }],
])('%s is acknowledged and not answered', async (_what, event) => {
  const { double } = await startReadyBot();
  const common = { channel: NEWS, user: READER, text: 'summary', ts: '1.2' };
  const exchange = double.event({ ...common, ...event });
  await double.until(() => exchange.acknowledgedAt);
  await double.answered(double.slashCommand('help'));
  expect([...double.messages(NEWS), ...double.messages(DIRECT)]).toEqual([]);
});

test.each([
  ['a file with words', { subtype: 'file_share' }],
  ['an answer that is sent to the channel too', { subtype: 'thread_broadcast' }],
])('%s is words of a person', async (_what, more) => {
  const { double } = await startReadyBot();
  const event = { type: 'message', channel: DIRECT, channel_type: 'im', user: READER };
  double.event({ ...event, text: 'summary', ts: '1.2', ...more });
  await double.until(() => double.messages(DIRECT)[0]);
});

test('a message without any text gets help', async () => {
  const { double } = await startReadyBot();
  double.event({ type: 'message', channel: DIRECT, user: READER, ts: '1.2', text: null });
  expect(textOf(await double.until(() => double.messages(DIRECT)[0]))).toMatch(/^What you can ask/);
});

test('an event that makes no sense is logged with where the program failed', async () => {
  const { double, logged } = await startReadyBot();
  double.event({ type: 'message', channel: DIRECT, ts: '1.2', text: 5 });
  const { details } = await logged('could not be taken');
  expect(details).toMatchObject({ stack: expect.stringContaining('TypeError') });
});

/** A request as Slack signs it, `age` seconds ago. */
function signedRequest(secret: string, body: string, age = 0) {
  const at = String(Math.floor(Date.now() / 1000) - age);
  const digest = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': at,
    'x-slack-signature': `v0=${digest}`,
  };
  return { method: 'POST', body, headers };
}

test('signed HTTP: the address is confirmed to Slack, and to nobody else', async () => {
  const double = await createSlackDouble();
  const port = await freePort();
  const { signingSecret } = double.tokens;
  const { log } = await startReadyBot({ double, mode: { kind: 'http', signingSecret, port } });
  const body = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
  const ask = (init: RequestInit) => fetch(`http://127.0.0.1:${port}/slack/events`, init);
  const confirmed = await ask(signedRequest(signingSecret, body));
  expect([confirmed.status, await confirmed.text()]).toEqual([200, expect.stringContaining('abc')]);
  for (const init of [
    signedRequest('another', body),
    signedRequest(signingSecret, body, 6 * 60),
    { ...signedRequest(signingSecret, body), body: body.replace('abc', 'abd') },
    { method: 'POST', body },
  ]) {
    const refused = await ask(init);
    expect([refused.status, await refused.text()]).toEqual([401, '']);
  }
  expect(log.filter(({ message }) => message.includes('SLACK_SIGNING_SECRET'))).toHaveLength(1);
});

test('signed HTTP: that a form was closed is acknowledged', async () => {
  const double = await createSlackDouble();
  const port = await freePort();
  const { signingSecret } = double.tokens;
  await startReadyBot({ double, mode: { kind: 'http', signingSecret, port } });
  const view = { id: 'V1', type: 'modal', callback_id: 'ask' };
  const closed = { type: 'view_closed', user: { id: READER }, team: { id: 'T1' }, view };
  const request = signedRequest(signingSecret, JSON.stringify(closed));
  const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, request);
  expect(answer.status).toBe(200);
});
