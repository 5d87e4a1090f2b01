import { type App, webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { connectHttp, connectSocket, silent, startSlack } from './slack/client.ts';

const block = {
  type: 'actions',
  elements: [
    {
      type: 'button',
      action_id: 'more',
      value: '2',
      text: { type: 'plain_text', text: 'More', emoji: false },
    },
  ],
} as const;

/** Answers everything that users do with what it was. */
function answerAll(app: App): void {
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.ts,
      text: `mention ${event.text}`,
      blocks: [block],
    });
  });
  app.message(async ({ message, client }) => {
    const text = 'text' in message ? message.text : '';
    await client.chat.postMessage({ channel: message.channel, text: `message ${text}` });
  });
  app.command('/readout', async ({ ack, command, respond }) => {
    await ack();
    await respond({ text: `command ${command.text}`, blocks: [block] });
  });
  app.action('more', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'turned', replace_original: true });
  });
}

test.each([
  ['Socket Mode', connectSocket],
  ['signed HTTP', connectHttp],
] as const)('Bolt answers all that users do, by %s', async (_name, connect) => {
  const double = await startSlack();
  answerAll(await connect(double));
  const mention = double.mention('what now?');
  const answer = await double.answered(mention);
  expect([answer.text, answer.thread]).toEqual(['mention <@U0READOUT> what now?', mention.source]);
  expect((await double.answered(double.directMessage('hello'))).text).toBe('message hello');
  const command = await double.answered(double.slashCommand('quotes'));
  expect([command.text, command.onlyFor]).toEqual(['command quotes', 'U0READER1']);
  for (const message of [answer, command]) {
    const turned = await double.answered(double.pressButton(message, 'More'));
    expect([turned.text, turned.ts, turned.edits]).toEqual(['turned', message.ts, 1]);
  }
  // A client on a busy machine may lose its socket, and what it had not acknowledged comes again.
  expect(double.exchanges().map(({ failed }) => failed)).toEqual(Array(5).fill(undefined));
});

test('a wrong signature gets nothing through', async () => {
  const double = await startSlack();
  const heard: string[] = [];
  const app = await connectHttp(double, 'another-secret');
  app.event('app_mention', async ({ event }) => void heard.push(event.ts));
  const mention = double.mention('hello');
  await double.until(() => (mention.deliveries === 2 ? mention.failed : undefined));
  expect(mention.acknowledgedAt).toBeUndefined();
  expect(heard).toEqual([]);
});

test('wrong tokens are refused with Slack’s words', async () => {
  const double = await startSlack();
  const options = { slackApiUrl: double.apiUrl, retryConfig: { retries: 0 }, logger: silent };
  await expect(new webApi.WebClient('xoxb-wrong', options).auth.test()).rejects.toThrow(
    'invalid_auth',
  );
  await expect(
    new webApi.WebClient(double.tokens.bot, options).apps.connections.open(),
  ).rejects.toThrow('not_allowed_token_type');
});

test('a dropped socket is replaced, and what was not acknowledged comes again', async () => {
  const double = await startSlack();
  answerAll(await connectSocket(double));
  double.dropSockets();
  const mention = double.mention('still there?');
  expect((await double.answered(mention)).text).toContain('still there?');
  expect([mention.deliveries, double.counts.opened]).toEqual([1, 2]);
});

test('an app that is asked to reconnect does', async () => {
  const double = await startSlack();
  answerAll(await connectSocket(double));
  double.askReconnect();
  await double.until(() => double.counts.opened === 2 || undefined);
  await double.answered(double.mention('hello again'));
  expect(double.connected()).toBe(1);
});

test('an envelope that nobody acknowledges is sent again, and fails for its user', async () => {
  const double = await startSlack({ ackWithin: 20 });
  const app = await connectSocket(double);
  const retries: unknown[] = [];
  app.command('/readout', async ({ context }) => void retries.push(context.retryNum));
  const command = double.slashCommand('help');
  await double.until(() => (retries.length === 4 ? retries : undefined));
  expect(command.failed).toBe('operation_timeout');
});

test('what happens twice has two event ids and one message', async () => {
  const double = await startSlack();
  const app = await connectSocket(double);
  const seen: (readonly [string, string])[] = [];
  app.event('app_mention', async ({ event, body }) => void seen.push([body.event_id, event.ts]));
  double.mention('hello', { twice: true });
  await double.until(() => seen[1]);
  expect(new Set(seen.map(([id]) => id)).size).toBe(2);
  expect(new Set(seen.map(([, ts]) => ts)).size).toBe(1);
});
