import { expect, onTestFinished, test, vi } from 'vitest';
import { within } from '../../src/bot/within.ts';

test('what comes in time is given, and what fails in time fails', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  expect(await within(1_000, Promise.resolve('here'))).toBe('here');
  await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('what is late is not waited for, and may fail unheard', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let fail = (_error: Error): void => undefined;
  const late = new Promise<string>((_resolve, reject) => {
    fail = reject;
  });
  const waited = within(1_000, late);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waited).toBeUndefined();
  fail(new Error('too late'));
  await vi.advanceTimersByTimeAsync(1);
});
