import { once } from 'node:events';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder } from '../../src/article/folder.ts';
import { readAnew, unreadable } from '../../src/article/unreadable.ts';
import { tempFolder } from '../support/temp-folder.ts';

const TEXT = 'Bridge shut\n\nThe bridge is shut.\n';

/** A folder with one good article and whatever else is made in it. */
function folderWith(make: (folder: string) => void): string {
  const folder = join(tempFolder(), 'content');
  mkdirSync(folder);
  writeFileSync(join(folder, 'good.md'), TEXT);
  make(folder);
  return folder;
}

const idsIn = async (folder: string) => (await readFolder(folder)).articles.map(({ id }) => id);

test('reads .md and .txt files in the order of their names', async () => {
  const folder = folderWith((path) => {
    writeFileSync(join(path, 'b.TXT'), TEXT);
    writeFileSync(join(path, 'a.md'), TEXT);
  });
  const { articles, problems } = await readFolder(folder);
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'good']);
  expect(problems).toEqual([]);
});

test.each([
  'README.md',
  'readme.txt',
  'ReadMe.MD',
  '.hidden.md',
  '.good.md.swp',
  'good.md~',
  '~good.md',
  '#good.md#',
  'good.md.swp',
  'good.md.tmp',
  'good.md.bak',
  '4913',
  'picture.png',
  'notes',
])('%s is no article and no problem', async (file) => {
  const folder = folderWith((path) => writeFileSync(join(path, file), TEXT));
  expect(await readFolder(folder)).toMatchObject({ articles: [{ id: 'good' }], problems: [] });
});

test.each([
  {
    what: 'is empty',
    file: 'bad.md',
    make: (path: string) => writeFileSync(path, ''),
  },
  {
    what: 'is a folder',
    file: 'bad.md',
    make: (path: string) => mkdirSync(path),
  },
  {
    what: 'is not read: articles are .md or .txt files',
    file: 'bad.docx',
    make: (path: string) => writeFileSync(path, TEXT),
  },
  {
    what: 'is larger than 6 MB',
    file: 'bad.md',
    make: (path: string) => writeFileSync(path, 'word '.repeat(1_200_001)),
  },
  {
    what: 'is a link that leads out of the content folder, so it was not read',
    file: 'bad.md',
    make: (path: string) => {
      writeFileSync(join(path, '../../secret.md'), TEXT);
      symlinkSync('../secret.md', path);
    },
  },
  {
    what: 'is a link that leads out of the content folder, so it was not read',
    file: 'bad.md',
    make: (path: string) => {
      const sibling = join(path, '../../content-2');
      mkdirSync(sibling);
      writeFileSync(join(sibling, 'secret.md'), TEXT);
      symlinkSync(join(sibling, 'secret.md'), path);
    },
  },
  {
    what: 'is a link that leads out of the content folder, so it was not read',
    file: 'bad.md',
    make: (path: string) => symlinkSync('/etc/passwd', path),
  },
  {
    what: 'is a link to a file that does not exist',
    file: 'bad.md',
    make: (path: string) => symlinkSync('nowhere.md', path),
  },
  {
    what: 'is a link that leads back to itself',
    file: 'bad.md',
    make: (path: string) => symlinkSync('bad.md', path),
  },
  {
    what: 'is not a text file',
    file: 'bad.md',
    make: (path: string) => writeFileSync(path, new Uint8Array(1000)),
  },
  {
    what: 'gives the id “good”, which good.md has already',
    file: 'good.txt',
    make: (path: string) => writeFileSync(path, TEXT),
  },
  {
    what: 'gives the id “good”, which good.md has already',
    file: 'good_.md',
    make: (path: string) => writeFileSync(path, TEXT),
  },
])('a file that $what is named; the others load', async ({ what, file, make }) => {
  const folder = folderWith((path) => make(join(path, file)));
  const { articles, problems } = await readFolder(folder);
  expect(problems).toEqual([{ file, level: 'error', what, remedy: expect.stringMatching(/.\.$/) }]);
  expect(articles).toMatchObject([{ id: 'good', text: 'The bridge is shut.' }]);
});

