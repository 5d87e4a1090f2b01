import type { Client } from 'discord.js';
import { failureOf } from './failure.ts';
import { discord } from './sdk.ts';

/** What the bot may not do in a channel that posts need there, by the names that Discord shows. */
export interface Lacking {
  /** The channel's name; absent for a direct message. */
  readonly channel?: string;
  readonly permissions: readonly string[];
}

/** `undefined` for a channel or thread that the bot cannot see. Rejects where Discord does not say. */
export async function lackingIn(client: Client<true>, id: string): Promise<Lacking | undefined> {
  const channel = await client.channels.fetch(id).catch((error: unknown) => {
    if (failureOf(error).lasting) return null;
    throw error;
  });
  if (channel === null) return undefined;
  if (channel.isDMBased()) return { permissions: [] };
  const send = channel.isThread()
    ? (['Send Messages in Threads', discord.PermissionFlagsBits.SendMessagesInThreads] as const)
    : (['Send Messages', discord.PermissionFlagsBits.SendMessages] as const);
  const needed = [
    ['View Channel', discord.PermissionFlagsBits.ViewChannel],
    send,
    ['Read Message History', discord.PermissionFlagsBits.ReadMessageHistory],
  ] as const;
  const has = channel.permissionsFor(client.user);
  const permissions = needed.filter(([, bit]) => !has?.has(bit)).map(([name]) => `“${name}”`);
  return { channel: channel.name, permissions };
}

/** What keeps briefings from a channel or thread; nothing where all is well, or Discord does not say. Never rejects. */
export async function missingIn(client: Client<true>, id: string): Promise<string | undefined> {
  try {
    const lacking = await lackingIn(client, id);
    if (lacking === undefined) return UNSEEN;
    const { channel, permissions } = lacking;
    return permissions.length === 0
      ? undefined
      : `give me ${permissions.join(', ')} in #${channel} (Edit Channel, “Permissions”)`;
  } catch {
    return undefined;
  }
}

const UNSEEN = 'I cannot see that channel. Let me view it (Edit Channel, “Permissions”)';
