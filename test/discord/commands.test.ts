import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { stepsOf } from '../support/discord/client.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { buttonOf, optionOf, postAsBot, startReadyBot, textOf } from './bot.ts';

const NEWS = '800000000000000001';

test.each([
  ['summary', {}, /^Brewer 'burned his own barley'.*\n.*paragraph \d+.*From “Brewer/s],
  ['summary', { article: 'coldwater-dam', length: 'line' }, /^Thousands told to leave/],
  [
    'quotes',
    { speaker: 'Tobias Rennick' },
    /^Tobias Rennick.*“.+”\nTobias Rennick.*paragraph \d+/s,
  ],
  ['quotes', { speaker: 'Joanna', topic: 'marriage' }, /20 years of marriage/],
  ['figures', {}, /^Key figures\n.*paragraph \d+/s],
  ['people', { article: 'ferry' }, /^Who is who\n.*Teodora Baluyot/s],
  ['articles', {}, /^3 articles\n.*\(current\).*\nThousands told/s],
  ['ask', { question: 'what did Tobias Rennick say?' }, /^Tobias Rennick/],
])('/%s %j is answered in the channel, at once', async (name, options, expected) => {
  const { double } = await startReadyBot();
  const exchange = double.dispatchSlash(name, options);
  expect(textOf(await double.answered(exchange))).toMatch(expected);
  expect(stepsOf(exchange)).toEqual(['callback 4']);
  expect(double.messages(NEWS)).toHaveLength(1);
});

test.each([
  ['help', {}, /^What you can ask/],
  ['quotes', { speaker: 'Nobody Atall' }, /^Nobody called “Nobody Atall”/],
  ['summary', { article: 'no such thing' }, /no such thing/],
  ['ask', { question: '@everyone <@1> ||x||' }, /./],
  ['briefing next', {}, /^Briefings are set up in Discord or Slack/],
])('/%s %j is answered to the one who asks', async (name, options, expected) => {
  const { double } = await startReadyBot();
  const message = await double.answered(double.dispatchSlash(name, options));
  expect(textOf(message)).toMatch(expected);
  expect(message.ephemeral || name === 'ask').toBe(true);
  expect(message.pings).toEqual([]);
});

test('every command has been tried here', async () => {
  const { double } = await startReadyBot();
  const tried = [
    ...['summary', 'quotes', 'figures', 'people', 'articles', 'ask', 'briefing', 'help'],
  ];
  const registered = [...new Set(commands.map(({ name, group }) => group?.name ?? name))].sort();
  expect(registered).toEqual(tried.sort());
  expect(double.requestsTo('PUT /applications/:application/commands')).toHaveLength(1);
});

test('long answers are turned page by page, in the place of the message', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('quotes', { speaker: 'everyone' }));
  const turned = double.pressButton(first, buttonOf(first, 'More'));
  const second = await double.answered(turned);
  expect(second.id).toBe(first.id);
  expect(textOf(second)).toContain('Page 2 of');
  expect(stepsOf(turned)).toEqual(['callback 7']);
  const back = await double.answered(double.pressButton(second, buttonOf(second, 'Back')));
  expect(textOf(back)).toBe(textOf(first));
});

test('buttons work after a restart, from the version that they stood under', async () => {
  const articles = threeArticles();
  const [trial, dam] = articles;
  if (!trial || !dam) throw new Error('fixtures are missing');
  const before = await startReadyBot();
  const first = await before.double.answered(
    before.double.dispatchSlash('quotes', { speaker: 'everyone' }),
  );
  await before.platform.stop();
  const changed = { ...trial, text: '', paragraphs: [], version: 'e'.repeat(64) };
  const library = libraryOf([dam, changed], [trial]);
  const after = await startReadyBot({ double: before.double, library });
  await after.double.until(() => after.double.connected() === 1 || undefined);
  const more = after.double.pressButton(first, buttonOf(first, 'More'));
  expect(textOf(await after.double.answered(more))).toMatch(/From “Brewer.*Page 2 of/s);
  const other = after.double.pressButton(first, buttonOf(first, /^Tobias Rennick/));
  expect(textOf(await after.double.answered(other))).toMatch(/^Tobias Rennick.*From “Brewer/s);
});

