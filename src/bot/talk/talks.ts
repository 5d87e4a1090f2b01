import type { Destination, Platform } from '../platform.ts';

/** What the next question of the same asker may build on: the answer before it. */
export interface Turn {
  /** The id of the article that the answer was from. */
  readonly article: string;
  /** The question in words, if it was one; pronouns put right. */
  readonly question?: string;
  /** Whom 'he', 'she' and 'they' mean after the answer, by name; absent where it could be nobody or several. */
  readonly he?: string | undefined;
  readonly she?: string | undefined;
  readonly they?: string | undefined;
}

/** What is remembered of what one asker asked in one place. */
export interface Talk {
  before(): Turn | undefined;
  keep(turn: Turn): void;
}

/** The talks of a platform. */
export interface Talks {
  /** The talk of one asker in one channel or thread. */
  of(user: string, where: Pick<Destination, 'tenant' | 'channel' | 'thread'>): Talk;
  /** Forgets all talks in a channel: something new stands there, and what is asked next may be about that. */
  leave(channel: string): void;
}

/** After so long nobody goes on with what was asked. */
const KEPT_MS = 10 * 60_000;
const MOST = 2000;

/** They are kept in memory only, few and short: after a restart a question has to say what it is about. */
export function createTalks(now: () => number = Date.now): Talks {
  const kept = new Map<string, { readonly turn: Turn; readonly until: number; channel: string }>();
  return {
    of(user, { tenant = '', channel, thread = '' }) {
      const key = JSON.stringify([tenant, channel, thread, user]);
      return {
        before() {
          const known = kept.get(key);
          return known && known.until > now() ? known.turn : undefined;
        },
        keep(turn) {
          // What is gone on with counts as new.
          kept.delete(key);
          kept.set(key, { turn, until: now() + KEPT_MS, channel });
          for (const [old, { until }] of kept) {
            if (until > now() && kept.size <= MOST) break;
            kept.delete(old);
          }
        },
      };
    },
    leave(channel) {
      for (const [key, one] of kept) if (one.channel === channel) kept.delete(key);
    },
  };
}

/** A talk that begins anew: a request that says by itself which article it means. */
export const begunAnew = ({ keep }: Talk): Talk => ({ before: () => undefined, keep });

/** What sends posts, in whose channel every talk then ends: a new briefing is what one asks about next. */
export const leavingTalks = <D extends Pick<Platform, 'send'>>(talks: Talks, delivery: D): D => ({
  ...delivery,
  send(...[destination, ...post]: Parameters<Platform['send']>) {
    talks.leave(destination.channel);
    return delivery.send(destination, ...post);
  },
});
