import pino, { type Logger } from 'pino';
import { type LogLevel, withoutSecrets } from './config.ts';

export type Log = Logger;

export interface LogOptions {
  readonly level: LogLevel;
  /** Never written, wherever they turn up: whatever else goes wrong, no token is in a log. */
  readonly secrets: readonly string[];
  /** Takes whole lines. */
  readonly write: (line: string) => void;
  /** For a person at a terminal: time, level and message, without the details. */
  readonly readable: boolean;
}

/** The log of the bot: a JSON object a line, details and message. */
export function createLog({ level, secrets, write, readable }: LogOptions): Log {
  // In a line they stand as JSON writes them.
  const hidden = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write(line: string) {
        const safe = withoutSecrets(line, hidden).replace(ADDRESSES, '$1[secret]');
        write(readable ? forReading(safe) : safe);
      },
    },
  );
}

/**
 * Addresses that the platforms hand out and that anybody could use: they end in a token of their own. An error of an SDK
 * that nobody caught holds the address of its request.
 */
const ADDRESSES =
  /(\/(?:interactions|webhooks)\/\d+\/|hooks\.slack(?:-gov)?\.com\/|[?&]ticket=)[^\s"\\/?&]+(?:\/[^\s"\\/?&]+)*/g;

function forReading(line: string): string {
  const { time, level, msg } = JSON.parse(line);
  return `${String(time).slice(11, 19)} ${pino.levels.labels[level] ?? level}: ${msg}\n`;
}
