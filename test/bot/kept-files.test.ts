import { expect, onTestFinished, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { unreadable } from '../../src/article/unreadable.ts';
import { openKeptFiles } from '../../src/bot/kept-files.ts';
import { openStore } from '../../src/store/open.ts';

test('what is wrong with a file is kept; that the system did not hand it over is not', async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  const now = () => new Date('2026-06-01T08:00Z');
  const stamp = '1:2:3:0:0:33188';
  const { keep } = await openKeptFiles(store, '/content', now);
  await keep({
    articles: [],
    files: new Map([
      ['empty.md', { stamp, result: readArticle('empty.md', new Uint8Array()) }],
      ['eio.md', { stamp, result: unreadable('eio.md', 'EIO') }],
      ['eacces.md', { stamp, result: unreadable('eacces.md', 'EACCES') }],
    ]),
  });
  const { known } = await openKeptFiles(store, '/content', now);
  expect([...known.keys()]).toEqual(['empty.md']);
});
