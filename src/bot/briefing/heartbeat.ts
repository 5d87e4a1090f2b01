import { schedule } from 'node-cron';

/**
 * Calls `beat` every ten seconds by the wall clock, and never again while it still runs.
 * @returns stops it
 */
export function startHeartbeat(beat: () => Promise<void>): () => Promise<void> {
  const task = schedule('*/10 * * * * *', beat, { noOverlap: true });
  return async () => {
    await task.destroy();
  };
}
