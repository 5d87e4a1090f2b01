import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { backUp, restore } from '../../src/store/backup.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { lockDatabase } from '../../src/store/process-lock.ts';
import { StoreError } from '../../src/store/sqlite-file.ts';
import { findVersion, keepVersions } from '../../src/store/versions.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A file system such as that of a memory stick, where it is on. */
const noLinks = vi.hoisted(() => ({ on: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (file, as) => {
    if (noLinks.on) throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
    fs.linkSync(file, as);
  };
  return { ...fs, linkSync };
});

const NOW = new Date('2026-06-01T08:00:00Z');

function places() {
  const folder = tempFolder();
  const path = join(folder, 'data', 'readout.db');
  return { folder, path, url: `file:${path}`, copy: join(folder, 'copy.db') };
}

const keep = (store: Store, hash: string): Promise<void> =>
  keepVersions(
    store,
    [
      {
        articleId: 'ferry',
        version: {
          ...{ hash, title: `Title of ${hash}`, text: 'It runs.', published: null, source: null },
          ...{ url: null, byline: null, people: null },
        },
      },
    ],
    NOW.toISOString(),
  );

async function has(url: string, hash: string): Promise<boolean> {
  const store = await openStore(url);
  try {
    return (await findVersion(store, hash)) !== undefined;
  } finally {
    await store.destroy();
  }
}

test('a copy made while the database is written to is put back, and the other one is kept', async () => {
  const { url, copy, path } = places();
  const store = await openStore(url);
  await keep(store, 'aaaa');
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n += 1) {
      await keep(store, `w${n}`);
      // The driver never waits: without this, nothing else would have its turn.
      await turn();
    }
  })();
  await backUp(url, copy);
  writing = false;
  await writer;
  await keep(store, 'bbbb');
  await store.destroy();

  const { old = '' } = await restore(url, copy, NOW);
  expect([await has(url, 'aaaa'), await has(url, 'bbbb')]).toEqual([true, false]);
  expect(old).toBe(`${path}.before-restore-2026-06-01T08-00-00-000Z`);
  expect(await has(`file:${old}`, 'bbbb')).toBe(true);
  expect(existsSync(copy)).toBe(true);
});

test('a machine without a database gets it from the copy', async () => {
  const { url, copy, folder } = places();
  const store = await openStore(url);
  await keep(store, 'aaaa');
  await backUp(url, copy);
  await store.destroy();
  const other = `file:${join(folder, 'other', 'readout.db')}`;
  expect(await restore(other, copy, NOW)).toEqual({});
  expect(await has(other, 'aaaa')).toBe(true);
});

test('while a bot runs, nothing is restored', async () => {
  const { url, copy } = places();
  await (await openStore(url)).destroy();
  await backUp(url, copy);
  const unlock = lockDatabase(url);
  await expect(restore(url, copy, NOW)).rejects.toThrow(`(pid ${process.pid})`);
  unlock();
  const open = await openStore(url);
  await keep(open, 'aaaa');
  await expect(restore(url, copy, NOW)).rejects.toThrow('Another program has the database');
  await open.destroy();
  expect(await has(url, 'aaaa')).toBe(true);
});

test('what is no whole database of ours is refused, and nothing is left behind', async () => {
  const { url, copy, path, folder } = places();
  const store = await openStore(url);
  for (let n = 0; n < 200; n += 1) await keep(store, `aaaa${n}`);
  await backUp(url, copy);
  await store.destroy();
  const before = readdirSync(join(folder, 'data')).sort();
  const broken = join(folder, 'broken.db');
  const bytes = readFileSync(copy);
  bytes.fill(0x5a, 8192, bytes.length - 4096);
  writeFileSync(broken, bytes);
  await expect(restore(url, broken, NOW)).rejects.toThrow(/damaged/);
  writeFileSync(broken, 'no database at all, whatever its name may say');
  await expect(restore(url, broken, NOW)).rejects.toThrow('is not a database');
  await expect(restore(url, join(folder, 'none.db'), NOW)).rejects.toThrow('There is no file');
  await expect(restore(url, path, NOW)).rejects.toThrow('the database itself');
  await expect(backUp(url, copy)).rejects.toThrow('is there already');
  await expect(backUp(`file:${folder}/no.db`, `${folder}/x`)).rejects.toThrow('no database');
  await expect(backUp(':memory:', `${folder}/x`)).rejects.toThrow('in memory');
  expect(readdirSync(join(folder, 'data')).filter((name) => !/\.(?:lock|pid)/.test(name))).toEqual(
    before,
  );
});

test('what a copy cannot be made of is called by its own name, with what to do', async () => {
  const { url, copy, folder, path } = places();
  await (await openStore(url)).destroy();
  const refusal = (file: string): Promise<unknown> =>
    restore(url, file, NOW).catch((error) => error);
  expect(await refusal(folder)).toBeInstanceOf(StoreError);
  expect(await refusal(folder)).toMatchObject({
    message: expect.stringContaining(`${folder} could not be put in the place of ${path}: `),
  });
  await backUp(url, copy);
  const db = new SQLite(copy);
  db.prepare("insert into kysely_migration values ('9999-later', '2030-01-01')").run();
  db.close();
  expect(await refusal(copy)).toMatchObject({
    message: expect.stringMatching(`^The database ${copy} was made by a newer version`),
  });
});

test('behind a link, the database itself is replaced', async () => {
  const { url, copy, folder, path } = places();
  const store = await openStore(url);
  await keep(store, 'aaaa');
  await backUp(url, copy);
  await keep(store, 'bbbb');
  await store.destroy();
  const link = join(folder, 'link.db');
  symlinkSync(path, link);
  await restore(`file:${link}`, copy, NOW);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect([await has(url, 'aaaa'), await has(url, 'bbbb')]).toEqual([true, false]);
  await expect(restore(url, link, NOW)).rejects.toThrow('the database itself');
});

test('where files have only one name, copies are made and set aside all the same', async () => {
  const { url, copy } = places();
  const store = await openStore(url);
  await keep(store, 'aaaa');
  noLinks.on = true;
  onTestFinished(() => {
    noLinks.on = false;
  });
  await backUp(url, copy);
  await keep(store, 'bbbb');
  await store.destroy();
  const { old = '' } = await restore(url, copy, NOW);
  expect([await has(url, 'aaaa'), await has(url, 'bbbb')]).toEqual([true, false]);
  expect(await has(`file:${old}`, 'bbbb')).toBe(true);
});

test('what only its owner may read stays so, in the copy and when that is put back', async () => {
  const { url, copy, path } = places();
  await (await openStore(url)).destroy();
  const rights = (file: string): number => statSync(file).mode & 0o777;
  chmodSync(path, 0o600);
  await backUp(url, copy);
  expect(rights(copy)).toBe(0o600);
  chmodSync(copy, 0o644);
  await restore(url, copy, NOW);
  expect(rights(path)).toBe(0o600);
});

test('a damaged database is set aside as it is', async () => {
  const { url, copy, path } = places();
  const store = await openStore(url);
  await keep(store, 'aaaa');
  await backUp(url, copy);
  await store.destroy();
  writeFileSync(path, 'something wrote over it');
  const { old = '' } = await restore(url, copy, NOW);
  expect(await has(url, 'aaaa')).toBe(true);
  expect(readFileSync(old, 'utf8')).toBe('something wrote over it');
});
