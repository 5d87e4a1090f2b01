import type { EventEmitter } from 'node:events';
import type { Client, GatewayReadyDispatchData, WebSocketOptions } from 'discord.js';
import { NoSessions } from './failure.ts';
import { firstAnswersDirectly } from './first-answer.ts';
import { keepingToken } from './keep-token.ts';
import { oneTry } from './one-try.ts';
import { NotDiscord, onlyJson } from './only-json.ts';
import { discord } from './sdk.ts';

/** A request that must be answered in three seconds is of no use when it takes longer than this. */
const TIMEOUT_MS = 5000;

/**
 * How long the next of the bot's servers is waited for when a session begins. Nothing is answered meanwhile, and one
 * that has an outage of its own does not come at all.
 */
const SERVERS_MS = 1000;

/** A session that was taken up again is confirmed at once; discord.js waits for that without end. */
const CONFIRM_MS = 15_000;

/**
 * Puts in what discord.js takes for granted in an interaction: without it the whole process would end. Discord itself
 * always sends it; a proxy may not.
 */
function complete({ t, d }: { readonly t?: unknown; readonly d?: unknown }): void {
  if (t !== discord.GatewayDispatchEvents.InteractionCreate || typeof d !== 'object' || d === null)
    return;
  const given: Record<string, unknown> = { ...d };
  const { data, member } = given;
  const known = given.user ?? (isObject(member) ? member.user : undefined);
  Object.assign(d, {
    entitlements: given.entitlements ?? [],
    authorizing_integration_owners: given.authorizing_integration_owners ?? {},
    channel: given.channel ?? (given.channel_id ? { id: given.channel_id } : undefined),
    // Of a command discord.js looks up what its ids stand for.
    data: isObject(data) ? { ...data, resolved: resolvedIn(data) } : {},
    ...(!isObject(known) && { user: NOBODY }),
  });
}

/** The parts of a message that hold its words, or without which discord.js makes no message. */
const WORDED: readonly string[] = [
  ...['id', 'channel_id', 'type', 'author', 'content', 'embeds', 'attachments', 'components'],
  ...['message_reference', 'message_snapshots'],
];

/**
 * What the ids in a command stand for; of a message no more than is read. With the rest discord.js may fail: with a
 * poll where it does not know the channel, as in direct messages of others.
 */
function resolvedIn({ resolved }: Readonly<Record<string, unknown>>): object {
  if (!isObject(resolved)) return {};
  if (!isObject(resolved.messages)) return resolved;
  const messages = Object.entries(resolved.messages).map(([id, message]) => {
    const parts = Object.entries(message ?? {}).filter(
      ([name, value]) => WORDED.includes(name) && value !== null,
    );
    // Of a forwarded message discord.js reads what it refers to, and fails where that is left out.
    return [id, { message_reference: { message_id: id }, ...Object.fromEntries(parts) }];
  });
  return { ...resolved, messages: Object.fromEntries(messages) };
}

/** The same for the word that a session has begun. A bot has the id of its application. */
function completeReady({ data }: { readonly data: GatewayReadyDispatchData }): void {
  const given: Partial<GatewayReadyDispatchData> = data;
  Object.assign(data, {
    guilds: given.guilds ?? [],
    application: given.application ?? { id: data.user.id, flags: 0 },
  });
}

/**
 * The same for how the gateway is reached. Where nothing is said of how many sessions may begin, or not all of it, one
 * begins at a time, as for every bot.
 */
function completeGateway(answer: unknown): unknown {
  // What has no address for a socket is somebody else's answer; discord.js would fail at it where nobody can catch that.
  if (!isObject(answer) || !/^wss?:\/\//.test(String(answer.url))) throw new NotDiscord();
  const said = isObject(answer.session_start_limit) ? answer.session_start_limit : {};
  const remaining = numberOr(1, said.remaining);
  const reset_after = numberOr(0, said.reset_after);
  if (remaining === 0) throw new NoSessions(reset_after);
  const session_start_limit = {
    ...{ remaining, reset_after, total: numberOr(1, said.total) },
    max_concurrency: numberOr(1, said.max_concurrency) || 1,
  };
  return { ...answer, shards: numberOr(1, answer.shards) || 1, session_start_limit };
}

const numberOr = (usual: number, said: unknown): number =>
  typeof said === 'number' && Number.isFinite(said) && said >= 0 ? said : usual;

/** Who is not said to have done something has no rights, and owns no answer. */
const NOBODY = { id: '0', username: 'somebody' };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Gives up a session that is taken up again and not confirmed. @param sockets with the events of `@discordjs/ws` */
function confirmed(sockets: EventEmitter, client: Client, confirmMs: number): void {
  let unconfirmed: NodeJS.Timeout | undefined;
  for (const event of ['hello', 'ready', 'resumed', 'closed']) {
    sockets.on(event, () => {
      clearTimeout(unconfirmed);
      if (event !== 'hello' || client.readyTimestamp === null) return;
      unconfirmed = setTimeout(() => client.emit(discord.Events.Invalidated), confirmMs).unref();
    });
  }
}

/**
 * A client of Discord, not yet logged in, and how to leave it for good.
 * @param confirmMs how long Discord has to confirm a session that is taken up again
 */
export function createClient(
  apiUrl: string | undefined,
  confirmMs = CONFIRM_MS,
): {
  readonly client: Client;
  readonly leave: () => Promise<void>;
} {
  let sockets: Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0] | undefined;
  const client = new discord.Client({
    intents: [discord.GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    waitGuildTimeout: SERVERS_MS,
    rest: {
      ...(apiUrl && { api: apiUrl }),
      timeout: TIMEOUT_MS,
    },
    ws: {
      buildStrategy(manager) {
        sockets = manager;
        manager.prependListener(discord.WebSocketShardEvents.Ready, completeReady);
        confirmed(manager as unknown as EventEmitter, client, confirmMs);
        return new discord.SimpleShardingStrategy(manager);
      },
    },
  });
  client.on(discord.Events.Raw, complete);
  firstAnswersDirectly(onlyJson(oneTry(keepingToken(client.rest))), TIMEOUT_MS);
  const get: typeof client.rest.get = client.rest.get.bind(client.rest);
  client.rest.get = async (route, options) => {
    const answer = await get(route, options);
    return route === discord.Routes.gatewayBot() ? completeGateway(answer) : answer;
  };
  return {
    client,
    async leave() {
      // Half a second after it lost a connection discord.js begins another, even when its client was left meanwhile.
      // It first asks for the session: where no answer comes, nothing begins.
      if (sockets) sockets.options.retrieveSessionInfo = () => new Promise(() => undefined);
      await client.destroy();
    },
  };
}
