/** Lets work begin no faster than somebody else's limit allows. */
export interface Pace {
  /** Begins `work` when its turn has come, in the order of the calls. @throws what `work` throws, or Stopped */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Somebody who must not wait takes a turn: whoever waits begins later. */
  give(): void;
  /** Begins nothing for so long: the other side has asked to wait. */
  hold(ms: number): void;
  /** Lets those that wait go away with nothing done, and all that come later. */
  stop(): void;
}

/** It was not begun, because the bot stops. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Whoever asks for more is asked again after this. */
const LONGEST_HOLD_MS = 60 * 60_000;
/** A timer may come early by so much. */
const MARGIN_MS = 5;
/** After a moment in which nothing could begin, so much of it is made up for. */
const MADE_UP_MS = 60;

/**
 * At most `count` in any stretch of `perMs`, as the other side counts: a turn is given back `perMs` after its answer
 * has come, and the other side has counted it before that. Turns begin evenly over the time, so that nobody else has to
 * wait for a crowd.
 */
export function createPace({
  count,
  perMs,
}: {
  readonly count: number;
  readonly perMs: number;
}): Pace {
  const gap = perMs / count;
  const waiting: { readonly begin: () => void; readonly end: (error: Stopped) => void }[] = [];
  let free = count;
  let nextAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function next(): void {
    while (free > 0 && waiting.length > 0 && timer === undefined) {
      const now = performance.now();
      if (now < nextAt) {
        timer = setTimeout(() => {
          timer = undefined;
          next();
        }, nextAt - now);
        return;
      }
      free -= 1;
      nextAt = Math.max(nextAt, now - MADE_UP_MS) + gap;
      waiting.shift()?.begin();
    }
  }

  function giveBack(): void {
    // What nobody waits for any more must not keep the process.
    setTimeout(() => {
      free += 1;
      next();
    }, perMs + MARGIN_MS).unref();
  }

  return {
    async run(work) {
      if (stopped) throw new Stopped('stopping');
      await new Promise<void>((begin, end) => {
        waiting.push({ begin, end });
        next();
      });
      try {
        return await work();
      } finally {
        giveBack();
      }
    },
    give() {
      free -= 1;
      nextAt = Math.max(nextAt, performance.now()) + gap;
      giveBack();
    },
    hold(ms) {
      nextAt = Math.max(nextAt, performance.now() + Math.min(LONGEST_HOLD_MS, ms));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
      for (const { end } of waiting.splice(0)) end(new Stopped('stopping'));
    },
  };
}
