import { schedule } from 'node-cron';

const BEAT_MS = 10_000;

/**
 * Calls `beat` every ten seconds by the wall clock, and never again while it still runs. A beat that a busy process
 * or a sleeping machine missed is made up for at once, where node-cron by itself would warn on the console and wait.
 * Where the clock is set back, node-cron waits until it is as late again: what it leaves out is made up for as well.
 * @returns stops it
 */
export function startHeartbeat(beat: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let last = performance.now();
  const once = (): Promise<void> => {
    last = performance.now();
    running ??= beat().finally(() => {
      running = undefined;
    });
    return running;
  };
  const task = schedule('*/10 * * * * *', once);
  task.on('execution:missed', () => void once());
  const watch = setInterval(() => {
    if (performance.now() - last > 1.5 * BEAT_MS) void once();
  }, BEAT_MS);
  return async () => {
    clearInterval(watch);
    await task.destroy();
  };
}
