import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REST, Routes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { checkDiscord } from '../../src/discord/check.ts';
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

/** Registers one command in the server, as the bot does when it starts. */
async function registerIn(apiUrl: string, token: string): Promise<void> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const application = (await rest.get(Routes.currentApplication())) as { readonly id: string };
  const body = [{ name: 'summary', description: 'A summary' }];
  await rest.put(Routes.applicationGuildCommands(application.id, GUILD), { body });
}

test.each([
  ['in the server', GUILD],
  ['everywhere', undefined],
])('commands that are not registered %s are a warning that names them', async (_where, guildId) => {
  const { token, apiUrl } = await start();
  const given = { token, apiUrl, ...(guildId && { guildId }) };
  const checked = await checkDiscord(given, [], ['summary', 'ask']);
  expect(checked.at(-1)).toMatchObject({
    level: 'warning',
    what: 'Discord: not registered yet: /summary, /ask.',
    remedy: expect.stringMatching(/npm start.*oauth2\/authorize/),
  });
});

test('all is well', async () => {
  const { token, apiUrl } = await start();
  await registerIn(apiUrl, token);
  const given = { token, apiUrl, guildId: GUILD };
  expect(await checkDiscord(given, [CHANNEL], ['summary'])).toEqual([
    { level: 'ok', what: 'Discord: connected as Readout.' },
    { level: 'ok', what: 'Discord: in “Newsroom”.' },
    { level: 'ok', what: 'Discord: every command is registered.' },
    { level: 'ok', what: 'Discord: briefings can be posted in #briefing.' },
  ]);
});

test.each<[string, DoubleOptions, string, readonly string[], RegExp]>([
  ['no server at all', { guilds: [] }, '', [], /oauth2\/authorize\?client_id=\d+/],
  ['another server', {}, '700000000000000009', [], /or mend DISCORD_GUILD_ID/],
  ['no such channel', {}, '', ['800000000000000009'], /Mend its id in BRIEFING_CHANNELS/],
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

test('nobody at the address is a problem', async () => {
  const double = await start();
  await double.close();
  const checked = await checkDiscord({ token: double.token, apiUrl: double.apiUrl }, [], []);
  expect(checked[0]?.remedy).toContain('cannot be reached (ECONNREFUSED)');
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
