import type { Json, JsonObject } from '../discord/json.ts';
import { mulberry32 } from '../discord/random.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'mpim' | 'im';
  /** Whether the bot was invited. */
  readonly member: boolean;
}

/** A message as the double keeps it, in the state after its last edit. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread that it is in. */
  readonly thread?: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly metadata?: JsonObject;
  /** The only user who sees it. */
  readonly onlyFor?: string;
  readonly edits: number;
  /** Users, groups or ranges that it would have notified. */
  readonly pings: readonly string[];
}

/** Everything that Slack would remember. Handlers change it; nothing else holds state. */
export interface World {
  readonly team: string;
  readonly app: string;
  readonly bot: { readonly user: string; readonly id: string; readonly name: string };
  readonly tokens: Tokens;
  /** What the app was allowed when it was installed. */
  readonly scopes: ReadonlySet<string>;
  readonly channels: Map<string, Channel>;
  /** By channel and ts, oldest first; ephemeral ones too. */
  readonly messages: Map<string, StoredMessage>;
  /** Those that only one person sees, by that person, oldest first. */
  readonly whispers: Map<string, StoredMessage[]>;
  now(): number;
  random(): number;
  nextTs(): string;
  nextId(prefix: string): string;
  /** Lets those look again who wait for something to happen. */
  changed(): void;
}

export interface Tokens {
  readonly bot: string;
  readonly app: string;
  readonly signingSecret: string;
}

interface Basis {
  readonly tokens: Tokens;
  readonly scopes: readonly string[];
  readonly channels: readonly Channel[];
  readonly seed: number;
  readonly now: () => number;
  readonly changed: () => void;
}

export function createWorld({ tokens, scopes, channels, seed, now, changed }: Basis): World {
  let last = 0;
  let count = 0;
  return {
    team: 'T0READOUT',
    app: 'A0READOUT',
    bot: { user: 'U0READOUT', id: 'B0READOUT', name: 'readout' },
    tokens,
    scopes: new Set(scopes),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: new Map(),
    whispers: new Map(),
    now,
    random: mulberry32(seed),
    nextTs() {
      // In microseconds, each later than all before it.
      last = Math.max(Math.floor(now() * 1000), last + 100);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
    nextId(prefix) {
      count += 1;
      return `${prefix}${String(count).padStart(9, '0')}`;
    },
    changed,
  };
}

export const messageKey = (channel: string, ts: string): string => `${channel} ${ts}`;

/** What notifies somebody, in markup and in rich text. Names of people need no mention: an id does. */
export function pingsIn(text: string, blocks: Json): readonly string[] {
  const found: string[] = [];
  const markup = (source: string): void => {
    for (const [, ping = ''] of source.matchAll(/<([@!][^>]*)>/g)) {
      if (!ping.startsWith('!date')) found.push(ping);
    }
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner);
    else if (typeof value === 'object' && value !== null) {
      const entries = value as Readonly<Record<string, unknown>>;
      if (entries.type === 'mrkdwn' && typeof entries.text === 'string') markup(entries.text);
      if (entries.type === 'user') found.push(`@${entries.user_id}`);
      if (entries.type === 'broadcast' || entries.type === 'usergroup') {
        found.push(`!${entries.range ?? entries.usergroup_id}`);
      }
      for (const inner of Object.values(entries)) walk(inner);
    }
  };
  markup(text);
  walk(blocks);
  return found;
}

export const isPrivate = ({ kind }: Channel): boolean => kind === 'im';

/** Messages that everyone in a channel sees, oldest first. */
export const publicMessages = (world: World, channel: string): readonly StoredMessage[] =>
  [...world.messages.values()].filter(
    (message) => message.channel === channel && message.onlyFor === undefined,
  );

/** A message as clients and the Web API receive it. */
export const messageJson = (
  world: World,
  message: StoredMessage,
  metadata = false,
): JsonObject => ({
  type: 'message',
  ts: message.ts,
  user: message.user,
  text: message.text,
  team: world.team,
  ...(message.user === world.bot.user ? { bot_id: world.bot.id, app_id: world.app } : {}),
  ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
  ...(message.thread ? { thread_ts: message.thread } : {}),
  ...(metadata && message.metadata ? { metadata: message.metadata } : {}),
  ...(message.edits > 0 ? { edited: { user: message.user, ts: message.ts } } : {}),
});
