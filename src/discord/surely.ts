import { setTimeout as pause } from 'node:timers/promises';
import { within } from '../bot/within.ts';
import { ANSWERED, codeOf, failureOf } from './failure.ts';
import { discord } from './sdk.ts';

/** How often a first answer is tried, and how long after a failure. */
const ATTEMPTS = 6;
const PAUSE_MS = 100;
/** Discord gives up after three seconds, some of which are gone when an answer is first tried. */
const TIME_MS = 2200;
/** A try of which nothing is heard for so long may never have arrived: the next is made beside it. */
const SILENCE_MS = 900;

/**
 * Sends a first answer until it certainly arrived: doing so twice comes to the same. An answer whose confirmation was
 * lost is refused when it is repeated, and all is well.
 */
export async function surely(send: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + TIME_MS;
  const open = new Set<Promise<Tried>>();
  let arrived = false;
  let tell = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const start = (): void => {
    const one = tried(send);
    open.add(one);
    void one.then((outcome) => {
      open.delete(one);
      arrived ||= 'arrived' in outcome;
      if (arrived) tell();
    });
  };
  for (let attempt = 1; ; attempt += 1) {
    if (attempt <= ATTEMPTS) start();
    const first = Promise.race([arrival, ...open]);
    const outcome = await (attempt < ATTEMPTS ? within(SILENCE_MS, first) : first);
    if (arrived) return;
    if (outcome === undefined || !('error' in outcome)) continue;
    const { error } = outcome;
    // What one try is refused for, an earlier one that is still on its way may have brought.
    if (failureOf(error).lasting) await Promise.race([arrival, Promise.all(open)]);
    else if (attempt < ATTEMPTS)
      await Promise.race([arrival, pause(waitAfter(error, attempt, until - performance.now()))]);
    if (arrived) return;
    if (failureOf(error).lasting || (attempt >= ATTEMPTS && open.size === 0)) throw error;
  }
}

type Tried = { readonly arrived: true } | { readonly error: unknown };

/** Never rejects. */
const tried = (send: () => Promise<unknown>): Promise<Tried> =>
  send().then(
    () => ({ arrived: true }),
    (error: unknown) => (codeOf(error) === ANSWERED ? { arrived: true } : { error }),
  );

/**
 * How long to wait before the next try: as long as Discord asks, if there is time for it. If not, a request too many is
 * better than no answer.
 */
export function waitAfter(error: unknown, attempt: number, left: number): number {
  const asked =
    error instanceof discord.RateLimitError ? Math.max(error.retryAfter, error.timeToReset) : 0;
  return asked > 0 && asked < left ? asked : PAUSE_MS * attempt;
}

/** Whoever was told that the answer will come waits this long for it; Discord takes it for a quarter of an hour. */
const LATER_MS = 60_000;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Sends what follows a first answer, for as long as somebody may still wait for it.
 * @param stands asked when nobody can tell whether it arrived, where it must not be there twice; `undefined` when
 *   that cannot be told either
 */
export async function inTheEnd(
  send: () => Promise<unknown>,
  stands: () => Promise<boolean | undefined> = () => Promise.resolve(false),
): Promise<void> {
  const until = performance.now() + LATER_MS;
  for (let wait = PAUSE_MS; ; wait = Math.min(LONGEST_PAUSE_MS, wait * 1.5)) {
    try {
      await send();
      return;
    } catch (error) {
      const { lasting, done } = failureOf(error);
      if (lasting || performance.now() + wait > until) throw error;
      await pause(wait);
      const there = done === 'maybe' && (await stands());
      if (there === true) return;
      if (there === undefined) throw new Unsure();
    }
  }
}

/** A message may stand where everyone sees it, or not. */
export class Unsure extends Error {
  override readonly name = 'Unsure';

  constructor() {
    super('nobody can tell whether a message arrived');
  }
}
