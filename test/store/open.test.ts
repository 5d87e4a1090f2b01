import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { checkWhole, openStore, openStoreIn, writeNothing } from '../../src/store/open.ts';
import { openFile, StoreError } from '../../src/store/sqlite-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const tablesOf = (path: string): readonly unknown[] => {
  const db = new SQLite(path, { readonly: true });
  const names = db.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  db.close();
  return names;
};

/** The message of the StoreError that opening fails with. */
async function refusal(url: string, busyMs?: number): Promise<string> {
  try {
    await (await openStore(url, busyMs)).destroy();
    return 'opened';
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}

test.each([
  { what: 'a relative-style path', url: (path: string) => `file:${path}` },
  { what: 'a file URL', url: (path: string) => `file://${path}` },
])('makes the file and its folders by $what', async ({ url }) => {
  const path = join(tempFolder(), 'deep', 'down', 'bot.db');
  const store = await openStore(url(path));
  await store.destroy();
  expect(tablesOf(path)).toEqual(expect.arrayContaining(['version', 'sighting']));
});

test('writes ahead, so that a reader and a writer do not stop each other', async () => {
  const folder = tempFolder();
  const store = await openStore(`file:${join(folder, 'bot.db')}`);
  expect(readdirSync(folder)).toContain('bot.db-wal');
  await store.destroy();
});

test('opens again what it made', async () => {
  const url = `file:${join(tempFolder(), 'bot.db')}`;
  expect(await refusal(url)).toBe('opened');
  expect(await refusal(url)).toBe('opened');
});

test.each([':memory:', 'file::memory:'])('%s leaves no file', async (url) => {
  expect(await refusal(url)).toBe('opened');
  expect(readdirSync('.')).not.toContain(':memory:');
});

test('refuses a file that is no database, and leaves it as it is', async () => {
  const path = join(tempFolder(), 'bot.db');
  writeFileSync(path, 'Bridge shut. '.repeat(500));
  expect(await refusal(`file:${path}`)).toBe(
    `${path} is not a database, or it is damaged. Move it away, restore a copy, or set DATABASE_URL to another file.`,
  );
});

test('refuses a database of a newer version of the program', async () => {
  const path = join(tempFolder(), 'bot.db');
  await (await openStore(`file:${path}`)).destroy();
  const db = new SQLite(path);
  db.prepare("insert into kysely_migration values ('9999-later', '2030-01-01')").run();
  db.close();
  expect(await refusal(`file:${path}`)).toMatch(/newer version .*“9999-later”.*Update the program/);
});

test('refuses a database of another program, and adds nothing to it', async () => {
  const path = join(tempFolder(), 'shop.db');
  const db = new SQLite(path);
  db.exec('create table customer (name text)');
  db.close();
  expect(await refusal(`file:${path}`)).toContain('holds the tables of another program');
  expect(tablesOf(path)).toEqual(['customer']);
});

test('a look at every page finds damage that opening does not meet', async () => {
  const path = join(tempFolder(), 'bot.db');
  const url = `file:${path}`;
  await (await openStore(url)).destroy();
  const db = new SQLite(path);
  const page = db.prepare("select rootpage from sqlite_master where name = 'audit'").pluck().get();
  const size = Number(db.pragma('page_size', { simple: true }));
  db.close();
  const whole = await openStore(url);
  await checkWhole(whole, path);
  await whole.destroy();
  const bytes = readFileSync(path);
  bytes.fill(0x5a, (Number(page) - 1) * size, Number(page) * size);
  writeFileSync(path, bytes);
  const broken = await openStore(url);
  await expect(checkWhole(broken, path)).rejects.toThrow(/damaged\. Move it away/);
  await broken.destroy();
});

test('refuses a path that cannot be written', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'file'), '');
  mkdirSync(join(folder, 'folder.db'));
  const remedy = /cannot be written \(\w+\)\. Give the program leave/;
  expect(await refusal(`file:${join(folder, 'file', 'bot.db')}`)).toMatch(remedy);
  expect(await refusal(`file:${join(folder, 'folder.db')}`)).toMatch(
    /folder\.db is a folder\. Set DATABASE_URL to a file, such as file:.*folder\.db\/readout\.db/,
  );
  expect(await refusal('file:/proc/readout/bot.db')).toMatch(remedy);
});

test('refuses a database that can be read, and not written', async () => {
  const url = `file:${join(tempFolder(), 'bot.db')}`;
  await (await openStore(url)).destroy();
  const file = openFile(url);
  file.pragma('query_only = on');
  await expect(openStoreIn(file)).rejects.toThrow(/cannot be written \(SQLITE_READONLY\)\. Give/);
});

test('refuses a database that another program holds', async () => {
  const path = join(tempFolder(), 'bot.db');
  const other = new SQLite(path);
  other.exec('begin exclusive');
  expect(await refusal(`file:${path}`, 50)).toMatch(
    /is held by another program\. Stop the other one/,
  );
  other.close();
});

test('refuses a database that another program has written to for too long', async () => {
  const path = join(tempFolder(), 'bot.db');
  await (await openStore(`file:${path}`)).destroy();
  const other = new SQLite(path);
  other.exec('begin immediate');
  expect(await refusal(`file:${path}`, 50)).toMatch(
    /is held by another program\. Stop the other one/,
  );
  other.close();
});

test.each([
  { url: 'postgres://me:hunter2@db/bot', message: /^Postgres comes later/ },
  { url: 'postgresql://db/bot', message: /^Postgres comes later/ },
  { url: './bot.db', message: /^DATABASE_URL is not understood/ },
  { url: 'file:', message: /^DATABASE_URL is not understood/ },
  { url: 'file://host/bot.db', message: /^DATABASE_URL is not understood/ },
  { url: '', message: /^DATABASE_URL is not understood/ },
])('refuses %j without echoing it', async ({ url, message }) => {
  const said = await refusal(url);
  expect(said).toMatch(message);
  expect(said).not.toContain('hunter2');
});

test('writing nothing changes nothing, and fails where nothing can be written', async () => {
  const file = openFile(':memory:');
  const store = await openStoreIn(file);
  onTestFinished(() => store.destroy());
  await expect(writeNothing(store)).resolves.toBeUndefined();
  file.pragma('query_only = 1');
  await expect(writeNothing(store)).rejects.toThrow('cannot be written');
});
