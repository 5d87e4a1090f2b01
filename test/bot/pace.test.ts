import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPace, Stopped } from '../../src/bot/pace.ts';

test('as the other side counts, there are never more than allowed in any stretch of time', async () => {
  const pace = createPace({ count: 4, perMs: 80 });
  const counted: number[] = [];
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 14 }, (_, at) =>
      pace.run(async () => {
        order.push(at);
        // The other side counts at any moment between the call and its answer.
        const moment = (at * 7) % 20;
        await wait(moment);
        counted.push(performance.now());
        await wait(20 - moment);
      }),
    ),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const sorted = counted.sort((a, b) => a - b);
  const most = sorted.map((from) => sorted.filter((at) => at >= from && at < from + 80).length);
  expect(Math.max(...most)).toBeLessThanOrEqual(4);
});

test('what is held begins after the wait; a failure of one is nobody else’s', async () => {
  const pace = createPace({ count: 10, perMs: 20 });
  const start = performance.now();
  pace.hold(60);
  const failing = pace.run(() => Promise.reject(new Error('refused')));
  const other = pace.run(() => Promise.resolve(performance.now() - start));
  await expect(failing).rejects.toThrow('refused');
  expect(await other).toBeGreaterThanOrEqual(59);
});

test('what is held for longer than a timer runs is held, and not looked at without a pause', async () => {
  const warnings: string[] = [];
  const warned = ({ name }: Error) => void warnings.push(name);
  process.on('warning', warned);
  const pace = createPace({ count: 10, perMs: 20 });
  pace.hold(20_261_127_000);
  const left = pace.run(() => Promise.resolve());
  await wait(60);
  pace.stop();
  await expect(left).rejects.toThrow(Stopped);
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});

test('whoever must not wait takes a turn from those that wait', async () => {
  const pace = createPace({ count: 2, perMs: 120 });
  const start = performance.now();
  pace.give();
  pace.give();
  expect(await pace.run(() => Promise.resolve(performance.now() - start))).toBeGreaterThanOrEqual(
    119,
  );
});

test('what has not begun when it stops never does', async () => {
  const pace = createPace({ count: 1, perMs: 10_000 });
  const begun = pace.run(() => Promise.resolve('done'));
  const left = pace.run(() => Promise.resolve('done'));
  expect(await begun).toBe('done');
  pace.stop();
  await expect(left).rejects.toThrow(Stopped);
  await expect(pace.run(() => Promise.resolve())).rejects.toThrow(Stopped);
});
