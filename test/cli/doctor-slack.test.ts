import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { examineClock } from '../../src/cli/doctor-clock.ts';
import { examineSlack } from '../../src/cli/doctor-slack.ts';
import { SLACK_SCOPES } from '../../src/cli/manifest.ts';
import { readConfig } from '../../src/config.ts';
import { freePort } from '../support/slack/client.ts';
import { createSlackDouble, type SlackDoubleOptions } from '../support/slack/double.ts';

/** Every scope that the bot wants but these. */
const allBut = (...missing: readonly string[]): readonly string[] =>
  Object.keys(SLACK_SCOPES).filter((scope) => !missing.includes(scope));

const briefing = { BRIEFING_SCHEDULE: '0 8 * * 1-5', BRIEFING_TIMEZONE: 'Europe/London' };

async function double(options: SlackDoubleOptions = {}) {
  const made = await createSlackDouble(options);
  onTestFinished(() => made.close());
  return made;
}

async function slack(options: SlackDoubleOptions, env: Readonly<Record<string, string>> = {}) {
  const { tokens, apiUrl } = await double(options);
  const on = { SLACK_BOT_TOKEN: tokens.bot, SLACK_APP_TOKEN: tokens.app, SLACK_API_URL: apiUrl };
  const config = readConfig({ ...on, ...env });
  if (!config.slack) throw new Error('Slack is off');
  return examineSlack(config.slack, config.briefing?.channels.map(({ id }) => id) ?? []);
}

const lines = (findings: Awaited<ReturnType<typeof slack>>): readonly string[] =>
  findings.map(({ level, what, remedy }) => [level, what, remedy ?? ''].join(' '));

test('Slack: connected, with every scope, and the channel can be read', async () => {
  const channels = { BRIEFING_CHANNELS: 'slack:C0BRIEF01', ...briefing };
  expect(lines(await slack({}, channels))).toEqual([
    expect.stringContaining('ok Slack: connected as'),
    expect.stringContaining('ok Slack: Socket Mode is on'),
    expect.stringContaining('ok Slack: C0BRIEF01 can be read'),
  ]);
});

test.each([
  ['a wrong bot token', {}, { SLACK_BOT_TOKEN: 'xoxb-1-wrong' }, 'SLACK_BOT_TOKEN is not accepted'],
  ['a wrong app token', {}, { SLACK_APP_TOKEN: 'xapp-1-wrong' }, 'connections:write'],
  ['a missing scope', { scopes: allBut('mpim:history') }, {}, 'mpim:history is missing'],
  [
    'a channel without the bot',
    {},
    { BRIEFING_CHANNELS: 'slack:C0OTHER01', ...briefing },
    '/invite @Readout',
  ],
  [
    'a history that the app may not read',
    { scopes: allBut('channels:history', 'groups:history') },
    { BRIEFING_CHANNELS: 'slack:C0BRIEF01', ...briefing },
    ['channels:history is missing', 'groups:history is missing', 'lacks channels:history'],
  ],
  ['nobody there', {}, { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, 'does not answer'],
])('Slack: %s', async (_what, options, env, told) => {
  const findings = lines(await slack(options, env));
  const problems = findings.filter((line) => line.startsWith('problem'));
  expect(problems).toEqual([told].flat().map((words) => expect.stringContaining(words)));
  // Each says where to click, or what to type.
  for (const line of problems) expect(line).toMatch(/api\.slack\.com\/apps|\/invite|slack-status/);
  expect(findings.join()).not.toMatch(/xoxb-1|xapp-1/);
});

test('a scope is added on the page of the very app, and the app installed again', async () => {
  const [, line] = lines(await slack({ scopes: [] }));
  expect(line).toMatch(/api\.slack\.com\/apps\/A0READOUT\/oauth.*Reinstall to Workspace/);
});

test('signed HTTP: a port that is free, and one that is not', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const http = (number: number) =>
    slack({}, { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'double', SLACK_PORT: String(number) });
  expect(lines(await http(await freePort())).at(-1)).toMatch(/^ok .* is free/);
  expect(lines(await http(port)).at(-1)).toMatch(/^warning .* is in use.*if the bot is running/);
});

test.each([
  [0, 'ok', 'Clock: it agrees with Slack’s.'],
  [-7.2 * 60_000, 'problem', 'Clock: this machine is 7 minutes behind Slack.'],
  [61_000, 'problem', 'Clock: this machine is 1 minute ahead of Slack.'],
])('a clock that is %i ms ahead', async (ahead, level, what) => {
  const { apiUrl, tokens } = await double();
  const config = readConfig({
    SLACK_BOT_TOKEN: tokens.bot,
    SLACK_APP_TOKEN: tokens.app,
    SLACK_API_URL: apiUrl,
  });
  const [found] = await examineClock(config, () => Date.now() + ahead);
  expect(found).toMatchObject({ level, what });
});

test('where nobody answers, nothing is said of the clock', async () => {
  const config = readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
  expect(await examineClock(config)).toEqual([]);
});
