import { setTimeout as pause } from 'node:timers/promises';
import type { BaseInteraction, Client } from 'discord.js';
import type { Log } from '../bot/platform.ts';
import { within } from '../bot/within.ts';
import { createClient } from './client.ts';
import { BAD_TOKEN, detailsOf, type Failure, failureOf } from './failure.ts';
import { discord } from './sdk.ts';
import { heedUnread } from './unread.ts';

export interface ConnectionParts {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  /** How long Discord has to confirm a session that is taken up again. */
  readonly confirmMs?: number;
}

/** Who does what there is to do while it is connected. */
export interface Served {
  /** The signal tells that the client is no longer of use. */
  readonly onReady: (client: Client<true>, signal: AbortSignal) => Promise<void>;
  readonly onInteraction: (interaction: BaseInteraction) => void;
}

export interface Connection {
  start(): void;
  /** What came before this waits for it: one can connect before there is anything to answer with. */
  serve(by: Served): void;
  stop(): Promise<void>;
  /** While it is connected. */
  client(): Client<true> | undefined;
  /** Whether its session is up now; a client stays one while it resumes a lost session. */
  connected(): boolean;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const STOP_MS = 2000;
/** What only somebody can mend is soon tried less often: a bot may begin a thousand sessions a day and no more. */
const LONGEST_LASTING_MS = 5 * 60_000;

/**
 * Stays connected until it is stopped. discord.js itself resumes a lost session; what ends its client for good is begun
 * anew after a pause. Each change of state is one line in the log, however often it is tried.
 */
export function createConnection(parts: ConnectionParts): Connection {
  const { token, apiUrl, log, confirmMs } = parts;
  const stopping = new AbortController();
  let served: Served | undefined;
  const waiting: ((by: Served) => void)[] = [];
  let current: Client | undefined;
  let running: Promise<void> | undefined;
  let state = '';

  function say(level: 'info' | 'warn' | 'error', text: string): void {
    if (state === text || stopping.signal.aborted) return;
    state = text;
    log[level]({ platform: 'discord' }, text);
  }

  const onceServed = (work: (by: Served) => void): void => {
    if (served) work(served);
    else waiting.push(work);
  };

  function ready(client: Client<true>, signal: AbortSignal): void {
    say('info', `Discord: connected as ${client.user.username}`);
    onceServed(({ onReady }) => {
      if (signal.aborted) return;
      onReady(client, signal).catch((error: unknown) => {
        log.error({ platform: 'discord', ...detailsOf(error) }, 'Discord: not all could be set up');
      });
    });
  }

  /** One client, from its first attempt to its end; gives what ended it. */
  async function live(client: Client, signal: AbortSignal): Promise<End> {
    const ended = new Promise<End>((resolve) => {
      client.once(discord.Events.ShardDisconnect, ({ code }) => resolve(closed(code)));
      client.once(discord.Events.Invalidated, () => resolve(closed(undefined)));
      signal.addEventListener('abort', () => resolve(closed(undefined)), { once: true });
    });
    client.once(discord.Events.ClientReady, (one) => ready(one, signal));
    const again = (): void => say('info', 'Discord: connected again');
    client.on(discord.Events.ShardResume, again);
    client.on(discord.Events.ShardReady, () => client.readyTimestamp !== null && again());
    client.on(discord.Events.ShardReconnecting, () =>
      say('warn', 'Discord: the connection is lost and is being restored'),
    );
    client.on(discord.Events.InteractionCreate, (interaction) =>
      onceServed(({ onInteraction }) => onInteraction(interaction)),
    );
    heedUnread(client, log);
    // Without a listener an error would end the process; a lost connection says so itself, above.
    client.on(discord.Events.Error, (error) =>
      log.warn({ platform: 'discord', ...detailsOf(error) }, 'Discord: the client had an error'),
    );
    client.on(discord.Events.ShardError, () => undefined);
    return Promise.race([ended, client.login(token).then(() => ended, failureOf)]);
  }

  async function run(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      const { client, leave } = createClient(apiUrl, confirmMs);
      const life = new AbortController();
      current = client;
      const { reason, lasting } = await live(
        client,
        AbortSignal.any([life.signal, stopping.signal]),
      );
      life.abort();
      // A dead socket takes half a minute to be given up.
      await within(STOP_MS, leave());
      say(
        'error',
        `Discord is off: ${reason}. Everything else goes on; it is tried again by itself.`,
      );
      if (client.readyTimestamp !== null) attempt = 0;
      const longest = lasting ? LONGEST_LASTING_MS : LONGEST_WAIT_MS;
      const wait = Math.min(longest, FIRST_WAIT_MS * 2 ** Math.min(attempt, 10));
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    start() {
      running ??= run();
    },
    serve(by) {
      served = by;
      for (const work of waiting.splice(0)) work(by);
    },
    async stop() {
      stopping.abort();
      // A client that was just connecting may never say that it has left.
      await within(STOP_MS, Promise.resolve(running));
    },
    client: () => (current?.isReady() ? current : undefined),
    connected: () =>
      current?.isReady() === true &&
      current.ws.shards.every(({ status }) => status === discord.Status.Ready),
  };
}

type End = Pick<Failure, 'reason' | 'lasting'>;

/** Codes of a close that only somebody can mend. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [4004, BAD_TOKEN],
  [4010, 'Discord found the shard malformed, which is a fault of this program'],
  [4011, 'the bot is in more servers than Discord lets one session have, which are 2,500'],
  [4012, 'Discord has given up the version of its gateway that the bot speaks. Update the bot'],
  [4013, 'Discord found the intents malformed, which is a fault of this program'],
  [4014, 'Discord has not given the bot the intents that it asks for'],
]);

function closed(code: number | undefined): End {
  const known = code === undefined ? undefined : REASONS.get(code);
  return known
    ? { reason: known, lasting: true }
    : { reason: `Discord ended the session${code ? ` (${code})` : ''}`, lasting: false };
}
