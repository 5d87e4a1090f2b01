import type { Client, ForumChannel, MediaChannel, REST } from 'discord.js';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { discord } from './sdk.ts';

export type Forum = ForumChannel | MediaChannel;

/** The channel with this id, if it is one in which every post is a thread of its own. */
export function forumAt(client: Client<true> | undefined, id: string): Forum | undefined {
  const channel = client?.channels.cache.get(id);
  return channel?.isThreadOnly() ? channel : undefined;
}

/** A post as a thread that begins with it; a forum that demands a tag gets its first one. */
export function threadBody(forum: Forum, title: string, message: object): object {
  const [tag] = forum.availableTags;
  return {
    name: plainLabel(title, LIMITS.thread) || 'Readout',
    message,
    ...(forum.flags.has(discord.ChannelFlags.RequireTag) && tag && { applied_tags: [tag.id] }),
  };
}

interface Thread {
  readonly id: string;
  readonly parent_id?: string | null;
}

/** The threads of a forum that began no earlier than `since`, newest first: open ones, and those that were closed. */
export async function threadsSince(
  get: (route: `/${string}`) => ReturnType<REST['get']>,
  forum: Forum,
  since: Date,
): Promise<readonly string[]> {
  const after = discord.SnowflakeUtil.generate({ timestamp: since });
  const lists = [
    await get(discord.Routes.guildActiveThreads(forum.guildId)),
    await get(discord.Routes.channelThreads(forum.id, 'public')),
  ] as readonly { readonly threads?: readonly Thread[] }[];
  return lists
    .flatMap(({ threads = [] }) => threads)
    .filter(({ id, parent_id: parent }) => (parent ?? forum.id) === forum.id && BigInt(id) > after)
    .map(({ id }) => id)
    .toSorted((a, b) => (BigInt(a) < BigInt(b) ? 1 : -1));
}
