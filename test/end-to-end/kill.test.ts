import { expect, test } from 'vitest';
import { chats } from './chats.ts';
import { killRun, RESTARTS, STEPS, type StepName } from './kill-run.ts';

/** From here on a post may stand in the channel that the database knows nothing of. */
const doubtful: readonly StepName[] = ['noted', 'asked', 'posted', 'answered'];

// The other steps take turns, as each life costs a second of the processor's: the script beside this does all.
const cells = Object.keys(chats).flatMap((platform, at) =>
  RESTARTS.flatMap((restart, turn) =>
    STEPS.filter((step, index) => doubtful.includes(step) || (at + turn + index) % 2 === 0).map(
      (step) => ({ platform, step, restart }),
    ),
  ),
);

test.concurrent.each(cells)(
  '$platform: killed in a delivery when $step, and started again $restart, one post',
  { timeout: 300_000 },
  async (cell) => {
    expect(await killRun(cell)).toBe('1');
  },
);
