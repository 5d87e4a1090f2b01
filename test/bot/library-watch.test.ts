import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Analyst } from '../../src/bot/analyst.ts';
import { createLibrary, type Library } from '../../src/bot/library.ts';
import { openStore } from '../../src/store/open.ts';
import { analyst } from '../support/analyst.ts';
import { tempFolder } from '../support/temp-folder.ts';

const text = (title: string, body = 'The bridge is shut.') => `${title}\n\n${body}\n`;

/** A watched folder with one article, `a.md`, called A. */
async function watched(
  prepare: (folder: string) => void = (folder) => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.md'), text('A'));
  },
  reader: Pick<Analyst, 'analyze' | 'digest'> = analyst,
) {
  const folder = join(tempFolder(), 'content');
  prepare(folder);
  const store = await openStore(':memory:');
  const library = await createLibrary({
    folder,
    store,
    analyst: reader,
    now: () => new Date(),
    watch: { settleMs: 30, rescanMs: 500 },
  });
  onTestFinished(async () => {
    await library.close();
    await store.destroy();
  });
  return { folder, library, store };
}

const titlesOf = (library: Library) =>
  library
    .articles()
    .map(({ title }) => title)
    .sort();

/** Waits for the library to say that it has come to a state. */
function until(library: Library, reached: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      stop();
      reject(new Error(`still ${JSON.stringify([titlesOf(library), library.problems()])}`));
    }, 10_000);
    const stop = library.onChange(check);
    function check(): void {
      if (!reached()) return;
      clearTimeout(giveUp);
      stop();
      resolve();
    }
    check();
  });
}

const untilTitles = (library: Library, ...titles: readonly string[]) =>
  until(library, () => titlesOf(library).join() === titles.join());

test.each([
  {
    what: 'a new file',
    change: (f: string) => writeFileSync(join(f, 'b.md'), text('B')),
    titles: ['A', 'B'],
  },
  {
    what: 'a changed file',
    change: (f: string) => writeFileSync(join(f, 'a.md'), text('A2')),
    titles: ['A2'],
  },
  {
    what: 'a renamed file',
    change: (f: string) => renameSync(join(f, 'a.md'), join(f, 'b.md')),
    titles: ['A'],
    id: 'b',
  },
  {
    what: 'a removed file',
    change: (f: string) => unlinkSync(join(f, 'a.md')),
    titles: [],
  },
  {
    what: 'a file put in place of another',
    change: (f: string) => {
      writeFileSync(join(f, '.a.md.tmp'), text('A2'));
      renameSync(join(f, '.a.md.tmp'), join(f, 'a.md'));
    },
    titles: ['A2'],
  },
  {
    what: 'a file saved as some editors do: moved away, then written anew',
    change: (f: string) => {
      renameSync(join(f, 'a.md'), join(f, 'a.md~'));
      writeFileSync(join(f, 'a.md'), text('A2'));
    },
    titles: ['A2'],
  },
  {
    what: 'a file written in pieces',
    change: (f: string) => {
      writeFileSync(join(f, 'a.md'), '');
      for (const piece of ['---\ntitle: ', 'A2\n', '---\n', 'Text']) {
        appendFileSync(join(f, 'a.md'), piece);
      }
    },
    titles: ['A2'],
  },
  {
    what: 'a folder put in place of the folder',
    change: (f: string) => {
      mkdirSync(`${f}-new`);
      writeFileSync(join(`${f}-new`, 'b.md'), text('B'));
      renameSync(f, `${f}-old`);
      renameSync(`${f}-new`, f);
    },
    titles: ['B'],
  },
  {
    what: 'a removed folder',
    change: (f: string) => rmSync(f, { recursive: true }),
    titles: [],
  },
])('$what takes effect', async ({ change, titles, id }) => {
  const { folder, library } = await watched();
  expect(titlesOf(library)).toEqual(['A']);
  change(folder);
  await until(
    library,
    () =>
      titlesOf(library).join() === titles.join() &&
      (id === undefined || library.articles().some((article) => article.id === id)),
  );
});

test('a change in a folder that took the place of another takes effect', async () => {
  const { folder, library } = await watched();
  rmSync(folder, { recursive: true });
  await untilTitles(library);
  expect(library.problems()).toMatchObject([{ file: folder, what: 'does not exist' }]);
  expect(library.fault()).toBe('the content folder does not exist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'b.md'), text('B'));
  await untilTitles(library, 'B');
  expect([library.problems(), library.fault()]).toEqual([[], undefined]);
  writeFileSync(join(folder, 'b.md'), text('B2'));
  await untilTitles(library, 'B2');
});

test('a folder that is made later is read', async () => {
  const { folder, library } = await watched(() => {});
  expect(library.problems()).toMatchObject([{ what: 'does not exist' }]);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), text('A'));
  await untilTitles(library, 'A');
});

