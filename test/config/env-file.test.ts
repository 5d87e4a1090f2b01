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