test('a file whose name is not UTF-8 is named; the others load', async () => {
  const folder = folderWith(() => {});
  try {
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'b')), Buffer.from([0xff, 0x2e, 0x6d, 0x64])]),
      TEXT,
    );
  } catch {
    // Some file systems take no such names.
    return;
  }
  expect(await readFolder(folder)).toMatchObject({
    articles: [{ id: 'good' }],
    problems: [{ file: 'b\uFFFD.md', what: 'has a name that is not UTF-8, so it was not read' }],
  });
});

test('what only looks like a file is never opened', async () => {
  const folder = folderWith(() => {});
  const server = createServer().listen(join(folder, 'bad.md'));
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  expect(await readFolder(folder)).toMatchObject({
    articles: [{ id: 'good' }],
    problems: [{ file: 'bad.md', what: 'is not an ordinary file' }],
  });
});

test('a warning names the file and its article loads', async () => {
  const folder = folderWith((path) =>
    writeFileSync(join(path, 'odd.md'), `---\nmood: gloomy\n---\n${TEXT}`),
  );
  const { articles, problems } = await readFolder(folder);
  expect(articles.map(({ id }) => id)).toEqual(['good', 'odd']);
  expect(problems).toMatchObject([{ file: 'odd.md', level: 'warning' }]);
});

test.each([
  {
    what: 'a link inside the folder',
    make: (f: string) => symlinkSync('good.md', join(f, 'l.md')),
  },
  {
    what: 'a link into a folder inside',
    make: (f: string) => {
      mkdirSync(join(f, '..data'));
      writeFileSync(join(f, '..data', 'x.md'), TEXT);
      symlinkSync('..data/x.md', join(f, 'l.md'));
    },
  },
  { what: 'a hard link', make: (f: string) => linkSync(join(f, 'good.md'), join(f, 'l.md')) },
])('reads $what', async ({ make }) => {
  expect(await idsIn(folderWith(make))).toEqual(['good', 'l']);
});

test('the folder itself may be a link', async () => {
  const folder = folderWith(() => {});
  const link = join(folder, '../link');
  symlinkSync('content', link);
  expect(await idsIn(link)).toEqual(['good']);
});

test.each([
  { what: 'does not exist', path: 'nowhere' },
  { what: 'is not a folder', path: 'content/good.md' },
])('a content folder that $what is a problem with a remedy', async ({ what, path }) => {
  const folder = join(
    folderWith(() => {}),
    '..',
    path,
  );
  expect(await readFolder(folder)).toEqual({
    articles: [],
    files: new Map(),
    problems: [
      { file: folder, level: 'error', what, remedy: expect.stringMatching(/CONTENT_DIR/) },
    ],
  });
});

test.each([
  { code: 'EACCES', what: 'must not be read by this program' },
  { code: 'EPERM', what: 'must not be read by this program' },
  { code: 'EIO', what: 'cannot be read (EIO)' },
])('$code is told as: $what', ({ code, what }) => {
  expect(unreadable('a.md', code).problems).toEqual([
    { file: 'a.md', level: 'error', what, remedy: expect.stringMatching(/.\.$/) },
  ]);
});

test('where the system fails, what was read before stands; where it refuses, it does not', async () => {
  const { files } = await readFolder(folderWith(() => {}));
  const before = files.get('good.md')?.result;
  expect(readAnew(unreadable('good.md', 'EIO'), before)).toMatchObject({
    article: { id: 'good' },
    problems: [{ level: 'warning', what: 'cannot be read (EIO), so what was read before stands' }],
  });
  expect(readAnew(unreadable('good.md', 'EIO'), undefined).article).toBeUndefined();
  expect(readAnew(unreadable('good.md', 'EACCES'), before).article).toBeUndefined();
});