test('a link to another folder that is set anew takes effect', async () => {
  const { folder, library } = await watched((path) => {
    for (const name of ['1', '2']) {
      mkdirSync(`${path}-${name}`);
      writeFileSync(join(`${path}-${name}`, 'a.md'), text(name));
    }
    symlinkSync(`${path}-1`, path);
  });
  expect(titlesOf(library)).toEqual(['1']);
  symlinkSync(`${folder}-2`, `${folder}-link`);
  renameSync(`${folder}-link`, folder);
  await untilTitles(library, '2');
});

test('a file that breaks is named, and its mending takes effect', async () => {
  const { folder, library } = await watched();
  writeFileSync(join(folder, 'a.md'), '---\ntitle: 5\n---\nText');
  await untilTitles(library);
  expect(library.problems()).toMatchObject([{ file: 'a.md', level: 'error' }]);
  writeFileSync(join(folder, 'a.md'), text('A2'));
  await untilTitles(library, 'A2');
  expect(library.problems()).toEqual([]);
});

test('a half-written file is never published', async () => {
  const { folder, library } = await watched();
  const seen: unknown[] = [];
  library.onChange(() => seen.push(titlesOf(library).join(), ...library.problems()));
  writeFileSync(join(folder, 'a.md'), '');
  writeFileSync(join(folder, 'a.md'), '---\ntitle: A2\n');
  writeFileSync(join(folder, 'a.md'), '---\ntitle: A2\n---\nText');
  await untilTitles(library, 'A2');
  expect(seen).toEqual(['A2']);
});

test('a file that is saved again unchanged is no change', async () => {
  const { folder, library } = await watched();
  const seen: string[] = [];
  library.onChange(() => seen.push(titlesOf(library).join()));
  writeFileSync(join(folder, 'a.md'), text('A'));
  writeFileSync(join(folder, 'b.md'), text('B'));
  await untilTitles(library, 'A', 'B');
  expect(seen).toEqual(['A,B']);
});

test('the versions that a file went through are kept', async () => {
  const { folder, library } = await watched();
  const [first] = library.articles();
  writeFileSync(join(folder, 'a.md'), text('A2'));
  await untilTitles(library, 'A2');
  expect(await library.version(first?.version ?? '')).toEqual(first);
});

test('when the store fails, what was there is served on and the trouble is named', async () => {
  const { folder, library, store } = await watched();
  await store.destroy();
  writeFileSync(join(folder, 'a.md'), text('A2'));
  await until(library, () => library.problems().length > 0);
  expect(titlesOf(library)).toEqual(['A']);
  expect(library.problems()).toMatchObject([
    { file: folder, level: 'error', what: expect.stringMatching(/could not be kept/) },
  ]);
});

test('when the store fails, what is taken away is served no longer', async () => {
  const { folder, library, store } = await watched();
  writeFileSync(join(folder, 'b.md'), text('B'));
  await untilTitles(library, 'A', 'B');
  await store.destroy();
  writeFileSync(join(folder, 'c.md'), text('C'));
  unlinkSync(join(folder, 'a.md'));
  await untilTitles(library, 'B');
});

test('a closed library calls nobody back', async () => {
  const { folder, library } = await watched();
  const other = await watched();
  const seen: string[] = [];
  library.onChange(() => seen.push('change'));
  await library.close();
  writeFileSync(join(folder, 'b.md'), text('B'));
  writeFileSync(join(other.folder, 'b.md'), text('B'));
  await untilTitles(other.library, 'A', 'B');
  expect(seen).toEqual([]);
});

test('a new article is there once it is read; until then the one before answers', async () => {
  let asked = (): void => undefined;
  let go = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const word = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { folder, library } = await watched(undefined, {
    digest: analyst.digest,
    analyze: async (...given) => {
      asked();
      await word;
      return analyst.analyze(...given);
    },
  });
  writeFileSync(join(folder, 'b.md'), `---\npublished: 2100-01-01\n---\n${text('B')}`);
  await begun;
  expect(titlesOf(library)).toEqual(['A']);
  go();
  await untilTitles(library, 'A', 'B');
});
