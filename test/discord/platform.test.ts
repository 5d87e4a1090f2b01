import { once } from 'node:events';
import { RateLimitError } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandData } from '../../src/discord/command-data.ts';
import { createConnection } from '../../src/discord/connection.ts';
import { waitAfter } from '../../src/discord/surely.ts';
import { stepsOf } from '../support/discord/client.ts';
import { createDiscordDouble } from '../support/discord/double.ts';
import type { Exchange } from '../support/discord/exchange.ts';
import { libraryOf, servicesOf, slowLibrary, threeArticles } from '../support/newsroom.ts';
import { buttonOf, type Line, registered, startBot, startReadyBot, textOf } from './bot.ts';

const NEWS = '800000000000000001';
const CALLBACK = 'POST /interactions/:id/:token/callback';

/**
 * What was done about an interaction, without what was done in vain: a busy machine hears nothing of a try for a second, and
 * another is made beside it, which Discord refuses.
 */
const takenSteps = (exchange: Exchange): readonly string[] =>
  stepsOf(exchange).filter((step) => step !== 'refused 40060');

const messages = (log: readonly Line[]): readonly string[] => log.map(({ message }) => message);

test.each([
  ['summary', {}, 0],
  ['help', {}, 64],
])('/%s that takes long is announced and then filled in', async (name, options, flags) => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  const exchange = double.dispatchSlash(name, options);
  await double.until(() => exchange.acknowledged);
  expect(stepsOf(exchange)).toEqual(['callback 5']);
  go();
  const message = await double.answered(exchange);
  expect(takenSteps(exchange)).toEqual(['callback 5', 'edit']);
  expect(Number(message.wire.flags) & 64).toBe(flags);
});

test('a page that takes long is announced and then turned', async () => {
  const { double: fast, platform } = await startReadyBot();
  const first = await fast.answered(fast.dispatchSlash('quotes', { speaker: 'everyone' }));
  await platform.stop();
  const { library, go } = slowLibrary();
  const { double } = await startBot({ double: fast, library });
  await double.until(() => double.connected() === 1 || undefined);
  const turned = double.pressButton(first, buttonOf(first, 'More'));
  await double.until(() => turned.acknowledged);
  go();
  expect(textOf(await double.answered(turned))).toContain('Page 2 of');
  expect(takenSteps(turned)).toEqual(['callback 6', 'edit']);
});

