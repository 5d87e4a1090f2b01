import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, openStoreIn, type Store } from '../../src/store/open.ts';
import { findRequest, keepRequest } from '../../src/store/requests.ts';
import { openFile, StoreError } from '../../src/store/sqlite-file.ts';
import { keepVersions } from '../../src/store/versions.ts';
import { tempFolder } from '../support/temp-folder.ts';

const AT = '2026-01-01T00:00:00.000Z';

interface Scene {
  readonly path: string;
  readonly file: SQLite.Database;
  readonly store: Store;
}

async function scene(): Promise<Scene> {
  const path = join(tempFolder(), 'bot.db');
  const file = openFile(`file:${path}`);
  const store = await openStoreIn(file);
  onTestFinished(() => store.destroy());
  return { path, file, store };
}

const keep = (store: Store, mark: string): Promise<void> =>
  keepRequest(store, { mark, text: 'a question', at: AT }, '');

const keepArticle = (store: Store, text: string): Promise<void> => {
  const nothing = { published: null, source: null, url: null, byline: null, people: null };
  const version = { hash: text.slice(0, 9), title: 'Ferry', text, ...nothing };
  return keepVersions(store, [{ articleId: 'ferry', version }], AT);
};

test('while another program writes, reading goes on, and what is to be written waits', async () => {
  const { path, store } = await scene();
  const other = new SQLite(path);
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  const writes = [keep(store, 'one'), keepArticle(store, 'The ferry returns.')];
  expect(await findRequest(store, 'one')).toBeUndefined();
  other.exec('rollback');
  await Promise.all(writes);
  expect(await findRequest(store, 'one')).toBe('a question');
});

test('a full disk is told as what it is, with the remedy, and nothing is kept by halves', async () => {
  const { path, file, store } = await scene();
  const pages = Number(file.pragma('page_count', { simple: true }));
  file.pragma(`max_page_count = ${pages}`);
  await expect(keepArticle(store, 'The ferry. '.repeat(9_000))).rejects.toThrow(
    new StoreError(`The database ${path} cannot be written: the disk is full. Make room on it.`),
  );
  file.pragma('max_page_count = 100000');
  await keepArticle(store, 'The ferry. '.repeat(9_000));
});

test('a database that is damaged while it is used is told with the remedy', async () => {
  const { path, file, store } = await scene();
  file.pragma('wal_checkpoint(TRUNCATE)');
  writeFileSync(path, 'Bridge shut. '.repeat(90_000));
  // Nothing is taken from memory.
  file.pragma('shrink_memory');
  await expect(findRequest(store, 'one')).rejects.toThrow(
    /is not a database, or it is damaged\. Move it away, restore a copy/,
  );
});

test.each([
  { what: 'removed', change: (path: string) => rmSync(path) },
  {
    what: 'replaced',
    async change(path: string) {
      await (await openStore(`file:${path}.other`)).destroy();
      renameSync(`${path}.other`, path);
    },
  },
])('a file that was $what takes nothing more, and can still be read', async ({ change }) => {
  const { path, store } = await scene();
  await keep(store, 'one');
  await change(path);
  const message = new RegExp(`^The database ${path} was removed or replaced .* Stop the program`);
  for (const work of [keep(store, 'two'), keepArticle(store, 'The ferry returns.')])
    await expect(work).rejects.toThrow(message);
  await expect(keep(store, 'two')).rejects.toBeInstanceOf(StoreError);
  expect(await findRequest(store, 'one')).toBe('a question');
});
