import { expect, onTestFinished, test, vi } from 'vitest';
import { startHeartbeat } from '../../../src/bot/briefing/heartbeat.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

test.each([
  { how: 'left alone', by: 0 },
  { how: 'set back', by: -HOUR_MS },
  { how: 'set ahead', by: HOUR_MS },
])('the heart beats on when the clock is $how', async ({ by }) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 5, 1, 8) });
  let beats = 0;
  const stop = startHeartbeat(async () => {
    beats += 1;
  });
  onTestFinished(async () => {
    await stop();
    vi.useRealTimers();
  });
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(beats).toBe(6);
  vi.setSystemTime(Date.now() + by);
  await vi.advanceTimersByTimeAsync(10 * MINUTE_MS);
  expect(beats).toBeGreaterThan(30);
  expect(beats).toBeLessThan(70);
});