test('what many ask alike is the same to all, and each one’s own', async () => {
  const { double } = await startReadyBot();
  const ask = (user: { readonly id: string; readonly name: string }) =>
    double.answered(double.dispatchSlash('quotes', { speaker: 'everyone' }, { user }));
  const [first, second, third] = [await ask(ME), await ask(OTHER), await ask(ME)];
  expect([textOf(second), textOf(third)]).toEqual([textOf(first), textOf(first)]);
  expect(buttonOf(third, 'More')).toBe(buttonOf(first, 'More'));
  expect(buttonOf(second, 'More')).not.toBe(buttonOf(first, 'More'));
  const turned = double.pressButton(third, buttonOf(third, 'More'), { user: ME });
  expect((await double.answered(turned)).id).toBe(third.id);
  const others = double.pressButton(second, buttonOf(second, 'More'), { user: ME });
  expect((await double.answered(others)).id).not.toBe(second.id);
});

test('a suggestion asks in a new message', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('summary'));
  const pressed = double.pressButton(first, buttonOf(first, 'Key figures'));
  const second = await double.answered(pressed);
  expect(second.id).not.toBe(first.id);
  expect(textOf(second)).toMatch(/^Key figures/);
});

test('a button of an earlier bot is answered to the one who pressed it', async () => {
  const { double } = await startReadyBot();
  for (const id of ['p|1|~gone~x', 'p|x|~quotes', 'unknown', 'd|mark|0']) {
    const message = await postAsBot(double, NEWS, { components: [row(id)] });
    const answer = await double.answered(double.pressButton(message, id));
    expect(textOf(answer)).toMatch(/^This is no longer available/);
    expect(answer.ephemeral).toBe(true);
  }
});

const row = (id: string) => ({
  type: 1,
  components: [{ type: 2, style: 1, label: 'Old', custom_id: id }],
});

test.each([
  ['speaker', 'quotes', { speaker: 'jo' }, 'Joanna Kessler'],
  ['article', 'summary', { article: 'idaho' }, 'coldwater-dam'],
  ['topic', 'quotes', { topic: 'mon', speaker: 'everyone' }, 'money'],
])('proposals for a %s', async (focused, name, options, expected) => {
  const { double } = await startReadyBot();
  const exchange = double.autocomplete(name, focused, options);
  await double.until(() => exchange.answeredAt);
  const { choices } = exchange.steps[0]?.body ?? {};
  expect(JSON.stringify(choices)).toContain(expected);
});

test('a flood of speakers and a title without end fit into the proposals', async () => {
  const [trial] = threeArticles();
  if (!trial) throw new Error('fixtures are missing');
  const articles = Array.from({ length: 60 }, (_, at) => ({
    ...trial,
    id: `story-${at}`,
    title: `${at} ${'long '.repeat(60)}`,
  }));
  const { double } = await startReadyBot({ library: libraryOf(articles) });
  const exchange = double.autocomplete('summary', 'article', { article: '' });
  await double.until(() => exchange.answeredAt);
  expect(exchange.steps[0]?.body?.choices).toHaveLength(25);
});

test('a question that no button can carry is answered in full at once', async () => {
  const { double } = await startReadyBot();
  const question = `what did everyone say? ${'please '.repeat(20)}`;
  const long = double.dispatchSlash('ask', { question });
  const first = await double.answered(long);
  const pages = Number(/Page 1 of (\d+)/.exec(textOf(first))?.[1] ?? 1);
  await double.until(() => long.followUps.length === pages - 1 || undefined);
  expect(() => buttonOf(first, 'More')).toThrow('no button');
  expect(pages).toBeGreaterThan(1);
});

