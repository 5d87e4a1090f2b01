import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { doctorReport, examine, type Finding } from '../../src/cli/doctor.ts';
import { openStore } from '../../src/store/open.ts';

const tryDatabase = async (url: string): Promise<void> => {
  await (await openStore(url)).destroy();
};

/** Runs the doctor in an empty folder of its own that holds these files. */
async function doctor(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const cwd = await mkdtemp(path.join(os.tmpdir(), 'doctor-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
  const now = new Date('2026-06-01T07:00Z');
  return examine({ env: { CONTENT_DIR: '.', ...env }, cwd, now, tryDatabase });
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

test('a warning does not fail', async () => {
  const findings = await doctor({
    'a.txt': '---\nmood: grim\n---\nBridge closes\n\nIt closes on Monday.',
  });
  expect(findings.map(({ level }) => level)).toContain('warning');
  expect(doctorReport(findings).exitCode).toBe(0);
});

test('a secret is never shown', async () => {
  const secret = 'abcdefghij-not-a-token';
  const { text } = doctorReport(
    await doctor(article, { SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret }),
  );
  expect(text).toContain('SLACK_BOT_TOKEN');
  expect(text).not.toContain(secret);
});
