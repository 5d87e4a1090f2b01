import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { codeVersion } from '../../src/bot/code-version.ts';
import { stem } from '../../src/bot/finding/words.ts';
import { createLibrary, type Library, type LibraryOptions } from '../../src/bot/library.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { analyze } from '../../src/text/analyze.ts';
import { analyst } from '../support/analyst.ts';
import { tempFolder } from '../support/temp-folder.ts';

const STORIES = {
  'ferry.md':
    'Ferry returns\n\n“People asked for it,” harbour master Nora Vance said. “It will run 12 times a day.”\n',
  'mill.md': 'Mill shut\n\n“It is over,” owner Carl Cedar said.\n',
  'quay.md': 'Quay mended\n\nThe quay was mended for £2 million.\n',
};

const later = (): Date => new Date(Date.now() + 60_000);

async function place(files: Readonly<Record<string, string>> = STORIES) {
  const folder = tempFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  return { folder, store };
}

/** A library that has indexed all, and what it had to do for that. */
async function indexed(
  here: { readonly folder: string; readonly store: Store },
  more: Partial<LibraryOptions> = {},
): Promise<{ readonly library: Library; readonly digest: ReturnType<typeof vi.fn> }> {
  const digest = vi.fn(analyst.digest);
  const library = await createLibrary({
    ...here,
    analyst: { ...analyst, digest },
    now: later,
    watch: { settleMs: 30, rescanMs: 60_000 },
    ...more,
  });
  onTestFinished(() => library.close());
  await vi.waitFor(
    () => expect(library.articles().every(({ version }) => library.index.has(version))).toBe(true),
    { timeout: 30_000 },
  );
  return { library, digest };
}

test('all articles are indexed in the background: their words and who is quoted', async () => {
  const { library } = await indexed(await place());
  expect(library.index.speakers(() => true, 25)).toMatchObject([
    { name: 'Nora Vance', count: 2 },
    { name: 'Carl Cedar', count: 1 },
  ]);
  expect(library.index.speakers((name) => name.includes('cedar'), 25)).toMatchObject([
    { name: 'Carl Cedar' },
  ]);
  const mended = library.index.scores(['quay', 'mended', 'ferry'].map(stem));
  const scores = library.articles().map(({ id, version }) => [id, mended(version)]);
  expect(Object.fromEntries(scores)).toEqual({ ferry: 1, mill: 0, quay: 2 });
  expect(library.index.scores(['quay'])('0'.repeat(64))).toBeUndefined();
});

test('the next start analyses nothing, and answers the same', async () => {
  const here = await place();
  const first = await indexed(here);
  expect(first.digest).toHaveBeenCalledTimes(3);
  await first.library.close();
  const analyzeAgain = vi.fn(analyst.analyze);
  const { library, digest } = await indexed(here, {
    analyst: { analyze: analyzeAgain, digest: vi.fn(analyst.digest) },
  });
  expect(library.articles()).toEqual(first.library.articles());
  for (const article of library.articles()) {
    expect(await library.analysis(article)).toEqual(analyze(article.text, [], article.title));
  }
  expect(analyzeAgain).not.toHaveBeenCalled();
  expect(digest).not.toHaveBeenCalled();
});

test('what changed while the program was away is read again, and what is gone is forgotten', async () => {
  const here = await place({ ...STORIES, 'bad.md': '' });
  const first = await indexed(here);
  expect(first.library.problems()).toMatchObject([{ file: 'bad.md', what: 'is empty' }]);
  await first.library.close();
  writeFileSync(join(here.folder, 'mill.md'), 'Mill saved\n\nThe mill was saved.\n');
  rmSync(join(here.folder, 'quay.md'));
  const { library, digest } = await indexed(here);
  expect(library.articles().map(({ title }) => title)).toEqual(['Ferry returns', 'Mill saved']);
  expect(library.problems()).toMatchObject([{ file: 'bad.md', what: 'is empty' }]);
  expect(digest).toHaveBeenCalledTimes(1);
});

test('a file that had just been changed is not taken for unchanged', async () => {
  const here = await place();
  const first = await indexed(here, { now: () => new Date() });
  await first.library.close();
  const rows = await here.store.selectFrom('content_file').selectAll().execute();
  expect(rows).toEqual([]);
});

test('an article whose analysis fails keeps none from being indexed', async () => {
  const here = await place();
  const library = await createLibrary({
    ...here,
    now: later,
    watch: { settleMs: 30, rescanMs: 60_000 },
    analyst: {
      ...analyst,
      digest: async (article) => {
        if (article.title === 'Ferry returns') throw new Error('the thread died');
        return analyst.digest(article);
      },
    },
  });
  onTestFinished(() => library.close());
  const done = () =>
    library.articles().flatMap(({ id, version }) => (library.index.has(version) ? [id] : []));
  await vi.waitFor(() => expect(done()).toEqual(['mill', 'quay']), { timeout: 30_000 });
});

test('another version of the code has another name', () => {
  const version = codeVersion('../text');
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(codeVersion('../text')).toBe(version);
  expect(codeVersion('../text', './finding')).not.toBe(version);
});
