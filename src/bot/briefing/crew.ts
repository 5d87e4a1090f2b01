import { channel } from 'node:diagnostics_channel';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { nextTurn } from '../../store/claims.ts';
import type { Platform } from '../platform.ts';
import { claimNext } from './claim.ts';
import { deliver } from './deliver.ts';
import type { DeliverySetup, Job } from './tasks/task.ts';
import type { Trouble } from './trouble.ts';

/** Works on the deliveries of one platform. */
export interface Crew {
  /** Begins to work on all that may be worked on, unless that is under way. */
  wake(): void;
  /** Ends when nothing is under way. */
  idle(): Promise<void>;
  /** Begins nothing more, and ends when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * So many deliveries are held at a time. A platform lets one begin every 20 ms at best; the last of these still begins
 * well within its lease where it is ten times slower.
 */
const AT_ONCE = 32;
/** A channel rests so long after a message: both platforms allow about one a second there. */
const REST_MS = 1_000;
/** Posts hold back for so long at most. */
const LONGEST_BREATH_MS = 50;
/** What is to be tried again sooner than the next heartbeat is not left to it. */
const SOON_MS = 10_000;

const steps = channel('readout:delivery');

/**
 * One delivery a channel at a time, so that their order is kept and a busy channel holds up no other one.
 * @param trouble one for the taking of deliveries, and one for the work on them
 */
export function createCrew(setup: DeliverySetup, platform: Platform, trouble: () => Trouble): Crew {
  const { store, now, restMs = REST_MS } = setup;
  /** Channels with a delivery under way or at rest after one. */
  const taken = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  let running: Promise<void> | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  let nudged: () => void = () => undefined;

  const taking = trouble();
  const working = trouble();

  async function workOn(job: Job): Promise<void> {
    try {
      await deliver(setup, job);
      working.over();
    } catch (error) {
      working.met(error, { platform: platform.name, delivery: job.row.key });
    }
  }

  /** Claims only what can begin: nothing waits for its turn while its lease runs. @returns false when nothing is left */
  async function step(): Promise<boolean> {
    if (underWay.size >= AT_ONCE) {
      await Promise.race(underWay);
      return true;
    }
    const begun = performance.now();
    const job = await claimNext(setup, platform, [...taken.keys()]);
    if (job) {
      const { spot } = job.row;
      const work = workOn(job).finally(() => underWay.delete(work));
      underWay.add(work);
      taken.set(
        spot,
        work.then(() => rest(spot)),
      );
      // The driver of the database never waits. Whoever asks for something has a turn in between, and where the processor
      // is short of time, as much of it as posts have.
      await turn();
      await pause(Math.min(LONGEST_BREATH_MS, performance.now() - begun));
      return true;
    }
    const soonest = await nextTurn(store, platform.name);
    taking.over();
    const wait = soonest === undefined ? SOON_MS : Date.parse(soonest) - now().getTime();
    // What is due and could not begin waits for a channel at rest; else only what ends may bring something new.
    const blocked = wait <= 0 ? [...taken.values()] : [];
    if (underWay.size > 0 || blocked.length > 0) {
      await Promise.race([...underWay, ...blocked, nudge(wait > 0 ? wait : SOON_MS)]);
      nudged();
      return true;
    }
    if (wait < SOON_MS && !stopped) again = setTimeout(wake, Math.max(0, wait)).unref();
    return false;
  }

  /** Ends after so many ms, or as soon as something may be new. */
  function nudge(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms, SOON_MS)).unref();
      nudged = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function rest(spot: string): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(() => {
        taken.delete(spot);
        resolve();
      }, restMs).unref();
    });
  }

  async function work(): Promise<void> {
    try {
      while (!stopped && (await step()));
    } catch (error) {
      taking.met(error, { platform: platform.name });
    } finally {
      await Promise.all(underWay);
      running = undefined;
      steps.publish({ step: 'rested', key: platform.name });
    }
  }

  function wake(): void {
    clearTimeout(again);
    nudged();
    if (!stopped) running ??= work();
  }

  return {
    wake,
    idle: () => running ?? Promise.resolve(),
    async stop() {
      stopped = true;
      clearTimeout(again);
      nudged();
      await running;
    },
  };
}
