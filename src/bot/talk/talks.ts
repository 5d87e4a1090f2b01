import type { Span } from '../../text/span.ts';
import type { Destination, Platform } from '../platform.ts';

/** What the next question of the same asker may build on: the answer before it. */
export interface Turn {
  /** The id of the article that the answer was from. */
  readonly article: string;
  /** The question in words, if it was one; pronouns put right. */
  readonly question?: string;
  /** Where the sentences stand of which the answer showed something first, in the text of this version. */
  readonly shown?: readonly Span[];
  readonly version?: string;
  /** Whom 'he', 'she' and 'they' mean after the answer, by name; absent where it could be nobody or several. */
  readonly he?: string | undefined;
  readonly she?: string | undefined;
  readonly they?: string | undefined;
  /** What 'it' means: a body or a thing that was asked about, in the words of the question. */
  readonly it?: string | undefined;
  /** True where that article was the newest, and perhaps meant as such: once there is a newer one, that is meant. */
  readonly wasNewest?: boolean;
}

/** What is remembered of what one asker asked in one place. */
export interface Talk {
  before(): Turn | undefined;
  keep(turn: Turn): void;
}

/** One talk as it stands. */
export interface Standing {
  readonly tenant: string;
  readonly channel: string;
  /** Empty where it is in none. */
  readonly thread: string;
  readonly asker: string;
  readonly turn: Turn;
  /** So long it can still be gone on with. */
  readonly leftMs: number;
}

/** The talks of a platform. */
export interface Talks {
  /** The talk of one asker in one channel or thread. */
  of(user: string, where: Pick<Destination, 'tenant' | 'channel' | 'thread'>): Talk;
  /** Forgets all talks where a post goes: something new stands there, and what is asked next may be about that. */
  leave(where: Pick<Destination, 'channel' | 'thread'>): void;
  /** Those that can still be gone on with, oldest first. */
  all(): readonly Standing[];
  /** Takes one up that stood in another process. */
  resume(talk: Standing): void;
}

/** After so long nobody goes on with what was asked. */
const KEPT_MS = 10 * 60_000;
const MOST = 2000;

/**
 * They are kept in memory, few and short.
 * @param now milliseconds by a clock that nobody sets
 */
export function createTalks(now: () => number = () => performance.now()): Talks {
  const kept = new Map<string, Omit<Standing, 'leftMs'> & { readonly until: number }>();

  function put(key: string, { leftMs, ...talk }: Standing): void {
    // What is gone on with counts as new.
    kept.delete(key);
    kept.set(key, { ...talk, until: now() + leftMs });
    for (const [old, { until }] of kept) {
      if (until > now() && kept.size <= MOST) break;
      kept.delete(old);
    }
  }

  return {
    of(asker, { tenant = '', channel, thread = '' }) {
      const who = { tenant, channel, thread, asker };
      const key = keyOf(who);
      return {
        before() {
          const known = kept.get(key);
          return known && known.until > now() ? known.turn : undefined;
        },
        keep: (turn) => put(key, { ...who, turn, leftMs: KEPT_MS }),
      };
    },
    leave({ channel, thread = '' }) {
      // A thread of Discord is a channel of its own to whoever asks there.
      const isThere = (one: { channel: string; thread: string }): boolean =>
        (one.channel === channel && one.thread === thread) || one.channel === thread;
      for (const [key, one] of kept) if (isThere(one)) kept.delete(key);
    },
    all: () =>
      [...kept.values()].flatMap(({ until, ...talk }) => {
        const leftMs = until - now();
        return leftMs > 0 ? [{ ...talk, leftMs }] : [];
      }),
    resume(talk) {
      // By a clock that was set back meanwhile it would have longer than any.
      if (talk.leftMs > 0) put(keyOf(talk), { ...talk, leftMs: Math.min(talk.leftMs, KEPT_MS) });
    },
  };
}

const keyOf = ({ tenant, channel, thread, asker }: Omit<Standing, 'turn' | 'leftMs'>): string =>
  JSON.stringify([tenant, channel, thread, asker]);

/** A talk that begins anew: a request that says by itself which article it means. */
export const begunAnew = ({ keep }: Talk): Talk => ({ before: () => undefined, keep });

/** What sends posts, where every talk then ends: a new briefing is what one asks about next. */
export const leavingTalks = <D extends Pick<Platform, 'send'>>(talks: Talks, delivery: D): D => ({
  ...delivery,
  send(...[destination, ...post]: Parameters<Platform['send']>) {
    talks.leave(destination);
    return delivery.send(destination, ...post);
  },
});
