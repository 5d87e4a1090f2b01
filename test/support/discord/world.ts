import type { Json, JsonObject } from './json.ts';
import { mulberry32 } from './random.ts';

/** What the bot may be denied in a channel. */
export type Denied = 'view' | 'send' | 'history';

export interface User {
  readonly id: string;
  readonly name: string;
  /** The user's permissions in every channel; a plain member's when absent. */
  readonly permissions?: bigint;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly denied?: readonly Denied[];
  /** A forum: every post in it is a thread. */
  readonly forum?: boolean;
  /** The forum whose thread it is. */
  readonly parent?: string;
}

export interface Guild {
  /** Discord does not reach it: nothing more is told of it than its id. */
  readonly outage?: boolean;
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
}

/** A message as the double keeps it. `wire` is what clients receive. */
export interface StoredMessage {
  readonly id: string;
  readonly channel: string;
  readonly wire: JsonObject;
  readonly ephemeral: boolean;
  /** Users, roles or `everyone` that its text would have notified, by `allowed_mentions`. */
  readonly pings: readonly string[];
}

export const MEMBER_PERMISSIONS = 0x1n | 0x40n | 0x400n | 0x800n | 0x4000n | 0x10000n;
const VIEW = 0x400n;
const SEND = 0x800n;
const HISTORY = 0x10000n;

const DISCORD_EPOCH = 1_420_070_400_000n;

/** Everything that Discord would remember. Handlers change it; nothing else holds state. */
export interface World {
  readonly token: string;
  readonly bot: User;
  readonly guilds: readonly Guild[];
  /** By id, oldest first; ephemeral ones too. */
  readonly messages: Map<string, StoredMessage>;
  /** Conversations with one person that the bot has opened. */
  readonly directs: Set<string>;
  /** Threads of forums, by id. */
  readonly threads: Map<string, Channel>;
  /** Registered commands by guild id, or `global`. */
  readonly commands: Map<string, readonly JsonObject[]>;
  now(): number;
  random(): number;
  /** A new snowflake, later than all before it. */
  nextId(): string;
  /** Sends an event to every session whose intents cover it; the gateway puts itself in here. */
  dispatch(event: string, data: Json, intent?: number): void;
  /** Lets those look again who wait for something to happen. */
  changed(): void;
}

interface Basis {
  readonly token: string;
  readonly bot: User;
  readonly guilds: readonly Guild[];
  readonly seed: number;
  readonly now: () => number;
  readonly changed: () => void;
}

export function createWorld(basis: Basis): World {
  const random = mulberry32(basis.seed);
  let last = 0n;
  return {
    ...basis,
    messages: new Map(),
    directs: new Set(),
    threads: new Map(),
    commands: new Map(),
    random,
    dispatch: () => undefined,
    nextId() {
      const fromTime = (BigInt(Math.floor(basis.now())) - DISCORD_EPOCH) << 22n;
      last = fromTime > last ? fromTime : last + 1n;
      return String(last);
    },
  };
}

export function findChannel(
  world: World,
  id: string,
): { readonly guild: Guild; readonly channel: Channel } | undefined {
  const thread = world.threads.get(id);
  const home = world.guilds
    .flatMap((guild) => guild.channels.map((channel) => ({ guild, channel })))
    .find(({ channel }) => channel.id === (thread?.parent ?? id));
  return home && thread ? { guild: home.guild, channel: thread } : home;
}

export const userJson = (user: User, bot = false): JsonObject => ({
  id: user.id,
  username: user.name,
  discriminator: '0',
  global_name: user.name,
  avatar: null,
  bot,
});

const bits: Readonly<Record<Denied, bigint>> = { view: VIEW, send: SEND, history: HISTORY };

export const deniedBits = (channel: Channel): bigint =>
  (channel.denied ?? []).reduce((sum, denied) => sum | bits[denied], 0n);

export const channelJson = (guild: Guild, channel: Channel): JsonObject => ({
  id: channel.id,
  type: channel.forum ? 15 : channel.parent ? 11 : 0,
  guild_id: guild.id,
  name: channel.name,
  ...(channel.forum ? { available_tags: [], flags: 0 } : {}),
  position: 0,
  nsfw: false,
  parent_id: channel.parent ?? null,
  topic: null,
  last_message_id: null,
  rate_limit_per_user: 0,
  permission_overwrites: [{ id: guild.id, type: 0, allow: '0', deny: String(deniedBits(channel)) }],
});

export const guildJson = (world: World, guild: Guild): JsonObject => ({
  id: guild.id,
  name: guild.name,
  owner_id: '1',
  unavailable: false,
  member_count: 2,
  joined_at: new Date(0).toISOString(),
  large: false,
  roles: [
    {
      id: guild.id,
      name: '@everyone',
      permissions: String(MEMBER_PERMISSIONS),
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: guild.channels.map((channel) => channelJson(guild, channel)),
  members: [memberJson(world.bot, true)],
  emojis: [],
  stickers: [],
  features: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  premium_tier: 0,
  preferred_locale: 'en-US',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  system_channel_flags: 0,
});

export const memberJson = (user: User, bot = false): JsonObject => ({
  user: userJson(user, bot),
  roles: [],
  joined_at: new Date(0).toISOString(),
  deaf: false,
  mute: false,
  flags: 0,
});
