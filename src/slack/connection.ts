import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Log } from '../bot/platform.ts';
import { within } from '../bot/within.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Listening } from './listening.ts';

/** Who the bot is in its workspace. */
export interface Identity {
  readonly team: string;
  readonly user: string;
  readonly bot: string;
}

export interface ConnectionParts {
  readonly web: webApi.WebClient;
  readonly log: Log;
  /** Listens until it ends or the signal says so; `onReady` is called when it hears. Gives what ended it. Never throws. */
  readonly listen: Listening;
}

export interface Connection {
  start(): void;
  stop(): Promise<void>;
  /** Whether it hears now. */
  connected(): boolean;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** What only somebody can mend is soon tried less often. */
const LONGEST_LASTING_MS = 5 * 60_000;
/** A lost socket is back within a second, so often in a row; then something is wrong that haste makes no better. */
const LONGEST_RETURN_MS = 400;
const QUICK_RETURNS = 12;
const STOP_MS = 3000;
/** A connection that held this long was a good one. */
const HELD_MS = 3_000;

/**
 * Listens until it is stopped. What ends a connection is begun anew after a pause, by this and not by the SDK: where
 * its own attempts fail it leaves an unhandled rejection. Each change of state is one line in the log, however often it
 * is tried.
 */
export function createConnection({ web, log, listen }: ConnectionParts): Connection {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;
  let state = '';
  let hears = false;

  function say(level: 'info' | 'warn' | 'error', text: string): void {
    if (state === text || signal.aborted) return;
    const again = state !== '' && !state.startsWith('Slack is off');
    state = text;
    log[level]({ platform: 'slack' }, again && level === 'info' ? `${text} again` : text);
  }

  async function identify(): Promise<Identity | Failure> {
    try {
      const { team_id = '', user_id = '', bot_id = '' } = await web.auth.test();
      return { team: team_id, user: user_id, bot: bot_id };
    } catch (error) {
      return failureOf(error);
    }
  }

  async function run(): Promise<void> {
    let identity: Identity | undefined;
    let failures = 0;
    let returns = 0;
    while (!signal.aborted) {
      const who: Identity | Failure = identity ?? (await identify());
      let readyAt: number | undefined;
      let end: Failure;
      if ('reason' in who) end = who;
      else {
        identity = who;
        end = await listen(identity, signal, () => {
          readyAt = performance.now();
          hears = true;
          say('info', 'Slack: connected');
        });
        hears = false;
      }
      if (signal.aborted) return;
      if (readyAt === undefined) {
        say(
          'error',
          `Slack is off: ${end.reason}. Everything else goes on; it is tried again by itself.`,
        );
        const longest = end.lasting ? LONGEST_LASTING_MS : LONGEST_WAIT_MS;
        const usual = Math.min(longest, FIRST_WAIT_MS * 2 ** Math.min(failures, 10));
        failures += 1;
        await rest(Math.max(FIRST_WAIT_MS, end.waitMs ?? usual), signal);
      } else {
        say('warn', 'Slack: the connection is lost and is being restored');
        failures = 0;
        returns = performance.now() - readyAt > HELD_MS ? 0 : returns + 1;
        await rest(returnAfter(returns), signal);
      }
    }
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      // A call to Slack may still be waited for, of which nothing will come.
      await within(STOP_MS, Promise.resolve(running));
    },
    connected: () => hears,
  };
}

/** How long to wait after this many connections in a row that did not hold. */
export const returnAfter = (returns: number): number =>
  returns <= QUICK_RETURNS
    ? Math.min(LONGEST_RETURN_MS, returns * 50)
    : Math.min(LONGEST_WAIT_MS, LONGEST_RETURN_MS * 2 ** (returns - QUICK_RETURNS));

const rest = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, undefined, { signal }).catch(() => undefined);
