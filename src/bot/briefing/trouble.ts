import type { Log } from '../platform.ts';

/** What keeps the briefings from their database. */
export interface Trouble {
  /** Told once, however often it is met in a row. */
  met(error: unknown, details?: object): void;
  /** The database did as it was asked. */
  over(): void;
}

export function createTrouble(log: Log): Trouble {
  let told = '';
  return {
    met(error, details) {
      const reason = String(error);
      if (reason === told) return;
      told = reason;
      log.error({ ...details, error: reason }, 'briefings: the database failed');
    },
    over() {
      if (told !== '') log.info({}, 'briefings: the database works again');
      told = '';
    },
  };
}
