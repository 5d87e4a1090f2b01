import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { addBriefing, type BriefingRow } from '../src/store/briefings.ts';
import { openStore } from '../src/store/open.ts';
import { createDiscordDouble } from './support/discord/double.ts';
import { createSlackDouble } from './support/slack/double.ts';

/** The compiled program on a content folder of its own: console, `ask`, and what a wrong set-up says. */
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-'));
  await writeFile(
    path.join(folder, 'ferry.md'),
    `---
title: Ferry line to return to Brackwater
published: 2026-04-02
source: The Brackwater Post
---
The ferry will return to Brackwater next spring, harbour master Nora Vance said on Thursday.

“People asked for it, and we listened,” said Vance. “It will run 12 times a day.”

The line lost £1.2 million in its last year.
`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function readout(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, ['dist/src/main.js', ...args], {
    env: { PATH: process.env.PATH, CONTENT_DIR: folder, DATABASE_URL: 'file::memory:', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

const PROGRAM = `"${process.execPath}" "${path.resolve('dist/src/main.js')}"`;

/** Runs a line of a shell. */
async function shell(
  line: string,
): Promise<{ readonly code: number | null; readonly err: string }> {
  const child = spawn('sh', ['-c', line]);
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, err };
}

test('ask prints the reply', async () => {
  const { code, out, err } = await readout(['ask', 'what did Vance say about people?']);
  expect(err).toBe('');
  expect(out).toContain('1. “People asked for it, and we listened,”\n   Nora Vance');
  expect(out).toContain(
    'From “Ferry line to return to Brackwater”, The Brackwater Post, 2 April 2026',
  );
  expect(code).toBe(0);
});

test('several arguments of ask are one question', async () => {
  const run = await readout(['ask', 'quotes', 'Vance']);
  expect(run.out).toContain('“It will run 12 times a day.”');
  expect([run.code, run.err]).toEqual([0, '']);
});

test.each(['', 'Nowhere/Town', 'Europe/Vienna'])(
  'a machine whose TZ is “%s” finds articles by their day',
  async (TZ) => {
    const { code, out, err } = await readout(['ask', 'articles from 2 April 2026'], '', { TZ });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Ferry line to return');
  },
);

test('without arguments, piped lines are answered in order', async () => {
  const { code, out, err } = await readout([], 'summary line\nwho is Nora Vance\nquit\nfigures\n');
  expect([code, err]).toEqual([0, '']);
  expect(out.indexOf('1. The ferry will return')).toBeGreaterThan(0);
  expect(out.indexOf('Who is Nora Vance')).toBeGreaterThan(out.indexOf('1. The ferry will return'));
  expect(out).not.toContain('Key figures');
});

test('a wrong set-up is told with its remedy, without a stack trace', async () => {
  const { code, out, err } = await readout([], 'figures\n', { DATABASE_URL: 'mysql://x' });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('DATABASE_URL');
  expect(err).not.toContain('    at ');
});

test.each(['frobnicate', 'constructor'])(
  'an unknown mode “%s” gets the known ones',
  async (mode) => {
    const { code, err } = await readout([mode]);
    expect(code).toBe(1);
    expect(err).toContain(`There is no “${mode}”. Known:`);
  },
);

test.each(['help', '--help', '-h'])('%s lists what can be run', async (asked) => {
  const { code, out, err } = await readout([asked]);
  expect([code, err]).toEqual([0, '']);
  for (const mode of ['ask', 'analyze', 'manifest', 'backup', 'restore', 'doctor'])
    expect(out).toContain(`\n  ${mode}`);
});

test.each([
  ['ask', '--help'],
  ['analyze', '-h'],
  ['backup', '--help'],
  ['manifest', '--help'],
])('%s %s lists what can be run, and does nothing else', async (...args) => {
  const { code, out, err } = await readout(args);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('\n  backup <file>');
});

test.each(['backup', 'restore'])('%s takes no flag for a file', async (mode) => {
  const { code, out, err } = await readout([mode, '--force']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`readout ${mode} readout-monday.db`);
});

test.each(['analyze --jsonl', ''])('“%s” with a folder as input says so', async (args) => {
  const { code, err } = await shell(
    `cd "${folder}" && DATABASE_URL=:memory: ${PROGRAM} ${args} < .`,
  );
  expect([code, err]).toEqual([1, expect.stringContaining('is a folder. Give a file')]);
});

test('what a command does not take is told, and nothing is done', async () => {
  const { code, out, err } = await readout(['doctor', 'discord']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('takes nothing after it');
});

test('an output that cannot be written is told in words, with exit code 1', async () => {
  expect(await shell(`${PROGRAM} manifest > /dev/full`)).toEqual({
    code: 1,
    err: 'The output could not be written whole: the disk is full. Make room on it, and ask again.\n',
  });
});

test('what nobody foresaw is one line, with its place in the program', async () => {
  const { code, err } = await shell(`cd "$(mktemp -d)" && rmdir "$PWD" && ${PROGRAM} ask figures`);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^Readout failed, and did not expect to: ENOENT.*\(src\/[\w/-]+\.js:\d+\)\..*\n$/,
  );
});

test('a .env that cannot be read ends the start with a word about it', async () => {
  const { code, err } = await shell(`cd "$(mktemp -d)" && mkdir .env && ${PROGRAM} doctor`);
  expect([code, err]).toEqual([1, expect.stringContaining('.env is a folder.')]);
});

test('backup and restore say what they did, and what they need', async () => {
  const env = { DATABASE_URL: `file:${path.join(folder, 'data', 'readout.db')}` };
  const copy = path.join(folder, 'copy.db');
  expect((await readout(['backup'])).err).toContain('readout backup readout-monday.db');
  expect((await readout(['backup', copy], '', env)).err).toContain('There is no database');
  await readout(['ask', 'summary'], '', env);
  expect(await readout(['backup', copy], '', env)).toMatchObject({ code: 0, err: '' });
  const { code, out, err } = await readout(['restore', copy], '', env);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`The one before is kept as ${path.join(folder, 'data')}`);
  expect((await readout(['ask', 'figures'], '', env)).out).toContain('£1.2 million');
});

test('the doctor looks at the channels of briefings that were set up in chat', async () => {
  const guild = { id: '700000000000000001', name: 'Newsroom' };
  const channels = [{ id: '800000000000000001', name: 'desk', denied: ['send' as const] }];
  const discord = await createDiscordDouble({ guilds: [{ ...guild, channels }] });
  const slack = await createSlackDouble();
  onTestFinished(() => Promise.all([discord.close(), slack.close()]).then(() => undefined));
  const url = `file:${path.join(folder, 'doctor.db')}`;
  const store = await openStore(url);
  const to = async (platform: 'discord' | 'slack', channel: string, state: BriefingRow['state']) =>
    addBriefing(store, { ...ROW, id: `b${channel}`, place: channel, platform, channel, state });
  await to('discord', '800000000000000001', 'on');
  await to('slack', 'C0OTHER01', 'on');
  await to('slack', 'C0REMOVED', 'removed');
  await store.destroy();
  const { code, out, err } = await readout(['doctor'], '', {
    ...{ DATABASE_URL: url, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
  });
  expect(err).toBe('');
  expect(out).toMatch(/PROBLEM.*#desk\.\n.*Give it “Send Messages” there/);
  expect(out).toMatch(/PROBLEM.*not in the channel C0OTHER01/);
  expect(out).not.toContain('C0REMOVED');
  expect(code).toBe(1);
});

const ROW: Omit<BriefingRow, 'id' | 'place' | 'platform' | 'channel' | 'state'> = {
  ...{ tenant: 'T1', thread: null, schedule: '0 8 * * *', said: 'daily at 8', timezone: 'UTC' },
  ...{ about_kind: 'all', about: null, form: 'short', notify_kind: null, notify_id: null },
  ...{ approval_channel: null, approval_minutes: null, late_hours: 6, when_empty: 'skip' },
  ...{ reason: null, skip: null, failures: 0, created_by: 'U1', created_by_name: 'Ada' },
  ...{ created_at: '2026-06-01T00:00:00.000Z', since: '2026-06-01T00:00:00.000Z' },
  ...{ next_at: '2026-06-01T08:00:00.000Z', checked_at: '2026-06-01T00:00:00.000Z' },
};
