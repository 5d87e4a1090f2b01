import { PassThrough } from 'node:stream';
import type { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { printManifest, slackManifest } from '../../src/cli/manifest.ts';
import { isForm } from '../../src/slack/forms.ts';
import { list, object, string } from '../support/discord/json.ts';

/** The shape that Slack documents for a manifest, as its own SDK has it: what does not fit does not compile. */
type Manifest = webApi.AppsManifestCreateArguments['manifest'];
const documented: Manifest = slackManifest(commands);

/** Slack's limits by the path of a value; `*` stands for every item of a list. */
const LIMITS: readonly (readonly [path: string, most: number])[] = [
  ['display_information.name', 35],
  ['display_information.description', 140],
  ['features.bot_user.display_name', 80],
  ['features.shortcuts', 10],
  ['features.shortcuts.*.name', 24],
  ['features.shortcuts.*.callback_id', 255],
  ['features.shortcuts.*.description', 150],
  ['features.slash_commands', 50],
  ['features.slash_commands.*.command', 32],
  ['features.slash_commands.*.description', 2000],
  ['features.slash_commands.*.usage_hint', 1000],
  ['oauth_config.scopes.bot', 255],
  ['settings.event_subscriptions.bot_events', 100],
];

const valuesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] =>
  key === undefined
    ? [value]
    : key === '*'
      ? list(value).flatMap((one) => valuesAt(one, rest))
      : valuesAt(object(value)[key], rest);

test.each(LIMITS)('%s has at most %i', (path, most) => {
  const values = valuesAt(documented, path.split('.'));
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) {
    expect(Array.isArray(value) ? value.length : string(value).length).toBeLessThanOrEqual(most);
    expect(value).not.toHaveLength(0);
  }
});

test('every shortcut and event of the manifest is something that the bot answers to', () => {
  const names = valuesAt(documented, ['features', 'shortcuts', '*', 'callback_id']);
  expect(new Set(names).size).toBe(names.length);
  const global = list(part(documented, 'features', 'shortcuts'))
    .map(object)
    .filter(({ type }) => type === 'global');
  for (const { callback_id } of global) expect(isForm(string(callback_id))).toBe(true);
  expect(part(documented, 'settings', 'interactivity', 'is_enabled')).toBe(true);
  expect(part(documented, 'features', 'app_home')).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
});

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
    'app_home_opened',
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
