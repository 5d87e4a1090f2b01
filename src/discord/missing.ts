import { type Client, PermissionFlagsBits } from 'discord.js';
import { failureOf } from './failure.ts';

/** What keeps briefings from a channel or thread; nothing where all is well, or Discord does not say. Never rejects. */
export async function missingIn(client: Client<true>, id: string): Promise<string | undefined> {
  try {
    const channel = await client.channels.fetch(id);
    if (channel === null) return UNSEEN;
    if (channel.isDMBased()) return undefined;
    const send = channel.isThread()
      ? (['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const)
      : (['Send Messages', PermissionFlagsBits.SendMessages] as const);
    const needed = [
      ['View Channel', PermissionFlagsBits.ViewChannel],
      send,
      ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
    ] as const;
    const has = channel.permissionsFor(client.user);
    const names = needed.filter(([, bit]) => !has?.has(bit)).map(([name]) => `“${name}”`);
    return names.length === 0
      ? undefined
      : `give me ${names.join(', ')} in #${channel.name} (Edit Channel, “Permissions”)`;
  } catch (error) {
    return failureOf(error).lasting ? UNSEEN : undefined;
  }
}

const UNSEEN = 'I cannot see that channel. Let me view it (Edit Channel, “Permissions”)';
