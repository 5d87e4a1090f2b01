import { expect, test, vi } from 'vitest';
import { reachSlack } from '../../src/slack/reaching.ts';
import { libraryOf, slowLibrary, threeArticles } from '../support/newsroom.ts';
import { NEWS, READER } from '../support/slack/actions.ts';
import { createSlackDouble } from '../support/slack/double.ts';
import { startBot, startHttpBot, startReadyBot, textOf } from './bot.ts';

test('what takes long is acknowledged at once and answered when it is there', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  const asked = [double.mention('summary'), double.slashCommand('summary')];
  await double.until(() => asked.every(({ acknowledgedAt }) => acknowledgedAt) || undefined);
  expect(asked.flatMap((exchange) => double.answersTo(exchange))).toEqual([]);
  go();
  for (const exchange of asked) await double.answered(exchange);
});

test.each([
  ['a mention', startReadyBot],
  ['a mention by signed HTTP', startHttpBot],
] as const)('%s that is delivered twice is answered once', async (_what, start) => {
  const { double, log } = await start();
  const asked = [
    double.mention('summary', { twice: true }),
    double.slashCommand('summary', { twice: true }),
    double.directMessage('summary', { twice: true }),
  ];
  for (const exchange of asked) await double.answered(exchange);
  const pressed = double.pressButton(await double.answered(double.mention('help')), 'Summary', {
    twice: true,
  });
  await double.answered(pressed);
  const fence = double.slashCommand('help');
  await double.answered(fence);
  for (const exchange of [...asked, pressed]) {
    expect(exchange.acks).toHaveLength(2);
    expect(double.answersTo(exchange)).toHaveLength(1);
  }
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  ['the connection breaks before Slack acts', { drop: 'before' }],
  ['the word that it arrived is lost', { drop: 'after' }],
  ['Slack fails for a moment', { status: 502 }],
  ['Slack asks to wait', { retryAfter: 0.05 }],
] as const)('a mention is answered once when %s', async (_what, effect) => {
  const { double, log } = await startReadyBot();
  double.failNext('chat.postMessage', effect);
  const exchange = double.mention('summary');
  await double.answered(exchange);
  await double.answered(double.mention('help'));
  expect(double.answersTo(exchange)).toHaveLength(1);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([[{ status: 503 }], [{ drop: 'after' }], [{ retryAfter: 0.05 }]] as const)(
  'a lost answer is looked for again when the history fails with %j',
  async (effect) => {
    const { double } = await startReadyBot();
    double.failNext('chat.postMessage', { drop: 'after' });
    double.failNext('conversations.replies', effect);
    const exchange = double.mention('summary');
    await double.until(() => double.requestsTo('conversations.replies')[1]?.status);
    await double.answered(double.slashCommand('help'));
    expect(double.answersTo(exchange)).toHaveLength(1);
    expect(double.requestsTo('chat.postMessage')).toHaveLength(1);
  },
);

test.each([
  ['the connection breaks', { drop: 'before' }],
  ['Slack fails for a moment', { status: 502 }],
  ['Slack asks to wait', { retryAfter: 0.05 }],
] as const)('a command is answered once when %s', async (_what, effect) => {
  const { double } = await startReadyBot();
  double.failNext('response_url', effect);
  const exchange = double.slashCommand('summary');
  await double.answered(exchange);
  expect(double.requestsTo('response_url')).toHaveLength(2);
  expect(double.answersTo(exchange)).toHaveLength(1);
});

test.each([
  [{ status: 404 }],
  [{ status: 500 }],
  [{ page: 200 }],
  [{ refusal: 'invalid_blocks' }],
  [{ drop: 'before' }],
] as const)(
  'a command whose response_url fails with %j is answered in the channel',
  async (effect) => {
    const { double, log } = await startReadyBot();
    double.addFault({ on: 'response_url', ...effect });
    double.slashCommand('summary');
    const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
    const expected = { channel: NEWS, user: READER, text: expect.stringMatching(/^Brewer/) };
    expect(args).toMatchObject(expected);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  },
);

test('a command that nothing can be shown to in its channel is answered directly', async () => {
  const { double } = await startReadyBot();
  double.addFault({ on: 'response_url', status: 404 });
  double.addFault({ on: 'chat.postEphemeral', refusal: 'not_in_channel' });
  double.slashCommand('summary');
  const { args } = await double.until(() => double.requestsTo('chat.postMessage')[0]);
  expect(args).toMatchObject({ channel: READER, text: expect.stringMatching(/^Brewer/) });
});

test('an answer of which nobody can tell whether it stands is not given again', async () => {
  const { double, logged } = await startReadyBot({ options: { scopes: ['chat:write'] } });
  double.failNext('chat.postMessage', { drop: 'after' });
  const exchange = double.mention('summary');
  const line = await logged('could not be given');
  expect(JSON.stringify(line.details)).toMatch(/lacks the scope channels:history/);
  await double.until(() => double.answersTo(exchange)[1]);
  expect(double.answersTo(exchange).map(textOf)[1]).toMatch(/^Something went wrong/);
});

test('a failure of ours reaches the user as a reference, and the log under the same', async () => {
  const library = libraryOf(threeArticles());
  const broken = { ...library, version: () => Promise.reject(new Error('the disk is gone')) };
  const { double, log } = await startReadyBot({ library: broken });
  const first = await double.answered(double.mention('summary'));
  const answer = await double.answered(double.pressButton(first, 'Key figures'));
  const reference = /the reference (\w+)\./.exec(textOf(answer))?.[1];
  expect(answer.onlyFor).toBe('U0READER1');
  expect(log.find(({ level }) => level === 'error')?.details).toMatchObject({
    reference,
    stack: expect.stringContaining('the disk is gone'),
  });
});

test.each([
  ['bot token', { botToken: 'xoxb-wrong' }, /SLACK_BOT_TOKEN.*OAuth & Permissions/],
  [
    'app token',
    { mode: { kind: 'socket', appToken: 'xapp-wrong' } },
    /SLACK_APP_TOKEN.*connections:write/,
  ],
  ['token for the other', { botToken: 'xapp-1-A0READOUT-double-app' }, /wrong kind/],
] as const)('a wrong %s is one line that says what to do', async (_what, given, expected) => {
  const { log, logged } = await startBot(given);
  await logged('Slack is off');
  expect(log).toHaveLength(1);
  expect(log[0]?.message).toMatch(expected);
  expect(JSON.stringify(log)).not.toMatch(/xoxb-wrong|xapp-wrong|double-app/);
});

test.each([
  ['auth.test', { status: 503 }, /Slack answers 503/],
  ['auth.test', { status: 403 }, /Slack answers 403/],
  ['auth.test', { page: 200 }, /something between the bot and Slack answers in its place/],
  ['apps.connections.open', { page: 200 }, /something between the bot and Slack/],
  ['auth.test', { drop: 'before' }, /cannot be reached/],
  ['apps.connections.open', { status: 500 }, /Slack answers 500/],
  ['apps.connections.open', { retryAfter: 0.2 }, /asks to wait/],
] as const)(
  '%s failing with %j is one line, and over when Slack is back',
  async (on, effect, words) => {
    const double = await createSlackDouble();
    const outage = double.addFault({ on, ...effect });
    const { log, logged } = await startBot({ double });
    await logged('Slack is off');
    await double.until(() => double.requestsTo(on)[1]);
    expect(log.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
    outage.remove();
    await logged('Slack: connected');
    await double.answered(double.mention('summary'));
  },
);

test('an address that cannot be used is told in words', async () => {
  const double = await createSlackDouble();
  // A port to which nothing is ever sent.
  const { logged } = await startBot({ double: { ...double, apiUrl: 'http://127.0.0.1:1/api/' } });
  await logged('Slack is off: Slack cannot be reached (bad port)');
});

test('an address at which there is nothing is told with what to do', async () => {
  const double = await createSlackDouble();
  const { logged } = await startBot({ double: { ...double, apiUrl: `${double.apiUrl}old/` } });
  expect((await logged('Slack is off')).message).toContain('Check SLACK_API_URL');
});

test('no network at the start is one line, and over when it is back', async () => {
  const away = await createSlackDouble();
  const port = Number(new URL(away.apiUrl).port);
  await away.close();
  const { logged } = await startBot({ double: away });
  await logged('Slack is off: Slack cannot be reached (ECONNREFUSED)');
  const back = await createSlackDouble({ port });
  await logged('Slack: connected');
  await back.answered(back.mention('summary'));
  await back.close();
});

test('a dropped socket is back within a second, and what was asked meanwhile is answered', async () => {
  const { double, log } = await startReadyBot();
  for (let at = 0; at < 3; at += 1) {
    double.dropSockets();
    const exchange = double.mention('summary');
    await double.answered(exchange);
    expect(double.answersTo(exchange)).toHaveLength(1);
  }
  expect(log.map(({ message }) => message).slice(0, 3)).toEqual([
    'Slack: connected',
    'Slack: the connection is lost and is being restored',
    'Slack: connected again',
  ]);
});

test('a connection through which nothing comes any more is noticed, and what it swallowed is answered', async () => {
  const { double, logged } = await startReadyBot();
  double.muteSockets();
  const swallowed = double.mention('summary');
  await logged('Slack: connected again');
  await double.answered(swallowed);
  expect(double.answersTo(swallowed)).toHaveLength(1);
});

test('a line that takes its time is not taken for a broken one', async () => {
  const double = await createSlackDouble({ ackWithin: 120_000 });
  double.answerPingsAfter(900);
  const { log } = await startReadyBot({ double });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(log.map(({ message }) => message)).toEqual(['Slack: connected']);
});

test('what is asked before there is anything to answer with is answered then', async () => {
  const double = await createSlackDouble({ ackWithin: 120_000 });
  const { bot: botToken, app: appToken } = double.tokens;
  const { apiUrl } = double;
  const said: string[] = [];
  const log = { info: (_: object, words: string) => said.push(words), warn() {}, error() {} };
  const mode = { kind: 'socket', appToken } as const;
  const reached = reachSlack({ botToken, apiUrl, mode }, log);
  reached.connection.start();
  await vi.waitUntil(() => said.includes('Slack: connected'), { timeout: 60_000 });
  const asked = double.slashCommand('summary');
  const mentioned = double.mention('summary');
  // Slack does not wait for what answers: it has a word at once that both arrived.
  await double.until(() => asked.acknowledgedAt && mentioned.acknowledgedAt);
  expect(double.answersTo(asked)).toEqual([]);
  await startBot({ double, reached });
  await Promise.all([double.answered(asked), double.answered(mentioned)]);
  expect([double.answersTo(asked), double.answersTo(mentioned)]).toEqual([
    [expect.anything()],
    [expect.anything()],
  ]);
});

test('a refreshed connection is taken up, and none is left behind', async () => {
  const { double } = await startReadyBot();
  double.askReconnect();
  await double.until(() => double.counts.opened === 2 || undefined);
  await double.answered(double.mention('summary'));
  await double.until(() => double.connected() === 1 || undefined);
});

test('a token that is taken away while the bot runs is one line', async () => {
  const { double, log, logged } = await startReadyBot();
  double.addFault({ on: 'apps.connections.open', status: 403 });
  double.dropSockets();
  await logged('Slack is off: Slack answers 403');
  expect(log).toHaveLength(3);
});

test('stopping lets answers under way end, takes no more, and disconnects', async () => {
  const { library, go } = slowLibrary();
  const { double, platform } = await startReadyBot({ library });
  const exchange = double.mention('summary');
  await double.until(() => exchange.acknowledgedAt);
  const stopped = platform.stop();
  await double.until(() => double.connected() === 0 || undefined);
  const late = double.mention('summary');
  go();
  await stopped;
  expect(double.answersTo(exchange)).toHaveLength(1);
  expect([late.acknowledgedAt, double.answersTo(late)]).toEqual([undefined, []]);
});

test('stopping while the connection is being restored leaves none behind', async () => {
  const { double, platform, logged } = await startReadyBot();
  double.dropSockets();
  await logged('is being restored');
  await platform.stop();
  await double.until(() => double.connected() === 0 || undefined);
});

test('stopping while an address is asked for leaves no connection behind', async () => {
  const double = await createSlackDouble();
  let go = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  double.addFault({ on: 'apps.connections.open', times: 1, hold });
  const { platform } = await startBot({ double });
  await double.until(() => double.requestsTo('apps.connections.open')[0]);
  await platform.stop();
  go();
  await double.until(() => double.requestsTo('apps.connections.open')[0]?.status);
  await startReadyBot({ double });
  await double.until(() => double.connected() === 1 || undefined);
  expect(double.counts.opened).toBeLessThan(3);
});

test('signed HTTP: a port that is taken is one line with what to do', async () => {
  const { double } = await startReadyBot();
  const port = Number(new URL(double.apiUrl).port);
  const second = await startBot({ double, mode: { kind: 'http', signingSecret: 's', port } });
  const line = await second.logged('Slack is off');
  expect(line.message).toMatch(/SLACK_PORT.*EADDRINUSE/);
});

test('signed HTTP: a wrong secret is one line, and nothing is answered', async () => {
  const { double, log, logged } = await startHttpBot({
    double: await createSlackDouble({
      tokens: { bot: 'xoxb-a', app: 'xapp-a', signingSecret: 'a' },
    }),
  });
  Object.assign(double.tokens, { signingSecret: 'b' });
  const exchange = double.mention('summary');
  await logged('SLACK_SIGNING_SECRET');
  await double.until(() => (exchange.deliveries === 2 ? exchange.failed : undefined));
  expect(log).toHaveLength(2);
  expect(double.messages(NEWS)).toHaveLength(1);
});

test.each([
  ['an edit', { subtype: 'message_changed' }],
  ['another bot', { bot_id: 'B0OTHER' }],
  ['a channel', { channel_type: 'channel' }],
  ['the bot itself', { user: 'U0READOUT' }],
])('a message of %s is nothing to answer', async (_what, more) => {
  const { double } = await startReadyBot();
  const event = {
    type: 'message',
    channel: 'D0READER1',
    channel_type: 'im',
    user: 'U1',
    text: 'summary',
    ts: '1.2',
  };
  const exchange = double.event({ ...event, ...more });
  await double.until(() => exchange.acknowledgedAt);
  await double.answered(double.slashCommand('help'));
  expect(double.messages('D0READER1')).toEqual([]);
});

test('no token of any kind is in the log, whatever fails', async () => {
  const { double, log, logged } = await startReadyBot();
  double.addFault({ on: 'response_url', status: 403 });
  double.addFault({ on: /^chat\./, status: 403 });
  double.slashCommand('summary');
  await logged('no word reached the user');
  double.mention('summary');
  await double.until(() => double.requestsTo('chat.postMessage')[1]?.status);
  double.addFault({ on: 'views.open', status: 403 });
  double.messageShortcut('said-here-message', { text: 'secret', ts: '1.2' });
  await double.until(() => double.requestsTo('chat.postEphemeral')[3]?.status);
  const text = JSON.stringify(log);
  for (const secret of [...Object.values(double.tokens), '/response/']) {
    expect(text).not.toContain(secret);
  }
});