test('where long questions are kept, theirs turn pages and are shared as any other', async () => {
  const kept = new Map<string, string>();
  const requests = {
    keep: (text: string) => Promise.resolve(kept.set('mark', text) && 'mark'),
    find: (mark: string) => Promise.resolve(kept.get(mark)),
  };
  const services = () => ({ ...servicesOf(libraryOf(threeArticles())), requests });
  const { double } = await startReadyBot({ services });
  const question = `what did everyone say? ${'please '.repeat(20)}`;
  const first = await double.answered(double.dispatchSlash('ask', { question, private: true }));
  const second = await double.answered(double.pressButton(first, buttonOf(first, 'More')));
  expect(textOf(second)).toContain('Page 2 of');
  const shared = double.pressButton(second, buttonOf(second, 'Share with everyone here'));
  await double.until(() => shared.followUps[0]);
  expect(double.messages(NEWS).map(textOf)).toEqual([expect.stringContaining('Page 2 of')]);
});

test('a command in a direct message is answered there', async () => {
  const { double } = await startReadyBot();
  const channel = '990000000000000001';
  const first = await double.answered(
    double.dispatchSlash('quotes', { speaker: 'everyone' }, { channel }),
  );
  const turned = double.pressButton(first, buttonOf(first, 'More'), { channel });
  expect(textOf(await double.answered(turned))).toContain('Page 2 of');
  expect(double.messages(channel)).toHaveLength(1);
});

const OTHER = { id: '900000000000000002', name: 'Other Reader' };
const ME = { id: '900000000000000003', name: 'Curious *Reader*' };

test('a line of an answer opens its place, for the one who asks alone, and leads to the next', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('quotes', { speaker: 'Joanna' }));
  const pick = double.pickOption(first, 'where', optionOf(first, /^“/), { user: OTHER });
  const place = await double.answered(pick);
  expect(place.ephemeral).toBe(true);
  expect(textOf(place)).toMatch(/^Paragraph \d+ of \d+\n.*»[^«]+«/s);
  const step = double.pressButton(place, buttonOf(place, /^Next quotation by Joanna/), {
    user: OTHER,
  });
  const next = await double.answered(step);
  expect([next.id, stepsOf(step)]).toEqual([place.id, ['callback 7']]);
  expect(textOf(next)).not.toBe(textOf(place));
  expect(double.messages(NEWS)).toHaveLength(1);
});

test('others who press get their own private answer, and the owner’s stays as it is', async () => {
  const { double } = await startReadyBot();
  const first = await double.answered(double.dispatchSlash('quotes', { speaker: 'everyone' }));
  const press = (label: string | RegExp, user = OTHER) =>
    double.answered(double.pressButton(first, buttonOf(first, label), { user }));
  const page = await press('More');
  expect(page.ephemeral).toBe(true);
  expect(textOf(page)).toContain('Page 2 of');
  expect((await press(/^Tobias/)).ephemeral).toBe(true);
  expect(double.messages(NEWS).map(textOf)).toEqual([textOf(first)]);
});

test('a command asked privately is shown to everyone when its asker says so, once', async () => {
  const { double } = await startReadyBot();
  const asked = double.dispatchSlash(
    'quotes',
    { speaker: 'everyone', private: true },
    { user: ME },
  );
  const own = await double.answered(asked);
  expect(own.ephemeral).toBe(true);
  const second = await double.answered(
    double.pressButton(own, buttonOf(own, 'More'), { user: ME }),
  );
  expect(second.id).toBe(own.id);
  const id = buttonOf(second, 'Share with everyone here');
  const shared = double.pressButton(second, id, { user: ME });
  const again = double.pressButton(second, id, { user: ME });
  await double.until(() => shared.followUps[0] && again.acknowledged);
  expect(double.messages(NEWS)).toHaveLength(1);
  const [message] = double.messages(NEWS);
  if (!message) throw new Error('nothing is shared');
  expect(textOf(message)).toMatch(/Page 2 of \d+ · Asked by Curious \*Reader\*$/m);
  expect(message.pings).toEqual([]);
  const after = double.message(own.id);
  expect(after && textOf(after)).not.toContain('Asked by');
  expect(() => after && buttonOf(after, 'Share with everyone here')).toThrow('no button');
  const back = double.pressButton(message, buttonOf(message, 'Back'), { user: ME });
  expect(textOf(await double.answered(back))).toContain('Asked by Curious *Reader*');
  const turned = double.message(message.id) ?? message;
  const others = double.pressButton(turned, buttonOf(turned, 'More'), { user: OTHER });
  expect((await double.answered(others)).ephemeral).toBe(true);
});

