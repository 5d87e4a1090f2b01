import { expect, onTestFinished, test, vi } from 'vitest';
import { giveBack } from '../src/give-back.ts';

const MB = 1024 * 1024;

test('what is no longer used is given back, with the room that it was in', async () => {
  let used: object[] = Array.from({ length: 1_000_000 }, (_, index) => ({ index }));
  const before = process.memoryUsage().heapTotal;
  expect(used.length).toBe(1_000_000);
  used = [];
  await giveBack();
  expect(before - process.memoryUsage().heapTotal).toBeGreaterThan(20 * MB);
});

test('a Node without an inspector keeps what it has', async () => {
  vi.doMock('node:inspector', () => {
    throw new Error('Inspector is not available');
  });
  onTestFinished(() => void vi.doUnmock('node:inspector'));
  await giveBack();
});
