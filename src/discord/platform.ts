import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'discord.js';
import type { Option } from '../bot/command.ts';
import type { Log, Platform } from '../bot/platform.ts';
import { propose } from '../bot/propose.ts';
import type { Services } from '../bot/services.ts';
import { createTalks, leavingTalks, type Talks } from '../bot/talk/talks.ts';
import type { Reply } from '../reply/reply.ts';
import { createAnswering } from './answering.ts';
import { type Connection, createConnection } from './connection.ts';
import { createDelivery } from './delivery.ts';
import { detailsOf, failureOf } from './failure.ts';
import { showHeadline } from './presence.ts';
import { registerCommands } from './register.ts';

export interface DiscordConfig {
  readonly token: string;
  /** Registers the commands there only, where they can be used at once. */
  readonly guildId?: string;
  /** The base of the API without a version; Discord's own when absent. */
  readonly apiUrl?: string;
}

export interface DiscordParts {
  /** What commands may use, made for the moment of each request. */
  readonly services: () => Services;
  readonly log: Log;
  /** What a post whose key has this mark says, for its buttons; `undefined` for one that is not known. */
  readonly posted?: (mark: string) => Promise<Reply | undefined>;
  /** What each has asked before, and where; none when absent. */
  readonly talks?: Talks;
  /** One that was begun before. */
  readonly connection?: Connection;
}

/** Readout in Discord. */
export function createDiscordPlatform(config: DiscordConfig, parts: DiscordParts): Platform {
  const { services, log, posted = () => Promise.resolve(undefined), talks = createTalks() } = parts;
  const { token, guildId, apiUrl } = config;
  const answering = createAnswering({ services, log, posted, talks });
  const connection = parts.connection ?? createConnection({ token, apiUrl, log });
  connection.serve({
    onReady(client, signal) {
      showHeadline(client, services().library, signal);
      // The first look through ten thousand titles takes a quarter of a second: now nobody waits for it.
      services()
        .library.whole.then(() => propose(TITLES, UNLIKELY, {}, services()))
        .catch((error: unknown) =>
          log.error(detailsOf(error), 'Discord: no proposals could be made'),
        );
      return register(client, guildId, services(), log, signal);
    },
    onInteraction: answering.take,
  });
  const { end, ...delivery } = createDelivery({
    token,
    apiUrl,
    library: () => services().library,
    client: connection.client,
  });
  return {
    name: 'discord',
    start: connection.start,
    connected: connection.connected,
    async stop() {
      end();
      await answering.stop();
      await connection.stop();
    },
    ...leavingTalks(talks, delivery),
  };
}

/** In no title, so that all are looked through. */
const UNLIKELY = '\0';

/** An option whose proposals are the titles of all articles. */
const TITLES: Option = { description: '', required: false, suggest: 'article' };

const AGAIN_MS = 10_000;
/** What somebody must mend first is tried less often. */
const AGAIN_LASTING_MS = 5 * 60_000;

/** Registers the commands, and keeps at it until that succeeds. Each reason why it does not is one line. */
async function register(
  client: Client<true>,
  guildId: string | undefined,
  { commands }: Services,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const where = guildId === undefined ? 'everywhere' : `in the server ${guildId}`;
  let told = '';
  while (!signal.aborted) {
    let wait = AGAIN_MS;
    try {
      const rest = client.rest;
      const { done, removed } = await registerCommands(
        rest,
        client.application.id,
        guildId,
        commands,
      );
      log.info({ platform: 'discord' }, `Discord: ${commands.length} commands ${done} ${where}`);
      if (removed.length > 0) {
        const what = `Discord: ${removed.length} commands of an earlier run are no longer registered everywhere`;
        log.info({ platform: 'discord', removed }, what);
      }
      return;
    } catch (error) {
      if (signal.aborted) return;
      const { reason, lasting } = failureOf(error);
      if (lasting) wait = AGAIN_LASTING_MS;
      const what = `Discord: the commands could not be registered ${where}: ${reason}. It is tried again by itself.`;
      if (what !== told) log.error({ platform: 'discord' }, what);
      told = what;
    }
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}
