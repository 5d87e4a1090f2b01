import type { BaseInteraction, Client, REST } from 'discord.js';
import type { Pace } from '../bot/pace.ts';
import type { Found } from '../bot/platform.ts';
import { markIn } from '../bot/press.ts';
import { failureOf } from './failure.ts';
import { type Forum, threadsSince } from './forum.ts';
import { LIMITS } from './limits.ts';
import { discord } from './sdk.ts';

/** So many requests of history are made to find a post. */
const MOST_PAGES = 20;
/** Our clock and Discord's may differ by so much. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Without the permission Discord answers with an empty history: that must not pass for 'not there'. Rejects where Discord
 * does not say.
 */
export async function whyUnreadable(client: Client<true>, id: string): Promise<string | undefined> {
  // A thread that was archived is fetched.
  const channel = await client.channels.fetch(id).catch((error: unknown) => {
    if (failureOf(error).lasting) return null;
    throw error;
  });
  if (channel === null) return `the bot cannot see the channel ${id}`;
  if (channel.isDMBased()) return undefined;
  const may = channel
    .permissionsFor(client.user)
    ?.has([
      discord.PermissionFlagsBits.ViewChannel,
      discord.PermissionFlagsBits.ReadMessageHistory,
    ]);
  return may
    ? undefined
    : `the bot may not read the history of #${channel.name}. Give it the permission “Read Message History” there`;
}

interface Message {
  readonly id: string;
  readonly components?: readonly Component[];
}

interface Component {
  readonly custom_id?: string;
  readonly components?: readonly Component[];
}

const carries = (component: Component, mark: string): boolean =>
  markIn(component.custom_id ?? '') === mark ||
  (component.components ?? []).some((inner) => carries(inner, mark));

export async function searchForum(
  paced: Pace['run'],
  rest: REST,
  forum: Forum,
  mark: string,
  since: Date,
): Promise<Found> {
  const earliest = new Date(since.getTime() - CLOCKS_DIFFER_MS);
  const threads = await threadsSince((route) => paced(() => rest.get(route)), forum, earliest);
  for (const id of threads.slice(0, MOST_PAGES)) {
    const { components = [] } = (await paced(() =>
      rest.get(discord.Routes.channelMessage(id, id)),
    )) as Message;
    if (components.some((one) => carries(one, mark))) return { state: 'found', message: id };
  }
  return threads.length <= MOST_PAGES
    ? { state: 'absent' }
    : { state: 'unreadable', reason: 'too much was written in the forum since' };
}

export async function search(
  paced: Pace['run'],
  rest: REST,
  channel: string,
  mark: string,
  since: Date,
): Promise<Found> {
  let after = String(
    discord.SnowflakeUtil.generate({ timestamp: since.getTime() - CLOCKS_DIFFER_MS }),
  );
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(LIMITS.history), after });
    const messages = (await paced(() =>
      rest.get(discord.Routes.channelMessages(channel), { query }),
    )) as readonly Message[];
    const found = messages.find(({ components = [] }) =>
      components.some((component) => carries(component, mark)),
    );
    if (found) return { state: 'found', message: found.id };
    const [newest] = messages;
    if (newest === undefined || messages.length < LIMITS.history) return { state: 'absent' };
    after = newest.id;
  }
  return { state: 'unreadable', reason: 'too much was written in the channel since' };
}

/**
 * The ids of what everyone sees of the answer to an interaction, as far as the last messages of the channel go back.
 * `undefined` where that cannot be read.
 */
export async function messagesAfter({
  id,
  channelId,
  client,
}: BaseInteraction): Promise<readonly string[] | undefined> {
  if (channelId === null) return undefined;
  const query = new URLSearchParams({ limit: String(LIMITS.history), after: id });
  try {
    if ((await whyUnreadable(client, channelId)) !== undefined) return undefined;
    const messages = (await client.rest.get(discord.Routes.channelMessages(channelId), {
      query,
    })) as readonly Answering[];
    return messages.filter((one) => one.interaction_metadata?.id === id).map((one) => one.id);
  } catch {
    return undefined;
  }
}

/** A message that answers an interaction says which one. */
interface Answering {
  readonly id: string;
  readonly interaction_metadata?: { readonly id?: string };
}
