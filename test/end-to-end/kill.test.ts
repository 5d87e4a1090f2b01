import { expect, test } from 'vitest';
import { chats } from './chats.ts';
import { killRun, RESTARTS, STEPS } from './kill-run.ts';

// Each step once a platform, the restarts taking turns, as each life costs seconds of the processor's: the script beside
// this does all.
const cells = Object.keys(chats).flatMap((platform, at) =>
  STEPS.flatMap((step, index) =>
    RESTARTS.filter((_, turn) => (at + turn + index) % 2 === 0).map((restart) => ({
      platform,
      step,
      restart,
    })),
  ),
);

test.concurrent.each(cells)(
  '$platform: killed in a delivery when $step, and started again $restart, one post',
  { timeout: 300_000 },
  async (cell) => {
    expect(await killRun(cell)).toBe('1');
  },
);