test('an event that is delivered twice is answered once', async () => {
  const { double, log } = await startReadyBot();
  const exchange = double.dispatchSlash('summary', {}, { twice: true });
  await double.answered(exchange);
  const fence = double.dispatchSlash('help');
  await double.answered(fence);
  expect(stepsOf(exchange)).toEqual(['callback 4']);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test.each([
  ['the connection breaks before the answer arrives', { drop: 'before' }, ['callback 4']],
  ['the word that it arrived is lost', { drop: 'after' }, ['callback 4', 'refused 40060']],
  ['Discord fails for a moment', { status: 502 }, ['callback 4']],
  ['Discord asks to wait', { retryAfter: 0.05 }, ['callback 4']],
] as const)('an answer is given once when %s', async (_what, effect, steps) => {
  const { double, log } = await startReadyBot();
  double.addFault({ on: CALLBACK, times: 1, ...effect });
  const exchange = double.dispatchSlash('summary');
  await double.answered(exchange);
  await double.until(() => double.requestsTo(CALLBACK)[1]?.status);
  expect(stepsOf(exchange)).toEqual(steps);
  expect(double.messages(NEWS)).toHaveLength(1);
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an announcement whose arrival was not confirmed is followed by the answer', async () => {
  const { library, go } = slowLibrary();
  const { double } = await startReadyBot({ library });
  double.addFault({ on: CALLBACK, times: 1, drop: 'after' });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.steps[1]);
  go();
  await double.answered(exchange);
  expect(stepsOf(exchange)).toEqual(['callback 5', 'refused 40060', 'edit']);
});

test.each([
  ['a server', {}],
  ['a direct message', { channel: '990000000000000001' }],
])('an event with nothing more than is needed, from %s, is answered', async (_what, where) => {
  const { double, log } = await startReadyBot({ options: { bare: true } });
  const bare = { ...where, bare: true };
  const first = await double.answered(
    double.dispatchSlash('quotes', { speaker: 'everyone' }, bare),
  );
  const turned = double.pressButton(first, buttonOf(first, 'More'), bare);
  expect(textOf(await double.answered(turned))).toContain('Page 2 of');
  expect(stepsOf(turned)).toEqual(['callback 7']);
  const typed = double.autocomplete('quotes', 'speaker', { speaker: 'jo' }, bare);
  await double.until(() => typed.answeredAt);
  const chosen = double.dispatchMessageCommand('Who said what here?', first, bare);
  expect(textOf(await double.answered(chosen))).toContain('no words in it');
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

const asked = (retryAfter: number) =>
  new RateLimitError({
    ...{ timeToReset: retryAfter, limit: 1, method: 'POST', hash: '', url: '', route: '' },
    ...{ majorParameter: '', global: false, retryAfter, sublimitTimeout: 0, scope: 'user' },
  });

test.each([
  ['Discord asks for no longer than there is', asked(1000), 1, 2000, 1000],
  ['Discord asks for longer than there is', asked(1000), 2, 900, 200],
  ['the connection broke', new Error('ECONNRESET'), 3, 2000, 300],
])('when %s, the next try waits accordingly', (_what, error, attempt, left, wait) => {
  expect(waitAfter(error, attempt, left)).toBe(wait);
});

test('told to wait twice in a row, the answer is still there in time', async () => {
  const { double } = await startReadyBot();
  double.addFault({ on: CALLBACK, times: 2, retryAfter: 1.3 });
  const exchange = double.dispatchSlash('summary');
  await double.answered(exchange);
  expect(stepsOf(exchange)).toEqual(['callback 4']);
});

test('a failure of ours reaches the user as a reference, and the log under the same', async () => {
  const library = libraryOf(threeArticles());
  const broken = { ...library, version: () => Promise.reject(new Error('the disk is gone')) };
  const { double, log } = await startReadyBot({ library: broken });
  const first = await double.answered(double.dispatchSlash('summary'));
  const answer = await double.answered(double.pressButton(first, buttonOf(first, 'Key figures')));
  const reference = /the reference (\w+)\./.exec(textOf(answer))?.[1];
  expect(answer.ephemeral).toBe(true);
  expect(log.find(({ level }) => level === 'error')?.details).toMatchObject({
    reference,
    stack: expect.stringContaining('the disk is gone'),
  });
});

test('commands are registered again only when they changed', async () => {
  const { double, platform } = await startReadyBot();
  await platform.stop();
  const again = await startBot({ double });
  await again.logged('unchanged');
  await again.platform.stop();
  const [first, ...others] = servicesOf(again.library).commands;
  if (first === undefined) throw new Error('there are no commands');
  const renamed = [{ ...first, description: 'Another description' }, ...others];
  const services = () => ({ ...servicesOf(again.library), commands: renamed });
  const third = await startBot({ double, services });
  await third.logged('registered');
  expect(double.requestsTo('PUT /applications/:application/commands')).toHaveLength(2);
});

test('with a server’s id the commands are registered there', async () => {
  const { double } = await startReadyBot({ guildId: '700000000000000001' });
  expect(double.requestsTo('PUT /applications/:application/guilds/:guild/commands')).toHaveLength(
    1,
  );
  expect(double.requestsTo('PUT /applications/:application/commands')).toHaveLength(0);
});

test('commands that an earlier run registered everywhere give way to those of a server', async () => {
  const { double, platform } = await startReadyBot();
  await platform.stop();
  const { logged } = await startBot({ double, guildId: '700000000000000001' });
  expect((await logged('no longer registered everywhere')).level).toBe('info');
  const rest = double.requestsTo('DELETE /applications/:application/commands/:command');
  expect(rest).toHaveLength(commandData(commands, true).length);
});

test('a server that the bot is not in is named with what to do', async () => {
  const { logged } = await startBot({ guildId: '700000000000000009' });
  expect((await logged('registered')).message).toMatch(
    /in the server 700000000000000009: .*Invite the bot.*It is tried again by itself/,
  );
});

test('a wrong token is one line that says what to do, and nothing throws', async () => {
  const { log, logged } = await startBot({ token: 'MTIz.wrong.token' });
  await logged('Discord');
  expect(log).toHaveLength(1);
  expect(log[0]?.message).toMatch(/DISCORD_TOKEN.*Developer Portal/);
  expect(JSON.stringify(log)).not.toContain('MTIz');
});

test.each([
  [{ status: 503 }, 'Discord answers 503'],
  [{ page: 200 }, 'something between the bot and Discord'],
  [{ page: 403 }, 'something between the bot and Discord'],
  [{ status: 401 }, 'DISCORD_TOKEN'],
])('an outage at the start is one line, and over when Discord is back: %j', async (fault, line) => {
  const double = await createDiscordDouble({ faults: [] });
  const outage = double.addFault(fault);
  const { log, logged } = await startBot({ double });
  await logged('Discord');
  const tried = double.requests.length;
  await double.until(() => double.requests.length > tried + 1 || undefined);
  expect(messages(log)).toEqual([expect.stringContaining(line)]);
  outage.remove();
  await registered(double);
  await logged('connected as Readout');
});

test('an address at which there is nothing is told with what to do', async () => {
  const double = await createDiscordDouble();
  const { logged } = await startBot({ double: { ...double, apiUrl: `${double.apiUrl}/old` } });
  expect((await logged('Discord is off')).message).toContain('Check DISCORD_API_URL');
});

test.each([
  [4010, /fault of this program/],
  [4011, /2,500/],
  [4012, /Update the bot/],
  [4014, /intents/],
])('a session that is refused with %i is one line that says why', async (refusal, words) => {
  const { log, logged } = await startBot({ options: { refusal } });
  await logged('Discord is off');
  expect(messages(log)).toEqual([expect.stringMatching(words)]);
});

test('no network at the start is one line, and over when it is back', async () => {
  const away = await createDiscordDouble();
  const port = Number(new URL(away.apiUrl).port);
  const { log } = await startBot({ double: away });
  await away.close();
  const back = await createDiscordDouble({ port });
  try {
    await back.until(() => back.connected() === 1 || undefined);
    await registered(back);
    const exchange = back.dispatchSlash('summary');
    expect(textOf(await back.answered(exchange))).toContain('Brewer');
    expect(new Set(messages(log)).size).toBe(log.length);
  } finally {
    await back.close();
  }
});

test('a server with an outage of its own lets nobody else wait for an answer', async () => {
  const news = { id: '700000000000000001', name: 'News', channels: [{ id: NEWS, name: 'news' }] };
  const away = { id: '700000000000000002', name: 'Away', channels: [], outage: true };
  const options = { guilds: [news, away], answerWithin: 10_000 };
  const { double, platform } = await startReadyBot({ options });
  await platform.stop();
  await startBot({ double });
  await double.until(() => double.connected() === 1 || undefined);
  await double.answered(double.dispatchSlash('summary'));
});

test('a dropped socket is resumed, and what was asked meanwhile is answered', async () => {
  const { double, log } = await startReadyBot();
  double.dropSockets();
  const exchange = double.dispatchSlash('summary');
  await double.answered(exchange);
  expect(double.counts).toMatchObject({ identified: 1, resumed: 1 });
  expect(messages(log)).toContain('Discord: the connection is lost and is being restored');
});

test('stopping takes no more, lets answers under way end, and disconnects', async () => {
  const { library, go } = slowLibrary();
  const { double, platform } = await startReadyBot({ library });
  const exchange = double.dispatchSlash('summary');
  await double.until(() => exchange.acknowledged);
  const stopped = platform.stop();
  go();
  await stopped;
  expect(stepsOf(exchange)).toEqual(['callback 5', 'edit']);
  await double.until(() => double.connected() === 0 || undefined);
});

test('whoever asks while the bot stops has a word', async () => {
  const { library, go } = slowLibrary();
  const { double, platform } = await startReadyBot({ library });
  const before = double.dispatchSlash('summary');
  await double.until(() => before.acknowledged);
  const stopped = platform.stop();
  const late = await double.answered(double.dispatchSlash('summary'));
  expect([late.ephemeral, textOf(late)]).toEqual([
    true,
    expect.stringMatching(/^The bot is just being stopped/),
  ]);
  go();
  await stopped;
  expect(stepsOf(before)).toEqual(['callback 5', 'edit']);
});

test('stopping while the connection is being restored leaves none behind', async () => {
  const { double, platform, logged } = await startReadyBot();
  double.dropSockets();
  await logged('is being restored');
  await platform.stop();
  expect(double.connected()).toBe(0);
});

test('no token of any kind is in the log, whatever fails', async () => {
  const { double, log, logged } = await startReadyBot();
  double.addFault({ on: CALLBACK, status: 403 });
  const exchange = double.dispatchSlash('summary');
  await logged('no word reached the user');
  const text = JSON.stringify(log);
  expect(text).not.toContain(double.token);
  expect(text).not.toContain(exchange.token);
});

test('what is asked before there is anything to answer with is answered then', async () => {
  const { double, platform } = await startReadyBot();
  await platform.stop();
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { token, apiUrl } = double;
  const connection = createConnection({ token, apiUrl, log: quiet });
  connection.start();
  await double.until(() => double.connected() === 1 || undefined);
  const client = await vi.waitUntil(() => connection.client(), { timeout: 60_000 });
  const heard = once(client, 'interactionCreate');
  const exchange = double.dispatchSlash('summary');
  await heard;
  expect(stepsOf(exchange)).toEqual([]);
  await startBot({ double, connection });
  await double.answered(exchange);
  expect(stepsOf(exchange)).toEqual(['callback 4']);
});
