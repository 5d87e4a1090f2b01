import { expect, onTestFinished, test } from 'vitest';
import { examineSlack } from '../../src/cli/doctor-slack.ts';
import { readConfig } from '../../src/config.ts';
import { createSlackDouble, type SlackDoubleOptions } from '../support/slack/double.ts';

const briefing = { BRIEFING_SCHEDULE: '0 8 * * 1-5', BRIEFING_TIMEZONE: 'Europe/London' };

async function slack(options: SlackDoubleOptions, env: Readonly<Record<string, string>> = {}) {
  const double = await createSlackDouble(options);
  onTestFinished(() => double.close());
  const { tokens, apiUrl } = double;
  const on = { SLACK_BOT_TOKEN: tokens.bot, SLACK_APP_TOKEN: tokens.app, SLACK_API_URL: apiUrl };
  return examineSlack(readConfig({ ...on, ...env }));
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
