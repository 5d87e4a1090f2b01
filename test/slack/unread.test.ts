import { expect, test } from 'vitest';
import { returnAfter } from '../../src/slack/connection.ts';
import type { JsonObject } from '../support/discord/json.ts';
import { slowLibrary } from '../support/newsroom.ts';
import { DIRECT, NEWS, READER } from '../support/slack/actions.ts';
import { type LogLine, startHttpBot, startReadyBot, textOf } from './bot.ts';

const MENTION = { type: 'app_mention', channel: NEWS, user: READER, text: 'summary', ts: '1.2' };
const MESSAGE = { type: 'message', channel: DIRECT, user: READER, text: 'summary', ts: '1.3' };

/** Other clients write a null where Slack leaves a part out. */
test.each<[string, JsonObject, string]>([
  ['a mention', { ...MENTION, bot_id: null, subtype: null, edited: null, thread_ts: null }, NEWS],
  ['a mention by nobody', { ...MENTION, user: null }, NEWS],
  ['a message', { ...MESSAGE, channel_type: null, subtype: null, blocks: null }, DIRECT],
])('%s with nulls for what is not there is answered', async (_what, event, channel) => {
  const { double } = await startReadyBot();
  const exchange = double.event(event);
  const answer = await double.until(() => double.messages(channel)[0]);
  expect(textOf(answer)).toMatch(/^Brewer/);
  expect(exchange.acknowledgedAt).toBeDefined();
});

test.each([
  ['none', { response_url: null }, 0],
  ['an empty one', { response_url: '' }, 0],
  ['no address', { response_url: 'nowhere' }, 1],
  ['one that nobody may use', { response_url: 'file:///etc/hosts' }, 1],
])('a command whose response_url is %s is answered at once', async (_what, odd, detours) => {
  const { double, log, logged } = await startReadyBot();
  double.slashCommand('summary', { odd });
  const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  expect(args).toMatchObject({ user: READER, text: expect.stringMatching(/^Brewer/) });
  if (detours > 0) await logged('given by another way');
  expect(trouble(log)).toHaveLength(detours);
});

test('a command without words gets help', async () => {
  const { double } = await startReadyBot();
  const asked = double.slashCommand('', { odd: { text: null } });
  expect(textOf(await double.answered(asked))).toMatch(/^What you can ask/);
});

test('a command whose answer takes long to make has a word before it', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  const asked = double.slashCommand('summary');
  const word = await double.answered(asked);
  expect([word.onlyFor, word.text]).toEqual([
    READER,
    expect.stringMatching(/^One moment\nThis takes longer than usual/),
  ]);
  go();
  const answer = await double.until(() => double.answersTo(asked)[1]);
  expect(textOf(answer)).toMatch(/^Brewer/);
});

test('a command without a response_url whose answer takes long has a word before it as well', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  double.slashCommand('summary', { odd: { response_url: null } });
  const word = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  expect(word.args.text).toMatch(/^One moment/);
  go();
  const answer = await double.until(() => double.requestsTo('chat.postEphemeral')[1]);
  expect(answer.args.text).toMatch(/^Brewer/);
});

test.each([
  ['a Web API that says it in other words', 'chat.postMessage', 'rate_limited'],
  ['a workspace that is being moved', 'chat.postMessage', 'team_added_to_org'],
])('%s is waited for', async (_what, method, refusal) => {
  const { double } = await startReadyBot();
  double.failNext(method, { refusal });
  const asked = double.mention('summary');
  await double.answered(asked);
  expect(double.requestsTo(method)).toHaveLength(2);
});

test('a command that makes no sense is answered with a reference, under which the log tells of it', async () => {
  const { double, log, logged } = await startReadyBot();
  const asked = double.slashCommand('', { odd: { text: 5 } });
  const answer = await double.answered(asked);
  const { details } = await logged('could not be taken');
  const reference = /the reference (\w+)/.exec(textOf(answer))?.[1];
  expect(details).toMatchObject({ reference, stack: expect.stringContaining('TypeError') });
  expect([answer.onlyFor, trouble(log)]).toEqual([READER, [expect.anything()]]);
});

function deepEvent(): string {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  return `{"type":"events_api","envelope_id":"e","payload":{"type":"event_callback","event":{"type":"message","x":${deep}}}}`;
}

const trouble = (log: readonly LogLine[]): readonly LogLine[] =>
  log.filter(({ level }) => level !== 'info');

test.each([
  ['no JSON', '{"type":', 0],
  ['nothing', 'null', 1],
  ['an envelope without an event', '{"type":"events_api","envelope_id":"e","payload":null}', 1],
  ['an event that is nested without end', deepEvent(), 1],
  ['a press by nobody', press({}), 1],
  ['a press of nothing', press({ user: { id: READER }, actions: [] }), 1],
  ['a form that is none', press({ type: 'view_submission', view: null }), 1],
  ['a kind of envelope that is not known', '{"type":"later","envelope_id":"e","payload":{}}', 1],
])('%s is told in a line, and the next is answered', async (_what, frame, lines) => {
  const { double, log } = await startReadyBot();
  double.say(frame);
  await double.answered(double.mention('summary'));
  expect(trouble(log)).toHaveLength(lines);
  for (const { message } of trouble(log)) expect(message).toMatch(/^Slack: (?:something|an event)/);
});

function press(payload: JsonObject): string {
  const common = { type: 'block_actions', team: { id: 'T1' }, actions: [{ value: 'x' }] };
  const body = { type: 'interactive', envelope_id: 'e', payload: { ...common, ...payload } };
  return JSON.stringify(body);
}

test('signed HTTP: what cannot be read is acknowledged, as it makes no more sense again', async () => {
  const { double, log } = await startHttpBot();
  const exchange = double.event({ type: 'app_mention', channel: 5, ts: '1.2' });
  await double.until(() => exchange.acknowledgedAt);
  await double.answered(double.slashCommand('help'));
  expect(trouble(log)).toHaveLength(1);
});

test.each([
  '{"type":"disconnect","reason":"link_disabled","debug_info":{"host":"h"}}',
  '{"debug_info":{"host":"h"},"reason":"link_disabled","type":"disconnect"}',
])('that Socket Mode was switched off is told with what to do: %s', async (frame) => {
  const { double, logged } = await startReadyBot();
  double.say(frame);
  expect((await logged('switched off')).message).toContain('your Slack app, Socket Mode');
});

test.each([
  '{"type":"disconnect","reason":"refresh_requested","debug_info":{"reason":"link_disabled"}}',
  '{"type":"hello","reason":"link_disabled"',
])('that Socket Mode is on is not told otherwise: %s', async (frame) => {
  const { double, log } = await startReadyBot();
  double.say(frame);
  await double.answered(double.mention('summary'));
  expect(log.filter(({ message }) => message.includes('switched off'))).toEqual([]);
});

test.each([
  [1, 50],
  [12, 400],
  [13, 800],
  [30, 30_000],
])('after %i connections in a row that did not hold the next one waits %i ms', (returns, wait) => {
  expect(returnAfter(returns)).toBe(wait);
});
