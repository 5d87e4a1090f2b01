import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { printManifest, slackManifest } from '../../src/cli/manifest.ts';
import { list, object, string } from '../support/discord/json.ts';

const part = (manifest: object, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => object(value)[key], manifest);

test('the manifest names every command in the hint of the slash command', () => {
  const [slash] = list(part(slackManifest(commands), 'features', 'slash_commands')).map(object);
  expect(slash?.command).toBe('/readout');
  for (const { name } of commands) expect(string(slash?.usage_hint)).toContain(name);
  expect(string(slash?.usage_hint)).toContain('quotes <speaker>');
});

test('for Socket Mode there is no address in it', () => {
  const manifest = slackManifest(commands);
  expect(part(manifest, 'settings', 'socket_mode_enabled')).toBe(true);
  expect(JSON.stringify(manifest)).not.toContain('url');
});

test('for HTTP all that Slack sends goes to one address', () => {
  const manifest = slackManifest(commands, 'https://bot.example/');
  const at = 'https://bot.example/slack/events';
  expect(part(manifest, 'settings')).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: at },
    interactivity: { is_enabled: true, request_url: at },
  });
  expect(part(manifest, 'features', 'slash_commands')).toMatchObject([{ url: at }]);
});

test('the bot hears mentions and direct messages, and may read what delivery looks for', () => {
  const manifest = slackManifest(commands);
  expect(part(manifest, 'settings', 'event_subscriptions', 'bot_events')).toEqual([
    'app_mention',
    'message.im',
  ]);
  const scopes = list(part(manifest, 'oauth_config', 'scopes', 'bot'));
  for (const kind of ['channels', 'groups', 'im', 'mpim']) {
    expect(scopes).toContain(`${kind}:history`);
  }
});

test('nothing in it is longer than Slack takes', () => {
  const many = commands.flatMap((command) =>
    Array.from({ length: 60 }, (_, at) => ({ ...command, name: `${command.name}-${at}` })),
  );
  const manifest = slackManifest(many);
  expect(string(part(manifest, 'display_information', 'description')).length).toBeLessThan(141);
  const [slash] = list(part(manifest, 'features', 'slash_commands')).map(object);
  expect(string(slash?.usage_hint).length).toBeLessThan(1001);
});

test.each([
  [[], 0, '"socket_mode_enabled": true'],
  [['https://bot.example'], 0, 'https://bot.example/slack/events'],
  [['bot.example'], 1, ''],
] as const)('manifest %j ends with %i', (args, code, words) => {
  const [output, problems] = [new PassThrough(), new PassThrough()];
  expect(printManifest(args, commands, output, problems)).toBe(code);
  const printed = String(output.read() ?? '');
  expect(printed).toContain(words);
  if (code === 0) expect(JSON.parse(printed)).toHaveProperty('settings');
  else expect(String(problems.read())).toContain('https');
});
