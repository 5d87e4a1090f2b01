import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLibrary } from '../../src/bot/library.ts';
import { openStore } from '../../src/store/open.ts';
import { analyst } from '../support/analyst.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FILES = 70;

test('a library that is read later is there at once, with what was changed last first, and seen at one moment', async () => {
  const folder = tempFolder();
  const names = Array.from({ length: FILES }, (_, at) => `n${String(at).padStart(2, '0')}`);
  names.forEach((name, at) => {
    const file = join(folder, `${name}.md`);
    writeFileSync(file, `The bridge ${name}\n\nIt is shut.\n`);
    utimesSync(file, 1_700_000_000 + at, 1_700_000_000 + at);
  });
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  let seconds = 1_700_100_000;
  const library = await createLibrary({
    ...{ folder, store, analyst, readLater: true },
    now: () => {
      seconds += 1;
      return new Date(seconds * 1000);
    },
  });
  onTestFinished(() => library.close());
  expect([library.reading(), library.articles().length]).toEqual([true, 0]);
  const seen: (readonly [reading: boolean, ids: readonly string[]])[] = [];
  library.onChange(() => seen.push([library.reading(), library.articles().map(({ id }) => id)]));
  await library.whole;
  expect(library.reading()).toBe(false);
  expect(seen).toEqual([
    [true, names.slice(-64)],
    [false, names],
  ]);
});
