import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, variables } from '../src/config.ts';

const CWD = '/srv/readout';
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const BRIEFING = {
  DISCORD_TOKEN: 'abc.def.ghi',
  BRIEFING_SCHEDULE: '0 8 * * 1-5',
  BRIEFING_TIMEZONE: 'Europe/London',
  BRIEFING_CHANNELS: 'discord:123456789012345678',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env, CWD);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('nothing has to be set', () => {
  expect(readConfig({}, CWD)).toEqual({
    contentDir: '/srv/readout/content',
    databaseUrl: 'file:/srv/readout/data/readout.db',
    logLevel: 'info',
  });
});

test('reads everything', () => {
  const env = {
    ...BRIEFING,
    DISCORD_GUILD_ID: '223456789012345678',
    DISCORD_API_URL: 'http://127.0.0.1:4310/api',
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: '0123abcd',
    SLACK_PORT: '3000',
    SLACK_API_URL: 'https://slack-gov.com/api/',
    SLACK_BRIEFINGS_BY: 'Admins',
    CONTENT_DIR: '../articles',
    DATABASE_URL: 'file:/var/lib/readout.db',
    BRIEFING_CHANNELS: 'discord:123456789012345678, slack:C012AB3CD  slack:C012AB3CD',
    LOG_LEVEL: 'DEBUG',
    PORT: '9090',
  };
  expect(readConfig(env, CWD)).toEqual({
    contentDir: '/srv/articles',
    databaseUrl: 'file:/var/lib/readout.db',
    logLevel: 'debug',
    http: { host: '127.0.0.1', port: 9090 },
    discord: {
      token: 'abc.def.ghi',
      guildId: '223456789012345678',
      apiUrl: 'http://127.0.0.1:4310/api',
    },
    slack: {
      botToken: 'xoxb-1',
      apiUrl: 'https://slack-gov.com/api/',
      briefingsBy: 'admins',
      mode: { kind: 'http', signingSecret: '0123abcd', port: 3000 },
    },
    briefing: {
      schedule: '0 8 * * 1-5',
      timezone: 'Europe/London',
      channels: [
        { platform: 'discord', id: '123456789012345678' },
        { platform: 'slack', id: 'C012AB3CD' },
      ],
    },
  });
});

test('Slack listens by Socket Mode with an app token', () => {
  expect(readConfig(SLACK, CWD).slack).toEqual({
    botToken: 'xoxb-1',
    briefingsBy: 'members',
    mode: { kind: 'socket', appToken: 'xapp-1' },
  });
});

test('the result cannot be changed, at any depth', () => {
  const config = readConfig(BRIEFING, CWD);
  expect(Object.isFrozen(config)).toBe(true);
  expect(Object.isFrozen(config.briefing?.channels[0])).toBe(true);
});

test.each([
  { what: 'empty and blank values', env: { DISCORD_TOKEN: '', PORT: '  ', LOG_LEVEL: '' } },
  { what: 'variables that it does not know', env: { HOME: '/root', SLACK_TEAM: 'x' } },
])('passes over $what', ({ env }) => {
  expect(readConfig(env, CWD)).toEqual(readConfig({}, CWD));
});

test.each([
  { url: ':memory:', databaseUrl: ':memory:' },
  { url: 'file::memory:', databaseUrl: 'file::memory:' },
  { url: 'file:bot.db', databaseUrl: 'file:/srv/readout/bot.db' },
  { url: 'file:///var/bot.db', databaseUrl: 'file:///var/bot.db' },
])('takes the database $url', ({ url, databaseUrl }) => {
  expect(readConfig({ DATABASE_URL: url }, CWD).databaseUrl).toBe(databaseUrl);
});

test.each(['/api', '/api/', '/api/v10', '/api/v10/', ''])(
  'takes Discord’s address with %j behind it, the version being the client’s to add',
  (path) => {
    const env = { DISCORD_TOKEN: 'abc.def.ghi', DISCORD_API_URL: `http://127.0.0.1:4310${path}` };
    const expected = `http://127.0.0.1:4310${path && '/api'}`;
    expect(readConfig(env, CWD).discord?.apiUrl).toBe(expected);
  },
);

