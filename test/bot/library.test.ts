import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLibrary, type Library, type LibraryOptions } from '../../src/bot/library.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { analyze } from '../../src/text/analyze.ts';
import { analyst } from '../support/analyst.ts';
import { tempFolder } from '../support/temp-folder.ts';

const article = (fields: string, body = 'The bridge is shut.') =>
  `---\n${fields}\n---\n\n${body}\n`;

async function memoryStore(): Promise<Store> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  return store;
}

/** The library of a folder with these files, read once at eight o'clock. */
async function libraryOf(
  files: Readonly<Record<string, string>>,
  options: Partial<LibraryOptions> = {},
): Promise<Library> {
  const folder = options.folder ?? tempFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const library = await createLibrary({
    folder,
    store: options.store ?? (await memoryStore()),
    analyst,
    now: () => new Date('2024-03-01T08:00:00Z'),
    watch: false,
    ...options,
  });
  onTestFinished(() => library.close());
  return library;
}

const idsOf = (library: Library) => library.articles().map(({ id }) => id);

test('the newest is first: by its date, else by when it was first seen', async () => {
  const library = await libraryOf({
    'undated.md': article('title: Undated'),
    'old.md': article('title: Old\npublished: 2023-01-05'),
    'morning.md': article('title: Morning\npublished: 2024-03-01T07:00:00Z'),
    'day.md': article('title: Day\npublished: 2024-03-01'),
    'west.md': article('title: West\npublished: 2024-03-01T07:30:00-05:00'),
  });
  expect(idsOf(library)).toEqual(['west', 'undated', 'morning', 'day', 'old']);
});

test('an article that is dated ahead of now is named', async () => {
  const library = await libraryOf({ 'a.md': article('title: A\npublished: 2042-03-01') });
  expect(library.problems()).toMatchObject([{ file: 'a.md', level: 'warning' }]);
});

test('equal moments are in the order of ids', async () => {
  const library = await libraryOf({ 'b.md': article('title: B'), 'a.md': article('title: A') });
  expect(idsOf(library)).toEqual(['a', 'b']);
});

test('when an article was first seen outlives a restart and a change of its text', async () => {
  const folder = tempFolder();
  const store = await memoryStore();
  const at = (hour: string) => ({
    folder,
    store,
    now: () => new Date(`2024-03-01T${hour}:00:00Z`),
  });
  await libraryOf({ 'a.md': article('title: A') }, at('08'));
  await libraryOf({ 'b.md': article('title: B') }, at('09'));
  const library = await libraryOf({ 'a.md': article('title: A', 'Mended.') }, at('10'));
  expect(idsOf(library)).toEqual(['b', 'a']);
});

test('an article under a new file name is not news', async () => {
  const folder = tempFolder();
  const store = await memoryStore();
  const at = (hour: string) => ({
    folder,
    store,
    now: () => new Date(`2024-03-01T${hour}:00:00Z`),
  });
  await libraryOf({ 'a.md': article('title: A') }, at('08'));
  await libraryOf({ 'b.md': article('title: B') }, at('09'));
  renameSync(join(folder, 'a.md'), join(folder, 'z.md'));
  expect(idsOf(await libraryOf({}, at('10')))).toEqual(['b', 'z']);
});

test('problems are named and the rest is served', async () => {
  const library = await libraryOf({ 'good.md': article('title: Good'), 'bad.md': '' });
  expect(idsOf(library)).toEqual(['good']);
  expect(library.problems()).toMatchObject([{ file: 'bad.md', level: 'error', what: 'is empty' }]);
});

test('two files of one id are a problem, also long after they were written and at the next start', async () => {
  const files = { 'tide.md': article('title: Tide', 'High.'), 'tide.txt': 'Tide\n\nLow.\n' };
  const options = {
    folder: tempFolder(),
    store: await memoryStore(),
    now: () => new Date(Date.now() + 60_000),
  };
  for (const _start of ['first', 'second']) {
    const library = await libraryOf(files, options);
    expect(library.articles()).toMatchObject([{ id: 'tide', text: 'High.' }]);
    expect(library.problems()).toMatchObject([{ file: 'tide.txt', level: 'error' }]);
  }
});

test('a folder that is missing is a problem, not an error', async () => {
  const folder = join(tempFolder(), 'nowhere');
  const library = await libraryOf({}, { folder });
  expect(library.articles()).toEqual([]);
  expect(library.problems()).toMatchObject([{ file: folder, what: 'does not exist' }]);
});

test('each version is analysed once, with what its front matter says of people', async () => {
  const count = vi.fn(async (text: string) => analyze(text));
  const library = await libraryOf(
    { 'a.md': article('title: A\npeople: [{name: Bea Birch, role: mayor}]') },
    { analyst: { ...analyst, analyze: count } },
  );
  const [first] = library.articles();
  if (!first) throw new Error('no article');
  const [one, two] = await Promise.all([library.analysis(first), library.analysis(first)]);
  expect(one).toBe(two);
  expect(count.mock.calls).toEqual([
    ['The bridge is shut.', [{ name: 'Bea Birch', role: 'mayor' }], 'A'],
  ]);
});

test('an analysis that failed is tried again', async () => {
  const failOnce = vi
    .fn(async (text: string) => analyze(text))
    .mockRejectedValueOnce(new Error('the thread died'));
  const library = await libraryOf(
    { 'a.md': article('title: A') },
    { analyst: { ...analyst, analyze: failOnce } },
  );
  const [first] = library.articles();
  if (!first) throw new Error('no article');
  await expect(library.analysis(first)).rejects.toThrow('the thread died');
  expect((await library.analysis(first)).sentences.length).toBe(1);
});

test('a database that cannot be read keeps nobody from an answer', async () => {
  const store = await memoryStore();
  const library = await libraryOf({ 'a.md': article('title: A') }, { store });
  await store.destroy();
  const [a] = library.articles();
  expect(a && (await library.analysis(a)).sentences).toHaveLength(1);
});

test('every version can be had again, just as it was', async () => {
  const folder = tempFolder();
  const store = await memoryStore();
  const fields = [
    'title: A',
    'published: 2024-02-01',
    'source: Post',
    'url: https://a.example/b',
    'byline: Ann Ash',
    'people: [{name: Bea Birch, role: mayor, aliases: [the mayor]}, {name: Carl Cedar}]',
  ].join('\n');
  const before = await libraryOf(
    { 'a.md': article(fields, 'First.\n\n“Second.”') },
    { folder, store },
  );
  const [first] = before.articles();
  const after = await libraryOf({ 'a.md': article('title: A', 'Mended.') }, { folder, store });
  const [mended] = after.articles();
  expect(await after.version(first?.version ?? '')).toEqual(first);
  expect(await after.version(mended?.version ?? '')).toBe(mended);
  expect(await after.version('0'.repeat(64))).toBeUndefined();
});

test('a store that fails at the start is an error', async () => {
  const store = await openStore(':memory:');
  await store.destroy();
  await expect(libraryOf({ 'a.md': article('title: A') }, { store })).rejects.toThrow();
});
