import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { envFile } from '../../src/config/env-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const LINES = 'LOG_LEVEL=debug\r\nCONTENT_DIR="./my articles" # where they are\r\n';
const VALUES = { LOG_LEVEL: 'debug', CONTENT_DIR: './my articles' };

test.each([
  ['UTF-8', Buffer.from(LINES)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINES}`)],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${LINES}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${LINES}`, 'utf16le').swap16()],
])('reads %s', (_what, bytes) => {
  const folder = tempFolder();
  writeFileSync(join(folder, '.env'), bytes);
  expect(envFile(folder)).toEqual({ values: VALUES });
});

test('a folder without one sets nothing', () => {
  expect(envFile(tempFolder())).toEqual({ values: {} });
});

test('one that cannot be read is a problem, and not as if there were none', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.env'));
  expect(envFile(folder)).toEqual({ values: {}, problem: expect.stringContaining('is a folder') });
});

test.each([
  'LOG_LEVEL debug',
  'set LOG_LEVEL=debug',
  '# all of it\n$env:LOG_LEVEL="debug"',
  'CONTENT_DIR=./a\r\nsetx LOG_LEVEL debug\r\n',
  '"LOG_LEVEL": "debug",',
])('a line that names a variable and does not set it is a problem: %j', (text) => {
  const folder = tempFolder();
  writeFileSync(join(folder, '.env'), text);
  expect(envFile(folder).problem).toMatch(/names LOG_LEVEL and does not set it/);
});

test.each(['# LOG_LEVEL debug', 'LOG_LEVEL', 'LOG_LEVEL=', 'export LOG_LEVEL=info', 'SOME OTHER'])(
  'a line that is left out on purpose, or means something, is none: %j',
  (text) => {
    const folder = tempFolder();
    writeFileSync(join(folder, '.env'), text);
    expect(envFile(folder).problem).toBeUndefined();
  },
);

test('what is no text is a problem', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, '.env'), Buffer.from('LOG_LEVEL=debug', 'utf16le'));
  expect(envFile(folder)).toEqual({
    values: {},
    problem: expect.stringContaining('no plain text'),
  });
});
