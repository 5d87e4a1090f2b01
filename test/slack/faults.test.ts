import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { libraryOf, slowLibrary, threeArticles } from '../support/newsroom.ts';
import { DIRECT, NEWS, READER } from '../support/slack/actions.ts';
import { createSlackDouble, type SlackDouble } from '../support/slack/double.ts';
import { startReadyBot, textOf } from './bot.ts';

const MESSAGE = {
  ts: '1700000000.000100',
  user: 'U0OTHER01',
  text: '“The gate stays shut,” said Hanna Orr.',
};

const DETOUR = 'Slack: an answer was given by another way';

function nothing(): never {
  throw new Error('there is no answer');
}

const NEVER = new Promise(() => undefined);

test.each([
  ['in a channel', NEWS, undefined],
  ['in a thread', NEWS, 'T'],
  ['in a direct message', DIRECT, undefined],
])(
  'told to wait for long, the one who asked %s has a word at once, and the answer once',
  async (_where, channel, inThread) => {
    const { double, log } = await startReadyBot();
    const thread = inThread && (double.mention('help').source ?? '');
    if (thread) await double.until(() => double.messages(NEWS)[1]);
    double.failNext('chat.postMessage', { retryAfter: 2 });
    const where = { channel, ...(thread && { thread }) };
    const asked =
      channel === DIRECT ? double.directMessage('summary') : double.mention('summary', where);
    const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
    expect(args).toMatchObject({
      channel,
      user: READER,
      text: expect.stringMatching(/^One moment/),
    });
    expect(args.thread_ts).toBe(thread);
    expect(double.answersTo(asked).filter(({ onlyFor }) => onlyFor === undefined)).toEqual([]);
    await double.until(() => double.answersTo(asked).find(({ onlyFor }) => onlyFor === undefined));
    await double.answered(double.slashCommand('help'));
    expect(double.requestsTo('chat.postEphemeral')).toHaveLength(1);
    expect(log).toHaveLength(1);
  },
);

test('told to wait before a lost answer can be looked for, the one who asked has a word at once', async () => {
  const { double } = await startReadyBot();
  double.failNext('chat.postMessage', { status: 502 });
  double.failNext('conversations.replies', { retryAfter: 2 });
  const asked = double.mention('summary');
  const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  expect(args.text).toMatch(/^One moment/);
  await double.until(() => double.answersTo(asked).find(({ onlyFor }) => onlyFor === undefined));
  expect(double.requestsTo('chat.postEphemeral')).toHaveLength(1);
});

test('the word that a command is answered later stands before the answer', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  double.failNext('response_url', { latency: 500 });
  const asked = double.slashCommand('summary');
  await double.until(() => double.requestsTo('response_url')[0]);
  go();
  await double.until(() => double.answersTo(asked)[1]);
  expect(double.answersTo(asked).map((one) => textOf(one).split('\n')[0])).toEqual([
    'One moment',
    expect.stringMatching(/^Brewer/),
  ]);
});

test('the word that a mention is answered later stands before the answer', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  double.failNext('chat.postEphemeral', { latency: 500 });
  double.mention('summary');
  const word = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  go();
  await double.until(() => double.requestsTo('chat.postMessage')[0]);
  expect(word.status).toBe(200);
});

test('a word of which nothing is heard keeps the answer no longer than a moment', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  double.failNext('chat.postEphemeral', { hold: NEVER });
  const asked = double.mention('summary');
  await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  const made = performance.now();
  go();
  await double.answered(asked);
  expect(performance.now() - made).toBeLessThan(4_000);
});

test.each([{ status: 503 }, { hold: NEVER }])(
  'where nothing is heard of an answer for long (%j), the one who asked has a word',
  async (fault) => {
    const { double } = await startReadyBot();
    const failing = double.addFault({ on: 'chat.postMessage', ...fault });
    double.failNext('chat.postEphemeral', { status: 503 });
    const asked = double.mention('summary');
    const [word] = await double.until(() => double.whispers(READER)[0] && double.whispers(READER));
    expect(word?.text).toContain('This takes longer than usual');
    failing.remove();
    if (fault.status === undefined) return;
    await double.until(() => double.answersTo(asked).find(({ onlyFor }) => onlyFor === undefined));
  },
);

