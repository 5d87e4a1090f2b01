import { expect, onTestFinished, test } from 'vitest';
import { openStore, type Store } from '../../src/store/open.ts';
import {
  allSightings,
  findVersion,
  history,
  type KeptVersion,
  keepVersions,
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
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(8));
  expect(await findVersion(store, 'v1')).toEqual({ ...version('v1'), articleId: 'bridge' });
  expect(await findVersion(store, 'v')).toMatchObject({ hash: 'v1' });
  expect(await findVersion(store, 'v2')).toBeUndefined();
});

test('keeping the same again changes nothing', async () => {
  const store = await emptyStore();
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(8));
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(9));
  expect(await history(store, 'bridge')).toEqual([{ hash: 'v1', seenAt: at(8) }]);
  expect((await allSightings(store)).first('bridge', 'v1')).toBe(at(8));
});

test('notes every change of an article, also back to an earlier content', async () => {
  const store = await emptyStore();
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(8));
  await keepVersions(store, [{ articleId: 'bridge', version: version('v2') }], at(9));
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(10));
  expect(await history(store, 'bridge')).toEqual([
    { hash: 'v1', seenAt: at(8) },
    { hash: 'v2', seenAt: at(9) },
    { hash: 'v1', seenAt: at(10) },
  ]);
  expect((await allSightings(store)).first('bridge', 'v2')).toBe(at(8));
  expect(await findVersion(store, 'v2')).toMatchObject({ hash: 'v2' });
});

test('the order of changes holds although the clock was set back', async () => {
  const store = await emptyStore();
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(8));
  await keepVersions(store, [{ articleId: 'bridge', version: version('v2') }], at(8));
  await keepVersions(store, [{ articleId: 'bridge', version: version('v3') }], at(7));
  expect((await history(store, 'bridge')).map(({ hash }) => hash)).toEqual(['v1', 'v2', 'v3']);
  expect(await findVersion(store, 'v1')).toMatchObject({ articleId: 'bridge' });
});

test('an article under another name is not new', async () => {
  const store = await emptyStore();
  await keepVersions(store, [{ articleId: 'bridge', version: version('v1') }], at(8));
  await keepVersions(store, [{ articleId: 'bridge-shut', version: version('v1') }], at(9));
  expect((await allSightings(store)).first('bridge-shut', 'v1')).toBe(at(8));
  expect(await findVersion(store, 'v1')).toMatchObject({ articleId: 'bridge-shut' });
});

test('knows nothing of an article that was never kept', async () => {
  const store = await emptyStore();
  expect((await allSightings(store)).first('bridge', 'v1')).toBeUndefined();
  expect(await history(store, 'bridge')).toEqual([]);
});

test('keeps many at once, more than go into one statement', async () => {
  const store = await emptyStore();
  const many = Array.from({ length: 250 }, (_, i) => ({
    articleId: `a${i}`,
    version: version(`v${i}`),
  }));
  await keepVersions(store, many, at(8));
  await keepVersions(store, many, at(9));
  const seen = await allSightings(store);
  expect(new Set(many.map(({ articleId }) => seen.last(articleId))).size).toBe(250);
  expect(seen.first('a249', 'v249')).toBe(at(8));
});
