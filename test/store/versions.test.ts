import { expect, onTestFinished, test } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import {
  findVersion,
  firstSeen,
  history,
  type KeptVersion,
  keepVersion,
} from '../../src/store/versions.ts';

async function emptyStore(): Promise<Store> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.destroy());
  return store;
}

const version = (hash: string): KeptVersion => ({
  hash,
  title: `Title of ${hash}`,
  text: 'Text “with” 👩‍🚒 and\nlines',
  published: null,
  source: 'Post',
  url: null,
  byline: null,
  people: '[{"name":"Bea Birch"}]',
});

const at = (hour: number): string => `2024-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

test('gives a version back as it was kept, with the id of its article', async () => {
  const store = await emptyStore();
  await keepVersion(store, 'bridge', version('v1'), at(8));
  expect(await findVersion(store, 'v1')).toEqual({ ...version('v1'), articleId: 'bridge' });
  expect(await findVersion(store, 'v')).toMatchObject({ hash: 'v1' });
  expect(await findVersion(store, 'v2')).toBeUndefined();
});

test('keeping the same again changes nothing', async () => {
  const store = await emptyStore();
  await keepVersion(store, 'bridge', version('v1'), at(8));
  await keepVersion(store, 'bridge', version('v1'), at(9));
  expect(await history(store, 'bridge')).toEqual([{ hash: 'v1', seenAt: at(8) }]);
  expect(await firstSeen(store, 'bridge', 'v1')).toBe(at(8));
});

test('notes every change of an article, also back to an earlier content', async () => {
  const store = await emptyStore();
  await keepVersion(store, 'bridge', version('v1'), at(8));
  await keepVersion(store, 'bridge', version('v2'), at(9));
  await keepVersion(store, 'bridge', version('v1'), at(10));
  expect(await history(store, 'bridge')).toEqual([
    { hash: 'v1', seenAt: at(8) },
    { hash: 'v2', seenAt: at(9) },
    { hash: 'v1', seenAt: at(10) },
  ]);
  expect(await firstSeen(store, 'bridge', 'v2')).toBe(at(8));
  expect(await findVersion(store, 'v2')).toMatchObject({ hash: 'v2' });
});

test('the order of changes holds although the clock was set back', async () => {
  const store = await emptyStore();
  await keepVersion(store, 'bridge', version('v1'), at(8));
  await keepVersion(store, 'bridge', version('v2'), at(8));
  await keepVersion(store, 'bridge', version('v3'), at(7));
  expect((await history(store, 'bridge')).map(({ hash }) => hash)).toEqual(['v1', 'v2', 'v3']);
  expect(await findVersion(store, 'v1')).toMatchObject({ articleId: 'bridge' });
});

test('an article under another name is not new', async () => {
  const store = await emptyStore();
  await keepVersion(store, 'bridge', version('v1'), at(8));
  await keepVersion(store, 'bridge-shut', version('v1'), at(9));
  expect(await firstSeen(store, 'bridge-shut', 'v1')).toBe(at(8));
  expect(await findVersion(store, 'v1')).toMatchObject({ articleId: 'bridge-shut' });
});

test('knows nothing of an article that was never kept', async () => {
  const store = await emptyStore();
  expect(await firstSeen(store, 'bridge', 'v1')).toBeUndefined();
  expect(await history(store, 'bridge')).toEqual([]);
});