test('a use of a response_url of which nothing is heard is made again while that is of use', async () => {
  const { double } = await startReadyBot();
  double.failNext('response_url', { hold: NEVER });
  const asked = double.slashCommand('summary');
  await double.answered(asked);
  expect(double.requestsTo('response_url')).toHaveLength(2);
});

test.each([
  ['a question', (double: SlackDouble) => double.mention('summary')],
  [
    'a press',
    (double: SlackDouble) => double.pressButton(double.messages()[1] ?? nothing(), 'Key figures'),
  ],
])('a clock that runs ahead lets no answer to %s stand twice', async (_what, ask) => {
  const { double, platform } = await startReadyBot();
  await double.answered(double.mention('summary'));
  await double.answered(double.slashCommand('help'));
  // The bot's clock, not Slack's.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 60 * 60_000);
  double.failNext('chat.postMessage', { drop: 'after' });
  const asked = ask(double);
  await double.until(() => double.requestsTo('conversations.replies')[0]?.status);
  // It ends what it is about.
  await platform.stop();
  expect(double.answersTo(asked)).toHaveLength(1);
  expect(double.requestsTo('chat.postMessage')).toHaveLength(2);
});

test('a short wait is not worth a word', async () => {
  const { double } = await startReadyBot();
  double.failNext('chat.postMessage', { retryAfter: 0.05 });
  await double.answered(double.mention('summary'));
  expect(double.requestsTo('chat.postEphemeral')).toEqual([]);
});

test('a response_url that asks for a long wait is replaced by another way', async () => {
  const { double } = await startReadyBot();
  double.addFault({ on: 'response_url', retryAfter: 600 });
  double.slashCommand('summary');
  const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  expect(args).toMatchObject({ user: READER, text: expect.stringMatching(/^Brewer/) });
});

/** As what stands before Slack says it. */
const UNNAMED = [
  ['names no time', ''],
  ['names a date', 'Wed, 21 Oct 2026 07:28:00 GMT'],
] as const;

test.each(UNNAMED)(
  'a limit that %s is waited for, and nothing is looked for',
  async (_what, retryAfter) => {
    const { double, log } = await startReadyBot();
    double.failNext('chat.postMessage', { retryAfter });
    const asked = double.mention('summary');
    await double.answered(asked);
    const [first, second] = double.requestsTo('chat.postMessage');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect(double.requestsTo('conversations.replies')).toEqual([]);
    expect(log).toHaveLength(1);
  },
);

