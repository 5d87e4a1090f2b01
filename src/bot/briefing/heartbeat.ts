import { schedule } from 'node-cron';

/**
 * Calls `beat` every ten seconds by the wall clock, and never again while it still runs. A beat that a busy process
 * or a sleeping machine missed is made up for at once, where node-cron by itself would warn on the console and wait.
 * @returns stops it
 */
export function startHeartbeat(beat: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  const once = (): Promise<void> => {
    running ??= beat().finally(() => {
      running = undefined;
    });
    return running;
  };
  const task = schedule('*/10 * * * * *', once);
  task.on('execution:missed', () => void once());
  return async () => {
    await task.destroy();
  };
}
