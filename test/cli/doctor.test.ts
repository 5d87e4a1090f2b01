import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { doctorReport, examine, type Finding, type SetUp } from '../../src/cli/doctor.ts';
import { openStore } from '../../src/store/open.ts';

const tryDatabase = async (url: string): Promise<SetUp> => {
  await (await openStore(url)).destroy();
  return { coming: [], places: [{ platform: 'discord', id: '800000000000000002' }] };
};

const checkDiscord = async (
  _config: object,
  channels: readonly string[],
): Promise<readonly Finding[]> => [
  { level: 'ok', what: `Discord: looked at ${channels.join(' and ')}` },
];

/** Runs the doctor in an empty folder of its own that holds these files. */
async function doctor(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const cwd = await mkdtemp(path.join(os.tmpdir(), 'doctor-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
  const now = new Date('2026-06-01T07:00Z');
  return examine({ env: { CONTENT_DIR: '.', ...env }, cwd, now, tryDatabase, checkDiscord });
}

const article = { 'a.txt': 'Bridge closes\n\nThe bridge closes on Monday.' };

test('all is well', async () => {
  const findings = await doctor(article);
  expect(findings.map(({ level }) => level)).toEqual(['ok', 'ok', 'ok', 'ok']);
  const { text, exitCode } = doctorReport(findings);
  expect(exitCode).toBe(0);
  expect(text).toContain('1 article in');
  expect(text).toContain('Readout can run.');
});

test.each([
  ['no article', {}, {}, 'there is no article'],
  ['a broken article', { ...article, 'b.txt': '' }, {}, 'b.txt is empty'],
  ['no content folder', article, { CONTENT_DIR: './nowhere' }, 'nowhere does not exist'],
  ['a wrong variable', article, { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [
    'a database that is none',
    { ...article, 'x.db': 'text '.repeat(99) },
    { DATABASE_URL: 'file:./x.db' },
    'not a database',
  ],
])('%s is a problem with a remedy', async (_what, files, env, message) => {
  const { text, exitCode } = doctorReport(await doctor(files, env));
  expect(exitCode).toBe(1);
  expect(text).toContain('PROBLEM');
  expect(text).toContain(message);
  expect(text).toMatch(/\d problems? to mend/);
});

test('a name that breaks lines or commands a terminal is told on one plain line', async () => {
  const { text } = doctorReport(await doctor({ ...article, 'b\n\u202Ec\u001B[31m.txt': '' }));
  expect(text).toContain('PROBLEM  Content: b c[31m.txt is empty.\n');
});

test('the next times of what was set up in chat are told, each in its own zone', async () => {
  const coming: SetUp['coming'] = [
    { id: 'ab2cde', at: new Date('2026-06-01T08:00Z'), timezone: 'Europe/London' },
    { id: 'fg3hij', at: new Date('2026-06-01T12:00Z'), timezone: 'America/New_York' },
  ];
  const cwd = await mkdtemp(path.join(os.tmpdir(), 'doctor-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const given = { env: {}, cwd, now: new Date(), checkDiscord };
  const found = await examine({
    ...given,
    tryDatabase: () => Promise.resolve({ coming, places: [] }),
  });
  expect(found.map(({ what }) => what)).toContain(
    'Briefings set up in chat: next ab2cde on Mon, 1 Jun 2026, 09:00 (Europe/London); fg3hij on Mon, 1 Jun 2026, 08:00 (America/New_York).',
  );
});

test('a variable that is none of ours, but looks like one, is a warning', async () => {
  const { text, exitCode } = doctorReport(
    await doctor(article, { DISCORD_TOKKEN: 'abc.def.ghi', slack_port: '1', SLACKER: 'yes' }),
  );
  expect(text).toContain('warning  Configuration: DISCORD_TOKKEN is set, and is no variable');
  expect(text).toContain('warning  Configuration: slack_port is set, and is no variable');
  expect(text).not.toMatch(/abc\.def|SLACKER/);
  expect(exitCode).toBe(0);
});

test('a warning does not fail', async () => {
  const findings = await doctor({
    'a.txt': '---\nmood: grim\n---\nBridge closes\n\nIt closes on Monday.',
  });
  expect(findings.map(({ level }) => level)).toContain('warning');
  expect(doctorReport(findings).exitCode).toBe(0);
});

test('an article that is dated ahead of now is a warning', async () => {
  const { text, exitCode } = doctorReport(
    await doctor({ 'a.txt': '---\npublished: 2062-06-01\n---\nBridge closes\n\nIt closes.' }),
  );
  expect(text).toContain('warning  Content: a.txt says that it is published on 2062-06-01');
  expect(exitCode).toBe(0);
});

test('a secret is never shown', async () => {
  const secret = 'abcdefghij-not-a-token';
  const { text } = doctorReport(
    await doctor(article, { SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret }),
  );
  expect(text).toContain('SLACK_BOT_TOKEN');
  expect(text).not.toContain(secret);
});

test('a secret is not shown when a platform repeats it', async () => {
  const server = createServer((request, response) =>
    response.end(JSON.stringify({ ok: false, error: `bad ${request.headers.authorization}` })),
  ).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { text } = doctorReport(
    await doctor(article, {
      ...{ SLACK_BOT_TOKEN: 'xoxb-hunter2', SLACK_APP_TOKEN: 'xapp-1-hunter2' },
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    }),
  );
  expect(text).toContain('SLACK_BOT_TOKEN is not accepted (bad Bearer [secret])');
  expect(text).not.toContain('hunter2');
});

const briefing = {
  ...{
    DISCORD_TOKEN: 'ODAwMDAwMDAwMDAwMDAwMDAx.wrong.token',
    DISCORD_API_URL: 'http://127.0.0.1:9/api',
    BRIEFING_CHANNELS: 'discord:800000000000000001',
  },
  ...{ BRIEFING_SCHEDULE: '0 8 * * 1-5', BRIEFING_TIMEZONE: 'Europe/London' },
};

test('a briefing: its channels are looked at with those set up in chat, and the next three times told', async () => {
  const lines = (await doctor(article, briefing)).map(({ what }) => what);
  expect(lines).toContain('Discord: looked at 800000000000000001 and 800000000000000002');
  expect(lines.at(-1)).toBe(
    'Briefing: next on Tue, 2 Jun 2026, 08:00; Wed, 3 Jun 2026, 08:00; Thu, 4 Jun 2026, 08:00 (Europe/London).',
  );
});

test('a schedule that never comes is a problem', async () => {
  const findings = await doctor(article, { ...briefing, BRIEFING_SCHEDULE: '0 8 31 2 *' });
  expect(findings.at(-1)).toMatchObject({ level: 'problem' });
});
