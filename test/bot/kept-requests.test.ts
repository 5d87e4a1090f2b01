import { expect, test } from 'vitest';
import { keptRequests } from '../../src/bot/kept-requests.ts';
import { openStore } from '../../src/store/open.ts';

test('a request is found by its mark for half a year after it was last kept', async () => {
  const store = await openStore(':memory:');
  let now = new Date('2026-01-01T00:00:00Z');
  const requests = keptRequests(store, () => now);
  const mark = await requests.keep('x~ask~a long question');
  expect(mark).toMatch(/^[\w-]{22}$/);
  expect(await requests.find(mark)).toBe('x~ask~a long question');
  now = new Date('2026-05-01T00:00:00Z');
  expect(await requests.keep('x~ask~a long question')).toBe(mark);
  now = new Date('2026-10-01T00:00:00Z');
  const other = await requests.keep('another');
  expect(await requests.find(mark)).toBe('x~ask~a long question');
  now = new Date('2026-12-01T00:00:00Z');
  await requests.keep('a third');
  expect([await requests.find(mark), await requests.find(other)]).toEqual([undefined, 'another']);
  await store.destroy();
});
