import { expect, onTestFinished, test } from 'vitest';
import { examineBriefing, examineDiscord, examineSlack } from '../../src/cli/doctor-platforms.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createDiscordDouble, type DoubleOptions } from '../support/discord/double.ts';
import { createSlackDouble, type SlackDoubleOptions } from '../support/slack/double.ts';

const briefing = { BRIEFING_SCHEDULE: '0 8 * * 1-5', BRIEFING_TIMEZONE: 'Europe/London' };

async function discord(options: DoubleOptions, env: Readonly<Record<string, string>> = {}) {
  const double = await createDiscordDouble(options);
  onTestFinished(() => double.close());
  const { token, apiUrl } = double;
  return examineDiscord(readConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env }));
}

async function slack(options: SlackDoubleOptions, env: Readonly<Record<string, string>> = {}) {
  const double = await createSlackDouble(options);
  onTestFinished(() => double.close());
  const { tokens, apiUrl } = double;
  const on = { SLACK_BOT_TOKEN: tokens.bot, SLACK_APP_TOKEN: tokens.app, SLACK_API_URL: apiUrl };
  return examineSlack(readConfig({ ...on, ...env }));
}

const lines = (findings: Awaited<ReturnType<typeof discord>>): readonly string[] =>
  findings.map(({ level, what, remedy }) => [level, what, remedy ?? ''].join(' '));

test('Discord: connected, and every channel of the briefing can be seen and read', async () => {
  const channels = { BRIEFING_CHANNELS: 'discord:800000000000000001', ...briefing };
  expect(lines(await discord({}, channels))).toEqual([
    expect.stringContaining('ok Discord: connected as'),
    expect.stringContaining('ok Discord: #news can be seen and read'),
  ]);
});

const wrong = 'ODAwMDAwMDAwMDAwMDAwMDAx.wrong.token';
test.each([
  ['a wrong token', {}, { DISCORD_TOKEN: wrong }, 'Reset Token'],
  [
    'a channel that there is not',
    {},
    { BRIEFING_CHANNELS: 'discord:800000000000000099', ...briefing },
    'Copy Channel ID',
  ],
  [
    'a history that may not be read',
    { faults: [{ on: 'GET /channels/:channel/messages', status: 403 }] },
    { BRIEFING_CHANNELS: 'discord:800000000000000001', ...briefing },
    'Read Message History',
  ],
  ['an error of the platform', { faults: [{ status: 503 }] }, {}, '(503)'],
  ['nobody there', {}, { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, 'does not answer'],
])('Discord: %s', async (_what, options, env, told) => {
  const findings = lines(await discord(options, env));
  expect(findings.filter((line) => line.startsWith('problem'))).toEqual([
    expect.stringContaining(told),
  ]);
  expect(findings.join()).not.toContain(wrong);
});

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
  [
    'a missing scope',
    {
      scopes: [
        'app_mentions:read',
        'chat:write',
        'commands',
        'im:history',
        'channels:history',
        'groups:history',
      ],
    },
    {},
    'mpim:history is missing',
  ],
  [
    'a channel without the bot',
    {},
    { BRIEFING_CHANNELS: 'slack:C0OTHER01', ...briefing },
    '/invite @Readout',
  ],
  ['nobody there', {}, { SLACK_API_URL: 'http://127.0.0.1:9/api/' }, 'does not answer'],
])('Slack: %s', async (_what, options, env, told) => {
  const findings = lines(await slack(options, env));
  expect(findings.filter((line) => line.startsWith('problem'))).toEqual([
    expect.stringContaining(told),
  ]);
  expect(findings.join()).not.toMatch(/xoxb-1|xapp-1/);
});

test('the next three times of the briefing', () => {
  const config: Config = readConfig({
    ...{ DISCORD_TOKEN: wrong, BRIEFING_CHANNELS: 'discord:800000000000000001', ...briefing },
  });
  const [finding] = examineBriefing(config, new Date('2026-06-04T12:00Z'));
  expect(finding?.what).toBe(
    'Briefing: next on Fri, 5 Jun 2026, 08:00; Mon, 8 Jun 2026, 08:00; Tue, 9 Jun 2026, 08:00 (Europe/London).',
  );
});

test('a schedule that never comes', () => {
  const config = readConfig({
    ...{ DISCORD_TOKEN: wrong, BRIEFING_CHANNELS: 'discord:800000000000000001', ...briefing },
    BRIEFING_SCHEDULE: '0 8 31 2 *',
  });
  expect(examineBriefing(config, new Date('2026-06-04T12:00Z'))).toMatchObject([
    { level: 'problem' },
  ]);
});
