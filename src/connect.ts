import type { Log } from './bot/platform.ts';
import type { Config } from './config.ts';
import type { Connection } from './discord/connection.ts';
import type { Reached } from './slack/reaching.ts';

/** The platforms that have a token, while the bot connects to them. */
export interface Connecting {
  readonly discord: Connection | undefined;
  readonly slack: Reached | undefined;
  stop(): Promise<void>;
}

/**
 * Begins to connect to every platform that has a token, so that what the platforms take for it passes while the rest
 * of the program is loaded. An SDK takes time and memory: only those are loaded that are needed.
 */
export async function connect(config: Config, log: Log): Promise<Connecting> {
  const discord = config.discord && (await reachDiscord(config.discord, log));
  const slack = config.slack && (await reachSlack(config.slack, log));
  return {
    discord,
    slack,
    async stop() {
      await Promise.all([discord?.stop(), slack?.connection.stop()]);
    },
  };
}

async function reachDiscord(config: NonNullable<Config['discord']>, log: Log): Promise<Connection> {
  const { createConnection } = await import('./discord/connection.ts');
  const { token, apiUrl } = config;
  const connection = createConnection({ token, apiUrl, log });
  connection.start();
  return connection;
}

async function reachSlack(config: NonNullable<Config['slack']>, log: Log): Promise<Reached> {
  const { reachSlack: reach } = await import('./slack/reaching.ts');
  const reached = reach(config, log);
  reached.connection.start();
  return reached;
}
