import { mkdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Contents, type Loaded, stampOf } from '../../src/article/folder.ts';
import { unreadable } from '../../src/article/unreadable.ts';
import { watchFolder } from '../../src/article/watch-folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A watched folder with one article, `a.md`; `known` gives what is known of it before. */
async function watched(known: (folder: string) => Promise<ReadonlyMap<string, Loaded>>) {
  const folder = join(tempFolder(), 'content');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), 'A\n\nThe bridge is shut.');
  let contents: Contents | undefined;
  const take = async (next: Contents): Promise<boolean> => {
    contents = next;
    return true;
  };
  const times = { settleMs: 20, rescanMs: 200 };
  const watch = await watchFolder(folder, times, take, await known(folder));
  onTestFinished(watch.close);
  return {
    folder,
    titles: () => contents?.articles.map(({ title }) => title),
    problems: () => contents?.problems.map(({ level, what }) => `${level}: ${what}`),
  };
}

const nothing = async () => new Map();

test('what is known stands while the folder cannot be read, and what is gone by then is forgotten', async () => {
  const { folder, titles, problems } = await watched(nothing);
  writeFileSync(join(folder, 'b.md'), 'B\n\nThe bridge is shut.');
  await expect.poll(titles).toEqual(['A', 'B']);
  renameSync(folder, `${folder}-away`);
  // In a link that leads back to itself nothing can be read, whoever tries.
  symlinkSync(folder, folder);
  await expect
    .poll(problems)
    .toEqual(['error: cannot be read (ELOOP), so what was read before stands']);
  expect(titles()).toEqual(['A', 'B']);
  unlinkSync(join(`${folder}-away`, 'a.md'));
  unlinkSync(folder);
  renameSync(`${folder}-away`, folder);
  await expect.poll(titles).toEqual(['B']);
  expect(problems()).toEqual([]);
});

test.each(['EACCES', 'EMFILE'])(
  'a file that the system did not hand over (%s) is tried again although it looks the same',
  async (code) => {
    const { titles, problems } = await watched(async (folder) => {
      const stamp = await stampOf(folder, 'a.md');
      return new Map([['a.md', { stamp, result: unreadable('a.md', code) }]]);
    });
    expect([titles(), problems()?.length]).toEqual([[], 1]);
    await expect.poll(titles).toEqual(['A']);
    expect(problems()).toEqual([]);
  },
);