test.each([
  { env: { DISCORD_TOKEN: 'Bot abc' }, problem: /^DISCORD_TOKEN .*without “Bot” before it\.$/ },
  { env: { DISCORD_TOKEN: 'a b' }, problem: /^DISCORD_TOKEN / },
  { env: { DISCORD_TOKEN: '800000000000000001' }, problem: /^DISCORD_TOKEN .*three parts/ },
  { env: { DISCORD_GUILD_ID: 'my server' }, problem: /^DISCORD_GUILD_ID .*Copy Server ID/ },
  { env: { DISCORD_API_URL: 'discord.com/api' }, problem: /^DISCORD_API_URL .*https/ },
  {
    env: { DISCORD_API_URL: 'http://me:pw@127.0.0.1/api' },
    problem: /^DISCORD_API_URL holds a name or password/,
  },
  { env: { SLACK_API_URL: 'https://pw@127.0.0.1/api/' }, problem: /^SLACK_API_URL holds a name/ },
  { env: { DISCORD_TOKEN: 'abc.def.gh…' }, problem: /^DISCORD_TOKEN is not a bot token/ },
  { env: { ...SLACK, SLACK_BOT_TOKEN: 'xoxb-…' }, problem: /^SLACK_BOT_TOKEN holds what no token/ },
  {
    env: { ...SLACK, SLACK_APP_TOKEN: 'xapp-1 2' },
    problem: /^SLACK_APP_TOKEN holds what no token/,
  },
  { env: { SLACK_BRIEFINGS_BY: 'owners' }, problem: /^SLACK_BRIEFINGS_BY .*admins/ },
  { env: { SLACK_API_URL: 'ftp://slack.com' }, problem: /^SLACK_API_URL .*https/ },
  {
    env: { ...SLACK, SLACK_BOT_TOKEN: 'xapp-1' },
    problem: /^SLACK_BOT_TOKEN is an app-level token.*xoxb-/,
  },
  {
    env: { ...SLACK, SLACK_BOT_TOKEN: 'xoxp-1' },
    problem: /^SLACK_BOT_TOKEN is a user token.*xoxb-/,
  },
  {
    env: { ...SLACK, SLACK_APP_TOKEN: 'xoxb-1' },
    problem: /^SLACK_APP_TOKEN is a bot token.*xapp-/,
  },
  {
    env: { ...SLACK, SLACK_APP_TOKEN: '1' },
    problem: /^SLACK_APP_TOKEN is no token of this kind.*xapp-/,
  },
  { env: { SLACK_BOT_TOKEN: 'xoxb-1' }, problem: /^SLACK_BOT_TOKEN needs a way to listen/ },
  { env: { SLACK_APP_TOKEN: 'xapp-1' }, problem: /^SLACK_BOT_TOKEN is missing/ },
  {
    env: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' },
    problem: /^SLACK_PORT is missing. Set it, or remove SLACK_SIGNING_SECRET\.$/,
  },
  {
    env: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_PORT: '3000' },
    problem: /^SLACK_SIGNING_SECRET is missing/,
  },
  {
    env: { ...SLACK, SLACK_SIGNING_SECRET: 's', SLACK_PORT: '3000' },
    problem: /^SLACK_APP_TOKEN .*Keep one of them/,
  },
  {
    env: { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'xoxp-1', SLACK_PORT: '3000' },
    problem: /^SLACK_SIGNING_SECRET is a token/,
  },
  { env: { DATABASE_URL: 'postgres://me:pw@db/x' }, problem: /^DATABASE_URL .*comes later/ },
  { env: { DATABASE_URL: './data/readout.db' }, problem: /^DATABASE_URL .*file:/ },
  { env: { DATABASE_URL: 'file://data/readout.db' }, problem: /^DATABASE_URL .*file:/ },
  { env: { DATABASE_URL: 'file:' }, problem: /^DATABASE_URL .*file:/ },
  { env: { ...BRIEFING, BRIEFING_SCHEDULE: 'daily' }, problem: /^BRIEFING_SCHEDULE .*five cron/ },
  { env: { ...BRIEFING, BRIEFING_TIMEZONE: 'Mars/Base' }, problem: /^BRIEFING_TIMEZONE .*IANA/ },
  { env: { ...BRIEFING, BRIEFING_TIMEZONE: '+01:00' }, problem: /^BRIEFING_TIMEZONE .*IANA/ },
  { env: { ...BRIEFING, BRIEFING_CHANNELS: '#news' }, problem: /^BRIEFING_CHANNELS .*ids/ },
  { env: { ...BRIEFING, BRIEFING_CHANNELS: 'irc:1' }, problem: /^BRIEFING_CHANNELS / },
  { env: { ...BRIEFING, BRIEFING_CHANNELS: ' , ' }, problem: /^BRIEFING_CHANNELS / },
  { env: { ...BRIEFING, BRIEFING_TIMEZONE: '' }, problem: /^BRIEFING_TIMEZONE is missing/ },
  { env: { ...BRIEFING, DISCORD_TOKEN: '' }, problem: /^DISCORD_TOKEN is missing/ },
  { env: { LOG_LEVEL: 'loud' }, problem: /^LOG_LEVEL .*trace, debug, info/ },
  { env: { PORT: 'http' }, problem: /^PORT is not a port/ },
  { env: { CONTENT_DIR: '~/articles' }, problem: /^CONTENT_DIR begins at ~.*whole path/ },
  { env: { DATABASE_URL: 'file:~/bot.db' }, problem: /^DATABASE_URL begins at ~/ },
  {
    env: {
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: '0123abcd',
      SLACK_PORT: '80',
      PORT: '80',
    },
    problem: /^PORT and SLACK_PORT are the same/,
  },
  { env: { PORT: '65536' }, problem: /^PORT is not a port/ },
])('refuses $env', ({ env, problem }) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(problem)]);
});

test('names all problems at once, in one line each', () => {
  const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'y', BRIEFING_SCHEDULE: '* *' });
  expect(problems.map((line) => line.split(' ')[0])).toEqual([
    'BRIEFING_SCHEDULE',
    'LOG_LEVEL',
    'PORT',
    'BRIEFING_TIMEZONE',
    'BRIEFING_CHANNELS',
  ]);
  expect(problems.filter((line) => line.includes('\n'))).toEqual([]);
});

test.each([...variables])('never echoes the value of %s', (name) => {
  const secret = 'hunter2 hunter2';
  expect(problemsOf({ ...BRIEFING, ...SLACK, [name]: secret }).join()).not.toContain('hunter2');
});

test('.env.example lists just the variables that are read, in their order', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(variables);
});

test('.env.example as it stands is the default', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const env = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(readConfig(env, CWD)).toEqual(readConfig({}, CWD));
});
