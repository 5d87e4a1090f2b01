import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { libraryOf, threeArticles } from '../support/newsroom.ts';
import { buttonsIn, READER } from '../support/slack/actions.ts';
import type { SlackDouble } from '../support/slack/double.ts';
import type { Exchange } from '../support/slack/exchange.ts';
import { startHttpBot, startReadyBot, textOf } from './bot.ts';

const REQUESTS = [
  ['summary', /^Brewer 'burned his own barley'.*\n.*paragraph \d+.*From “Brewer/s],
  ['summary article="coldwater-dam" length=line', /^Thousands told to leave/],
  ['quotes Tobias Rennick', /^Tobias Rennick.*“.+”\nTobias Rennick.*paragraph \d+/s],
  ['figures', /^Key figures\n.*paragraph \d+/s],
  ['people', /^Who is who\n/],
  ['articles', /^3 articles\n.*\(current\).*\nThousands told/s],
  ['ask what did Tobias Rennick say?', /^Tobias Rennick/],
  ['what did Tobias Rennick say?', /^Tobias Rennick/],
  ['briefing next', /^Briefings are set up in Discord or Slack/],
  ['help', /^What you can ask\nMention me in a channel.*not in threads/s],
  ['', /^What you can ask/],
  ['quotes Nobody Atall', /^Nobody called “Nobody Atall”/],
  ['where 2', /^Please use the buttons under the answer\n“Show me where”/],
  ['show me the next page', /^Please use the buttons under the answer/],
] as const;

const WAYS: readonly (readonly [string, (double: SlackDouble, text: string) => Exchange])[] = [
  ['a mention', (double, text) => double.mention(text)],
  ['a direct message', (double, text) => double.directMessage(text)],
  ['the slash command', (double, text) => double.slashCommand(text)],
];

test.each(WAYS)('every request is answered once by %s', async (_way, ask) => {
  const { double, log } = await startReadyBot();
  for (const [text, expected] of REQUESTS) {
    const exchange = ask(double, text);
    expect(textOf(await double.answered(exchange))).toMatch(expected);
    expect(double.answersTo(exchange)).toHaveLength(1);
    expect(exchange.failed).toBeUndefined();
  }
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('every command has been tried here', () => {
  const tried = new Set(REQUESTS.map(([text]) => text.split(' ')[0]));
  expect(commands.filter(({ name, group }) => !tried.has(group?.name ?? name))).toEqual([]);
});

test.each(WAYS)('signed HTTP: %s and a button are answered', async (_way, ask) => {
  const { double } = await startHttpBot();
  const first = await double.answered(ask(double, 'quotes everyone'));
  const turned = await double.answered(double.pressButton(first, 'More'));
  expect(textOf(turned)).toContain('Page 2 of');
});

test('a mention is answered in a thread on it, in a thread there, privately by the command', async () => {
  const { double } = await startReadyBot();
  const mention = double.mention('summary');
  expect((await double.answered(mention)).thread).toBe(mention.source);
  const inThread = double.mention('figures', { thread: mention.source ?? '' });
  await double.until(() => double.messages()[3]);
  expect(double.answersTo(inThread).map(({ thread }) => thread)).toEqual([mention.source]);
  const direct = double.directMessage('summary');
  expect((await double.answered(direct)).thread).toBeUndefined();
  const inDirectThread = double.directMessage('figures', { thread: direct.source ?? '' });
  expect((await double.answered(inDirectThread)).thread).toBe(direct.source);
  expect((await double.answered(double.slashCommand('summary'))).onlyFor).toBe(READER);
});

test('the command works where the bot was never invited', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.slashCommand('quotes all', { channel: 'C0OTHER01' }));
  const second = await double.answered(double.pressButton(first, /^Tobias Rennick/));
  expect(textOf(second)).toMatch(/^Tobias Rennick/);
  expect(second.onlyFor).toBe(READER);
});

test('long answers are turned page by page, in the place of the message', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.mention('quotes everyone'));
  const second = await double.answered(double.pressButton(first, 'More'));
  expect([second.ts, second.thread]).toEqual([first.ts, first.thread]);
  expect(textOf(second)).toContain('Page 2 of');
  const back = await double.answered(double.pressButton(second, 'Back'));
  expect(textOf(back)).toBe(textOf(first));
});

test('what many ask alike is the same to all, and each one’s own', async () => {
  const { double } = await startReadyBot();
  const ask = async (user: string) => {
    double.slashCommand('quotes everyone', { user });
    const before = double.whispers(user).length;
    const message = await double.until(() => double.whispers(user)[before]);
    const more = buttonsIn(message.blocks).find(({ action_id }) => action_id === 'page-1');
    return { words: textOf(message), more: more?.value };
  };
  const asked = [await ask('U0FIRST01'), await ask('U0SECOND2'), await ask('U0FIRST01')];
  const [first, second, third] = asked;
  expect(new Set(asked.map(({ words }) => words)).size).toBe(1);
  expect([first?.more, third?.more]).toEqual([first?.more, first?.more]);
  expect(String(first?.more)).toContain('U0FIRST01');
  expect(second?.more).toBe(String(first?.more).replace('U0FIRST01', 'U0SECOND2'));
});

test('a suggestion asks in the same thread', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.mention('summary'));
  const pressed = double.pressButton(first, 'Key figures');
  const second = await double.answered(pressed);
  expect(textOf(second)).toMatch(/^Key figures/);
  expect(second.thread).toBe(first.thread);
});

test('buttons work after a restart, from the version that they stood under', async () => {
  const [trial, dam] = threeArticles();
  if (!trial || !dam) throw new Error('fixtures are missing');
  const before = await startReadyBot();
  const first = await before.double.answered(before.double.slashCommand('quotes everyone'));
  await before.platform.stop();
  const changed = { ...trial, text: '', paragraphs: [], version: 'e'.repeat(64) };
  const library = libraryOf([dam, changed], [trial]);
  const { double } = await startReadyBot({ double: before.double, library });
  const other = await double.answered(double.pressButton(first, /^Tobias Rennick/));
  expect(textOf(other)).toMatch(/^Tobias Rennick.*From “Brewer/s);
  const more = await double.answered(double.pressButton(first, 'More'));
  expect(textOf(more)).toMatch(/From “Brewer.*Page 2 of/s);
});

test('a button of an earlier bot is answered to the one who pressed it', async () => {
  const { double } = await startReadyBot();
  for (const value of ['p|1|~gone~x', 'p|x|~quotes', 'unknown', 'd|mark|0']) {
    const answer = await double.answered(double.pressButton(double.post([row(value)]), 'Old'));
    expect(textOf(answer)).toMatch(/^This is no longer available/);
    expect(answer.onlyFor).toBe(READER);
  }
});

const row = (value: string) => ({
  type: 'actions',
  elements: [
    { type: 'button', action_id: 'old', value, text: { type: 'plain_text', text: 'Old' } },
  ],
});

test('a link to the article is acknowledged and not answered', async () => {
  const [trial] = threeArticles();
  if (!trial) throw new Error('fixtures are missing');
  const library = libraryOf([{ ...trial, url: 'https://news.example/a' }]);
  const { double } = await startReadyBot({ library });
  const first = await double.answered(double.slashCommand('summary'));
  expect(buttonsIn(first.blocks).map(({ url }) => url)).toContain('https://news.example/a');
  const link = double.pressButton(first, 'Read the article');
  await double.until(() => link.acknowledgedAt);
  await double.answered(double.slashCommand('help'));
  expect(double.answersTo(link)).toEqual([]);
});
