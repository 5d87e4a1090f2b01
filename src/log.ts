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
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write(line: string) {
        const safe = withoutSecrets(line, secrets);
        write(readable ? forReading(safe) : safe);
      },
    },
  );
}

function forReading(line: string): string {
  const { time, level, msg } = JSON.parse(line);
  return `${String(time).slice(11, 19)} ${pino.levels.labels[level] ?? level}: ${msg}\n`;
}
