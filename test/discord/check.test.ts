import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkDiscord } from '../../src/discord/check.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { createDiscordDouble, type DoubleOptions } from '../support/discord/double.ts';
import type { Denied } from '../support/discord/world.ts';

const GUILD = '700000000000000001';
const CHANNEL = '800000000000000002';

async function start(options: DoubleOptions = {}) {
  const double = await createDiscordDouble(options);
  onTestFinished(() => double.close());
  return double;
}

const guildThatDenies = (...denied: readonly Denied[]): DoubleOptions => ({
  guilds: [{ id: GUILD, name: 'Newsroom', channels: [{ id: CHANNEL, name: 'briefing', denied }] }],
});

/** Registers the commands in the server, as the bot does when it starts. */
async function registerIn(apiUrl: string, token: string): Promise<void> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const application = (await rest.get(Routes.currentApplication())) as { readonly id: string };
  await registerCommands(rest, application.id, GUILD, commands);
}

test.each([
  ['in the server', GUILD],
  ['everywhere', undefined],
])('commands that are not registered %s are a warning that names them', async (_where, guildId) => {
  const { token, apiUrl } = await start();
  const given = { token, apiUrl, ...(guildId && { guildId }) };
  const checked = await checkDiscord(given, [], commands);
  expect(checked.at(-1)).toMatchObject({
    level: 'warning',
    what: expect.stringMatching(
      /^Discord: not registered yet: \/summary, .*\/briefing, “Who said what here\?”\.$/,
    ),
    remedy: expect.stringMatching(/npm start.*oauth2\/authorize/),
  });
});

test('all is well', async () => {
  const { token, apiUrl } = await start();
  await registerIn(apiUrl, token);
  const given = { token, apiUrl, guildId: GUILD };
  expect(await checkDiscord(given, [CHANNEL], commands)).toEqual([
    { level: 'ok', what: 'Discord: connected as Readout.' },
    { level: 'ok', what: 'Discord: in “Newsroom”.' },
    { level: 'ok', what: 'Discord: every command is registered.' },
    { level: 'ok', what: 'Discord: briefings can be posted in #briefing.' },
  ]);
});

test.each<[string, DoubleOptions, string, readonly string[], RegExp]>([
  ['no server at all', { guilds: [] }, '', [], /oauth2\/authorize\?client_id=\d+/],
  ['another server', {}, '700000000000000009', [], /or mend DISCORD_GUILD_ID/],
  [
    'no such channel',
    {},
    '',
    ['800000000000000009'],
    /mend the id where it is from BRIEFING_CHANNELS/,
  ],
  ['a channel that is hidden', guildThatDenies('view'), '', [CHANNEL], /Give it “View Channel”/],
  ['no right to post', guildThatDenies('send'), '', [CHANNEL], /Give it “Send Messages” there/],
  [
    'no right to read back',
    guildThatDenies('history'),
    '',
    [CHANNEL],
    /Give it “Read Message History” there/,
  ],
])('%s is a problem with its remedy', async (_what, options, guildId, channels, remedy) => {
  const { token, apiUrl } = await start(options);
  const checked = await checkDiscord({ token, apiUrl, ...(guildId && { guildId }) }, channels, []);
  expect(checked.filter(({ level }) => level === 'problem')).toEqual([
    { level: 'problem', what: expect.any(String), remedy: expect.stringMatching(remedy) },
  ]);
});

test('a thread is looked at for what posts in threads need', async () => {
  const thread = { id: '800000000000000007', name: 'late news', parent: CHANNEL };
  const channels = [{ id: CHANNEL, name: 'briefing' }, thread];
  const { token, apiUrl } = await start({ guilds: [{ id: GUILD, name: 'Newsroom', channels }] });
  const checked = await checkDiscord({ token, apiUrl }, [thread.id], []);
  expect(checked.at(-1)?.remedy).toMatch(/^Give it “Send Messages in Threads” there/);
});

test('a channel that Discord says nothing of for now is told as that', async () => {
  const { token, apiUrl, addFault } = await start();
  addFault({ on: 'GET /channels/:channel', status: 503 });
  const checked = await checkDiscord({ token, apiUrl }, ['800000000000000009'], []);
  expect(checked.at(-1)).toMatchObject({ level: 'problem', remedy: 'Discord answers 503.' });
});

test('a wrong token is a problem with its remedy, and is not shown', async () => {
  const { apiUrl } = await start();
  const checked = await checkDiscord({ token: 'MTIz.wrong.token', apiUrl }, [], []);
  expect(checked).toEqual([
    {
      level: 'problem',
      what: 'Discord cannot be used.',
      remedy: expect.stringContaining('Developer Portal'),
    },
  ]);
  expect(JSON.stringify(checked)).not.toContain('MTIz');
});

test('a connection that breaks once is no problem', async () => {
  const { token, apiUrl, addFault } = await start();
  addFault({ on: 'GET /gateway/bot', times: 1, drop: 'before' });
  const checked = await checkDiscord({ token, apiUrl }, [], []);
  expect(checked[0]).toEqual({ level: 'ok', what: 'Discord: connected as Readout.' });
});

test('nobody at the address is a problem', async () => {
  const double = await start();
  await double.close();
  const checked = await checkDiscord({ token: double.token, apiUrl: double.apiUrl }, [], []);
  expect(checked[0]).toEqual({
    level: 'problem',
    what: 'Discord cannot be used.',
    remedy: expect.stringMatching(/cannot be reached \(ECONNREFUSED\)\. Check the network/),
  });
});

test.each(['{"ok":true}', '{"url":"elsewhere"}', '[]'])(
  'somebody else at the address, who answers %s, is a problem',
  async (answer) => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(answer),
    ).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.close();
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const apiUrl = `http://127.0.0.1:${port}/api`;
    const checked = await checkDiscord({ token: 'MTIz.any.token', apiUrl }, [], []);
    expect(checked[0]?.remedy).toContain('answers in its place. Check the proxy');
  },
);
