/** What a probe is told. Never a secret, never a text of an article. */
export interface Health {
  readonly well: boolean;
  /** What was looked at, and how it is. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The heart beats every ten seconds, and a beat may wait for the database. */
const SILENCE_MS = 60_000;

/** Alive while the heart beats: a process that does not must be started again. Pure. @param silentMs since the last beat */
export function liveness(silentMs: number): Health {
  const seconds = Math.round(silentMs / 1000);
  const well = seconds * 1000 <= SILENCE_MS;
  return { well, parts: { heartbeat: well ? 'ok' : `none for ${seconds} s` } };
}

/** What became of the last try of the database; while the bot starts there was none. */
export type DatabaseState = 'ok' | 'starting' | 'does not answer' | 'cannot be written';

/** Ready when the database answers and can be written, and every platform is connected. Pure. */
export function readiness(
  database: DatabaseState,
  platforms: readonly { readonly name: string; readonly connected: boolean }[],
): Health {
  const parts = {
    database,
    ...Object.fromEntries(
      platforms.map(({ name, connected }) => [name, connected ? 'ok' : 'not connected']),
    ),
  };
  return { well: Object.values(parts).every((part) => part === 'ok'), parts };
}
