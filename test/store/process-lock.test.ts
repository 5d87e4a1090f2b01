import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockDatabase } from '../../src/store/process-lock.ts';
import { StoreError } from '../../src/store/sqlite-file.ts';

// Another process runs plain JavaScript: what `tsc` has built, which the test command does first.
const built = new URL('../../dist/src/store/process-lock.js', import.meta.url);

/** Tries to take the lock in a process of its own, which ends at once, killed the hard way. */
function tryElsewhere(url: string): string {
  const script = `
    const { lockDatabase } = await import(${JSON.stringify(built.href)});
    try { lockDatabase(${JSON.stringify(url)}); console.log('taken'); } catch (error) { console.log(error.message); }
    process.kill(process.pid, 'SIGKILL');`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

async function databaseUrl(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return `file:${path.join(folder, 'readout.db')}`;
}

test('a second process is refused and told the pid of the first; a killed one leaves no lock', async () => {
  const url = await databaseUrl();
  expect(tryElsewhere(url)).toBe('taken');
  const release = lockDatabase(url);
  expect(tryElsewhere(url)).toContain(`(pid ${process.pid})`);
  release();
  expect(tryElsewhere(url)).toBe('taken');
});

test('a link to the database and the database itself have one lock', async () => {
  const url = await databaseUrl();
  const file = url.slice('file:'.length);
  writeFileSync(file, '');
  symlinkSync(file, `${file}.link`);
  const release = lockDatabase(url);
  expect(tryElsewhere(`${url}.link`)).toContain(`(pid ${process.pid})`);
  release();
});

test('a database in memory needs no lock', () => {
  lockDatabase(':memory:');
  expect(() => lockDatabase(':memory:')).not.toThrow();
});

test('a folder that cannot be made is told with its remedy', async () => {
  const url = await databaseUrl();
  const file = url.slice('file:'.length);
  writeFileSync(file, 'no folder');
  expect(() => lockDatabase(`${url}/deep/readout.db`)).toThrow(
    new StoreError(
      `The database ${file}/deep/readout.db cannot be written (ENOTDIR). Give the program leave to write there, or set DATABASE_URL to a path that it may write.`,
    ),
  );
});
