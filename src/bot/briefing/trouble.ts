import { isStoreFault } from '../../store/sqlite-file.ts';
import type { Log } from '../platform.ts';

/** What one of those who work on briefings meets. Whoever works goes on all the same. */
export interface Trouble {
  /** Told once, however often it is met in a row. */
  met(error: unknown, details?: object): void;
  /** All was done as it should be. */
  over(): void;
}

/** Whoever is still kept meets it again sooner: a lease and a beat are over by then. */
const LASTS_MS = 60_000;

/**
 * What keeps the briefings from their work, for each who does some of it. The database is one for all: it works again when
 * it does for the last of them. What is no fault of the database's is told with where the program failed.
 */
export function createTroubles(log: Log, now = () => performance.now()): () => Trouble {
  /** What keeps each, and when it met that last. */
  const kept = new Map<Trouble, { readonly reason: string; readonly at: number }>();
  const faults = new Map<Trouble, string>();

  function forget(): void {
    for (const [trouble, { at }] of kept) if (now() - at > LASTS_MS) kept.delete(trouble);
  }

  return () => {
    const trouble: Trouble = {
      met(error, details) {
        const reason = String(error);
        if (!isStoreFault(error)) {
          if (faults.get(trouble) === reason) return;
          faults.set(trouble, reason);
          const stack = error instanceof Error ? error.stack : reason;
          log.error({ ...details, stack }, 'briefings: something failed, which is a fault of ours');
          return;
        }
        forget();
        const told = [...kept.values()].some((one) => one.reason === reason);
        kept.set(trouble, { reason, at: now() });
        if (!told) log.error({ ...details, error: reason }, 'briefings: the database failed');
      },
      over() {
        faults.delete(trouble);
        const met = kept.delete(trouble);
        forget();
        if (met && kept.size === 0) log.info({}, 'briefings: the database works again');
      },
    };
    return trouble;
  };
}