const HERE = 'Who said what here?';

test.each([
  [
    'a message',
    { content: '**“The gate stays shut,”** said Hanna Orr.' },
    /“The gate stays shut,”\nHanna Orr/,
  ],
  [
    'a preview',
    { embeds: [{ description: '“Nobody asked us,” Piet Daal said.' }] },
    /“Nobody asked us,”\nPiet Daal/,
  ],
  [
    'a bot’s message',
    { components: [{ type: 10, content: '“We wait,” said Ada Hill.' }], flags: 32768 },
    /Ada Hill/,
  ],
  ['a message without words', { content: '🙂' }, /no words in it/],
  ['a message in which nobody speaks', { content: 'Lunch at noon?' }, /Nobody is quoted/],
])('who said what in %s is answered to the one who asks', async (_what, body, expected) => {
  const { double } = await startReadyBot();
  const message = await postAsBot(double, NEWS, body);
  const answer = await double.answered(double.dispatchMessageCommand(HERE, message));
  expect(textOf(answer)).toMatch(expected);
  expect(answer.ephemeral).toBe(true);
});

const SNAPSHOT = { content: '“We wait,” said Ada Hill.', embeds: [], attachments: [], type: 0 };

test.each([
  ['a poll', { poll: { question: { text: 'Lunch?' }, answers: [], layout_type: 1 } }, /Hanna Orr/],
  ['a forwarded message', { message_snapshots: [{ message: SNAPSHOT }] }, /Ada Hill/],
  ['what nobody knows yet', { components: [{ type: 99 }], hologram: {} }, /Hanna Orr/],
])('in a direct message of others, a message with %s is read', async (_what, more, expected) => {
  const { double } = await startReadyBot();
  const own = double.messageCreate('“The gate stays shut,” said Hanna Orr.');
  const channel = '990000000000000001';
  const message = { ...own, wire: { ...own.wire, channel_id: channel, ...more } };
  const answer = await double.answered(double.dispatchMessageCommand(HERE, message, { channel }));
  expect(textOf(answer)).toMatch(expected);
});

test('what is said in a long message is turned page by page, and each line opens its place', async () => {
  const { double } = await startReadyBot();
  const lines = Array.from({ length: 60 }, (_, at) => `“We stay until ${at},” said Hanna Orr.`);
  const message = double.messageCreate(lines.join('\n'));
  const first = await double.answered(double.dispatchMessageCommand(HERE, message));
  expect(textOf(first)).toMatch(/Page 1 of/);
  const second = await double.answered(double.pressButton(first, buttonOf(first, 'More')));
  expect(textOf(second)).toMatch(/Page 2 of/);
  const pick = double.pickOption(second, 'where', optionOf(second, /^“/));
  const place = await double.answered(pick);
  expect([place.ephemeral, textOf(place)]).toEqual([true, expect.stringMatching(/»We stay until/)]);
  const offered = JSON.stringify(place.wire);
  // Nothing else can be asked of a message, and nobody else is shown it.
  expect(offered).toContain('Next');
  for (const word of ['Share', 'All 60', 'From “']) expect(offered).not.toContain(word);
});
