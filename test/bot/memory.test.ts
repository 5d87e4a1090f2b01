import { expect, onTestFinished, test, vi } from 'vitest';
import { createMemory } from '../../src/bot/memory.ts';

test('an id is new once, until it is forgotten', () => {
  let now = 0;
  const memory = createMemory(1000, () => now);
  expect([memory.add('a'), memory.add('b'), memory.add('a')]).toEqual([true, true, false]);
  now = 1001;
  expect([memory.add('a'), memory.add('a')]).toEqual([true, false]);
});

test('a flood of ids pushes the oldest out, one by one', () => {
  const memory = createMemory(1000, () => 0);
  for (let at = 0; at <= 5000; at += 1) memory.add(`${at}`);
  expect([memory.add('5000'), memory.add('4000')]).toEqual([false, false]);
  expect(memory.add('0')).toBe(true);
});

test('a clock that is set ahead makes nothing new that was heard', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const memory = createMemory(60_000);
  memory.add('a');
  vi.setSystemTime(Date.now() + 24 * 60 * 60_000);
  expect(memory.add('a')).toBe(false);
});
