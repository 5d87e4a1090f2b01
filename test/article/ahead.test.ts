import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aheadOf } from '../../src/article/ahead.ts';
import { readFolder } from '../../src/article/folder.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NOW = new Date('2024-03-01T08:00:00Z');

test.each([
  { published: '2042-03-01', ahead: true },
  { published: '9999-12-31', ahead: true },
  { published: '2024-03-04T00:00:00Z', ahead: true },
  { published: '2024-03-02', ahead: false },
  { published: '2024-03-01T23:00:00+01:00', ahead: false },
  { published: '1888-01-01', ahead: false },
])('an article of $published: ahead $ahead', async ({ published, ahead }) => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'a.md'), `---\npublished: ${published}\n---\nTitle\n\nText.`);
  writeFileSync(join(folder, 'b.md'), 'Title\n\nText.');
  writeFileSync(join(folder, 'c.md'), '');
  const { files } = await readFolder(folder);
  expect(aheadOf(files, NOW).map(({ file, level }) => [file, level])).toEqual(
    ahead ? [['a.md', 'warning']] : [],
  );
});
