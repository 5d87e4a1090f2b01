import { expect, test } from 'vitest';
import { libraryOf, slowingLibrary, threeArticles } from '../support/newsroom.ts';
import { buttonsIn, choicesIn, DIRECT, NEWS, READER } from '../support/slack/actions.ts';
import type { SlackDouble } from '../support/slack/double.ts';
import type { StoredMessage } from '../support/slack/world.ts';
import { startReadyBot, textOf } from './bot.ts';

const OTHER = 'U0OTHER01';

const labels = ({ blocks }: StoredMessage): readonly unknown[] =>
  buttonsIn(blocks).map(({ text }) => (text as { readonly text: string }).text);

test.each(['More', /^Tobias Rennick: /, /paragraph/])(
  'somebody else’s press of %s under a public answer is answered to them alone',
  async (label) => {
    const { double } = await startReadyBot();
    const first = await double.answered(double.mention('quotes everyone'));
    const press = double.pressButton(first, label, { user: OTHER });
    const own = await double.until(() => press.responses[0]);
    expect([own.onlyFor, own.thread]).toEqual([OTHER, first.thread]);
    await double.answered(double.slashCommand('help'));
    expect(double.message(NEWS, first.ts)).toEqual(first);
    expect(double.messages(NEWS)).toHaveLength(2);
  },
);

test('the place of a line is shown to the one who asks: words before, the words meant, words after', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.mention('quotes Tobias Rennick'));
  expect(choicesIn(first.blocks).length).toBeGreaterThan(1);
  const press = double.pressButton(first, /paragraph/);
  const where = await double.until(() => press.responses[0]);
  expect([where.onlyFor, where.thread]).toEqual([READER, first.thread]);
  expect(textOf(where)).toMatch(/^Paragraph \d+ of \d+\n.*»[^»]+«.*\n.*between » and «/s);
  const bold = JSON.stringify(where.blocks).match(/"text":"»[^"]*","style":\{"bold":true\}/g);
  expect(bold).toHaveLength(1);
  const next = await double.answered(double.pressButton(where, /^Next/));
  expect([next.ts, next.onlyFor]).toEqual([where.ts, READER]);
  expect(textOf(next)).not.toBe(textOf(where));
});