test('a limit without end that names no wait is not run against without a pause', async () => {
  const { double } = await startReadyBot();
  const limit = double.addFault({ on: 'chat.postMessage', retryAfter: 0 });
  const asked = double.mention('summary');
  await double.until(() => double.requestsTo('chat.postMessage')[2]);
  const [first, , third] = double.requestsTo('chat.postMessage');
  expect((third?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(390);
  limit.remove();
  await double.answered(asked);
});

test('a modal that Slack lets nobody open for long is replaced by a message', async () => {
  const { double } = await startReadyBot();
  double.addFault({ on: 'views.open', retryAfter: 600 });
  const answer = await double.answered(double.messageShortcut('said-here', MESSAGE));
  expect([answer.onlyFor, textOf(answer)]).toEqual([READER, expect.stringMatching(/^Who said/)]);
  expect(double.requestsTo('views.open')).toHaveLength(1);
});

test.each([[{ refusal: 'message_not_found' }], [{ retryAfter: 600 }]])(
  'a page for whose message Slack says %j is shown to the one who turned it',
  async (effect) => {
    const { double, log, logged } = await startReadyBot();
    const first = await double.answered(double.mention('quotes everyone'));
    double.failNext('response_url', effect);
    const press = double.pressButton(first, 'More');
    const page = await double.until(() => press.responses[0]);
    expect([page.onlyFor, textOf(page)]).toEqual([READER, expect.stringContaining('Page 2 of')]);
    expect(double.message(NEWS, first.ts)).toEqual(first);
    await logged(DETOUR);
    expect(log).toHaveLength(2);
  },
);

test('an answer to a message that is gone comes directly', async () => {
  const { double, log, logged } = await startReadyBot();
  double.failNext('chat.postMessage', { refusal: 'thread_not_found' });
  double.mention('summary');
  expect(textOf(await double.until(() => double.messages(DIRECT)[0]))).toMatch(/^Brewer/);
  const { details } = await logged(DETOUR);
  expect(details).toEqual({ platform: 'slack', reason: 'Slack says thread_not_found' });
  expect(log).toHaveLength(2);
});

test.each(['a mention', 'a direct message'])(
  '%s that comes again after a restart is not answered again',
  async (what) => {
    const before = await startReadyBot();
    const { double } = before;
    double.loseAck();
    const asked =
      what === 'a mention' ? double.mention('summary') : double.directMessage('summary');
    await double.answered(asked);
    await before.platform.stop();
    const { platform } = await startReadyBot({ double });
    await double.until(() => asked.acknowledgedAt);
    await double.until(
      () => double.requests.find(({ method }) => method.startsWith('conversations.'))?.status,
    );
    // It ends what it is about.
    await platform.stop();
    expect([asked.deliveries, double.answersTo(asked).length]).toEqual([2, 1]);
  },
);

/** A mention that a bot took and did not live to answer. */
async function takenByKilled() {
  const double = await createSlackDouble({ ackWithin: 120_000 });
  const response = await fetch(`${double.apiUrl}apps.connections.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${double.tokens.app}` },
  });
  const { url } = (await response.json()) as { readonly url: string };
  const killed = new WebSocket(url);
  await once(killed, 'open');
  await double.until(() => double.connected() === 1 || undefined);
  const asked = double.mention('summary');
  killed.terminate();
  await double.until(() => double.connected() === 0 || undefined);
  return { double, asked };
}

test('a mention that a bot took and did not live to answer is answered by the next', async () => {
  const { double, asked } = await takenByKilled();
  await startReadyBot({ double });
  expect(textOf(await double.answered(asked))).toMatch(/^Brewer/);
  expect(double.requestsTo('conversations.replies')).toHaveLength(1);
});

test('who is told of to the next bot has a word in time, however long it searches for an answer', async () => {
  const { double, asked } = await takenByKilled();
  let go = (): void => undefined;
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  double.failNext('conversations.replies', { hold });
  await startReadyBot({ double });
  const search = await double.until(() => double.requestsTo('conversations.replies')[0]);
  const { at, args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
  expect(args.text).toMatch(/^One moment\nThis takes longer than usual/);
  expect(at - search.at).toBeLessThan(3_000);
  go();
  await double.answered(asked);
  expect(double.requestsTo('chat.postEphemeral')).toHaveLength(1);
});

test('a form about an article that is gone meanwhile says so, and answers from no other', async () => {
  const articles = [...threeArticles()];
  const { double } = await startReadyBot({ library: libraryOf(articles) });
  double.globalShortcut('ask');
  const form = await double.until(() => double.modal());
  const [dam] = articles.splice(1, 1);
  double.submit(form, { question: 'summary', article: dam?.id ?? '' });
  const view = await double.until(() => {
    const modal = double.modal();
    return modal && modal.view !== form.view ? modal : undefined;
  });
  expect(textOf(view)).toMatch(/^That article is no longer here/);
});

test('a token that is withdrawn while the bot runs is told in the log with what to do', async () => {
  const { double, logged } = await startReadyBot();
  double.addFault({ on: /chat\.|response_url/, refusal: 'token_revoked' });
  double.mention('summary');
  const { details } = await logged('could not be given');
  expect(JSON.stringify(details)).toMatch(/SLACK_BOT_TOKEN.*OAuth & Permissions/);
});