test('the source is opened at the very sentence', async () => {
  const [trial] = threeArticles();
  if (!trial) throw new Error('fixtures are missing');
  const library = libraryOf([{ ...trial, url: 'https://news.example/a' }]);
  const { double } = await startReadyBot({ library });
  const first = await double.answered(double.slashCommand('quotes Tobias Rennick'));
  const where = await double.answered(double.pressButton(first, /paragraph/));
  const link = buttonsIn(where.blocks).find(({ url }) => url);
  expect(link?.url).toMatch(/^https:\/\/news\.example\/a#:~:text=/);
});

test.each([
  ['asks for more', (double: SlackDouble) => double.mention('summary'), 'Key figures'],
  ['shows everyone', (double: SlackDouble) => double.slashCommand('summary'), 'Show everyone here'],
] as const)(
  'a press that %s has a word in time where the answer takes long',
  async (_what, ask, label) => {
    const { library, go, slowDown } = slowingLibrary();
    const { double } = await startReadyBot({ library });
    const first = await double.answered(ask(double));
    const posts = double.messages(NEWS).length;
    slowDown();
    double.pressButton(first, label);
    const { args } = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
    expect(args).toMatchObject({ user: READER, text: expect.stringMatching(/^One moment/) });
    expect(double.messages(NEWS)).toHaveLength(posts);
    go();
    await double.until(() => double.messages(NEWS)[posts]);
  },
);

test('a private answer whose button is pressed twice is shown to everyone once', async () => {
  const { double } = await startReadyBot();
  const own = await double.answered(double.slashCommand('summary'));
  double.pressButton(own, 'Show everyone here');
  double.pressButton(own, 'Show everyone here');
  await double.until(() => double.messages(NEWS)[0]);
  await double.answered(double.slashCommand('help'));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(double.messages(NEWS)).toHaveLength(1);
  expect(double.requestsTo('chat.postEphemeral')).toEqual([]);
});

test.each([
  ['the word that it arrived is lost', { drop: 'after' }, 1],
  ['the connection breaks before', { drop: 'before' }, 0],
  ['Slack asks to wait', { retryAfter: 0.1 }, 1],
] as const)(
  'where the bot was never invited nothing is shown twice when %s',
  async (what, effect, posts) => {
    const { double } = await startReadyBot();
    const channel = 'C0OTHER01';
    const own = await double.answered(double.slashCommand('summary', { channel }));
    double.failNext('response_url', effect);
    const press = double.pressButton(own, 'Show everyone here');
    const seen = await double.until(() =>
      press.responses.at(what === 'Slack asks to wait' ? 0 : posts),
    );
    await double.answered(double.slashCommand('help'));
    expect(double.messages(channel)).toHaveLength(posts);
    if (what !== 'Slack asks to wait')
      expect([seen.onlyFor, textOf(seen)]).toEqual([
        READER,
        expect.stringMatching(/^I cannot tell whether the others see it/),
      ]);
  },
);

test('what could not be shown to everyone is shown by the next press', async () => {
  const { double, logged } = await startReadyBot();
  const own = await double.answered(double.slashCommand('summary'));
  double.failNext('chat.postMessage', { status: 502 });
  double.failNext('conversations.history', { refusal: 'missing_scope' });
  double.pressButton(own, 'Show everyone here');
  await logged('could not be given');
  double.pressButton(own, 'Show everyone here');
  await double.until(() => double.messages(NEWS)[0]);
});

test.each([
  ['where the bot is', NEWS],
  ['where it was never invited', 'C0OTHER01'],
])(
  'a private answer is shown to everyone %s, with credit and without a ping',
  async (_where, channel) => {
    const { double } = await startReadyBot();
    const own = await double.answered(double.slashCommand('quotes everyone', { channel }));
    expect(own.onlyFor).toBe(READER);
    const press = double.pressButton(own, 'Show everyone here');
    const shared = await double.until(() => double.messages(channel)[0]);
    expect(textOf(shared)).toMatch(/From “Brewer.*\nAsked by reader\nPage 1 of/);
    expect([shared.onlyFor, shared.thread, shared.pings]).toEqual([undefined, undefined, []]);
    expect(labels(shared)).not.toContain('Show everyone here');
    await double.until(() => press.acknowledgedAt);
    const turned = await double.answered(double.pressButton(shared, 'More'));
    expect([turned.ts, textOf(turned)]).toEqual([
      shared.ts,
      expect.stringMatching(/Asked by reader\nPage 2/),
    ]);
    const theirs = double.pressButton(shared, 'Back', { user: OTHER });
    expect((await double.until(() => theirs.responses[0])).onlyFor).toBe(OTHER);
    for (const { args } of double.requests) expect(args).not.toHaveProperty('reply_broadcast');
  },
);

test('what went wrong for one, and help, is nothing to show everyone', async () => {
  const { double } = await startReadyBot();
  for (const text of ['help', 'quotes Nobody Atall']) {
    const answer = await double.answered(double.slashCommand(text));
    expect(labels(answer)).not.toContain('Show everyone here');
  }
});

test('a place whose version is gone is said kindly', async () => {
  const before = await startReadyBot();
  const first = await before.double.answered(before.double.slashCommand('figures'));
  await before.platform.stop();
  const { double } = await startReadyBot({
    double: before.double,
    library: libraryOf(threeArticles().slice(1)),
  });
  const answer = await double.answered(double.pressButton(first, /paragraph/));
  expect(textOf(answer)).toMatch(/^This place can no longer be shown/);
});

test('in a direct message everything stands in the conversation', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.directMessage('quotes everyone'));
  const turned = await double.answered(double.pressButton(first, 'More'));
  expect(turned.ts).toBe(first.ts);
  double.pressButton(first, /^Tobias Rennick/);
  await double.until(() => double.messages(DIRECT)[2]);
});

test('a button under the first message of a thread is answered in the channel, where it is seen', async () => {
  const { double, platform } = await startReadyBot();
  await platform.send(
    { platform: 'slack', channel: NEWS },
    { title: 'News', blocks: [{ type: 'text', text: 'All is well' }], audience: 'channel' },
    'key',
  );
  const [post] = double.messages(NEWS);
  if (!post) throw new Error('nothing was posted');
  const rooted = { ...post, thread: post.ts };
  const answer = await double.answered(double.pressButton(rooted, 'What can I ask?'));
  expect([answer.onlyFor, answer.thread]).toEqual([READER, undefined]);
});

test('where a channel takes nothing from the bot, the answer comes directly', async () => {
  const { double } = await startReadyBot();
  double.mention('summary', { channel: 'C0OTHER01' });
  const direct = await double.until(() => double.messages(DIRECT)[0]);
  expect(textOf(direct)).toMatch(/^Brewer/);
});

test.each([403, 404])(
  'a response_url that answers %i is replaced by another way',
  async (status) => {
    const { double } = await startReadyBot();
    double.addFault({ on: 'response_url', status });
    double.slashCommand('summary');
    const sent = await double.until(() => double.requestsTo('chat.postEphemeral')[0]);
    expect(sent.args).toMatchObject({ user: READER, channel: NEWS });
  },
);
